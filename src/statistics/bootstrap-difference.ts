import { Random } from '../foundation/random.ts';
import type { Interval } from './proportion-intervals.ts';
import { quantileOfSorted } from './quantile.ts';
import { type BootstrapStatistic, draw, resampled } from './resampling.ts';

/** How a statistic of two samples differs, as often as it was resampled. */
export interface DifferenceReplicates {
  /** statistic(a) - statistic(b). */
  estimate: number;
  sorted: Float64Array;
}

export interface DifferenceOptions {
  statistic: BootstrapStatistic;
  seed: number;
  /** Whether a[i] and b[i] are of one cell and are drawn together. */
  paired: boolean;
  /** 2,000 unless given. */
  resamples?: number;
  /** Length of the circular blocks that are drawn from each sample, where neighbours depend on each other; 1 unless given. */
  blockLength?: number | readonly [a: number, b: number];
}

/**
 * Percentile bootstrap of statistic(a) - statistic(b). Pairs are drawn together; samples that are not paired are drawn
 * each by itself.
 * Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 8.
 * @throws RangeError for an empty sample, or pairs of unequal length
 */
export function bootstrapDifference(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { statistic, seed, paired, resamples = 2000, blockLength = 1 }: DifferenceOptions,
): DifferenceReplicates {
  if (a.length === 0 || b.length === 0) throw new RangeError('expected samples that are not empty');
  if (paired && a.length !== b.length)
    throw new RangeError(`expected pairs, got ${a.length} and ${b.length} values`);
  const first = resampled(a, statistic);
  const second = resampled(b, statistic);
  const ones = (length: number) => new Uint32Array(length).fill(1);
  const estimate = first.of(ones(a.length), a.length) - second.of(ones(b.length), b.length);
  const random = new Random(seed, 'bootstrap-difference');
  const countsA = new Uint32Array(a.length);
  const countsB = paired ? countsA : new Uint32Array(b.length);
  const [blockA, blockB] = typeof blockLength === 'number' ? [blockLength, blockLength] : blockLength;
  const sorted = new Float64Array(resamples);
  for (let r = 0; r < resamples; r++) {
    draw(countsA, random, blockA);
    if (!paired) draw(countsB, random, blockB);
    sorted[r] = first.of(countsA, a.length) - second.of(countsB, b.length);
  }
  sorted.sort();
  return { estimate, sorted };
}

/** Percentile interval; each side errs with probability `oneSidedAlpha`. */
export function replicateInterval({ sorted }: DifferenceReplicates, oneSidedAlpha: number): Interval {
  return [quantileOfSorted(sorted, oneSidedAlpha), quantileOfSorted(sorted, 1 - oneSidedAlpha)];
}

/**
 * Two-sided p-value of H0: no difference, by inverting the percentile interval: twice the share of replicates beyond 0,
 * never below 2 / (resamples + 1).
 */
export function replicateP({ sorted }: DifferenceReplicates): number {
  let atOrBelow = 0;
  let atOrAbove = 0;
  for (const value of sorted) {
    if (value <= 0) atOrBelow += 1;
    if (value >= 0) atOrAbove += 1;
  }
  return Math.min(1, (2 * (1 + Math.min(atOrBelow, atOrAbove))) / (sorted.length + 1));
}
