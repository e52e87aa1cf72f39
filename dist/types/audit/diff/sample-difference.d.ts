import type { NonInferiority, PairDifference, TaskDifference } from '../../contracts/evidence-diff.js';
import type { MetricValues } from './package-cells.js';
import type { CellPairs } from './pair-cells.js';
export interface SampleRule {
    /** `sum` is compared as the mean of an episode: sums of different numbers of episodes say nothing. */
    statistic: 'mean' | 'sum' | 'p50' | 'p90' | 'p95' | 'p99';
    /** Two-sided error of the interval of a difference. */
    alpha: number;
    /** How many such tests are adjusted together. */
    tests: number;
    /** Values of both packages together, over all tests. */
    size: number;
}
export interface NonInferiorityRule {
    up: boolean;
    margin: number;
    /** One-sided. */
    alpha: number;
}
type Found = Pick<PairDifference, 'difference' | 'interval' | 'method' | 'test' | 'p_value'>;
/** The difference b - a of a mean or quantile, and whether b is worse by no more than the margin. */
export declare function sampleDifference(a: readonly number[], b: readonly number[], paired: boolean, rule: SampleRule, against: NonInferiorityRule | null): Found & {
    non_inferiority: NonInferiority | null;
};
/** Values that counted: of the pairs where there are any, else of each sample as a whole. */
export declare function samplesOf(a: MetricValues, b: MetricValues, pairs: CellPairs | null): {
    a: number[];
    b: number[];
    paired: boolean;
};
/** One row a task that both packages have; p-values are not adjusted yet. */
export declare function sampleTasks(a: MetricValues, b: MetricValues, pairs: CellPairs | null, rule: SampleRule): TaskDifference[];
export {};
