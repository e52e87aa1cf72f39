import type { Interval } from './proportion-intervals.js';
/**
 * E-process for the difference p_A - p_B of two success rates on paired episodes (same seeds).
 *
 * A bet of stake u in (0, 1) on "p_A - p_B > d" multiplies the capital by 1 + u (x - d) / (1 + d), where x = 1 for
 * a pair in which A alone succeeded, -1 where B alone did, and 0 otherwise: never negative, and a fair game or
 * worse while p_A - p_B <= d. The capital is averaged over a fixed grid of stakes, which keeps it fair and
 * makes it depend on the counts of pairs only, not on their order. At d = 0 this is the beta-binomial e-value
 * of McNemar's hypothesis up to the grid. It falls with d (each factor does), so its inversion is an interval.
 * Source: grid-Kelly betting, Waudby-Smith & Ramdas (2024), JRSS-B 86:1, arXiv 2010.09686.
 */
/** Counts of paired episodes; onlyA + onlyB <= pairs. */
export interface PairCounts {
    pairs: number;
    /** Pairs in which A alone succeeded. */
    onlyA: number;
    /** Pairs in which B alone succeeded. */
    onlyB: number;
}
/**
 * ln of the e-value against H0: p_A - p_B <= difference (`greater`) or >= difference (`less`);
 * difference in (-1, 1).
 */
export declare function pairedDifferenceLogE(counts: PairCounts, difference: number, alternative: 'greater' | 'less'): number;
/**
 * Confidence sequence of p_A - p_B after these counts, each side erring with probability `oneSidedAlpha` over
 * all times at once. [-1, 1] without pairs.
 */
export declare function pairedDifferenceSequence(counts: PairCounts, oneSidedAlpha: number): Interval;
export interface PairedDifferenceOptions {
    /** Largest tolerated loss of success rate, in [0, 1): 0.05 is 5 points. */
    margin: number;
    /** Error probability of each decision, over all looks at once, in (0, 0.5). */
    oneSidedAlpha: number;
}
/**
 * Anytime-valid no-regression decision on paired episodes, fed in seed order: `passed` as soon as
 * p_A - p_B >= -margin is established, `failed` as soon as its opposite is. The first decision stands. Both
 * e-values are compared with 1 / oneSidedAlpha after every pair. The running confidence sequence is the one
 * that decides: low is then at or over -margin, or high under it; see `isLook` for the counts it intersects.
 */
export declare class PairedDifferenceProcess {
    #private;
    constructor({ margin, oneSidedAlpha }: PairedDifferenceOptions);
    /** Adds the next pair and returns the decision that stands, if any. */
    push(a: boolean, b: boolean): 'passed' | 'failed' | undefined;
    get decision(): 'passed' | 'failed' | undefined;
    /** Number of pairs after which the decision was made. */
    get stopIndex(): number | undefined;
    get counts(): PairCounts;
    /** ln of the current e-values for `passed` (against p_A - p_B <= -margin) and for `failed`. */
    get logE(): {
        pass: number;
        fail: number;
    };
    /** Running confidence sequence of p_A - p_B, each side at one-sided alpha. */
    get interval(): Interval;
}
