import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alwaysValidP,
  betaBinomialConfidenceSequence,
  betaBinomialLogE,
} from '../../src/statistics/beta-binomial-e.ts';
import { binomialByConvolution, expectClose, expectInterval, outcomes, vectors } from './helpers.ts';

const counts = fc
  .integer({ min: 1, max: 1000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const rate = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('beta-binomial e-value', () => {
  it('agrees with independent values', () => {
    for (const v of vectors.savi_beta_binomial_e_value) {
      const { k, n, p0, prior } = v;
      expectClose(betaBinomialLogE(k, n, p0, 'two-sided', prior), v.log_e_two_sided, 1e-10);
      expectClose(betaBinomialLogE(k, n, p0, 'greater', prior), v.log_e_greater, 1e-10);
      expectClose(betaBinomialLogE(k, n, p0, 'less', prior), v.log_e_less, 1e-10);
      expectClose(alwaysValidP(v.log_e_greater), v.always_valid_p_greater_at_n, 1e-12);
    }
  });

  it('agrees with independent paths, and stops where they do', () => {
    for (const v of vectors.savi_beta_binomial_paths) {
      let k = 0;
      let stopGreater: number | null = null;
      let stopLess: number | null = null;
      let largest = 0;
      outcomes(v.seq).forEach((success, i) => {
        if (success) k++;
        const greater = betaBinomialLogE(k, i + 1, v.p0, 'greater');
        const less = betaBinomialLogE(k, i + 1, v.p0, 'less');
        expectClose(greater, v.log_e_greater_path[i]!, 1e-10);
        expectClose(less, v.log_e_less_path[i]!, 1e-10);
        largest = Math.max(largest, greater);
        if (greater >= Math.log(20)) stopGreater ??= i + 1;
        if (less >= Math.log(20)) stopLess ??= i + 1;
      });
      expect(stopGreater).toBe(v['stop_reject_p_le_p0_at_alpha_0.05']);
      expect(stopLess).toBe(v['stop_reject_p_ge_p0_at_alpha_0.05']);
      expectClose(alwaysValidP(largest), v.always_valid_p_running_min_last, 1e-10);
    }
  });

  it('has expectation at most 1 under every rate of the null, by exact sums', () => {
    for (const p0 of [0.2, 0.75, 0.9])
      for (const n of [1, 10, 60])
        for (const [alternative, nulls] of [
          ['two-sided', [p0]],
          ['greater', [p0, p0 - 0.05, p0 / 2]],
          ['less', [p0, p0 + 0.05, (1 + p0) / 2]],
        ] as const)
          for (const p of nulls) {
            let expectation = 0;
            binomialByConvolution(n, p).forEach((probability, k) => {
              expectation += probability * Math.exp(betaBinomialLogE(k, n, p0, alternative));
            });
            expect(expectation).toBeLessThanOrEqual(1 + 1e-10);
            if (p === p0) expectClose(expectation, 1, 1e-10);
          }
  });

  it('is a martingale at the boundary: the next outcome leaves it unchanged on average', () => {
    fc.assert(
      fc.property(
        counts,
        rate,
        fc.constantFrom('two-sided', 'greater', 'less'),
        ([k, n], p0, alternative) => {
          const now = betaBinomialLogE(k, n, p0, alternative);
          const up = Math.exp(betaBinomialLogE(k + 1, n + 1, p0, alternative) - now);
          const down = Math.exp(betaBinomialLogE(k, n + 1, p0, alternative) - now);
          expectClose(p0 * up + (1 - p0) * down, 1, 1e-8);
        },
      ),
    );
  });

  it('falls with p0 when one-sided, which its confidence sequence rests on', () => {
    fc.assert(
      fc.property(counts, rate, fc.double({ min: 0.001, max: 0.2, noNaN: true }), ([k, n], p0, step) => {
        fc.pre(p0 + step < 0.995 && k > 0);
        const here = betaBinomialLogE(k, n, p0, 'greater');
        expect(betaBinomialLogE(k, n, p0 + step, 'greater')).toBeLessThan(here + 1e-9);
      }),
    );
  });

  it('refutes a rate of exactly 1 by one failure, and of exactly 0 by one success', () => {
    expect(betaBinomialLogE(4, 5, 1, 'less')).toBe(Number.POSITIVE_INFINITY);
    expect(betaBinomialLogE(1, 5, 0, 'greater')).toBe(Number.POSITIVE_INFINITY);
    // Limits of the formulas nearby.
    for (const [p0, near] of [
      [1, 1 - 1e-9],
      [0, 1e-9],
    ] as const)
      for (const [k, n] of [
        [5, 5],
        [0, 5],
        [3, 5],
      ] as const)
        for (const alternative of ['greater', 'less', 'two-sided'] as const) {
          const limit = betaBinomialLogE(k, n, p0, alternative);
          if (Number.isFinite(limit)) expectClose(betaBinomialLogE(k, n, near, alternative), limit, 1e-6);
          else expect(betaBinomialLogE(k, n, near, alternative)).toBeGreaterThan(15);
        }
    expect(() => betaBinomialLogE(1, 2, 1.1)).toThrow(RangeError);
  });
});

describe('beta-binomial confidence sequence', () => {
  it('agrees with independent values', () => {
    for (const v of vectors.savi_beta_binomial_cs) {
      const { k, n, alpha } = v;
      expectInterval(betaBinomialConfidenceSequence(k, n, { alpha }), v.two_sided_cs);
      expectInterval(betaBinomialConfidenceSequence(k, n, { alpha, sided: 'lower' }), [
        v.one_sided_lower_truncated_prior,
        1,
      ]);
      expectInterval(betaBinomialConfidenceSequence(n - k, n, { alpha, sided: 'upper' }), [
        0,
        1 - v.one_sided_lower_truncated_prior,
      ]);
    }
  });

  it('has its bounds where the e-value reaches 1 / alpha, for any prior', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom<[number, number]>([1, 1], [0.5, 0.5], [3, 1]), ([k, n], prior) => {
        const [low, high] = betaBinomialConfidenceSequence(k, n, { alpha: 0.05, prior });
        expect(low).toBeLessThanOrEqual(k / n);
        expect(high).toBeGreaterThanOrEqual(k / n);
        if (k > 0) expectClose(betaBinomialLogE(k, n, low, 'two-sided', prior), Math.log(20), 1e-8);
        if (k < n) expectClose(betaBinomialLogE(k, n, high, 'two-sided', prior), Math.log(20), 1e-7);
      }),
    );
  });

  it('says nothing without episodes', () => {
    for (const sided of ['two', 'lower', 'upper'] as const)
      expect(betaBinomialConfidenceSequence(0, 0, { alpha: 0.05, sided })).toEqual([0, 1]);
  });
});
