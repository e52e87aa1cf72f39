import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/foundation/random.ts';
import {
  mcnemarGreater,
  mcnemarInterval,
  mcnemarLess,
  mcnemarMidP,
  mcnemarTwoSided,
} from '../../src/statistics/mcnemar.ts';
import { pairedScoreZ, tango } from '../../src/statistics/paired-difference.ts';
import {
  type PairCounts,
  PairedDifferenceProcess,
  pairedDifferenceLogE,
  pairedDifferenceSequence,
} from '../../src/statistics/paired-difference-e.ts';
import { mcnemarLogE } from '../../src/statistics/two-sample-e.ts';
import { binomialByConvolution, expectClose, expectInterval, vectors } from './helpers.ts';

const tables = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 200 }))
  .map(([onlyA, onlyB, concordant]) => [onlyA, onlyB, onlyA + onlyB + concordant] as const);

describe('exact McNemar', () => {
  it('agrees with independent values', () => {
    for (const v of vectors.paired_binary_mcnemar) {
      expectClose(mcnemarTwoSided(v.only_A, v.only_B), v.exact_two_sided, 1e-12);
      expectClose(mcnemarGreater(v.only_A, v.only_B), v.exact_one_sided_A_better, 1e-12);
      expectClose(mcnemarLess(v.only_B, v.only_A), v.exact_one_sided_A_better, 1e-12);
      expectClose(mcnemarMidP(v.only_A, v.only_B), v.mid_p_two_sided, 1e-12);
    }
  });

  it('says nothing without discordant pairs', () => {
    expect([mcnemarTwoSided(0, 0), mcnemarGreater(0, 0), mcnemarLess(0, 0), mcnemarMidP(0, 0)]).toEqual([
      1, 1, 1, 1,
    ]);
    expect(mcnemarInterval(0, 0, 10, { alpha: 0.1 }).map((bound) => Math.abs(bound))).toEqual([0, 0]);
  });

  it('has an interval that leaves 0 exactly when the one-sided test rejects', () => {
    fc.assert(
      fc.property(tables, ([onlyA, onlyB, n]) => {
        const [low, high] = mcnemarInterval(onlyA, onlyB, n, { alpha: 0.1 });
        expect(low > 0).toBe(mcnemarGreater(onlyA, onlyB) < 0.05);
        expect(high < 0).toBe(mcnemarLess(onlyA, onlyB) < 0.05);
        expect(low).toBeLessThanOrEqual((onlyA - onlyB) / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual((onlyA - onlyB) / n - 1e-12);
      }),
    );
  });
});

describe('Tango', () => {
  it('agrees with published intervals', () => {
    // Airway reactivity before and after transplantation, in Fagerland, Lydersen & Laake (2014).
    expectInterval(tango(1, 7, 21, { alpha: 0.05 }), [-0.517, -0.026], 5.1e-4);
  });

  it('is McNemar’s statistic at a difference of 0', () => {
    for (const v of vectors.paired_binary_mcnemar) {
      const n = v.both_succeed + v.only_A + v.only_B + v.both_fail;
      expectClose(pairedScoreZ(v.only_A, v.only_B, n, 0) ** 2, v.chi2, 1e-10);
    }
  });

  it('uses the restricted maximum of the likelihood', () => {
    fc.assert(
      fc.property(
        tables,
        fc.double({ min: -0.9, max: 0.9, noNaN: true }),
        ([onlyA, onlyB, n], difference) => {
          // Search over P(B alone) = q with P(A alone) = q + difference, the rest concordant.
          const term = (count: number, p: number) => (count === 0 ? 0 : count * Math.log(Math.max(p, 0)));
          const logLikelihood = (q: number) =>
            term(onlyB, q) + term(onlyA, q + difference) + term(n - onlyA - onlyB, 1 - 2 * q - difference);
          let low = Math.max(0, -difference);
          let high = (1 - difference) / 2;
          for (let i = 0; i < 200; i++) {
            const left = low + (high - low) / 3;
            const right = high - (high - low) / 3;
            if (logLikelihood(left) < logLikelihood(right)) low = left;
            else high = right;
          }
          const q = (low + high) / 2;
          const z = (onlyA - onlyB - n * difference) / Math.sqrt(n * (2 * q + difference * (1 - difference)));
          const actual = pairedScoreZ(onlyA, onlyB, n, difference);
          expect(Math.abs(actual - z)).toBeLessThan(1e-4 * Math.max(1, Math.abs(z)));
        },
      ),
    );
  });

  it('inverts its own test, contains the difference, and mirrors', () => {
    fc.assert(
      fc.property(tables, ([onlyA, onlyB, n]) => {
        const [low, high] = tango(onlyA, onlyB, n, { alpha: 0.1 });
        const point = (onlyA - onlyB) / n;
        expect(low >= -1 && low <= point && high >= point && high <= 1).toBe(true);
        expectClose(pairedScoreZ(onlyA, onlyB, n, low), 1.6448536269514722, 1e-6);
        expectClose(pairedScoreZ(onlyA, onlyB, n, high), -1.6448536269514722, 1e-6);
        expectInterval(tango(onlyB, onlyA, n, { alpha: 0.1 }), [-high, -low], 1e-9);
        expect(tango(onlyA, onlyB, n, { alpha: 0.05, sided: 'lower' })).toEqual([low, 1]);
        expect(tango(onlyA, onlyB, n, { alpha: 0.05, sided: 'upper' })).toEqual([-1, high]);
      }),
    );
  });

  it('covers about as often as stated, by exact enumeration', () => {
    const n = 40;
    for (const [pA, pB] of [
      [0.1, 0.1],
      [0.05, 0.15],
      [0.2, 0.05],
    ] as const) {
      let missed = 0;
      binomialByConvolution(n, pA + pB).forEach((discordantProbability, discordant) => {
        binomialByConvolution(discordant, pA / (pA + pB)).forEach((probability, onlyA) => {
          const [low, high] = tango(onlyA, discordant - onlyA, n, { alpha: 0.1 });
          if (low > pA - pB || high < pA - pB) missed += discordantProbability * probability;
        });
      });
      expect(missed).toBeGreaterThan(0.06);
      expect(missed).toBeLessThan(0.125);
    }
  });

  it('refuses impossible counts', () => {
    expect(() => tango(3, 3, 5, { alpha: 0.1 })).toThrow(RangeError);
    expect(() => tango(0, 0, 0, { alpha: 0.1 })).toThrow(RangeError);
  });
});

describe('McNemar e-value', () => {
  it('has expectation 1 over the discordant pairs when neither policy is better', () => {
    for (const alternative of ['greater', 'less', 'two-sided'] as const) {
      let expectation = 0;
      binomialByConvolution(30, 0.5).forEach((probability, onlyA) => {
        expectation += probability * Math.exp(mcnemarLogE(onlyA, 30 - onlyA, alternative));
      });
      expectClose(expectation, 1, 1e-10);
    }
    expect(mcnemarLogE(20, 2, 'greater')).toBeGreaterThan(Math.log(20));
    expect(mcnemarLogE(2, 20, 'less')).toBe(mcnemarLogE(20, 2, 'greater'));
  });
});

describe('paired-difference e-value', () => {
  it('is the beta-binomial e-value of McNemar at a difference of 0', () => {
    for (const [onlyA, onlyB] of [
      [9, 2],
      [20, 25],
      [3, 0],
      [60, 40],
    ] as const)
      for (const alternative of ['greater', 'less'] as const) {
        const counts = { pairs: onlyA + onlyB + 50, onlyA, onlyB };
        expectClose(
          pairedDifferenceLogE(counts, 0, alternative),
          mcnemarLogE(onlyA, onlyB, alternative),
          1e-2,
        );
      }
  });

  it('has expectation 1 at the difference and less beyond it, by exact sums', () => {
    const pairs = 30;
    for (const [pA, pB] of [
      [0.1, 0.15],
      [0.3, 0.3],
      [0.02, 0.4],
      [0.5, 0.1],
    ] as const) {
      const expectation = (difference: number, alternative: 'greater' | 'less') => {
        let total = 0;
        binomialByConvolution(pairs, pA + pB).forEach((discordantProbability, discordant) => {
          binomialByConvolution(discordant, pA / (pA + pB)).forEach((probability, onlyA) => {
            const counts = { pairs, onlyA, onlyB: discordant - onlyA };
            total +=
              discordantProbability *
              probability *
              Math.exp(pairedDifferenceLogE(counts, difference, alternative));
          });
        });
        return total;
      };
      expectClose(expectation(pA - pB, 'greater'), 1, 1e-10);
      expectClose(expectation(pA - pB, 'less'), 1, 1e-10);
      expect(expectation(pA - pB + 0.1, 'greater')).toBeLessThan(1);
      expect(expectation(pA - pB - 0.1, 'less')).toBeLessThan(1);
    }
  });

  it('has a confidence sequence with its bounds where the e-value reaches 1 / alpha', () => {
    fc.assert(
      fc.property(tables, ([onlyA, onlyB, pairs]) => {
        const counts: PairCounts = { pairs, onlyA, onlyB };
        const [low, high] = pairedDifferenceSequence(counts, 0.05);
        const point = (onlyA - onlyB) / pairs;
        expect(low >= -1 && low <= point && high >= point && high <= 1).toBe(true);
        if (low > -1) expectClose(pairedDifferenceLogE(counts, low, 'greater'), Math.log(20), 1e-7);
        if (high < 1) expectClose(pairedDifferenceLogE(counts, high, 'less'), Math.log(20), 1e-7);
        expectInterval(pairedDifferenceSequence({ pairs, onlyA: onlyB, onlyB: onlyA }, 0.05), [-high, -low]);
      }),
    );
    expect(pairedDifferenceSequence({ pairs: 0, onlyA: 0, onlyB: 0 }, 0.05)).toEqual([-1, 1]);
    expect(pairedDifferenceSequence({ pairs: 9, onlyA: 0, onlyB: 9 }, 0.05)[0]).toBe(-1);
  });
});

describe('PairedDifferenceProcess', () => {
  it('prints the interval that decided, at every moment', () => {
    // Pairs that lean one way or the other, so that both decisions happen.
    const leaning = fc.integer({ min: 0, max: 10 }).chain((lean) =>
      fc.array(
        fc
          .integer({ min: 0, max: 11 })
          .map((x): [boolean, boolean] => (x < lean ? [true, x === 0] : [x === 11, true])),
        { minLength: 1, maxLength: 160 },
      ),
    );
    fc.assert(
      fc.property(leaning, fc.constantFrom(0, 0.05, 0.1, 0.3), (pairs, margin) => {
        const process = new PairedDifferenceProcess({ margin, oneSidedAlpha: 0.05 });
        for (const [a, b] of pairs) {
          const decision = process.push(a, b);
          // Every so often: the whole history is worked through for each answer.
          if (process.counts.pairs % 16 !== 0 && process.counts.pairs !== process.stopIndex) continue;
          const [low, high] = process.interval;
          expect(low).toBeLessThanOrEqual(high);
          if (decision === undefined) expect(low < -margin + 1e-12 && high > -margin - 1e-12).toBe(true);
          if (decision === 'passed') expect(low).toBeGreaterThanOrEqual(-margin);
          if (decision === 'failed') expect(high).toBeLessThan(-margin);
        }
        expect(process.counts).toEqual({
          pairs: pairs.length,
          onlyA: pairs.filter(([a, b]) => a && !b).length,
          onlyB: pairs.filter(([a, b]) => b && !a).length,
        });
      }),
    );
  });

  it('passes two equal policies with a margin, and fails a much worse one', () => {
    const equal = new PairedDifferenceProcess({ margin: 0.05, oneSidedAlpha: 0.05 });
    const worse = new PairedDifferenceProcess({ margin: 0.05, oneSidedAlpha: 0.05 });
    const random = new Random(3);
    for (let i = 0; i < 300; i++) {
      const success = random.next() < 0.8;
      equal.push(success, success);
      worse.push(random.next() < 0.4, success);
    }
    expect(equal.decision).toBe('passed');
    expect(worse.decision).toBe('failed');
    expect(worse.stopIndex).toBeLessThan(equal.stopIndex!);
    expect(worse.logE.fail).toBeGreaterThan(Math.log(20));
    expect(worse.interval[1]).toBeLessThan(-0.05);
    expect(equal.interval[0]).toBeGreaterThanOrEqual(-0.05);
    expect(() => new PairedDifferenceProcess({ margin: 1, oneSidedAlpha: 0.05 })).toThrow(RangeError);
    expect(() => new PairedDifferenceProcess({ margin: 0, oneSidedAlpha: 0.5 })).toThrow(RangeError);
  });

  it('errs no more often than stated at the margin', () => {
    const random = new Random(7);
    const runs = 1000;
    let passed = 0;
    let failed = 0;
    for (let trial = 0; trial < runs; trial++) {
      const process = new PairedDifferenceProcess({ margin: 0.05, oneSidedAlpha: 0.05 });
      for (let i = 0; i < 150 && process.decision === undefined; i++) {
        // P(A alone) = 0.1, P(B alone) = 0.15: the difference is exactly -margin.
        const u = random.next();
        process.push(u < 0.1 || u >= 0.6, u >= 0.1 && (u < 0.25 || u >= 0.6));
      }
      if (process.decision === 'passed') passed++;
      if (process.decision === 'failed') failed++;
    }
    // Three standard errors over the stated 5 %.
    expect(passed / runs).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
    expect(failed / runs).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
  });
});
