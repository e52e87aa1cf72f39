import type { NonInferiority, PairDifference, PairedCells, TaskDifference } from '../../contracts/evidence-diff.js';
import type { MetricValues } from './package-cells.js';
import type { CellPairs } from './pair-cells.js';
export interface RateArm {
    k: number;
    n: number;
    /** How many clustered episodes say as much as one independent one; 1 unless seeds are clustered. */
    designEffect: number;
}
export interface RateRule {
    /** Two-sided error of the interval of a difference. */
    alpha: number;
    anytime: boolean;
}
type Found = Pick<PairDifference, 'difference' | 'interval' | 'method' | 'test' | 'p_value'>;
/** Difference b - a of two rates as whole samples. */
export declare function rateDifference(a: RateArm, b: RateArm, rule: RateRule, largestExact?: number): Found;
/**
 * Whether b is not worse than a by the margin or more, one-sided. `up`: larger rates are better.
 * `null` for a margin that no difference of rates reaches.
 */
export declare function rateNonInferiority(a: RateArm, b: RateArm, { up, margin, alpha, anytime }: {
    up: boolean;
    margin: number;
    alpha: number;
    anytime: boolean;
}): NonInferiority | null;
/** McNemar's table over the pairs from `start` to `end`. */
export declare function pairedRates(a: MetricValues, b: MetricValues, pairs: CellPairs, alpha: number, start?: number, end?: number): PairedCells;
/** One row a task that both packages have; p-values are not adjusted yet. */
export declare function rateTasks(a: MetricValues, b: MetricValues, pairs: CellPairs | null, rule: RateRule & {
    designEffects: [number, number];
}): TaskDifference[];
export {};
