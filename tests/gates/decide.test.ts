import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateResult } from '../../src/contracts/gate.ts';
import { VERDICTS, type Verdict } from '../../src/contracts/verdict.ts';
import { decideGates, runVerdict } from '../../src/gates/decide.ts';
import { counts, decideOne, gateOf, inputOf, measurementsOf, recordsOf } from './runs.ts';

function resultWith(verdict: Verdict, more: Record<string, unknown> = {}) {
  return { ...decideOne({ kind: 'coverage' }, recordsOf(counts(1, 1))), verdict, ...more };
}

describe('the verdict of a run', () => {
  it('is the worst of its required gates', () => {
    expect(runVerdict([resultWith('passed'), resultWith('inconclusive')])).toBe('inconclusive');
    expect(runVerdict([resultWith('failed'), resultWith('inconclusive')])).toBe('failed');
    expect(runVerdict([resultWith('failed'), resultWith('error')])).toBe('error');
    expect(runVerdict([resultWith('passed'), resultWith('skipped')])).toBe('skipped');
    expect(runVerdict([resultWith('passed'), resultWith('passed')])).toBe('passed');
  });

  it('is never passed where nothing was decided', () => {
    expect(runVerdict([])).toBe('skipped');
    expect(runVerdict([resultWith('skipped'), resultWith('skipped')])).toBe('skipped');
    expect(runVerdict([resultWith('skipped', { skip_reason: 'no_baseline' })])).toBe('skipped');
    expect(runVerdict([resultWith('passed', { optional: true })])).toBe('skipped');
  });

  it('does not hear optional gates', () => {
    expect(runVerdict([resultWith('passed'), resultWith('failed', { optional: true })])).toBe('passed');
  });

  it('leaves a first run, which has no baseline yet, to the other gates', () => {
    const first = resultWith('skipped', { skip_reason: 'no_baseline' });
    expect(runVerdict([first, resultWith('passed')])).toBe('passed');
    expect(runVerdict([resultWith('skipped', { skip_reason: 'not_comparable' }), resultWith('passed')])).toBe(
      'skipped',
    );
  });
});

describe('decideGates', () => {
  it('gives one result per gate, in order, under the contract', () => {
    const gates = [
      gateOf({ name: 'b', kind: 'coverage' }),
      gateOf({ name: 'a', kind: 'success_rate', min: 0.5, optional: true }),
    ];
    const results = decideGates(inputOf(gates, recordsOf(counts(9, 10))));
    expect(results.map(({ name, kind, optional }) => ({ name, kind, optional }))).toEqual([
      { name: 'b', kind: 'coverage', optional: false },
      { name: 'a', kind: 'success_rate', optional: true },
    ]);
  });

  it('marks what rests on a mock', () => {
    expect(decideOne({ kind: 'coverage' }, recordsOf(counts(1, 1))).not_for_proof).toBe(false);
    expect(decideOne({ kind: 'coverage' }, recordsOf(counts(1, 1)), { mock: true }).not_for_proof).toBe(true);
  });
});

const anyGate = fc.oneof(
  fc.record({
    kind: fc.constant('success_rate'),
    min: fc.double({ min: 1e-9, max: 1, noNaN: true }),
    alpha: fc.constantFrom(0.01, 0.05, 0.2),
    method: fc.constantFrom('wilson', 'clopper-pearson', 'jeffreys'),
    per_task: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('metric'),
    metric: fc.constant('x'),
    max: fc.double({ min: -1, max: 2, noNaN: true }),
    statistic: fc.constantFrom('mean', 'p50', 'p95'),
    over: fc.constantFrom('all', 'successes'),
  }),
  fc.record({
    kind: fc.constant('metric'),
    metric: fc.constant('x'),
    min: fc.double({ min: -1, max: 2, noNaN: true }),
    method: fc.constant('betting'),
    bounds: fc.constant([0, 1]),
  }),
  fc.record({ kind: fc.constant('no_regression'), margin: fc.double({ min: 0, max: 0.99, noNaN: true }) }),
  fc.record({
    kind: fc.constant('no_regression'),
    of: fc.constant('metric'),
    metric: fc.constant('x'),
    direction: fc.constantFrom('higher', 'lower'),
    margin: fc.double({ min: 0, max: 1, noNaN: true }),
    bounds: fc.constant([0, 1]),
  }),
  fc.record({
    kind: fc.constant('no_regression'),
    of: fc.constant('latency'),
    margin: fc.constantFrom(0, 0.1),
  }),
  fc.record({ kind: fc.constant('latency'), max_ms: fc.double({ min: 9, max: 11, noNaN: true }) }),
  fc.record({ kind: fc.constant('throughput'), min_per_s: fc.double({ min: 90, max: 110, noNaN: true }) }),
  fc.record({ kind: fc.constant('errors') }),
  fc.record({
    kind: fc.constant('coverage'),
    min: fc.double({ min: 0, minExcluded: true, max: 1, noNaN: true }),
  }),
);

const anyRun = fc.record({
  gate: anyGate,
  stop: fc.constantFrom('fixed' as const, 'savi' as const),
  width: fc.integer({ min: 1, max: 3 }),
  draws: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 0, maxLength: 90 }),
  rate: fc.integer({ min: 0, max: 100 }),
  extra: fc.integer({ min: 0, max: 5 }),
  baseline: fc.constantFrom('none', 'same', 'other'),
  measured: fc.boolean(),
});

describe('property: every gate on every run', () => {
  it('never contradicts its own interval, keeps the contract, and speaks in whole sentences', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyRun, ({ gate, stop, width, draws, rate, extra, baseline, measured }) => {
        fc.pre(!(stop === 'savi' && gate.kind === 'metric' && !('method' in gate)));
        const tasks = ['a', 'b', 'c'].slice(0, width);
        const metrics = (i: number) => ({ x: i % 7 === 3 ? null : draws[i]! / 100 });
        const records = recordsOf(
          draws.map((d) => d < rate),
          { tasks, metrics },
        );
        const others = recordsOf(
          draws.map((d) => (d * 3) % 100 < 50),
          { tasks, metrics, seed: baseline === 'same' ? 0 : 999 },
        );
        const input = inputOf([gateOf(gate)], records, {
          stop,
          tasks,
          planned: records.length + extra,
          baseline: baseline === 'none' ? null : { records: others, measurements: null },
          measurements: measured ? measurementsOf({ ratio: [1.02, 0.98, 1.06] }) : null,
        });
        const [result] = decideGates(input);
        const { verdict, interval, required, comparator, sentence } = gateResult.parse(result);
        seen.add(verdict);
        expect(VERDICTS).toContain(verdict);
        expect(sentence).toMatch(/^[A-Z0-9"a-z].*[.]$/s);
        expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|\n/);
        const [low, high] = interval;
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        const best = comparator === '>=' ? low : high;
        const worst = comparator === '>=' ? high : low;
        const sign = comparator === '>=' ? 1 : -1;
        const exact = gate.kind === 'errors';
        if (verdict === 'passed' && !exact) expect(sign * (best! - required!)).toBeGreaterThanOrEqual(0);
        if (verdict === 'failed' && gate.kind !== 'coverage' && !exact) {
          expect(sign * (worst! - required!)).toBeLessThan(0);
        }
        // Deciding again gives the same, and so does another order of the same records.
        expect(decideGates({ ...input, records: records.toReversed() })).toEqual([result]);
      }),
      { numRuns: 600, seed: 21 },
    );
    for (const verdict of ['failed', 'inconclusive', 'passed', 'skipped']) expect(seen).toContain(verdict);
  });
});
