import type { Interval } from './proportion-intervals.js';
/**
 * Difference p1 - p2 of two success rates, k1 of n1 and k2 of n2, either of which may have been stopped by looking at
 * it, and which may depend on each other (the same seeds). Each rate has a confidence sequence at half of the error
 * (Bonferroni), so that the guarantee holds at any stopping times.
 * Source: Robbins (1970), Ann. Math. Stat. 41:1397, for the sequences; the rest is the union bound.
 */
/** Interval of p1 - p2, with error `alpha` on both sides together. */
export declare function anytimeDifference(k1: number, n1: number, k2: number, n2: number, alpha: number): Interval;
/** Always-valid p-value of H0: p1 = p2: the smallest alpha at which that interval leaves 0 out. */
export declare function anytimeDifferenceP(k1: number, n1: number, k2: number, n2: number): number;
