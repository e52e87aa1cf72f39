import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barnard } from '../../src/statistics/barnard.ts';
import { newcombe } from '../../src/statistics/newcombe.ts';
import {
  miettinenNurminen,
  nonInferiorityTest,
  restrictedRates,
} from '../../src/statistics/score-difference.ts';
import { PairedBlockE } from '../../src/statistics/two-sample-e.ts';
import { binomialByConvolution, expectClose, expectInterval, outcomes, vectors } from './helpers.ts';

const arms = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
  .chain(([n1, n2]) =>
    fc.tuple(
      fc.integer({ min: 0, max: n1 }),
      fc.constant(n1),
      fc.integer({ min: 0, max: n2 }),
      fc.constant(n2),
    ),
  );

describe('difference of two success rates', () => {
  it('agrees with independent values', () => {
    for (const v of vectors.two_sample_proportions) {
      const args = [v.k1, v.n1, v.k2, v.n2] as const;
      expectInterval(newcombe(...args, { alpha: 0.05 }), v.newcombe_95);
      expectInterval(newcombe(...args, { alpha: 0.1 }), v.newcombe_90);
      expectInterval(miettinenNurminen(...args, { alpha: 0.05 }), v.miettinen_nurminen_95);
      const expected = v.farrington_manning_noninferiority;
      const plain = nonInferiorityTest(...args, expected.margin);
      expectClose(plain.z, expected.z);
      expectClose(plain.p, expected.p);
      const corrected = nonInferiorityTest(...args, expected.margin, true);
      expectClose(corrected.z, expected.z_mn);
      expectClose(corrected.p, expected.p_mn);
      expectInterval(restrictedRates(...args, -expected.margin), expected.rmle);
    }
  });

  it('contains the observed difference, and mirrors when the arms are exchanged', () => {
    for (const method of [newcombe, miettinenNurminen])
      fc.assert(
        fc.property(arms, ([k1, n1, k2, n2]) => {
          const [low, high] = method(k1, n1, k2, n2, { alpha: 0.1 });
          const point = k1 / n1 - k2 / n2;
          expect(low).toBeGreaterThanOrEqual(-1);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(point + 1e-12);
          expect(high).toBeGreaterThanOrEqual(point - 1e-12);
          expectInterval(method(k2, n2, k1, n1, { alpha: 0.1 }), [-high, -low], 1e-9);
          expectClose(method(k1, n1, k2, n2, { alpha: 0.05, sided: 'lower' })[0], low, 1e-9);
          expectClose(method(k1, n1, k2, n2, { alpha: 0.05, sided: 'upper' })[1], high, 1e-9);
          expect(method(k1, n1, k2, n2, { alpha: 0.05, sided: 'lower' })[1]).toBe(1);
          expect(method(k1, n1, k2, n2, { alpha: 0.05, sided: 'upper' })[0]).toBe(-1);
        }),
      );
  });

  it('restricted rates maximise the likelihood', () => {
    fc.assert(
      fc.property(arms, fc.double({ min: -0.8, max: 0.8, noNaN: true }), ([k1, n1, k2, n2], difference) => {
        const logLikelihood = (p1: number) => {
          const term = (count: number, p: number) => (count === 0 ? 0 : count * Math.log(Math.max(p, 0)));
          const p2 = p1 - difference;
          return term(k1, p1) + term(n1 - k1, 1 - p1) + term(k2, p2) + term(n2 - k2, 1 - p2);
        };
        const best = logLikelihood(restrictedRates(k1, n1, k2, n2, difference)[0]);
        const low = Math.max(0, difference);
        const high = Math.min(1, 1 + difference);
        for (let i = 1; i < 200; i++)
          expect(logLikelihood(low + ((high - low) * i) / 200)).toBeLessThanOrEqual(best + 1e-7);
      }),
    );
  });
});

describe('Barnard', () => {
  it('agrees with exact rational arithmetic, also where tables are tied', () => {
    for (const v of vectors.barnard_unconditional) {
      const args = [v.k1, v.n1, v.k2, v.n2] as const;
      expectClose(barnard(...args), v.p_two_sided, 1e-8);
      expectClose(barnard(...args, 'greater'), v.p_greater, 1e-8);
      expectClose(barnard(...args, 'less'), v.p_less, 1e-5);
    }
  });

  it('is at least the probability of its region at any common rate, by brute force', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 14 }))
          .chain(([n1, n2]) =>
            fc.tuple(
              fc.integer({ min: 0, max: n1 }),
              fc.constant(n1),
              fc.integer({ min: 0, max: n2 }),
              fc.constant(n2),
            ),
          ),
        fc.constantFrom('two-sided', 'greater', 'less'),
        ([k1, n1, k2, n2], alternative) => {
          const wald = (i: number, j: number) => {
            const pooled = (i + j) / (n1 + n2);
            const variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
            return variance === 0 ? 0 : (i / n1 - j / n2) / Math.sqrt(variance);
          };
          const sign = alternative === 'less' ? -1 : 1;
          const size = (t: number) => (alternative === 'two-sided' ? Math.abs(t) : sign * t);
          const observed = size(wald(k1, k2));
          let largest = 0;
          for (let step = 0; step <= 100; step++) {
            const first = binomialByConvolution(n1, step / 100);
            const second = binomialByConvolution(n2, step / 100);
            let total = 0;
            for (let i = 0; i <= n1; i++)
              for (let j = 0; j <= n2; j++)
                if (size(wald(i, j)) >= observed - 1e-9) total += first[i]! * second[j]!;
            largest = Math.max(largest, total);
          }
          const p = barnard(k1, n1, k2, n2, alternative);
          expect(p).toBeGreaterThanOrEqual(largest - 1e-10);
          expect(p).toBeLessThanOrEqual(Math.min(1, largest * 1.02 + 1e-3));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('handles 200 episodes per arm', () => {
    const p = barnard(170, 200, 150, 200, 'greater');
    // The pooled z is 2.5: the exact p is near its normal tail, 0.0062.
    expect(p).toBeGreaterThan(0.005);
    expect(p).toBeLessThan(0.008);
    expect(barnard(150, 200, 150, 200)).toBe(1);
  });
});

describe('paired-block e-process', () => {
  it('agrees with independent values', () => {
    for (const v of vectors.savi_two_sample_paired_blocks) {
      const process = new PairedBlockE({
        alternative: v.alternative === 'p0>p1' ? 'greater' : 'less',
        priors: [v.prior0, v.prior1],
      });
      const second = outcomes(v.seq1);
      let stop: number | null = null;
      outcomes(v.seq0).forEach((first, i) => {
        const logE = process.push(first, second[i]!);
        if (i < 5) expectClose(logE, v.log_e_first5[i]!, 1e-12);
        if (logE >= Math.log(20)) stop ??= process.blocks;
      });
      expectClose(process.logE, v.log_e_last, 1e-10);
      expectClose(process.maxLogE, Math.max(0, v.max_log_e), 1e-10);
      expect(stop).toBe(v['stop_n_alpha_0.05']);
    }
  });

  it('leans to its alternative by default', () => {
    const [v] = vectors.savi_two_sample_paired_blocks;
    const process = new PairedBlockE({ alternative: 'greater' });
    const second = outcomes(v!.seq1);
    outcomes(v!.seq0).forEach((first, i) => {
      process.push(first, second[i]!);
    });
    expectClose(process.logE, v!.log_e_last, 1e-10);
  });

  it('has expectation at most 1 when the rates are equal, by enumerating all sequences', () => {
    for (const rate of [0.2, 0.5, 0.9])
      for (const alternative of ['greater', 'less'] as const) {
        let expectation = 0;
        for (let bits = 0; bits < 4 ** 6; bits++) {
          const process = new PairedBlockE({ alternative });
          let probability = 1;
          for (let block = 0; block < 6; block++) {
            const first = (bits & (1 << (2 * block))) !== 0;
            const second = (bits & (2 << (2 * block))) !== 0;
            process.push(first, second);
            probability *= (first ? rate : 1 - rate) * (second ? rate : 1 - rate);
          }
          expectation += probability * Math.exp(process.logE);
        }
        expect(expectation).toBeLessThanOrEqual(1 + 1e-12);
      }
  });
});
