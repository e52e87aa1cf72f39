import type { EngineName, Preset } from '../contracts/preset.js';
import { type Provider } from './contract.js';
import type { MockOptions } from './mock/provider.js';
export declare const PROVIDER_NAMES: readonly ["onnx", "mock"];
/** All that is needed to open a provider; plain data, so that it can be sent to a worker. */
export interface ProviderRequest {
    provider: Preset['provider'];
    engine: EngineName;
    device: Preset['device'];
    /** Absolute path of the checkpoint; required by `onnx`. */
    checkpoint: string | undefined;
    mock: MockOptions | undefined;
    /** URL of the WebAssembly engines. */
    engines: string;
    /** Folders where `onnxruntime-node` may be installed, in order. */
    nativeFolders: readonly string[];
}
/**
 * Opens a provider; its engine is loaded only now.
 * @throws WorldGateError `model-missing`, `model-invalid`, `provider-unavailable`
 */
export declare function openProvider(request: ProviderRequest): Promise<Provider>;
/** A capability of a provider. @throws WorldGateError `capability-missing` */
export declare function requireCapability<K extends 'openPolicy' | 'score' | 'predict' | 'embed' | 'generate' | 'transfer' | 'reason'>(provider: Provider, capability: K): NonNullable<Provider[K]>;
