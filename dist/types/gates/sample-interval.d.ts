/** An interval of a fixed-size sample; an end is `null` where the sample cannot bound it. */
export interface SampleInterval {
    estimate: number;
    interval: [number | null, number | null];
    method: string;
}
/** Below this a bootstrap knows too little of the distribution for its nominal level to mean anything. */
export declare const FEWEST_VALUES = 10;
/**
 * Interval of a mean, each side erring with probability `alpha`: BCa bootstrap, or for larger samples its
 * second-order limit, the normal interval with the correction for skewness
 * mean + s/sqrt(n) (±z + skewness (2 z^2 + 1) / (6 sqrt(n))).
 * Source: Hall (1992), The Bootstrap and Edgeworth Expansion, sections 3.3–3.6.
 */
export declare function meanInterval(values: readonly number[], alpha: number): SampleInterval;
/**
 * Interval of a quantile between two order statistics, distribution-free: each side errs with probability at
 * most `alpha`, exactly by the binomial distribution. It is the interval that a bootstrap of the quantile
 * approximates, without resampling, and says honestly where a sample is too small to bound a tail: an end is
 * then `null`. Source: David & Nagaraja (2003), Order Statistics, section 7.1.
 */
export declare function quantileInterval(values: readonly number[], q: number, alpha: number): SampleInterval;
/** Betting interval of the mean of values within `bounds`, for a sample of fixed size. */
export declare function boundedMeanInterval(values: readonly number[], [low, high]: readonly [number, number], alpha: number): SampleInterval;
