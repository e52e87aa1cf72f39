/** Which bounds an interval spends its error on; the free side of a one-sided interval is 0 or 1. */
export type Sidedness = 'two' | 'lower' | 'upper';
export interface IntervalOptions {
    /** Error probability of the whole interval, in (0, 1): a two-sided interval spends half on each side. */
    alpha: number;
    sided?: Sidedness;
}
/** [low, high]. */
export type Interval = [low: number, high: number];
/** Fixed-sample methods for a success rate. */
export type ProportionMethod = 'wilson' | 'clopper-pearson' | 'jeffreys';
/** Throws RangeError unless 0 <= k <= n are integers. */
export declare function checkCounts(k: number, n: number): void;
/** Throws RangeError unless alpha is in (0, 1). */
export declare function checkAlpha(alpha: number): void;
/**
 * Wilson score interval of a success rate, k successes in n episodes. Its lower bound is at or over p0
 * exactly when the one-sided score test rejects p <= p0. With n = 0 the interval is [0, 1].
 * Source: Wilson (1927), JASA 22:209; Newcombe (1998), Stat. Med. 17:857, method 3.
 */
export declare function wilson(k: number, n: number, options: IntervalOptions): Interval;
/**
 * Clopper–Pearson interval: the exact binomial test inverted, never under its nominal coverage.
 * Source: Clopper & Pearson (1934), Biometrika 26:404.
 */
export declare function clopperPearson(k: number, n: number, options: IntervalOptions): Interval;
/**
 * Jeffreys interval: equal-tailed posterior interval under a Beta(1/2, 1/2) prior, with the bound at 0 for
 * k = 0 and at 1 for k = n. Source: Brown, Cai & DasGupta (2001), Stat. Sci. 16:101.
 */
export declare function jeffreys(k: number, n: number, options: IntervalOptions): Interval;
/**
 * The interval that gates decide with: each side errs with probability `oneSidedAlpha`, so that 0.05 gives a
 * 90 % two-sided interval.
 */
export declare function proportionInterval(method: ProportionMethod, k: number, n: number, oneSidedAlpha: number): Interval;
