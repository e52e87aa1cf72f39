import { describe, expect, it } from 'vitest';
import { Random } from '../../src/foundation/random.ts';
import { anytimeDifference, anytimeDifferenceP } from '../../src/statistics/anytime-difference.ts';
import { betaBinomialConfidenceSequence } from '../../src/statistics/beta-binomial-e.ts';
import {
  bootstrapDifference,
  replicateInterval,
  replicateP,
} from '../../src/statistics/bootstrap-difference.ts';
import { moverInterval, newcombe } from '../../src/statistics/newcombe.ts';
import { expectClose, expectInterval, vectors } from './helpers.ts';

const mean = { kind: 'mean' } as const;

describe('variance recovery', () => {
  it('over Wilson intervals is Newcombe’s interval', () => {
    for (const { k1, n1, k2, n2, newcombe_95 } of vectors.two_sample_proportions) {
      const [a, b] = [
        vectors.wilson.find(({ k, n, alpha }) => k === k1 && n === n1 && alpha === 0.05),
        vectors.wilson.find(({ k, n, alpha }) => k === k2 && n === n2 && alpha === 0.05),
      ];
      expectInterval(newcombe(k1, n1, k2, n2, { alpha: 0.05 }), newcombe_95);
      if (a === undefined || b === undefined) continue;
      expectInterval(moverInterval(k1 / n1, a.two_sided, k2 / n2, b.two_sided), newcombe_95);
    }
  });

  it('of normal intervals is the normal interval of the difference', () => {
    // Errors 3 and 4 add up to 5.
    expect(moverInterval(10, [7, 13], 2, [-2, 6])).toEqual([3, 13]);
  });
});

describe('anytime-valid difference', () => {
  it('takes each sequence at half of the error', () => {
    const [l1, u1] = betaBinomialConfidenceSequence(45, 50, { alpha: 0.025 });
    const [l2, u2] = betaBinomialConfidenceSequence(20, 50, { alpha: 0.025 });
    expect(anytimeDifference(45, 50, 20, 50, 0.05)).toEqual([l1 - u2, u1 - l2]);
  });

  it('has the p-value at which the interval leaves 0 out', () => {
    for (const [k1, n1, k2, n2] of [
      [45, 50, 20, 50],
      [20, 50, 45, 50],
      [50, 50, 30, 40],
      [0, 20, 9, 20],
    ] as const) {
      const p = anytimeDifferenceP(k1, n1, k2, n2);
      const excludes = (alpha: number) => {
        const [low, high] = anytimeDifference(k1, n1, k2, n2, alpha);
        return low > 0 || high < 0;
      };
      expect(p).toBeGreaterThan(0);
      expect(excludes(p * 1.001)).toBe(true);
      expect(excludes(p * 0.999)).toBe(false);
      expectClose(anytimeDifferenceP(k2, n2, k1, n1), p, 1e-9);
    }
    expect(anytimeDifferenceP(25, 50, 50, 100)).toBe(1);
    expect(anytimeDifferenceP(26, 50, 25, 50)).toBe(1);
  });
});

describe('bootstrap of a difference', () => {
  const random = new Random(3, 'test');
  const base = Array.from({ length: 60 }, () => 10 * random.next());
  const shifted = base.map((value) => value + 0.2 + 0.05 * random.next());
  const options = { statistic: mean, seed: 1 };

  it('sees over pairs what independent samples hide', () => {
    const paired = bootstrapDifference(shifted, base, { ...options, paired: true });
    const apart = bootstrapDifference(shifted, base, { ...options, paired: false });
    expectClose(paired.estimate, apart.estimate, 1e-12);
    const [low, high] = replicateInterval(paired, 0.025);
    expect(low).toBeGreaterThan(0.2);
    expect(high).toBeLessThan(0.25);
    expect(replicateP(paired)).toBe(2 / 2001);
    const [lowApart, highApart] = replicateInterval(apart, 0.025);
    expect(lowApart).toBeLessThan(0);
    expect(highApart).toBeGreaterThan(0.25);
    expect(replicateP(apart)).toBeGreaterThan(0.3);
  });

  it('is about as wide as the normal interval of a mean', () => {
    const apart = bootstrapDifference(shifted, base, { ...options, paired: false, resamples: 4000 });
    const variance = (values: number[]) => {
      const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length / values.length;
    };
    const half = 1.959963984540054 * Math.sqrt(variance(base) + variance(shifted));
    const [low, high] = replicateInterval(apart, 0.025);
    expect((high - low) / (2 * half)).toBeGreaterThan(0.93);
    expect((high - low) / (2 * half)).toBeLessThan(1.07);
  });

  it('takes quantiles, and says 1 where nothing differs', () => {
    const median = { ...options, statistic: { kind: 'quantile', q: 0.5 } as const, paired: true };
    expect(bootstrapDifference([1, 2, 9], [1, 1, 1], median).estimate).toBe(1);
    expect(replicateP(bootstrapDifference(base, base, { ...options, paired: true }))).toBe(1);
  });

  it('refuses samples that do not pair', () => {
    expect(() => bootstrapDifference([1], [1, 2], { ...options, paired: true })).toThrow(RangeError);
    expect(() => bootstrapDifference([], [1], { ...options, paired: false })).toThrow(RangeError);
  });
});
