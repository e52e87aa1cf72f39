import { expect, it } from 'vitest';
import { rankSumRatio } from '../../src/statistics/rank-sum-ratio.ts';
import { coverageOfRank, toleranceRank } from '../../src/statistics/tolerance.ts';

/**
 * Intervals: Python 3.13, all C(9,5) (or C(6,3)) ways to choose the ranks of the first group counted one by one
 * (`itertools.combinations`), and `statistics.median` of the ratios. Tolerance: SciPy 1.16, `beta.ppf(1-c, r, n-r+1)` and
 * the smallest r with `binom.cdf(r-1, n, p) >= c`.
 */
const FIRST = [12.1, 13.4, 12.9, 14.2, 13.0];
const SECOND = [10.2, 10.9, 11.4, 9.8];

it.each([
  [5, 0.05, 1.2401539563193698, 1.131578947368421, 1.3673469387755102],
  [5, 0.01, 1.2401539563193698, 1.0614035087719298, 1.4489795918367345],
  [3, 0.05, 1.18348623853211, 1.0614035087719298, 1.3137254901960786],
  [3, 0.025, 1.18348623853211, null, null],
])('bounds the ratio of %i values with an error of %d on each side', (size, alpha, estimate, low, high) => {
  const found = rankSumRatio(FIRST.slice(0, size), SECOND.slice(0, size === 3 ? 3 : 4), alpha);
  expect(found.estimate).toBeCloseTo(estimate, 14);
  expect(found.interval).toEqual([low, high]);
});

it('refuses what it has no logarithm or no distribution for', () => {
  expect(() => rankSumRatio([1, 0], [1], 0.05)).toThrow('positive');
  expect(() => rankSumRatio(new Array(51).fill(1), [1], 0.05)).toThrow('at most 50');
  expect(rankSumRatio([], [1], 0.05)).toEqual({ estimate: Number.NaN, interval: [null, null] });
});

it('covers the true ratio as often as it says, also with ties', () => {
  let state = 1;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return 1 + Math.floor((10 * state) / 2147483647);
  };
  let missedLow = 0;
  const rounds = 2000;
  for (let i = 0; i < rounds; i++) {
    const draw = (scale: number) => Array.from({ length: 5 }, () => scale * next());
    const [low] = rankSumRatio(draw(3), draw(1), 0.05).interval;
    if (low !== null && low > 3) missedLow += 1;
  }
  expect(missedLow / rounds).toBeLessThan(0.065);
});

it.each([
  [5, 5, 0.95, 0.5492802716530589],
  [3, 3, 0.95, 0.36840314986403877],
  [59, 59, 0.95, 0.9504923901117731],
  [58, 60, 0.9, 0.913721957776702],
])('rank %i of %i bounds a share with confidence %d', (rank, n, confidence, coverage) => {
  expect(coverageOfRank(rank, n, confidence)).toBeCloseTo(coverage, 10);
});

it.each([
  [58, 0.95, 0.95, null],
  [59, 0.95, 0.95, 59],
  [93, 0.95, 0.95, 92],
  [100, 0.9, 0.95, 96],
  [5, 0.5, 0.95, 5],
])('of %i values the smallest that bounds a share of %d', (n, coverage, confidence, rank) => {
  expect(toleranceRank(n, coverage, confidence)).toBe(rank);
});
