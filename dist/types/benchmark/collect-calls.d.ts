import type { WorkerHandle } from '../evaluation/worker-handle.js';
import { type ProviderIdentity } from '../providers/contract.js';
import { type BenchmarkSetup } from './protocol.js';
export interface CollectOptions {
    /** Starts a worker process. It must be one: a native call that is stuck can only be ended with its process. */
    start: () => WorkerHandle;
    /** A call that says nothing for so long is stuck. */
    callTimeoutMs: number;
    /** Reading of `now` at which the measurement is given up. */
    deadlineMs: number;
    /** Milliseconds of a clock that never goes back. */
    now: () => number;
    signal: AbortSignal | undefined;
    onProgress: ((calls: number, total: number) => void) | undefined;
}
/** All calls to one policy, in order. */
export interface SideCalls {
    identity: ProviderIdentity;
    /** Milliseconds to the answer; of failed calls, to the failure. */
    durations: number[];
    isFailed: boolean[];
    retries: number;
    firstError: Error | undefined;
}
export interface CollectedCalls {
    policy: SideCalls;
    baseline: SideCalls | undefined;
    /** Of the process that held both policies; the largest where it had to be restarted. */
    peakMemoryBytes: number;
}
/**
 * Makes all calls of the plan in one child process. A call that is stuck or ends its process counts as failed;
 * a fresh process warms up and goes on behind it, three times at most.
 * @throws WorldGateError what loading the policies throws; `policy-stalled` or `policy-failed` when a process is
 *   lost before its first call or too often; `time-limit`; `interrupted`
 */
export declare function collectCalls(setup: Omit<BenchmarkSetup, 'type' | 'from'>, options: CollectOptions): Promise<CollectedCalls>;
