import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialTestGreater,
  binomialTestLess,
  binomialTestTwoSided,
  scoreTest,
} from '../../src/statistics/binomial-tests.ts';
import {
  clopperPearson,
  jeffreys,
  type ProportionMethod,
  proportionInterval,
  wilson,
} from '../../src/statistics/proportion-intervals.ts';
import { binomialByConvolution, expectClose, expectInterval, vectors } from './helpers.ts';

const METHODS: ProportionMethod[] = ['wilson', 'clopper-pearson', 'jeffreys'];

const counts = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

/** Exact probability that the interval misses on a side, at true rate p. */
function missProbabilities(method: ProportionMethod, n: number, p: number): { over: number; under: number } {
  let over = 0;
  let under = 0;
  binomialByConvolution(n, p).forEach((probability, k) => {
    const [low, high] = proportionInterval(method, k, n, 0.05);
    if (low > p) over += probability;
    if (high < p) under += probability;
  });
  return { over, under };
}

describe('intervals of a success rate', () => {
  it('Wilson agrees with independent values', () => {
    for (const v of vectors.wilson) {
      const { k, n, alpha } = v;
      expectInterval(wilson(k, n, { alpha }), v.two_sided);
      expectInterval(wilson(k, n, { alpha, sided: 'lower' }), [v.one_sided_lower, 1]);
      expectInterval(wilson(k, n, { alpha, sided: 'upper' }), [0, v.one_sided_upper]);
    }
  });

  it('Wilson agrees with the table of Newcombe (1998)', () => {
    const table: [number, number, number, number][] = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ];
    for (const [k, n, low, high] of table) expectInterval(wilson(k, n, { alpha: 0.05 }), [low, high], 5.1e-5);
  });

  it('Clopper–Pearson and Jeffreys agree with independent values', () => {
    for (const v of vectors.binomial_intervals) {
      const { k, n, alpha } = v;
      expectInterval(clopperPearson(k, n, { alpha }), v.clopper_pearson);
      expectInterval(clopperPearson(k, n, { alpha, sided: 'lower' }), [v.cp_lower_one_sided, 1]);
      expectInterval(clopperPearson(k, n, { alpha, sided: 'upper' }), [0, v.cp_upper_one_sided]);
      expectInterval(jeffreys(k, n, { alpha }), v.jeffreys);
    }
  });

  it('spend the one-sided error on each side', () => {
    expect(proportionInterval('wilson', 41, 50, 0.05)[0]).toBeCloseTo(0.714992276194, 11);
    expect(proportionInterval('wilson', 41, 50, 0.05)[1]).toBeCloseTo(0.892154484903, 11);
  });

  it('contain the observed rate, stay in [0, 1] and rise with the successes', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(...METHODS), ([k, n], method) => {
        const [low, high] = proportionInterval(method, k, n, 0.05);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(k / n);
        expect(high).toBeGreaterThanOrEqual(k / n);
        if (k === n) return;
        const [nextLow, nextHigh] = proportionInterval(method, k + 1, n, 0.05);
        expect(nextLow).toBeGreaterThan(low);
        expect(nextHigh).toBeGreaterThanOrEqual(high);
      }),
    );
  });

  it('mirror when successes and failures are exchanged', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(...METHODS), ([k, n], method) => {
        const [low, high] = proportionInterval(method, k, n, 0.05);
        expectInterval(proportionInterval(method, n - k, n, 0.05), [1 - high, 1 - low], 1e-10);
      }),
    );
  });

  it('Wilson reaches a rate exactly when the score test rejects', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ([k, n], p0) => {
        const [low, high] = proportionInterval('wilson', k, n, 0.05);
        fc.pre(Math.abs(low - p0) > 1e-9 && Math.abs(high - p0) > 1e-9);
        const test = scoreTest(k, n, p0);
        expect(low > p0).toBe(test.pGreater < 0.05);
        expect(high < p0).toBe(test.pLess < 0.05);
      }),
    );
  });

  it('Clopper–Pearson reaches a rate exactly when the exact test rejects', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ([k, n], p0) => {
        const [low, high] = proportionInterval('clopper-pearson', k, n, 0.05);
        fc.pre(Math.abs(low - p0) > 1e-9 && Math.abs(high - p0) > 1e-9);
        expect(low > p0).toBe(binomialTestGreater(k, n, p0) < 0.05);
        expect(high < p0).toBe(binomialTestLess(k, n, p0) < 0.05);
      }),
    );
  });

  it('Clopper–Pearson never misses more often than stated, by exact enumeration', () => {
    for (const n of [1, 5, 20, 60])
      for (let p = 0.025; p < 1; p += 0.05) {
        const { over, under } = missProbabilities('clopper-pearson', n, p);
        expect(over).toBeLessThanOrEqual(0.05 + 1e-12);
        expect(under).toBeLessThanOrEqual(0.05 + 1e-12);
      }
  });

  it('Wilson and Jeffreys miss about as often as stated, by exact enumeration over rates', () => {
    for (const method of ['wilson', 'jeffreys'] as const) {
      let total = 0;
      let rates = 0;
      for (let p = 0.1; p < 0.9; p += 0.01) {
        const { over, under } = missProbabilities(method, 60, p);
        total += over + under;
        rates++;
        expect(over + under).toBeLessThan(0.16);
      }
      expect(Math.abs(total / rates - 0.1)).toBeLessThan(0.012);
    }
  });

  it('say nothing without episodes', () => {
    for (const method of METHODS) expect(proportionInterval(method, 0, 0, 0.05)).toEqual([0, 1]);
  });

  it('refuse impossible counts and levels', () => {
    expect(() => wilson(3, 2, { alpha: 0.05 })).toThrow(RangeError);
    expect(() => wilson(1.5, 2, { alpha: 0.05 })).toThrow(RangeError);
    expect(() => wilson(-1, 2, { alpha: 0.05 })).toThrow(RangeError);
    expect(() => wilson(1, 2, { alpha: 0 })).toThrow(RangeError);
    expect(() => proportionInterval('wilson', 1, 2, 0.5)).toThrow(RangeError);
  });
});

describe('tests of a success rate', () => {
  it('agree with independent values', () => {
    for (const v of vectors.one_sample_proportion_tests) {
      const { k, n, p0 } = v;
      expectClose(binomialTestGreater(k, n, p0), v.exact_p_greater);
      expectClose(binomialTestLess(k, n, p0), v.exact_p_less);
      expectClose(binomialTestTwoSided(k, n, p0), v.exact_p_two_sided_minlike);
      const test = scoreTest(k, n, p0);
      expectClose(test.z, v.score_z);
      expectClose(test.pGreater, v.score_p_greater);
      expectClose(test.pLess, v.score_p_less);
    }
  });
});
