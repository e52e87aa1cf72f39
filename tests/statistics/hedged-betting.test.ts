import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/foundation/random.ts';
import { BettingSequence } from '../../src/statistics/betting-sequence.ts';
import { bettingInterval, bettingLogCapital, bettingStakes } from '../../src/statistics/hedged-betting.ts';
import { expectClose, expectInterval, outcomes, vectors } from './helpers.ts';

const valuesOf = (v: { seq?: string; x?: number[] }) => v.x ?? outcomes(v.seq!).map(Number);

describe('hedged betting', () => {
  it('agrees with independent bets and capitals', () => {
    for (const v of vectors.savi_hedged_betting) {
      const values = valuesOf(v);
      const stakes = bettingStakes(values, v.alpha / 2);
      v.lambda_first5?.forEach((lambda, i) => {
        expectClose(stakes[i]!, lambda, 1e-10);
      });
      if (v.lambda_last !== undefined) expectClose(stakes.at(-1)!, v.lambda_last, 1e-10);
      const half = bettingLogCapital(values, stakes, 0.5);
      expectClose(half.over, v['log_capital_m0.5'].plus, 1e-9);
      expectClose(half.under, v['log_capital_m0.5'].minus, 1e-9);
      const expected = v['log_capital_m0.75'];
      if (expected === undefined) continue;
      const upper = bettingLogCapital(values, stakes, 0.75);
      expectClose(upper.over, expected.plus, 1e-9);
      expectClose(upper.under, expected.minus, 1e-9);
    }
  });

  it('agrees with independent confidence sequences and fixed-size intervals', () => {
    for (const v of vectors.savi_hedged_betting) {
      const values = valuesOf(v);
      const level = v.alpha / 2;
      for (const [n, expected] of Object.entries(v.cs_no_running_intersection ?? {}))
        expectInterval(bettingInterval(values.slice(0, Number(n)), level, 'anytime'), expected, 1e-8);
      if (v.cs_last) expectInterval(bettingInterval(values, level, 'anytime'), v.cs_last, 1e-8);
      if (v.fixed_n_ci) expectInterval(bettingInterval(values, level), v.fixed_n_ci, 1e-8);
      if (!v.cs_running_intersection_last) continue;
      const running = new BettingSequence({ oneSidedAlpha: level, claim: 0.5 });
      for (const value of values) running.push(value);
      expectInterval(running.interval, v.cs_running_intersection_last, 1e-8);
    }
  });

  it('needs values in [0, 1] and a level under one half', () => {
    expect(() => bettingInterval([0.5, 1.5], 0.05)).toThrow(RangeError);
    expect(() => bettingInterval([0.5], 0.5)).toThrow(RangeError);
    expect(() => new BettingSequence({ oneSidedAlpha: 0.05, claim: 1 })).toThrow(RangeError);
    expect(bettingInterval([], 0.05)).toEqual([0, 1]);
  });

  it('survives values on the ends', () => {
    for (const value of [0, 1]) {
      const values = new Array<number>(100).fill(value);
      const [low, high] = bettingInterval(values, 0.05);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(high - low).toBeLessThan(0.1);
    }
  });

  it('keeps the logarithm of a capital that no double holds', () => {
    const values = new Array<number>(3000).fill(1);
    const stakes = new Array<number>(3000).fill(1);
    const { over, under } = bettingLogCapital(values, stakes, 0.5);
    expectClose(over, 3000 * Math.log(1.5), 1e-12);
    expectClose(under, 3000 * Math.log(0.5), 1e-12);
  });

  it('has capitals of expectation 1 at the true mean, by enumerating all sequences', () => {
    const support = [0, 0.5, 1];
    const probabilities = [0.3, 0.2, 0.5];
    const mean = 0.6;
    let over = 0;
    let under = 0;
    for (let code = 0; code < 3 ** 7; code++) {
      const digits = Array.from({ length: 7 }, (_, i) => Math.floor(code / 3 ** i) % 3);
      const values = digits.map((digit) => support[digit]!);
      const probability = digits.reduce((product, digit) => product * probabilities[digit]!, 1);
      const capital = bettingLogCapital(values, bettingStakes(values, 0.05), mean);
      over += probability * Math.exp(capital.over);
      under += probability * Math.exp(capital.under);
    }
    expectClose(over, 1, 1e-12);
    expectClose(under, 1, 1e-12);
  });

  it('covers a skewed mean at a fixed size', () => {
    const random = new Random(21);
    const runs = 400;
    let missed = 0;
    for (let trial = 0; trial < runs; trial++) {
      // The square of a uniform value has mean 1/3.
      const values = Array.from({ length: 40 }, () => random.next() ** 2);
      const [low, high] = bettingInterval(values, 0.05);
      if (low > 1 / 3 || high < 1 / 3) missed++;
    }
    expect(missed / runs).toBeLessThan(0.1 + 3 * Math.sqrt(0.09 / runs));
    expect(missed).toBeGreaterThan(0);
  });
});

describe('BettingSequence', () => {
  it('decides exactly when a capital reaches 1 / alpha, and its interval agrees', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 150 }),
        fc.constantFrom(0.3, 0.4, 0.6),
        (values, claim) => {
          const running = new BettingSequence({ oneSidedAlpha: 0.05, claim });
          const stakes = bettingStakes(values, 0.05);
          let expected: 'over' | 'under' | undefined;
          let last = running.interval;
          values.forEach((value, i) => {
            running.push(value);
            const capital = bettingLogCapital(values.slice(0, i + 1), stakes, claim);
            expectClose(running.logE.over, capital.over, 1e-9);
            expectClose(running.logE.under, capital.under, 1e-9);
            if (expected === undefined && capital.over >= Math.log(20)) expected = 'over';
            if (expected === undefined && capital.under >= Math.log(20)) expected = 'under';
            expect(running.decision).toBe(expected);
            // Every so often: the whole history is worked through for each answer.
            if (i % 16 !== 0 && i + 1 !== running.stopIndex) return;
            const [low, high] = running.interval;
            expect(low).toBeLessThanOrEqual(high);
            if (i + 1 < 128) expect(low >= last[0] && high <= last[1]).toBe(true);
            if (expected === 'over') expect(low).toBeGreaterThanOrEqual(claim);
            if (expected === 'under') expect(high).toBeLessThan(claim);
            last = [low, high];
          });
          expect(running.n).toBe(values.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('has an interval that depends on the values, not on when it was asked for', () => {
    const random = new Random(4);
    const values = Array.from({ length: 700 }, () => random.next());
    const watched = new BettingSequence({ oneSidedAlpha: 0.05, claim: 0.45 });
    const quiet = new BettingSequence({ oneSidedAlpha: 0.05, claim: 0.45 });
    values.forEach((value, i) => {
      watched.push(value);
      if (i % 37 === 0) expect(watched.interval[0]).toBeLessThan(0.5);
      quiet.push(value);
    });
    expect(quiet.interval).toEqual(watched.interval);
  });
});
