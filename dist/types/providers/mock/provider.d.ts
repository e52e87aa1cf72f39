import type { Preset } from '../../contracts/preset.js';
import { type Candidates, type Health, type PolicyBinding, type PolicySession, type Provider, type ProviderIdentity, type TensorSpec } from '../contract.js';
export type MockOptions = NonNullable<Preset['mock']>;
/**
 * A provider that has every capability and computes nothing real: every answer is a pure function of its
 * input. It can be told to fail, to stall or to answer nonsense, which is what tests and drills need.
 * Results that rest on it carry `not_for_proof`.
 */
export declare class MockProvider implements Provider {
    #private;
    readonly identity: ProviderIdentity;
    readonly capabilities: readonly ["policy", "score", "predict", "generate", "embed", "reason", "transfer"];
    constructor(options: MockOptions);
    health(): Promise<Health>;
    inputs(): readonly TensorSpec[];
    outputs(): readonly TensorSpec[];
    openPolicy(binding: PolicyBinding): PolicySession;
    score(observation: Float64Array, candidates: Candidates): Promise<Float64Array>;
    predict(state: Float64Array, action: Float64Array): Promise<Float64Array>;
    embed(text: string): Promise<Float64Array>;
    generate(prompt: string, frames: number): Promise<Float64Array[]>;
    transfer(frames: readonly Float64Array[], prompt: string): Promise<Float64Array[]>;
    reason(query: string): Promise<string>;
    close(): Promise<void>;
}
