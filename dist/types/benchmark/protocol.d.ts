import type { SerialisedError } from '../evaluation/worker-protocol.js';
import type { PolicyBinding, ProviderIdentity } from '../providers/contract.js';
import type { ProviderRequest } from '../providers/registry.js';
/** What is measured; plain data. */
export interface CallPlan {
    /** Timed calls of each policy. */
    samples: number;
    /** Calls of each policy before the first timed one, and again after every restart. */
    warmup: number;
    /** Observations per call. */
    batch: number;
    /** Seed of the inputs, the order within pairs and the bootstrap. */
    seed: number;
}
/** First message to a benchmark worker: everything it needs. */
export interface BenchmarkSetup {
    type: 'benchmark';
    policy: ProviderRequest;
    baseline: ProviderRequest | undefined;
    /** Sizes of a task's observations; from the model alone when undefined. */
    binding: PolicyBinding | undefined;
    plan: CallPlan;
    /** Place in the call order to start at: a worker that replaces a stuck one goes on behind the stuck call. */
    from: number;
}
/** Consecutive calls of the order, in bulk: a message per call would disturb what it reports. */
export interface CallsReport {
    type: 'calls';
    /** Milliseconds from the call to its answer, also of failed calls. */
    durations: Float64Array;
    /** Failed calls as offsets into `durations`. */
    failed: number[];
    /** Calls that were made again: to the policy, to the baseline. */
    retries: [number, number];
    /** The first failure in this report of each policy that failed. */
    errors: {
        side: Side;
        error: SerialisedError;
    }[];
}
export type FromBenchmarkWorker = {
    type: 'loaded';
    policy: ProviderIdentity;
    baseline: ProviderIdentity | undefined;
} | {
    type: 'alive';
}
/** The next call is the first timed one. */
 | {
    type: 'warm';
    peakMemoryBytes: number;
} | CallsReport | {
    type: 'finished';
    peakMemoryBytes: number;
}
/** Nothing could be measured: a policy does not load, or does not fit. */
 | {
    type: 'failure';
    error: SerialisedError;
};
export declare const POLICY = 0;
export declare const BASELINE = 1;
export type Side = typeof POLICY | typeof BASELINE;
/**
 * Which policy each call is made to. With a baseline the k-th calls of both form pair k and stand next to each
 * other, so that drift of the machine meets both alike. Which one goes first is drawn for every two pairs and
 * turned around in the second, so that each goes first equally often (neither gains from going second).
 */
export declare function callOrder({ samples, seed }: CallPlan, hasBaseline: boolean): Uint8Array;
