import process from 'node:process';
import { expect, test } from 'vitest';
import { measureCorePerformance, performanceOutcome } from '../../src/checks/core-performance/check.ts';
import { performanceRow, summarise } from '../../src/checks/core-performance/decide.ts';
import { type CorePerformance, corePerformance } from '../../src/contracts/core-performance.ts';
import { config, project } from './project.ts';

function measured(samples: readonly number[], budget_ms: number, more: object = {}) {
  return {
    ...{ key: 'start', name: 'start', command: 'tool', statistic: 'median' as const, budget_ms },
    ...{ samples_asked: samples.length, warmup: 0, samples_ms: [...samples], level: 0.95 },
    ...summarise(samples, 'median'),
    ...{
      problem: null,
      triage: null,
      started_at: '2026-01-01T00:00:00Z',
      finished_at: '2026-01-01T00:00:01Z',
    },
    ...more,
  };
}

const FIFTEEN = [15, 1, 14, 2, 13, 3, 12, 4, 11, 5, 10, 6, 9, 7, 8];

test('a budget is kept or broken only where the bound says so', () => {
  // 4th and 12th of 15: Conover's table of the sign test, n = 15, 5% in each tail.
  expect(summarise(FIFTEEN, 'median')).toEqual({ estimate_ms: 8, interval_ms: [4, 12] });
  const states = [12, 11.9, 4, 3.9].map((budget) => performanceRow(measured(FIFTEEN, budget)).state);
  expect(states).toEqual(['passed', 'warning', 'warning', 'failed']);
});

test('samples that are missing, and facts that the samples do not say, fail', () => {
  expect(performanceRow(measured(FIFTEEN, 100, { samples_asked: 16 }))).toMatchObject({
    state: 'failed',
    reason: 'missing-row',
  });
  expect(performanceRow(measured(FIFTEEN, 100, { interval_ms: [1, 2] }))).toMatchObject({
    state: 'failed',
    reason: 'contradiction',
  });
});

const NODE = process.execPath;

async function measure(rows: object[], files: Record<string, string> = {}): Promise<CorePerformance> {
  const asked = config({ core_performance: { rows } });
  return measureCorePerformance(asked.core_performance!, project(files));
}

test('whole processes are measured; one that fails or hangs is a row, and the others are measured all the same', async () => {
  const row = { samples: 5, warmup: 1, budget_ms: 1e6 };
  const report = await measure(
    [
      { ...row, key: 'fails', name: 'fails', command: [NODE, 'fails.cjs'] },
      { ...row, key: 'hangs', name: 'hangs', command: ['sleep', '60'], timeout_s: 0.2 },
      { ...row, key: 'absent', name: 'absent', command: ['no-such-program'] },
      { ...row, key: 'runs', name: 'runs', command: [NODE, '-e', 'setTimeout(() => {}, 30)'] },
      { ...row, key: 'slow', name: 'slow', command: [NODE, '-e', '0'], budget_ms: 0.001 },
    ],
    { 'fails.cjs': 'console.error("no paint"); process.exit(3);' },
  );
  expect(corePerformance.parse(report)).toEqual(report);
  expect(report.rows.map(({ key, state, reason }) => [key, state, reason])).toEqual([
    ['performance:fails', 'failed', null],
    ['performance:hangs', 'failed', 'timed-out'],
    ['performance:absent', 'failed', 'tool-unavailable'],
    ['performance:runs', 'passed', null],
    ['performance:slow', 'failed', null],
  ]);
  expect(report.rows[0]!.summary).toContain('no paint');
  // A process that waits 30 ms takes at least that long.
  expect(Math.min(...report.measurements[3]!.samples_ms)).toBeGreaterThanOrEqual(29);
  expect(performanceOutcome(report, false).rows.map(({ state }) => state)).toEqual(
    report.rows.map(({ state }) => state),
  );
});

test('samples that could never decide are refused', async () => {
  const row = { key: 'a', name: 'a', command: ['true'], budget_ms: 1 };
  await expect(measure([{ ...row, statistic: 'p95', samples: 58 }])).rejects.toMatchObject({
    code: 'checks-config-invalid',
    hint: 'Set samples: 59 or more, or statistic: median.',
  });
  await expect(measure([row, row])).rejects.toThrow('the key "a" appears twice');
});

test('a report whose rows are not those of its samples fails, whatever it says', async () => {
  const measurement = measured(FIFTEEN, 1);
  const base = {
    schema_version: 'worldgate.core_performance.v1',
    generated_at: '2026-01-01T00:00:00Z',
    boundary: 'b',
  } as const;
  const machine = { os: 'o', arch: 'a', cpu: 'c', usable_cores: 1, memory_bytes: 1, runtime: 'r' };
  const row = performanceRow(measurement);
  const outcome = (rows: CorePerformance['rows'], measurements = [measurement]) =>
    performanceOutcome({ ...base, machine, measurements, rows }, true).rows.map(
      ({ state, reason }) => `${state} ${reason}`,
    );
  expect(outcome([row])).toEqual(['failed null']);
  expect(outcome([{ ...row, state: 'passed' }])).toEqual(['failed null', 'failed contradiction']);
  expect(outcome([])).toEqual(['failed null', 'failed missing-row']);
  expect(outcome([row, row])).toEqual(['failed null', 'failed duplicate-row']);
  expect(outcome([row], [])).toEqual(['failed unknown-row']);
  expect(outcome([], [])).toEqual(['failed missing-row']);
});
