import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report as reportSchema } from '../../src/contracts/report.ts';
import { buildReport, shellQuote } from '../../src/reports/build-report.ts';
import { EXAMPLES, episode, manifestOf, pairedEpisodes } from './examples.ts';

const base = { presetTitle: 'Title', records: [], baselineRecords: [], measurements: null };

function fixedPlan(tasks: string[]) {
  const { inputs } = manifestOf();
  return manifestOf({ inputs: { ...inputs, tasks: tasks.map((name) => ({ ...inputs.tasks[0]!, name })) } });
}

describe('buildReport', () => {
  it.each(Object.entries(EXAMPLES))('makes a valid report: %s', (_, report) => {
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it('names the kinds of machine that shards ran on, and one that all had as the one', () => {
    const { hardware } = manifestOf();
    const shardsOn = (cpus: readonly string[]) =>
      manifestOf({
        shards: cpus.map((cpu, i) => ({
          ...{ shard: i + 1, shards: cpus.length, wave: 1, waves: 1, first: i, end: i + 1 },
          ...{
            run_id: `20260101T00000000${i}Z-00000000`,
            policy_digest: `sha256:${'0'.repeat(64)}` as const,
          },
          ...{
            started_at: '2026-01-01T00:00:00.000Z',
            duration_s: 1,
            workers: 1,
            hardware: { ...hardware, cpu },
          },
        })),
      });
    const lineOf = (cpus: readonly string[]) => buildReport({ ...base, manifest: shardsOn(cpus) }).hardware;
    const [, rest] = /^.*?( \(.*)$/.exec(buildReport({ ...base, manifest: manifestOf() }).hardware)!;
    expect(lineOf(['Zen', 'Zen'])).toBe(`Zen${rest}`);
    expect(lineOf(['Atom', 'Zen', 'Zen'])).toBe(
      `2 kinds of machine: 2 shards on Zen${rest}; 1 shard on Atom${rest}`,
    );
    expect(lineOf(['E', 'D', 'C', 'B', 'A'])).toBe(
      `5 kinds of machine: 1 shard on A${rest}; 1 shard on B${rest}; 1 shard on C${rest}; 2 more`,
    );
  });

  it('groups one task into ten equal blocks of seeds that hold every episode once', () => {
    const { records, baselineRecords } = pairedEpisodes(307, [
      { name: 'push', rate: 0.7, baselineRate: 0.8 },
    ]);
    const { groups, groups_by } = buildReport({ ...base, manifest: manifestOf(), records, baselineRecords });
    expect(groups_by).toBe('seeds');
    expect(groups).toHaveLength(10);
    expect(groups.map((row) => row.episodes).toSorted()).toEqual([30, 30, 30, 31, 31, 31, 31, 31, 31, 31]);
    expect(groups[0]!.label).toBe('seeds 0–29');
    const sum = (of: (row: (typeof groups)[number]) => number) =>
      groups.reduce((total, row) => total + of(row), 0);
    expect(sum((row) => row.succeeded)).toBe(records.filter(({ success }) => success).length);
    expect(sum((row) => row.baseline_succeeded)).toBe(
      baselineRecords.filter(({ success }) => success).length,
    );
    const wanted = [
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ].map(
      ([mine, theirs]) =>
        records.filter((record, i) => record.success === mine && baselineRecords[i]!.success === theirs)
          .length,
    );
    expect([0, 1, 2, 3].map((i) => sum((row) => row.pairs![i]!))).toEqual(wanted);
  });

  it('groups several tasks by task, and pairs by task and seed', () => {
    const mine = [episode(0, false, { task: 'a', seed: 1 }), episode(1, true, { task: 'b', seed: 1 })];
    const theirs = [episode(0, true, { task: 'b', seed: 1 }), episode(1, true, { task: 'a', seed: 1 })];
    const report = buildReport({
      ...base,
      manifest: fixedPlan(['a', 'b']),
      records: mine,
      baselineRecords: theirs,
    });
    expect(report.groups.map(({ label, pairs }) => [label, pairs])).toEqual([
      ['a', [0, 0, 1, 0]],
      ['b', [1, 0, 0, 0]],
    ]);
  });

  it('does not pair different seeds', () => {
    const mine = Array.from({ length: 10 }, (_, i) => episode(i, i % 2 === 0));
    const theirs = mine.map((record) => ({ ...record, seed: record.seed + 1000 }));
    const report = buildReport({ ...base, manifest: manifestOf(), records: mine, baselineRecords: theirs });
    expect(report.groups.map(({ pairs, p_adjusted }) => [pairs, p_adjusted])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(report.groups_method).toBeNull();
  });

  it('adjusts the exact McNemar p of each row by Holm', () => {
    // Task a: 6 lost, 0 gained, p = 2/64. Task b: 1 lost, 0 gained, p = 1. Task c: 5 lost, 1 gained, p = 14/64.
    const lost = { a: 6, b: 1, c: 5 };
    const gained = { a: 0, b: 0, c: 1 };
    const mine = [];
    const theirs = [];
    for (const task of ['a', 'b', 'c'] as const) {
      for (let seed = 0; seed < lost[task] + gained[task]; seed++) {
        mine.push(episode(seed, seed < gained[task], { task }));
        theirs.push(episode(seed, seed >= gained[task], { task }));
      }
    }
    const { groups, groups_method } = buildReport({
      ...base,
      manifest: fixedPlan(['a', 'b', 'c']),
      records: mine,
      baselineRecords: theirs,
    });
    expect(groups.map((row) => row.p_adjusted)).toEqual([
      expect.closeTo((3 * 2) / 64, 12),
      1,
      expect.closeTo((2 * 14) / 64, 12),
    ]);
    expect(groups_method).toMatch(/McNemar.*Holm-adjusted over 3 rows/);
  });

  it('uses p-values that survive peeking where the run could stop early', () => {
    // Seven losses in a row: E = 2^7 × B(1, 8) / B(1, 1) = 128 / 8 = 16, which a later gain does not undo.
    const outcomes = [...Array.from({ length: 7 }, () => false), true];
    const side = (flip: boolean) => [
      ...outcomes.map((success, i) => episode(i, success !== flip, { task: 'a' })),
      ...outcomes.map((_, i) => episode(i, true, { task: 'b' })),
    ];
    const { groups, groups_method } = buildReport({
      ...base,
      manifest: {
        ...fixedPlan(['a', 'b']),
        stop: { rule: 'savi', stopped_early: true, fixed_plan_episodes: 20, planned_before_run: true },
      },
      records: side(false),
      baselineRecords: side(true),
    });
    expect(groups.map((row) => row.p_adjusted)).toEqual([expect.closeTo(2 / 16, 9), 1]);
    expect(groups_method).toMatch(/e-process/);
  });

  it('counts terminations, whatever their names', () => {
    const records = ['fell', 'fell', '__proto__', 'time_limit'].map((termination, i) =>
      episode(i, false, { termination }),
    );
    const { terminations } = buildReport({ ...base, manifest: manifestOf(), records });
    expect(Object.entries(terminations)).toEqual([
      ['__proto__', 1],
      ['fell', 2],
      ['time_limit', 1],
    ]);
  });

  it('calls a run that was cut off an error', () => {
    const report = buildReport({ ...base, manifest: manifestOf({ state: 'running', verdict: null }) });
    expect(report.verdict).toBe('error');
    expect(report.reason).toMatch(/cut off/);
  });

  it('repeats the command through npx at the version that ran', () => {
    const command = ['worldgate', 'eval', '--task', 'my task.yaml'];
    expect(buildReport({ ...base, manifest: manifestOf({ command }) }).reproduce).toBe(
      "npx worldgate@0.1.0 eval --task 'my task.yaml'",
    );
    const versions = { worldgate: '1.0.0; rm -rf .' };
    expect(buildReport({ ...base, manifest: manifestOf({ command: ['eval'], versions }) }).reproduce).toBe(
      'npx worldgate eval',
    );
  });
});

describe('shellQuote', () => {
  it('gives one line that a shell reads as the same word', () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'ab \'"\\$`!;&|<>(){}*?#~\n\t\u0007\u202eé漢') }),
      fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', '')),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const quoted = words.map(shellQuote);
        expect(quoted.join('')).not.toMatch(/[\n\r\u0007\u202e]/);
        const output = execFileSync('bash', ['-c', `printf '%s\\0' ${quoted.join(' ')}`], {
          env: { LC_ALL: 'C.UTF-8' },
        });
        expect(output.toString('utf8')).toBe(words.map((one) => `${one.toWellFormed()}\0`).join(''));
      }),
      { numRuns: 60 },
    );
  });
});
