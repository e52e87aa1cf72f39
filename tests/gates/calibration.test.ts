import { describe, expect, it } from 'vitest';
import { budgetCalibration } from '../../src/contracts/budget-calibration.ts';
import {
  type CalibrationOptions,
  calibrate,
  type MeasuredRun,
  type MeasuredValue,
} from '../../src/gates/calibration/calibrate.ts';
import { roundedOutward } from '../../src/gates/calibration/round-outward.ts';

const OPTIONS: CalibrationOptions = {
  format: 'worldgate',
  generatedAt: '2026-11-30T00:00:00.000Z',
  rationale: 'a slower runner',
  machineClass: 'linux x64',
  machineClassStatedBy: 'runs',
  headroom: 0.25,
  coverage: 0.95,
  confidence: 0.95,
  askedRuns: 5,
  current: [],
};

const measured = (metric: MeasuredValue['metric'], values: readonly number[], floor = -1): MeasuredRun[] =>
  values.map((value, i) => ({
    about: {
      run: `run ${i}`,
      created_at: null,
      digest: null,
      commit: null,
      preset: 'speed',
      over_budget: false,
    },
    values: [{ provider: null, operation: 'policy', metric, value, isFloor: i === floor }],
  }));
const proposed = (runs: readonly MeasuredRun[], options: Partial<CalibrationOptions> = {}) => {
  const calibration = calibrate(runs, { ...OPTIONS, ...options });
  expect(budgetCalibration.parse(calibration)).toEqual(calibration);
  return calibration;
};

describe('a calibration', () => {
  it('takes the most extreme of few runs, and says how little that bounds', () => {
    const calibration = proposed(measured('latency_p95', [10, 14, 11, 13, 12]));
    // SciPy 1.16: beta.ppf(0.05, 5, 1) = 0.5493 of further runs.
    expect(calibration.budgets[0]).toMatchObject({
      values: { min: 10, median: 12, max: 14 },
      bound: { value: 14, rank: 5, reaches_asked: false },
      candidate: 17.5,
      comparator: '<=',
      change: 'new',
    });
    expect(calibration.budgets[0]!.bound!.coverage).toBeCloseTo(0.5492802716530589, 10);
    expect(calibration).toMatchObject({ sufficient: true, review_required: true });
    expect(calibration.notes.join()).toContain('which takes 59');
  });

  it('takes an inner order statistic where the runs are enough for it', () => {
    const values = Array.from({ length: 93 }, (_, i) => 100 + i);
    // SciPy 1.16: the smallest r with binom.cdf(r-1, 93, 0.95) >= 0.95 is 92.
    expect(proposed(measured('latency_p50', values)).budgets[0]!.bound).toMatchObject({
      value: 191,
      rank: 92,
      reaches_asked: true,
    });
    // Of a throughput it is the second smallest.
    expect(proposed(measured('throughput', values)).budgets[0]).toMatchObject({
      bound: { value: 101, rank: 92 },
      candidate: 80.8,
      comparator: '>=',
    });
  });

  it('marks too few runs, and proposes nothing for what fewer than three measured', () => {
    expect(proposed(measured('latency_p50', [1, 2, 3]))).toMatchObject({ sufficient: false });
    expect(proposed(measured('latency_p50', [1, 2])).budgets[0]).toMatchObject({
      candidate: null,
      change: 'kept',
    });
  });

  it('proposes nothing below the resolution of the clock, and keeps what there is', () => {
    const current = [{ provider: null, operation: null, metric: 'latency_mean' as const, threshold: 10 }];
    const [budget] = proposed(measured('latency_mean', [0.1, 0.2, 0.3, 0.2, 0.2], 0), { current }).budgets;
    expect(budget).toMatchObject({ candidate: null, bound: null, current: 10, change: 'kept' });
    expect(budget!.note).toContain('never measured');
  });

  it('says which budgets it would loosen', () => {
    const current = (threshold: number) => [
      { provider: null, operation: null, metric: 'latency_p50' as const, threshold },
    ];
    const of = (threshold: number) =>
      proposed(measured('latency_p50', [8, 8, 8, 8, 8]), { current: current(threshold) });
    expect(of(9).budgets[0]!.change).toBe('looser');
    expect(of(9)).toMatchObject({ loosened: 1 });
    expect(of(9).notes.join()).toContain('Looser than now: policy latency_p50');
    expect(of(10).budgets[0]!.change).toBe('same');
    expect(of(11).budgets[0]!.change).toBe('tighter');
  });

  it('prefers the threshold of the very operation to one that stands for any', () => {
    const current = [
      { provider: null, operation: null, metric: 'errors' as const, threshold: 2 },
      { provider: null, operation: 'policy', metric: 'errors' as const, threshold: 1 },
    ];
    expect(proposed(measured('latency_p50', [1, 2, 3]), { current }).allowances).toEqual([
      { provider: null, operation: 'policy', max_errors: 1, max_retries: 0, from: 'current' },
    ]);
    expect(proposed(measured('latency_p50', [1, 2, 3])).allowances[0]).toMatchObject({
      max_errors: 0,
      from: 'zero',
    });
  });
});

it.each([
  [17.5, 'up', 17.5],
  [1.23411, 'up', 1.235],
  [1.23449, 'down', 1.234],
  [99_999, 'up', 100_000],
  [0.000123456, 'up', 0.0001235],
  [0.000123456, 'down', 0.0001234],
] as const)('rounds %d %s to %d', (value, direction, rounded) => {
  expect(roundedOutward(value, direction)).toBe(rounded);
});
