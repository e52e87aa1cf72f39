import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../bench/savi.ts';
import { Random } from '../../src/foundation/random.ts';
import { betaBinomialConfidenceSequence, betaBinomialLogE } from '../../src/statistics/beta-binomial-e.ts';
import { operatingCharacteristics, saviSavings, stoppingBoundaries } from '../../src/statistics/savi-plan.ts';
import { SaviSuccessProcess } from '../../src/statistics/savi-success-process.ts';
import { expectClose, outcomes, vectors } from './helpers.ts';

const sequence = fc.array(fc.boolean(), { minLength: 1, maxLength: 120 });
const requirement = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

describe('SaviSuccessProcess', () => {
  it('stops where independent paths stop', () => {
    for (const v of vectors.savi_beta_binomial_paths) {
      const process = new SaviSuccessProcess({ required: v.p0, alpha: 0.05 });
      for (const success of outcomes(v.seq)) process.push(success);
      const passedAt = v['stop_reject_p_le_p0_at_alpha_0.05'];
      expect(process.stopIndex ?? null).toBe(passedAt ?? v['stop_reject_p_ge_p0_at_alpha_0.05']);
      expect(process.decision).toBe(process.stopIndex === undefined ? undefined : 'passed');
      expectClose(process.logE.pass, v.log_e_greater_path.at(-1)!, 1e-10);
      expectClose(process.logE.fail, v.log_e_less_path.at(-1)!, 1e-10);
      expectClose(process.alwaysValidP.pass, v.always_valid_p_running_min_last, 1e-10);
    }
  });

  it('prints the interval that decided, at every moment', () => {
    fc.assert(
      fc.property(sequence, requirement, (values, required) => {
        const process = new SaviSuccessProcess({ required, alpha: 0.05 });
        let [lastLow, lastHigh] = process.interval;
        for (const success of values) {
          const decision = process.push(success);
          const [low, high] = process.interval;
          expect(low >= lastLow && high <= lastHigh && low <= high).toBe(true);
          if (decision === 'passed') expect(low).toBeGreaterThanOrEqual(required);
          else if (decision === 'failed') expect(high).toBeLessThan(required);
          else expect(low < required && high >= required).toBe(true);
          [lastLow, lastHigh] = [low, high];
        }
        expect(process.episodes).toBe(values.length);
        expect(process.successes).toBe(values.filter(Boolean).length);
      }),
    );
  });

  it('runs the intersection of the confidence sequences of all counts so far', () => {
    fc.assert(
      fc.property(sequence, (values) => {
        const process = new SaviSuccessProcess({ required: 0.5, alpha: 0.05 });
        let low = 0;
        let high = 1;
        let k = 0;
        values.forEach((success, i) => {
          if (success) k++;
          process.push(success);
          low = Math.max(low, betaBinomialConfidenceSequence(k, i + 1, { alpha: 0.05, sided: 'lower' })[0]);
          high = Math.min(high, betaBinomialConfidenceSequence(k, i + 1, { alpha: 0.05, sided: 'upper' })[1]);
        });
        // A sequence that contradicts itself is cut off at a point.
        if (low < high) {
          expectClose(process.interval[0], low, 1e-9);
          expectClose(process.interval[1], high, 1e-9);
        } else expect(process.interval[0]).toBeLessThanOrEqual(process.interval[1]);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps its first decision whatever comes after', () => {
    const process = new SaviSuccessProcess({ required: 0.75, alpha: 0.05 });
    for (let i = 0; i < 16; i++) process.push(true);
    expect([process.decision, process.stopIndex]).toEqual(['passed', 16]);
    for (let i = 0; i < 200; i++) process.push(false);
    expect([process.decision, process.stopIndex, process.episodes]).toEqual(['passed', 16, 216]);
    const [low, high] = process.interval;
    expect(low).toBeLessThanOrEqual(high);
  });

  it('decides requirements of 0 and 1 by what can refute them', () => {
    const certain = new SaviSuccessProcess({ required: 1, alpha: 0.05 });
    for (let i = 0; i < 50; i++) expect(certain.push(true)).toBeUndefined();
    expect(certain.push(false)).toBe('failed');
    expect(certain.interval[1]).toBeLessThan(1);
    const trivial = new SaviSuccessProcess({ required: 0, alpha: 0.05 });
    expect(trivial.push(false)).toBe('passed');
    expect(trivial.interval[0]).toBe(0);
  });

  it('refuses a requirement or level that is none', () => {
    expect(() => new SaviSuccessProcess({ required: 1.2, alpha: 0.05 })).toThrow(RangeError);
    expect(() => new SaviSuccessProcess({ required: 0.5, alpha: 1 })).toThrow(RangeError);
  });
});

describe('operating characteristics', () => {
  it('agree with independent dynamic programming', () => {
    for (const v of vectors.operating_characteristics.type1) {
      const boundaries = stoppingBoundaries({ required: v.p0, alpha: 0.05 }, v.N);
      boundaries.failAt.fill(-1);
      expectClose(operatingCharacteristics(boundaries, v.p0).passed, v.savi_beta_binomial_type1, 1e-9);
    }
    for (const v of vectors.operating_characteristics.power) {
      const boundaries = stoppingBoundaries({ required: v.p0, alpha: 0.05 }, v.N);
      boundaries.failAt.fill(-1);
      const { passed, expectedEpisodes } = operatingCharacteristics(boundaries, v.true_p);
      expectClose(passed, v.savi_power, 1e-9);
      expectClose(expectedEpisodes, v.savi_expected_n, 1e-9);
    }
  });

  it('describe the process that runs: boundaries and decisions are the same', () => {
    const claim = { required: 0.75, alpha: 0.05 };
    const { passAt, failAt } = stoppingBoundaries(claim, 200);
    const random = new Random(5);
    for (let trial = 0; trial < 60; trial++) {
      const rate = random.next();
      const process = new SaviSuccessProcess(claim);
      for (let n = 1; n <= 200; n++) {
        const decision = process.push(random.next() < rate);
        const k = process.successes;
        expect(decision).toBe(k >= passAt[n]! ? 'passed' : k <= failAt[n]! ? 'failed' : undefined);
        if (decision !== undefined) break;
      }
    }
  });

  it('keep the error at and beyond the boundary, both ways, for several claims', () => {
    for (const required of [0.1, 0.5, 0.75, 0.95])
      for (const alpha of [0.01, 0.05]) {
        const boundaries = stoppingBoundaries({ required, alpha }, 300);
        for (const distance of [0, 0.02, 0.05]) {
          expect(operatingCharacteristics(boundaries, required - distance).passed).toBeLessThanOrEqual(alpha);
          expect(operatingCharacteristics(boundaries, required + distance).failed).toBeLessThanOrEqual(alpha);
        }
      }
  });

  it('account for every run', () => {
    const boundaries = stoppingBoundaries({ required: 0.75, alpha: 0.05 }, 100);
    for (const rate of [0, 0.3, 0.75, 1]) {
      const { passed, failed, inconclusive, expectedEpisodes } = operatingCharacteristics(boundaries, rate);
      expectClose(passed + failed + inconclusive, 1, 1e-12);
      expect(expectedEpisodes).toBeLessThanOrEqual(100);
    }
    // With certain success the run passes at the first all-success count that the e-value accepts.
    let first = 1;
    while (betaBinomialLogE(first, first, 0.75, 'greater') < Math.log(20)) first++;
    expect(operatingCharacteristics(boundaries, 1).expectedEpisodes).toBe(first);
  });
});

describe('savings against a fixed plan', () => {
  const rates = Array.from({ length: 10 }, (_, i) => (5 + 10 * i) / 100);
  const savings = saviSavings({ required: 0.75, difference: 0.1, power: 0.8, alpha: 0.05 }, rates);

  it('reach 45 % with the error kept', () => {
    expect(savings.cap).toBe(2 * savings.fixedEpisodes);
    expect(savings.meanSaved).toBeGreaterThanOrEqual(0.45);
    expect(savings.errorAtBoundary.passed).toBeLessThanOrEqual(0.05);
    expect(savings.errorAtBoundary.failed).toBeLessThanOrEqual(0.05);
  });

  it('agree with runs of the process itself', () => {
    const random = new Random(11);
    let episodes = 0;
    const runs = 400;
    for (let trial = 0; trial < runs; trial++) {
      const process = new SaviSuccessProcess({ required: 0.75, alpha: 0.05 });
      while (process.episodes < savings.cap && process.decision === undefined)
        process.push(random.next() < 0.85);
      episodes += process.episodes;
    }
    const expected = savings.byRate[8]!.expectedEpisodes;
    // Stopping times here have a standard deviation under 70: four standard errors.
    expect(Math.abs(episodes / runs - expected)).toBeLessThan((4 * 70) / Math.sqrt(runs));
  });

  it('are what the bench prints', async () => {
    const figures = await run();
    expect(figures.map((figure) => figure.ok)).toEqual([true, true, true]);
    expect(figures[0]!.value).toBe(savings.meanSaved);
  });
});
