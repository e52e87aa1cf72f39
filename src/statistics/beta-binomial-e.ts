import { exp, log } from '../foundation/deterministic-math.ts';
import { fallingRoot } from './falling-root.ts';
import { checkAlpha, checkCounts, type Interval, type Sidedness } from './proportion-intervals.ts';
import { logBeta, logIncompleteBeta } from './special.ts';

/**
 * Beta-binomial mixture e-values for a success rate. They depend on the counts only, never on the order of
 * the episodes, so that a reader recomputes them from (k, n).
 * Sources: Robbins (1970), Ann. Math. Stat. 41:1397; Ramdas, Grünwald, Vovk & Shafer (2023), Stat. Sci.,
 * arXiv 2210.01948.
 */

/** Parameters a, b > 0 of the Beta distribution over alternatives. */
export type BetaPrior = readonly [a: number, b: number];

const UNIFORM_PRIOR: BetaPrior = [1, 1];

/** What the alternative says about the rate: different from p0, over it, or under it. */
export type Alternative = 'two-sided' | 'greater' | 'less';

/**
 * ln of the e-value of k successes in n episodes against H0: p = p0 (`two-sided`), H0: p <= p0 (`greater`)
 * or H0: p >= p0 (`less`). One-sided mixtures use the prior truncated to the alternative, and are valid for
 * the composite null by the monotone likelihood ratio of the binomial. p0 in [0, 1]; a rate of exactly 1 (or 0) is
 * refuted by one failure (success), with an infinite e-value.
 */
export function betaBinomialLogE(
  k: number,
  n: number,
  p0: number,
  alternative: Alternative = 'two-sided',
  prior: BetaPrior = UNIFORM_PRIOR,
): number {
  checkCounts(k, n);
  if (!(p0 >= 0 && p0 <= 1)) throw new RangeError(`p0 must be in [0, 1], got ${p0}`);
  const [a, b] = prior;
  if (p0 === 1) return logEAtOne(k, n - k, prior, alternative === 'greater');
  if (p0 === 0) return logEAtOne(n - k, k, [b, a], alternative === 'less');
  return logEOf(k, n, p0, alternative, prior, logBeta(a + k, b + n - k) - logBeta(a, b));
}

/** Limit of the e-value as p0 rises to 1, where no alternative is `over` it. At 0, hits and misses swap. */
function logEAtOne(hits: number, misses: number, [a, b]: BetaPrior, over: boolean): number {
  if (over) return log(b / (b + misses));
  return misses > 0 ? Number.POSITIVE_INFINITY : logBeta(a + hits, b) - logBeta(a, b);
}

/** `logMarginal` = lnB(a + k, b + n - k) - lnB(a, b), which does not depend on p0. */
function logEOf(
  k: number,
  n: number,
  p0: number,
  alternative: Alternative,
  [a, b]: BetaPrior,
  logMarginal: number,
): number {
  const failures = n - k;
  const base = logMarginal - k * log(p0) - failures * log(1 - p0);
  if (alternative === 'two-sided') return base;
  const upper = alternative === 'greater';
  return base + logIncompleteBeta(p0, a + k, b + failures, upper) - logIncompleteBeta(p0, a, b, upper);
}

/**
 * p-value that stays valid at any data-dependent stopping time: 1 / (largest e-value so far), at most 1.
 * Source: Ville's inequality.
 */
export function alwaysValidP(maxLogE: number): number {
  return Math.min(1, exp(-maxLogE));
}

/**
 * Confidence sequence for the success rate after k successes in n episodes: all p0 whose e-value stays under
 * 1 / alpha. It covers the true rate at all n at once with probability at least 1 - alpha, and running
 * intersections keep that guarantee. Two-sided bounds take any prior. One-sided bounds use the uniform prior
 * truncated to the alternative, under which the e-value is monotone in p0: with p = p0 + (1 - p0) u it is
 * the mean over uniform u of (1 + (1 - p0) u / p0)^k (1 - u)^(n - k), which falls in p0.
 */
export function betaBinomialConfidenceSequence(
  k: number,
  n: number,
  options: { alpha: number; sided?: Sidedness; prior?: BetaPrior },
): Interval {
  checkCounts(k, n);
  checkAlpha(options.alpha);
  const sided = options.sided ?? 'two';
  const threshold = -log(options.alpha);
  if (sided === 'lower') return [oneSidedLowerBound(k, n, threshold), 1];
  // The mirror image: failures in place of successes.
  if (sided === 'upper') return [0, 1 - oneSidedLowerBound(n - k, n, threshold)];
  const prior = options.prior ?? UNIFORM_PRIOR;
  const mirrored: BetaPrior = [prior[1], prior[0]];
  return [twoSidedLowerBound(k, n, threshold, prior), 1 - twoSidedLowerBound(n - k, n, threshold, mirrored)];
}

function oneSidedLowerBound(k: number, n: number, threshold: number): number {
  return lowestRate(k, n, 1, threshold, 'greater', UNIFORM_PRIOR);
}

function twoSidedLowerBound(k: number, n: number, threshold: number, prior: BetaPrior): number {
  return lowestRate(k, n, n === 0 ? 0 : k / n, threshold, 'two-sided', prior);
}

/**
 * The p0 at which the e-value, falling on (0, ceiling), crosses exp(threshold), by bisection: the
 * side that is still refuted, so that the bound itself never claims more than the e-value does.
 */
function lowestRate(
  k: number,
  n: number,
  ceiling: number,
  threshold: number,
  alternative: Alternative,
  prior: BetaPrior,
): number {
  if (k === 0) return 0;
  const [a, b] = prior;
  const logMarginal = logBeta(a + k, b + n - k) - logBeta(a, b);
  return fallingRoot(0, ceiling, (p0) => logEOf(k, n, p0, alternative, prior, logMarginal) - threshold);
}
