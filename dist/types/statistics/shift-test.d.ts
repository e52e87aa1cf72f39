/**
 * Exact two-sided p-value of the Wilcoxon rank-sum test: the share of all ways to choose which values are in the first
 * group whose rank sum is at least as far from its mean as the observed one. Equal values get their mean rank, and the
 * p-value is conditional on them. O(n² · sum of ranks), so for small groups.
 * Source: Mann & Whitney (1947), Ann. Math. Stat. 18:50; ties: Lehmann (1975), Nonparametrics, section 1.4.
 */
export declare function rankSumTwoSided(first: readonly number[], second: readonly number[]): number;
export interface Shift {
    /** Index of the first value after the change. */
    at: number;
    /** Medians of the windows before and after it. */
    before: number;
    after: number;
    /** Adjusted over every place of the series that was tested. */
    pAdjusted: number;
}
export interface ShiftOptions {
    /** Error probability that a series without change gets any mark. */
    alpha: number;
    /** Fewest and most values that are looked at on each side of a place. */
    least: number;
    most: number;
}
export declare const SHIFT_OPTIONS: ShiftOptions;
/**
 * Places where the level of a series in time order shifts: at each place the values just before it and just after it (up to
 * `most` on each side) are compared by the exact rank-sum test, and the p-values are adjusted by Holm over all places. Where
 * the values could have come in any order, the probability of any mark is at most `alpha`. Of places that stand for the same
 * change, within `most` of each other, the one with the smallest p is kept, of equals the one with the largest
 * difference of means.
 * Sources: {@link rankSumTwoSided}, {@link holm}; the sliding window is that of Ross, Tasoulis & Adams (2011), Technometrics
 * 53:379, without its asymptotic threshold.
 */
export declare function findShifts(values: readonly number[], options?: ShiftOptions): Shift[];
