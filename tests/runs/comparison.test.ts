import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runComparison } from '../../src/contracts/run-comparison.ts';
import {
  renderComparisonCsv,
  renderComparisonMarkdown,
  renderComparisonText,
} from '../../src/reports/run-comparison.ts';
import { COMPARISON_DEFAULTS, compareSides } from '../../src/runs/comparison/compare.ts';
import { callsRow } from '../../src/runs/comparison/latency.ts';
import { openSide } from '../../src/runs/comparison/open-side.ts';
import { createRun } from '../../src/runs/workspace.ts';
import { completedBenchmark, latencies } from './benchmark-examples.ts';
import { completedRun, endOf, header, records, START, startOf, temporaryFolder, tools } from './examples.ts';
import { forgeBenchmark, forgeEvaluation, forgeRun } from './forge-examples.ts';

let workspace: string;
beforeEach(() => {
  workspace = temporaryFolder();
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

/** Compares what references name; every report is held against its contract. */
function compare(candidate: readonly string[], baseline: readonly string[], options = {}) {
  const where = { workspaceDir: workspace, forgeDir: join(workspace, 'forge'), from: workspace };
  const report = compareSides(
    candidate.map((reference) => openSide(reference, where)),
    baseline.map((reference) => openSide(reference, where)),
    { ...COMPARISON_DEFAULTS, ...options },
  );
  expect(runComparison.parse(report)).toEqual(report);
  return report;
}

const TASKS = ['push', 'pull', 'lift'];
const PLAN = { about: header(TASKS, 60) };
/** Of 20 episodes of each task, whether one succeeds. */
const run = (succeeds: (task: string, trial: number) => boolean, at: string) =>
  completedRun(workspace, {
    ...PLAN,
    with: tools(at),
    list: records(60, TASKS, 100, (e) => succeeds(TASKS[e % 3]!, Math.floor(e / 3))),
  });

describe('evaluations', () => {
  it('decide each task by exact McNemar tests that Holm adjusts', async () => {
    // Pairs won by the candidate alone and by the baseline alone: push 0 and 8, pull 1 and 6, lift 3 and 2.
    const baseline = await run(
      (task, i) => !(task === 'pull' ? i < 1 : task === 'lift' && i < 3),
      '2026-11-20T00:00:00Z',
    );
    const candidate = await run(
      (task, i) => !(task === 'push' ? i < 8 : task === 'pull' ? i >= 1 && i < 7 : i >= 3 && i < 5),
      '2026-11-21T00:00:00Z',
    );
    const report = compare([candidate.id], [baseline.id]);
    const rows = report.rows.map(({ operation, state, method, adjusted }) => [
      operation,
      state,
      method,
      adjusted,
    ]);
    expect(rows).toEqual([
      ['push', 'regressed', 'tango-mcnemar-exact', 'holm'],
      ['pull', 'inconclusive', 'tango-mcnemar-exact', 'holm'],
      ['lift', 'inconclusive', 'tango-mcnemar-exact', 'holm'],
    ]);
    // SciPy 1.16: binomtest(b, a+b, 0.5, 'greater') for losses; Holm by hand over them, where a gain counts as 1.
    expect(report.rows[0]).toMatchObject({
      p_value: 0.00390625,
      p_adjusted: 0.01171875,
      n: 20,
      paired: true,
    });
    expect(report.rows[1]!.p_value).toBeCloseTo(0.0625, 12);
    expect(report.rows[1]!.p_adjusted).toBeCloseTo(0.125, 12);
    expect(report).toMatchObject({ state: 'regressed', verdict: 'failed' });
    expect(report.digests[0]).toMatchObject({ what: 'result_digest', state: 'changed' });
    // The other way round it is a gain, and never a regression.
    const turned = compare([baseline.id], [candidate.id]);
    expect(turned.rows.map(({ state }) => state)).toEqual(['improved', 'no_change_shown', 'inconclusive']);
  });

  it('say no more than that a loss is not ruled out, where episodes are few', async () => {
    const baseline = await run(() => true, '2026-11-20T00:00:00Z');
    const candidate = await run((task, i) => task !== 'push' || i > 0, '2026-11-21T00:00:00Z');
    const report = compare([candidate.id], [baseline.id]);
    expect(report).toMatchObject({ state: 'inconclusive', verdict: 'inconclusive' });
    expect(report.rows.map(({ state }) => state)).toEqual([
      'inconclusive',
      'no_change_shown',
      'no_change_shown',
    ]);
    expect(report.rows[1]).toMatchObject({ method: 'identical-episodes' });
    expect(compare([candidate.id], [baseline.id], { rateMargin: 0.9 }).state).toBe('no_change_shown');
  });

  it('compare different seeds as independent arms', async () => {
    const a = await completedRun(workspace, {
      list: records(20, ['push'], 100, (e) => e < 11),
      with: tools('2026-11-20T00:00:00Z'),
    });
    const b = await completedRun(workspace, {
      about: header(['push'], 20, 5000),
      list: records(20, ['push'], 5000, () => true),
    });
    const [row] = compare([a.id], [b.id]).rows;
    expect(row).toMatchObject({ paired: false, method: 'newcombe-barnard', state: 'regressed' });
    // SciPy 1.16: barnard_exact([[20, 11], [0, 9]], alternative='greater').
    expect(row!.p_value).toBeCloseTo(0.0003465260633674902, 6);
  });

  it('of runs that could stop early are decided by betting, at the error that the tasks share', async () => {
    const about = {
      ...PLAN.about,
      plan: { ...PLAN.about.plan, stop: { rule: 'savi' as const, claims: [], baseline: null } },
    };
    const list = records(60, TASKS, 100, (e) => e % 3 !== 0);
    const early = createRun(workspace, startOf(about), tools('2026-11-20T00:00:00Z'));
    early.writeHeader('policy', about);
    const result_digest = early.writeRecords('policy', about, list);
    const end = endOf(list);
    await early.finish({ ...end, stop: { ...end.stop!, rule: 'savi' }, result_digest });
    const fixed = await run(() => true, '2026-11-21T00:00:00Z');
    const report = compare([early.id], [fixed.id]);
    expect(report.rows[0]).toMatchObject({
      operation: 'push',
      state: 'regressed',
      method: 'betting',
      adjusted: 'bonferroni',
      level: Number((1 - (2 * 0.05) / 3).toFixed(12)),
    });
    expect(report.notes[0]).toContain('stop early');
  });

  it('refuse what is no comparison, and name each reason', async () => {
    const push = await completedRun(workspace, { with: tools('2026-11-20T00:00:00Z') });
    const changed = header();
    changed.tasks[0]!.digest = `sha256:${'1'.repeat(64)}`;
    const other = await completedRun(workspace, { about: changed, with: tools('2026-11-21T00:00:00Z') });
    const pull = await completedRun(workspace, { about: header(['pull']), list: records(20, ['pull']) });
    const bench = await completedBenchmark(workspace, {
      samples: [1, 2, 3],
      with: tools('2026-11-23T00:00:00Z'),
    });
    expect(() => compare([other.id], [push.id])).toThrow('task push is not the same file');
    expect(() => compare([pull.id], [push.id])).toThrow('no task in common: push and pull');
    expect(() => compare([bench.id], [push.id])).toThrow('kinds are mixed');
    expect(() => compare([push.id, other.id], [push.id])).toThrow('one with one');
    const running = createRun(workspace, START, tools('2026-11-24T00:00:00Z'));
    expect(() => compare([running.id], [push.id])).toThrow('is running, not completed');
  });
});

describe('benchmarks', () => {
  const bench = (samples: readonly (number | null)[], day: number, patch = {}) =>
    completedBenchmark(workspace, { samples, with: tools(`2026-11-${day}T00:00:00Z`), patch });
  const states = (report: ReturnType<typeof compare>) =>
    report.rows.map(({ metric, state }) => [metric, state]);

  it('need a change that is shown to be more than the smallest that matters', async () => {
    const [before, slower, alike] = [
      await bench(latencies(10), 10),
      await bench(latencies(14), 11),
      await bench(latencies(10.3), 12),
    ];
    expect(states(compare([slower.id], [before.id]))).toEqual([
      ['latency_p50', 'regressed'],
      ['latency_p95', 'regressed'],
      ['call_success_rate', 'no_change_shown'],
    ]);
    expect(states(compare([before.id], [slower.id])).slice(0, 2)).toEqual([
      ['latency_p50', 'improved'],
      ['latency_p95', 'improved'],
    ]);
    expect(compare([alike.id], [before.id]).state).toBe('no_change_shown');
    expect(compare([slower.id], [before.id], { latencyMargin: 0.6 }).state).toBe('no_change_shown');
  });

  it('of different machines show their times, and decide nothing by them', async () => {
    const here = await bench(latencies(10), 10);
    const there = await bench(latencies(30), 11, { hardware: { ...START.hardware, cpu: 'another CPU' } });
    const report = compare([there.id], [here.id]);
    expect(states(report)).toEqual([
      ['latency_p50', 'inconclusive'],
      ['latency_p95', 'inconclusive'],
      ['call_success_rate', 'no_change_shown'],
    ]);
    expect(report.rows[0]!.sentence).toContain('another CPU');
    expect(report.rows[0]!.change).toBeCloseTo(3, 0);
  });

  it('count calls that failed', async () => {
    const before = await bench(latencies(10), 10);
    const after = await bench(
      latencies(10).map((value, i) => (i % 10 === 0 ? null : value)),
      11,
    );
    expect(states(compare([after.id], [before.id]))[2]).toEqual(['call_success_rate', 'regressed']);
  });

  it('with several runs take each run as one value', async () => {
    const before = await Promise.all(
      [10, 10.4, 9.8].map((centre, i) => bench(latencies(centre), 1 + i + 10)),
    );
    const after = await Promise.all(
      [13, 13.5, 12.6].map((centre, i) => bench(latencies(centre), 1 + i + 20)),
    );
    const ids = (runs: readonly { id: string }[]) => runs.map(({ id }) => id);
    const report = compare(ids(after), ids(before));
    expect(report.rows[0]).toMatchObject({
      metric: 'latency_p50',
      method: 'rank-sum-exact-hodges-lehmann',
      state: 'regressed',
    });
    // Two against three can never be decided at this error.
    expect(compare(ids(after.slice(1)), ids(before)).rows[0]!.interval).toEqual([null, null]);
    expect(() => compare(ids([after[0]!, after[0]!]), ids(before))).toThrow('twice');
  });
});

describe('runs of WorldForge', () => {
  const write = (name: string, value: unknown) => {
    mkdirSync(join(workspace, 'reports'), { recursive: true });
    writeFileSync(join(workspace, 'reports', name), JSON.stringify(value));
    return join('reports', name);
  };
  const operation = (average: number, more = {}) => [
    { operation: 'predict', average, p95: average * 1.5, throughput: 1000 / average, ...more },
  ];

  it('regress by a scenario that passed and now fails, whatever their status says', () => {
    const before = forgeRun(
      join(workspace, 'forge'),
      '20261121T091410Z-00000001',
      { kind: 'eval' },
      forgeEvaluation({ move: true, swap: false }),
    );
    const after = forgeRun(
      join(workspace, 'forge'),
      '20261121T091411Z-00000002',
      { kind: 'eval' },
      forgeEvaluation({ move: false, swap: true }),
    );
    // By folder and by id.
    const report = compare(['20261121T091411Z-00000002'], [before]);
    expect(report.rows.map(({ operation: name, state }) => [name, state])).toEqual([
      ['planning/move', 'regressed'],
      ['planning/swap', 'improved'],
      ['budget', 'no_change_shown'],
    ]);
    expect(report.state).toBe('regressed');
    expect(compare([after], [after]).digests).toMatchObject([{ state: 'same' }]);
  });

  it('show nothing of times with one report on each side, however far they are apart', () => {
    const before = write('a.json', forgeBenchmark(operation(1)));
    const after = write('b.json', forgeBenchmark(operation(50)));
    const report = compare([after], [before]);
    expect(report.state).toBe('inconclusive');
    expect(report.rows.filter(({ unit }) => unit === 'ms').map(({ state }) => state)).toEqual([
      'inconclusive',
      'inconclusive',
    ]);
  });

  it('decide times with several reports, never those at the floor', () => {
    const reports = (values: readonly number[], name: string) =>
      values.map((value, i) =>
        write(`${name}${i}.json`, forgeBenchmark(operation(value, { throughput: 1000 / value + i }))),
      );
    const report = compare(reports([2, 2.1, 2.2], 'a'), reports([1, 1.1, 1.05], 'b'));
    expect(report.rows.map(({ metric, state }) => [metric, state])).toEqual([
      ['call_success_rate', 'inconclusive'],
      ['latency_mean', 'regressed'],
      ['latency_p95', 'regressed'],
      ['throughput', 'regressed'],
    ]);
    const floor = compare(reports([0.1, 0.1, 0.1], 'c'), reports([0.1, 0.1, 0.1], 'd').slice(0, 1));
    expect(floor.rows[1]).toMatchObject({ metric: 'latency_mean', state: 'not_comparable' });
  });

  it('compare the status of budgets, by their violations rather than by a stale flag', () => {
    const gate = (violations: unknown[]) => ({ passed: true, violation_count: 0, violations });
    const before = write('a.json', { benchmark: forgeBenchmark(operation(1)), gate: gate([]) });
    const after = write('b.json', {
      benchmark: forgeBenchmark(operation(1)),
      gate: gate([{ metric: 'p95' }]),
    });
    expect(compare([after], [before]).rows.at(-1)).toMatchObject({ metric: 'budget', state: 'regressed' });
  });

  it('with other inputs are refused', () => {
    const before = write('a.json', forgeBenchmark(operation(1), 'aa'));
    const after = write('b.json', forgeBenchmark(operation(1), 'ab'));
    expect(() => compare([after], [before])).toThrow('input digests: sha256:aa');
    expect(() => compare([write('c.json', { x: 1 })], [before])).toThrow('no report of worldforge');
    expect(() => compare([write('d.json', forgeEvaluation({ a: true }))], [before])).toThrow(
      'kinds are mixed',
    );
  });

  it('that were edited, or share nothing that was measured, are refused', () => {
    const fine = forgeEvaluation({ move: true });
    const before = write('a.json', fine);
    const flipped = { ...fine, results: fine.results.map((row) => ({ ...row, passed: false })) };
    expect(() => compare([write('b.json', flipped)], [before])).toThrow('the results beside it have sha256:');
    const undigested = { ...fine, provenance: { ...fine.provenance, result_digest: undefined } };
    expect(() => compare([write('c.json', undigested)], [before])).toThrow('is missing');
    const other = write('d.json', forgeEvaluation({ swap: true }));
    expect(() => compare([other], [before])).toThrow(
      'mock planning/move: Only the baseline has this scenario.',
    );
    const none = [write('e.json', forgeEvaluation({})), write('f.json', forgeEvaluation({ move: false }))];
    expect(() => compare([none[0]!], [before])).toThrow('Only the baseline');
    // A regression that is there is never hidden by what is not comparable.
    expect(compare([none[1]!], [before]).state).toBe('regressed');
  });

  it('are rendered without a way out of their place', () => {
    const name = '=HYPERLINK("http://x")|<b>@everyone\u202e';
    const before = write('a.json', forgeEvaluation({ [name]: true }));
    const after = write('b.json', forgeEvaluation({ [name]: false }));
    const report = compare([after], [before]);
    const markdown = renderComparisonMarkdown(report);
    expect(markdown).not.toMatch(/<b>|@everyone|\u202e/);
    expect(markdown).toContain(report.boundary.slice(0, 40));
    expect(renderComparisonText(report)).not.toContain('\u202e');
    const csv = renderComparisonCsv(report).split('\r\n');
    expect(csv).toHaveLength(3);
    expect(csv[1]).toMatch(/^"planning\/=HYPERLINK\(""http/);
  });
});

describe('calls of one run on each side', () => {
  const row = { operation: 'policy', provider: null, metric: 'latency_p50', rows: 1 } as const;
  const ask = (baseline: readonly number[], candidate: readonly number[]) =>
    callsRow({ ...row, baseline: [1], candidate: [1] }, 0.5, { baseline, candidate }, COMPARISON_DEFAULTS);
  const width = ({ interval: [low, high] }: ReturnType<typeof ask>) => high! / low!;

  it('show nothing when they are few', () => {
    const few = Array.from({ length: 29 }, (_, i) => 1 + i / 1000);
    const slow = few.map((value) => 3 * value);
    expect(ask(few, slow)).toMatchObject({ state: 'inconclusive', interval: [null, null] });
    expect(ask([...few, 1], [...slow, 3])).toMatchObject({ state: 'regressed' });
  });

  it('say less where neighbouring calls depend on each other', () => {
    // The same values: once each close to the one before it, once in an order that knows nothing of that.
    let [seed, level] = [1, 0];
    const waves = Array.from({ length: 150 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      level = 0.8 * level + (seed / 2_147_483_647 - 0.5);
      return Math.exp(level);
    });
    const mixed = waves.map((_, i) => waves[(i * 37) % 150]!);
    expect(width(ask(waves, waves))).toBeGreaterThan(1.3 * width(ask(mixed, mixed)));
  });
});
