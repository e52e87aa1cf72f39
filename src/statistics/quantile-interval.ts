import { checkAlpha } from './proportion-intervals.ts';

/** Bounds of a quantile; an end is null where there are too few values for a bound of that error. */
export type QuantileInterval = [low: number | null, high: number | null];

/** P(X <= k) of a binomial with n trials. Summed from the end where the first term does not vanish. */
function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  if (p > 0.5) return 1 - binomialAtMost(n - k - 1, n, 1 - p);
  let term = 1;
  for (let i = 0; i < n; i++) term *= 1 - p;
  let sum = term;
  for (let i = 0; i < k; i++) {
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
    sum += term;
  }
  return sum;
}

/**
 * Interval of the q-quantile from order statistics: it holds for every distribution, and one value that lies far out moves it by
 * one rank at most. Each bound by itself is wrong with a probability of at most `alpha`.
 * Source: Conover (1999), Practical Nonparametric Statistics, 3rd ed., section 3.2.
 * @param sorted at most 500 values, ascending
 * @param q in (0, 1)
 */
export function quantileInterval(sorted: ArrayLike<number>, q: number, alpha: number): QuantileInterval {
  checkAlpha(alpha);
  if (!(q > 0 && q < 1)) throw new RangeError(`q must be in (0, 1), got ${q}`);
  const n = sorted.length;
  let low: number | null = null;
  let high: number | null = null;
  // The r-th value exceeds the quantile where fewer than r values are at or under it.
  for (let r = 1; r <= n && binomialAtMost(r - 1, n, q) <= alpha; r++) low = sorted[r - 1]!;
  // It lies under the quantile where at least r values are.
  for (let r = n; r >= 1 && 1 - binomialAtMost(r - 1, n, q) <= alpha; r--) high = sorted[r - 1]!;
  return [low, high];
}

/** Fewest values with which {@link quantileInterval} has an upper bound. */
export function fewestForUpperBound(q: number, alpha: number): number {
  checkAlpha(alpha);
  if (!(q > 0 && q < 1)) throw new RangeError(`q must be in (0, 1), got ${q}`);
  let missed = 1;
  let n = 0;
  while (missed > alpha) {
    missed *= q;
    n++;
  }
  return n;
}
