import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allSuccessEpisodes,
  type DecisionMethod,
  episodesToDecide,
  fixedPlanSize,
  maximumSuccessesToFail,
  minimumSuccesses,
} from '../../src/statistics/sample-size.ts';
import { binomialByConvolution, expectClose, vectors } from './helpers.ts';

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('critical counts', () => {
  it('agree with independent values', () => {
    for (const v of vectors.min_successes_to_support) {
      const { n, p0, alpha } = v;
      const cases: [DecisionMethod, number, number | null][] = [
        ['wilson', alpha, v.kmin_wilson_one_sided],
        ['wilson', alpha / 2, v.kmin_wilson_two_sided],
        ['clopper-pearson', alpha, v.kmin_clopper_pearson_one_sided],
        ['clopper-pearson', alpha / 2, v.kmin_clopper_pearson_two_sided],
        ['savi', alpha, v.kmin_savi_beta_binomial_one_sided_e20],
      ];
      for (const [method, level, expected] of cases)
        expect(minimumSuccesses(method, n, p0, level), `${method} ${n} ${p0}`).toBe(expected ?? n + 1);
    }
  });

  it('have the size and power that independent sums give', () => {
    for (const v of vectors.one_sided_rule_size) {
      expect(minimumSuccesses('wilson', v.n, v.p0, v.alpha)).toBe(v.wilson_kmin ?? v.n + 1);
      expect(minimumSuccesses('clopper-pearson', v.n, v.p0, v.alpha)).toBe(v.cp_kmin ?? v.n + 1);
      const row = binomialByConvolution(v.n, v.p0);
      expectClose(sum(row.slice(v.wilson_kmin ?? v.n + 1)), v.wilson_size);
      expectClose(sum(row.slice(v.cp_kmin ?? v.n + 1)), v.cp_size);
    }
    for (const v of vectors.exact_test_power) {
      expect(minimumSuccesses('clopper-pearson', v.n, v.p0, v.alpha)).toBe(v.critical_k_exact);
      expectClose(sum(binomialByConvolution(v.n, v.p1).slice(v.critical_k_exact)), v.power);
    }
  });

  it('mirror between passing and failing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom<DecisionMethod>('clopper-pearson', 'jeffreys', 'savi'),
        (n, percent, method) => {
          const most = maximumSuccessesToFail(method, n, percent / 100, 0.05);
          expect(n - minimumSuccesses(method, n, 1 - percent / 100, 0.05)).toBe(most);
        },
      ),
    );
  });

  it('need no success for a rate of at least 0', () => {
    for (const method of ['wilson', 'savi'] as const) {
      expect(minimumSuccesses(method, 10, 0, 0.05)).toBe(0);
      expect(maximumSuccessesToFail(method, 10, 0, 0.05)).toBe(-1);
    }
  });

  it('know how many episodes an all-success run needs', () => {
    for (const v of vectors.all_success_min_n) {
      expect(allSuccessEpisodes('wilson', v.p0, v.alpha)).toBe(v.wilson_one_sided);
      expect(allSuccessEpisodes('clopper-pearson', v.p0, v.alpha)).toBe(v.clopper_pearson_one_sided);
    }
    // Path C of the vectors: twenty successes in a row decide p > 0.75 at the 16th.
    expect(allSuccessEpisodes('savi', 0.75, 0.05)).toBe(16);
    expect(allSuccessEpisodes('wilson', 1, 0.05)).toBeNull();
    expect(allSuccessEpisodes('clopper-pearson', 1 - 1e-9, 0.05)).toBeNull();
  });
});

describe('further episodes', () => {
  /** Exact probability that `more` episodes at rate k/n decide, by convolution. */
  function probabilityOfDeciding(k: number, n: number, more: number, required: number): number {
    const row = binomialByConvolution(more, k / n);
    const pass = minimumSuccesses('wilson', n + more, required, 0.05) - k;
    const fail = maximumSuccessesToFail('wilson', n + more, required, 0.05) - k;
    return k / n > required ? sum(row.slice(Math.max(0, pass))) : sum(row.slice(0, fail + 1));
  }

  it('are where the power crosses 80 %', () => {
    for (const [k, n, required] of [
      [41, 50, 0.75],
      [30, 50, 0.7],
      [8, 10, 0.9],
    ] as const) {
      const more = episodesToDecide(k, n, required, 'wilson', 0.05);
      expect(more).not.toBeNull();
      expect(probabilityOfDeciding(k, n, more!, required)).toBeGreaterThanOrEqual(0.8);
      expect(probabilityOfDeciding(k, n, more! - 1, required)).toBeLessThan(0.8);
    }
  });

  it('are none when the counts decide', () => {
    expect(episodesToDecide(45, 50, 0.75, 'wilson', 0.05)).toBe(0);
    expect(episodesToDecide(20, 50, 0.75, 'wilson', 0.05)).toBe(0);
  });

  it('are unknown at the requirement, and without episodes', () => {
    expect(episodesToDecide(75, 100, 0.75, 'wilson', 0.05)).toBeNull();
    expect(episodesToDecide(0, 0, 0.75, 'wilson', 0.05)).toBeNull();
  });

  it('complete an all-success run', () => {
    expect(episodesToDecide(5, 5, 0.75, 'wilson', 0.05)).toBe(4);
    expect(episodesToDecide(10, 10, 0.75, 'savi', 0.05)).toBe(6);
  });

  it('are more for savi, and follow the normal approximation near the requirement', () => {
    const fixed = episodesToDecide(82, 100, 0.8, 'wilson', 0.05)!;
    expect(episodesToDecide(82, 100, 0.8, 'savi', 0.05)!).toBeGreaterThan(fixed);
    // z_.95 = 1.6448536, z_.8 = 0.8416212.
    const size = ((1.6448536 * Math.sqrt(0.16) + 0.8416212 * Math.sqrt(0.82 * 0.18)) / 0.02) ** 2;
    expect(Math.abs(fixed / size - 1)).toBeLessThan(0.1);
    const far = episodesToDecide(800_100, 1_000_000, 0.8, 'wilson', 0.05)!;
    expect(far).toBeGreaterThan(5e7);
    expect(far).toBeLessThan(2e8);
  });
});

describe('fixed plan', () => {
  /** Power of the Wilson decision in one direction, by convolution. */
  function powers(n: number): [number, number] {
    return [
      sum(binomialByConvolution(n, 0.85).slice(minimumSuccesses('wilson', n, 0.75, 0.05))),
      sum(binomialByConvolution(n, 0.65).slice(0, maximumSuccessesToFail('wilson', n, 0.75, 0.05) + 1)),
    ];
  }

  it('is the smallest with the power in both directions', () => {
    const size = fixedPlanSize({ required: 0.75, difference: 0.1 });
    expect(Math.min(...powers(size))).toBeGreaterThanOrEqual(0.8);
    for (let n = size - 15; n < size; n++) expect(Math.min(...powers(n))).toBeLessThan(0.8);
  });

  it('grows with power, strictness of the method, and a smaller difference', () => {
    const size = fixedPlanSize({ required: 0.75, difference: 0.1 });
    expect(fixedPlanSize({ required: 0.75, difference: 0.1, power: 0.9 })).toBeGreaterThan(size);
    expect(fixedPlanSize({ required: 0.75, difference: 0.05 })).toBeGreaterThan(3 * size);
    expect(fixedPlanSize({ required: 0.75, difference: 0.1, method: 'clopper-pearson' })).toBeGreaterThan(
      size,
    );
  });

  it('leaves out a direction that has no rate', () => {
    expect(fixedPlanSize({ required: 0.95, difference: 0.1 })).toBeGreaterThan(0);
    expect(() => fixedPlanSize({ required: 0.5, difference: 0.6 })).toThrow(RangeError);
    expect(() => fixedPlanSize({ required: 0.5, difference: 0 })).toThrow(RangeError);
    expect(() => fixedPlanSize({ required: 0.5, difference: 1e-4 })).toThrow(/100,000/);
  });
});
