import { type Interval, type Sidedness } from './proportion-intervals.js';
/**
 * Beta-binomial mixture e-values for a success rate. They depend on the counts only, never on the order of
 * the episodes, so that a reader recomputes them from (k, n).
 * Sources: Robbins (1970), Ann. Math. Stat. 41:1397; Ramdas, Grünwald, Vovk & Shafer (2023), Stat. Sci.,
 * arXiv 2210.01948.
 */
/** Parameters a, b > 0 of the Beta distribution over alternatives. */
export type BetaPrior = readonly [a: number, b: number];
/** What the alternative says about the rate: different from p0, over it, or under it. */
export type Alternative = 'two-sided' | 'greater' | 'less';
/**
 * ln of the e-value of k successes in n episodes against H0: p = p0 (`two-sided`), H0: p <= p0 (`greater`)
 * or H0: p >= p0 (`less`). One-sided mixtures use the prior truncated to the alternative, and are valid for
 * the composite null by the monotone likelihood ratio of the binomial. p0 in [0, 1]; a rate of exactly 1 (or 0) is
 * refuted by one failure (success), with an infinite e-value.
 */
export declare function betaBinomialLogE(k: number, n: number, p0: number, alternative?: Alternative, prior?: BetaPrior): number;
/**
 * p-value that stays valid at any data-dependent stopping time: 1 / (largest e-value so far), at most 1.
 * Source: Ville's inequality.
 */
export declare function alwaysValidP(maxLogE: number): number;
/**
 * Confidence sequence for the success rate after k successes in n episodes: all p0 whose e-value stays under
 * 1 / alpha. It covers the true rate at all n at once with probability at least 1 - alpha, and running
 * intersections keep that guarantee. Two-sided bounds take any prior. One-sided bounds use the uniform prior
 * truncated to the alternative, under which the e-value is monotone in p0: with p = p0 + (1 - p0) u it is
 * the mean over uniform u of (1 + (1 - p0) u / p0)^k (1 - u)^(n - k), which falls in p0.
 */
export declare function betaBinomialConfidenceSequence(k: number, n: number, options: {
    alpha: number;
    sided?: Sidedness;
    prior?: BetaPrior;
}): Interval;
