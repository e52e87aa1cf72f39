import { clopperPearson } from './proportion-intervals.ts';
import { binomialCdf } from './special.ts';

/**
 * Distribution-free upper tolerance bounds: an order statistic of n independent values of one continuous distribution
 * that, with the given confidence, at least the given share of further values does not exceed.
 * Source: Wilks (1941), Ann. Math. Stat. 12:91; David & Nagaraja (2003), Order Statistics, section 7.2.
 */

/**
 * The smallest rank (1 is the least value) whose value bounds a share `coverage` in (0, 1) with at least `confidence` in
 * (0, 1); `null` where even the largest of the n values does not.
 */
export function toleranceRank(n: number, coverage: number, confidence: number): number | null {
  for (let rank = 1; rank <= n; rank++) {
    if (binomialCdf(rank - 1, n, coverage) >= confidence) return rank;
  }
  return null;
}

/** The share of further values that the value of this rank among n bounds, with `confidence`; in [0, 1). */
export function coverageOfRank(rank: number, n: number, confidence: number): number {
  return clopperPearson(rank, n, { alpha: 1 - confidence, sided: 'lower' })[0];
}
