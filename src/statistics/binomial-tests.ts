import { checkCounts } from './proportion-intervals.ts';
import { binomialCdf, binomialPmf, binomialSurvival, normalCdf } from './special.ts';

/** Tables this close to the observed probability count as tied with it. */
const TIE_TOLERANCE = 1e-7;

/** Exact p-value of H0: p <= p0, that is P(X >= k) at p0. */
export function binomialTestGreater(k: number, n: number, p0: number): number {
  checkCounts(k, n);
  return binomialSurvival(k, n, p0);
}

/** Exact p-value of H0: p >= p0, that is P(X <= k) at p0. */
export function binomialTestLess(k: number, n: number, p0: number): number {
  checkCounts(k, n);
  return binomialCdf(k, n, p0);
}

/**
 * Exact two-sided p-value of H0: p = p0 by the minimum-likelihood method: the probability of all outcomes
 * that are no more likely than the observed one. O(n).
 */
export function binomialTestTwoSided(k: number, n: number, p0: number): number {
  checkCounts(k, n);
  const limit = binomialPmf(k, n, p0) * (1 + TIE_TOLERANCE);
  let total = 0;
  for (let i = 0; i <= n; i++) {
    const probability = binomialPmf(i, n, p0);
    if (probability <= limit) total += probability;
  }
  return Math.min(1, total);
}

export interface ScoreTest {
  /** (k/n - p0) in null standard errors. */
  z: number;
  /** p-value of H0: p <= p0. */
  pGreater: number;
  /** p-value of H0: p >= p0. */
  pLess: number;
}

/** Score test of a success rate, the test that the Wilson interval inverts; n > 0 and p0 in (0, 1). */
export function scoreTest(k: number, n: number, p0: number): ScoreTest {
  checkCounts(k, n);
  const z = (k / n - p0) / Math.sqrt((p0 * (1 - p0)) / n);
  return { z, pGreater: normalCdf(-z), pLess: normalCdf(z) };
}
