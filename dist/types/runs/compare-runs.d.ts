import type { StoredRun } from './read-run.js';
/** Outcomes of two runs, counted. `a` is the first run named, `b` the second. */
export interface OutcomeRow {
    task: string;
    a: {
        episodes: number;
        succeeded: number;
    };
    b: {
        episodes: number;
        succeeded: number;
    };
    /** Episodes of the same task and seed in both runs. */
    pairs: {
        both: number;
        only_a: number;
        only_b: number;
        neither: number;
        identical: number;
    };
}
export interface MetricRow {
    metric: string;
    /** Means over the episodes in which the metric is defined; `null` where there are none. */
    a: number | null;
    b: number | null;
}
export interface RunComparison {
    a: string;
    b: string;
    /** True when both runs played exactly the same tasks and seeds. */
    paired: boolean;
    /** By task, in the order of `a`; the last row, called `all`, sums them up where there are several. */
    outcomes: OutcomeRow[];
    metrics: MetricRow[];
    /** First episodes, in plan order, that one run won and the other lost. */
    flipped: {
        task: string;
        seed: number;
        won_by: 'a' | 'b';
    }[];
    /** What differs in what was run, as key paths of the result header, such as `policy.digest`. */
    differences: string[];
}
/** Lays two runs side by side: data only, no verdict (that is the business of gates). O(episodes). */
export declare function compareRuns(a: StoredRun, b: StoredRun): RunComparison;
/** Key paths at which two JSON values differ; a missing key differs as a whole. */
export declare function differingKeys(a: unknown, b: unknown, path?: readonly PropertyKey[]): string[];
