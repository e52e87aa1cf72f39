import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpisodeRecord } from '../../src/contracts/episode.ts';
import type { Gate } from '../../src/contracts/gate.ts';
import { matchBaseline } from '../../src/gates/baseline-match.ts';
import { decideGates } from '../../src/gates/decide.ts';
import { describeFixedPlan } from '../../src/gates/fixed-plan.ts';
import { StopMonitor } from '../../src/gates/stop-monitor.ts';
import { checkGatesForStop, watchedClaims } from '../../src/gates/stop-rule.ts';
import { counts, gateOf, inputOf, outcomes, recordsOf } from './runs.ts';

/** The episode after which a monitor stops, or `null`. */
function stopOf(
  gates: readonly Gate[],
  tasks: readonly string[],
  records: readonly EpisodeRecord[],
  baseline: readonly EpisodeRecord[] | null,
): number | null {
  const monitor = new StopMonitor(gates, tasks, records.length, baseline !== null);
  const match =
    baseline === null
      ? null
      : matchBaseline({ tasks, seed: records[0]!.seed, planned: records.length }, baseline);
  for (const record of records) {
    monitor.observe(record, match?.partnerOf(record.episode) ?? null);
    if (monitor.decided) break;
  }
  return monitor.stoppingIndex;
}

const rate = gateOf({ name: 'rate', kind: 'success_rate', min: 0.75 });

describe('StopMonitor', () => {
  it.each([
    // Published stop points: 44 of 50 against 50 % after 14, 20 of 20 against 75 % after 16.
    ['11011111101111111011111111111101111110111111110111', 0.5, 14],
    ['11111111111111111111', 0.75, 16],
    ['11111111111111111111', 0.8, 20],
  ])('stops %s against %d after %d episodes', (text, min, after) => {
    const gate = gateOf({ kind: 'success_rate', min });
    expect(stopOf([gate], ['push'], recordsOf(outcomes(text)), null)).toBe(after);
  });

  it('waits for the last required gate, not for optional ones or for measurements', () => {
    const records = recordsOf(counts(60, 60));
    const harder = gateOf({ name: 'hard', kind: 'success_rate', min: 0.9 });
    const alone = stopOf([rate], ['push'], records, null)!;
    const both = stopOf([rate, harder], ['push'], records, null)!;
    expect(both).toBeGreaterThan(alone);
    expect(stopOf([rate, { ...harder, optional: true }], ['push'], records, null)).toBe(alone);
    const others = [
      gateOf({ name: 'ms', kind: 'latency', max_ms: 1 }),
      gateOf({ name: 'all', kind: 'coverage' }),
    ];
    expect(stopOf([rate, ...others], ['push'], records, null)).toBe(alone);
    expect(stopOf(others, ['push'], records, null)).toBeNull();
  });

  it('waits for a comparison only where there is a baseline', () => {
    const records = recordsOf(counts(200, 200));
    const compare = gateOf({ name: 'compare', kind: 'no_regression', margin: 0.05 });
    const without = stopOf([rate, compare], ['push'], records, null);
    expect(without).toBe(16);
    expect(stopOf([rate, compare], ['push'], records, records)).toBeGreaterThan(16);
  });

  it('stops at ends of seed blocks', () => {
    const tasks = ['a', 'b', 'c'];
    const stop = stopOf([rate], tasks, recordsOf(counts(60, 60), { tasks }), null);
    expect(stop).toBe(18);
  });

  it('keeps to the order of the plan', () => {
    const monitor = new StopMonitor([rate], ['push'], 5, false);
    const records = recordsOf(counts(5, 5));
    monitor.observe(records[0]!);
    expect(() => monitor.observe(records[2]!)).toThrow(RangeError);
    expect(() => monitor.observe(records[1]!, records[1])).toThrow(RangeError);
    expect(monitor.observed).toBe(1);
  });

  it('shows its running interval', () => {
    const monitor = new StopMonitor([rate], ['push'], 50, false);
    expect(monitor.progress).toBeNull();
    for (const record of recordsOf(counts(10, 10))) monitor.observe(record);
    // Published: 10 of 10 has the one-sided 95 % lower confidence bound 0.646483.
    expect(monitor.progress).toMatchObject({ succeeded: 10, episodes: 10, alpha: 0.05 });
    expect(monitor.progress!.interval[0]).toBeCloseTo(0.646483152, 8);
    expect(monitor.progress!.interval[1]).toBe(1);
    expect(monitor.decided).toBe(false);
  });

  it('refuses gates that cannot be decided at any stopping time', () => {
    const bootstrap = gateOf({ kind: 'metric', metric: 'x', max: 1 });
    expect(() => new StopMonitor([bootstrap], ['push'], 5, false)).toThrow(
      expect.objectContaining({ code: 'preset-invalid' }),
    );
    expect(() => checkGatesForStop([bootstrap], 'fixed')).not.toThrow();
  });
});

/** Random gates that episodes decide. */
const gates = fc
  .uniqueArray(
    fc.oneof(
      fc.record({ kind: fc.constant('success_rate'), min: fc.constantFrom(0.3, 0.5, 0.7, 0.9) }),
      fc.record({
        kind: fc.constant('success_rate'),
        min: fc.constantFrom(0.4, 0.6),
        per_task: fc.constant(true),
      }),
      fc.record({ kind: fc.constant('no_regression'), margin: fc.constantFrom(0, 0.1, 0.3) }),
      fc.record({
        kind: fc.constant('no_regression'),
        of: fc.constant('metric'),
        metric: fc.constant('x'),
        direction: fc.constantFrom('lower', 'higher'),
        margin: fc.constantFrom(0.1, 0.4),
        bounds: fc.constant([0, 1]),
      }),
      fc.record({
        kind: fc.constant('metric'),
        metric: fc.constant('x'),
        method: fc.constant('betting'),
        bounds: fc.constantFrom([0, 1], [0, 0.97]),
        max: fc.constantFrom(0.3, 0.6),
      }),
    ),
    { minLength: 1, maxLength: 3, selector: (text) => JSON.stringify(text) },
  )
  .map((texts) => texts.map((text, i) => gateOf({ name: `gate${i}`, ...text })));

const run = fc.record({
  gates,
  width: fc.integer({ min: 1, max: 3 }),
  successes: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 12, maxLength: 120 }),
  rate: fc.constantFrom(5, 40, 60, 97),
  baselineRate: fc.constantFrom(3, 50, 98),
  withBaseline: fc.boolean(),
  shift: fc.constantFrom(0, 4, 1000),
});

describe('property: monitor and gates', () => {
  it('stops exactly at the first prefix on which all watched gates are decided', () => {
    let stopped = 0;
    fc.assert(
      fc.property(run, (plan) => {
        const tasks = ['a', 'b', 'c'].slice(0, plan.width);
        const length = Math.floor(plan.successes.length / plan.width) * plan.width;
        const draws = plan.successes.slice(0, length);
        const metrics = (i: number) => ({ x: i % 11 === 5 ? null : draws[i]! / 100 });
        const records = recordsOf(
          draws.map((d) => d < plan.rate),
          { tasks, metrics },
        );
        const baseline = plan.withBaseline
          ? recordsOf(
              draws.map((d) => (d * 7) % 100 < plan.baselineRate),
              { tasks, metrics: (i) => ({ x: ((draws[i]! * 3) % 97) / 100 }), seed: plan.shift },
            )
          : null;
        const stop = stopOf(plan.gates, tasks, records, baseline);
        if (stop !== null) stopped++;
        const resultsAt = (n: number) =>
          decideGates(
            inputOf(plan.gates, records.slice(0, n), {
              stop: 'savi',
              tasks,
              planned: length,
              expected: n,
              baseline: baseline === null ? null : { records: baseline, measurements: null },
            }),
          );
        const settledAt = (n: number) => resultsAt(n).every((result) => result.verdict !== 'inconclusive');
        const watched = watchedClaims(plan.gates, baseline !== null).length;
        if (watched === 0) {
          expect(stop).toBeNull();
          return;
        }
        const first = Array.from({ length: length / plan.width }, (_, i) => (i + 1) * plan.width).find(
          settledAt,
        );
        expect(stop).toBe(first ?? null);
        // Nothing is decided in the middle of a seed block either, but that a value breaks its bounds.
        const broken = stop !== null && resultsAt(stop).some((result) => result.verdict === 'error');
        if (stop !== null && plan.width > 1 && !broken) expect(settledAt(stop - 1)).toBe(false);
      }),
      { numRuns: 150, seed: 20 },
    );
    expect(stopped).toBeGreaterThan(20);
  });
});

describe('the plan that would have been needed', () => {
  it('has 80 % power at 10 points, one episode fewer has not', () => {
    const plan = describeFixedPlan(
      gateOf({ kind: 'success_rate', min: 0.75 }) as Gate & { kind: 'success_rate' },
    )!;
    expect(plan.sentence).toBe(
      `A fixed plan for the same claim, with 80 % power at 10 points, needs ${plan.episodes} episodes.`,
    );
    // The normal approximation for 0.75 against 0.65 (the harder side): ((1.645 √.1875 + .8416 √.2275) / .1)^2 = 124.
    expect(plan.episodes).toBeGreaterThan(105);
    expect(plan.episodes).toBeLessThan(135);
    expect(
      describeFixedPlan(gateOf({ kind: 'success_rate', min: 1 }) as Gate & { kind: 'success_rate' }),
    ).toBeNull();
  });
});

describe('watchedClaims', () => {
  it('states what the header of the result binds', () => {
    const list = [
      rate,
      gateOf({ name: 'far', kind: 'metric', metric: 'x', max: 0.4, method: 'betting', bounds: [0, 1] }),
      gateOf({ name: 'worse', kind: 'no_regression', margin: 0.05 }),
      gateOf({ name: 'ms', kind: 'no_regression', of: 'latency' }),
    ];
    expect(watchedClaims(list, true)).toEqual([
      { gate: 'rate', kind: 'success_rate', required: 0.75, alpha: 0.05 },
      { gate: 'far', kind: 'metric', required: 0.4, alpha: 0.05 },
      { gate: 'worse', kind: 'no_regression', required: 0.05, alpha: 0.05 },
    ]);
    expect(watchedClaims(list, false).map((claim) => claim.gate)).toEqual(['rate', 'far']);
  });
});
