import { describe, expect, it } from 'vitest';
import { Random } from '../../src/foundation/random.ts';
import { findShifts, rankSumTwoSided } from '../../src/statistics/shift-test.ts';

/** All ways to choose the first group, one by one. */
function byEnumeration(first: readonly number[], second: readonly number[]): number {
  const values = [...first, ...second];
  const rank = (value: number) =>
    values.filter((other) => other < value).length +
    (values.filter((other) => other === value).length + 1) / 2;
  const ranks = values.map(rank);
  const mean = (first.length * ranks.reduce((sum, each) => sum + each, 0)) / values.length;
  const distance = (sum: number) => Math.abs(sum - mean);
  const observed = distance(ranks.slice(0, first.length).reduce((sum, each) => sum + each, 0));
  let [all, extreme] = [0, 0];
  for (let chosen = 0; chosen < 2 ** values.length; chosen++) {
    const members = ranks.filter((_, i) => (chosen >> i) & 1);
    if (members.length !== first.length) continue;
    all += 1;
    if (distance(members.reduce((sum, each) => sum + each, 0)) >= observed - 1e-9) extreme += 1;
  }
  return extreme / all;
}

describe('the exact rank-sum test', () => {
  it('gives the p-value of a published example', () => {
    // Hollander & Wolfe (1973), p. 69: permeability of the chorioamnion; one-sided 0.1272 in R's wilcox.test.
    const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    const early = [1.15, 0.88, 0.9, 0.74, 1.21];
    expect(rankSumTwoSided(term, early)).toBeCloseTo(2 * 0.1272, 3);
  });

  it('is that of all ways to choose the groups, with equal values as well', () => {
    const random = new Random(7, 'shift');
    for (let i = 0; i < 30; i++) {
      const values = Array.from({ length: 9 }, () => random.integer(i % 2 === 0 ? 4 : 1000));
      const [first, second] = [values.slice(0, 4), values.slice(4)];
      expect(rankSumTwoSided(first, second)).toBeCloseTo(byEnumeration(first, second), 12);
    }
  });

  it('is two of all ways where the groups do not meet', () => {
    expect(rankSumTwoSided([1, 2, 3, 4, 5], [6, 7, 8, 9, 10])).toBeCloseTo(2 / 252, 12);
    expect(rankSumTwoSided([], [1])).toBe(1);
  });
});

describe('shifts of a series', () => {
  const series = (length: number, seed: number, level: (i: number) => number) => {
    const random = new Random(seed, 'series');
    return Array.from({ length }, (_, i) => level(i) + random.next());
  };

  it('are found where they are, in either direction, and say how large they are', () => {
    const values = series(90, 1, (i) => (i < 30 ? 0 : i < 60 ? 3 : 1.5));
    const found = findShifts(values);
    expect(found.map(({ at }) => at)).toEqual([30, 60]);
    expect(found[0]!.after - found[0]!.before).toBeGreaterThan(2.5);
    expect(found[1]!.after).toBeLessThan(found[1]!.before);
    for (const { pAdjusted } of found) expect(pAdjusted).toBeLessThanOrEqual(0.05);
  });

  it('are rarely found where there are none', () => {
    const marked = Array.from({ length: 200 }, (_, seed) => findShifts(series(40, seed, () => 0)).length > 0);
    // At most 5 %; 20 of 200 would have a probability of 0.3 % at that.
    expect(marked.filter(Boolean).length).toBeLessThan(20);
  });

  it('are none in few or equal values', () => {
    expect(findShifts([1, 1, 1, 9, 9])).toEqual([]);
    expect(findShifts(new Array(50).fill(0.8))).toEqual([]);
    expect(findShifts([])).toEqual([]);
  });

  it('of a single outlier there are none', () => {
    const values = series(40, 3, () => 0);
    values[20] = 1000;
    expect(findShifts(values)).toEqual([]);
  });
});
