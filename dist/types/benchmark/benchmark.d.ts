import type { Measurements } from '../contracts/benchmark.js';
import type { WorkerHandle } from '../evaluation/worker-handle.js';
import type { PolicyBinding, ProviderIdentity } from '../providers/contract.js';
import type { ProviderRequest } from '../providers/registry.js';
import type { CallPlan } from './protocol.js';
export interface BenchmarkRequest {
    policy: ProviderRequest;
    /** Measured interleaved with the policy, in the same process. */
    baseline: ProviderRequest | undefined;
    /** Sizes of a task's observations and actions ({@link taskBinding}); from the model alone when undefined. */
    binding: PolicyBinding | undefined;
    plan: CallPlan;
    callTimeoutMs: number;
    timeLimitMs: number;
}
export interface BenchmarkDeps {
    /** Starts a worker process (`startProcess`), never a thread: see `collectCalls`. */
    start: () => WorkerHandle;
    /** Milliseconds of a clock that never goes back. */
    now: () => number;
    signal: AbortSignal | undefined;
    /** Calls made, of all calls to both policies. */
    onProgress: ((calls: number, total: number) => void) | undefined;
}
export interface BenchmarkResult {
    measurements: Measurements;
    policy: ProviderIdentity;
    baseline: ProviderIdentity | undefined;
    /** The first failed call of each policy, where some failed. */
    failures: {
        of: 'policy' | 'baseline';
        error: Error;
    }[];
}
/**
 * Measures latency, throughput, errors and peak memory of a policy, and with a baseline the paired ratio.
 *
 * What is timed is one call with prepared inputs (for ONNX the bare `session.run`); its output is checked
 * afterwards. A failed call (thrown, not finite, wrong shape, stuck, or crashed) is an error and `null` among
 * the samples. Peak memory is that of the child process that holds the runtime and both policies.
 *
 * @throws WorldGateError what {@link collectCalls} throws, and the failure of the first call when a policy
 *   answered none at all: then nothing was measured
 */
export declare function benchmarkPolicy(request: BenchmarkRequest, deps: BenchmarkDeps): Promise<BenchmarkResult>;
