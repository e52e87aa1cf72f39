import { type Health, type PolicyBinding, type PolicySession, type Provider, type ProviderIdentity, type TensorSpec } from '../contract.js';
import type { OnnxEngine } from './engine.js';
export interface OnnxOptions {
    device: 'cpu' | 'cuda';
    /** Threads of the native engine within one operator; 1 keeps latency comparable. */
    threads?: number;
}
/** A policy from any ONNX file. */
export declare class OnnxProvider implements Provider {
    #private;
    readonly identity: ProviderIdentity;
    readonly capabilities: readonly ["policy"];
    private constructor();
    /**
     * Loads a model.
     * @param name base name, for messages
     * @throws WorldGateError `model-invalid` or `provider-unavailable`
     */
    static load(engine: OnnxEngine, bytes: Uint8Array, name: string, options: OnnxOptions): Promise<OnnxProvider>;
    health(): Promise<Health>;
    inputs(): readonly TensorSpec[];
    outputs(): readonly TensorSpec[];
    openPolicy(binding: PolicyBinding): PolicySession;
    close(): Promise<void>;
}
