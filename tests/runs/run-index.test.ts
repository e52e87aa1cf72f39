import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunIndexFilter, runIndex } from '../../src/contracts/run-index.ts';
import { renderRunIndexCsv, renderRunIndexMarkdown } from '../../src/reports/run-index.ts';
import { indexRuns } from '../../src/runs/index/run-index.ts';
import { createRun, type RunWorkspace } from '../../src/runs/workspace.ts';
import { completedBenchmark } from './benchmark-examples.ts';
import { completedRun, START, temporaryFolder, tools } from './examples.ts';
import { forgeRun } from './forge-examples.ts';

let root: string;
let own: string;
let forge: string;
beforeEach(() => {
  root = temporaryFolder();
  own = join(root, '.worldgate');
  forge = join(root, '.worldforge');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const NONE: RunIndexFilter = {
  preset: null,
  verdict: null,
  state: null,
  kind: null,
  commit: null,
  created_from: null,
  created_to: null,
  provider: null,
  artifact_type: null,
};

function index(filter: Partial<RunIndexFilter> = {}) {
  const made = indexRuns({
    workspaces: [
      { format: 'worldgate', dir: own },
      { format: 'worldforge', dir: forge },
    ],
    filter: { ...NONE, ...filter },
    now: new Date('2026-11-30T00:00:00Z'),
    relativeTo: root,
  });
  expect(runIndex.parse(made)).toEqual(made);
  return made;
}
const ids = (filter: Partial<RunIndexFilter>) =>
  index(filter).entries.map(({ run_id: id }) => id.slice(0, 8));
const change = (run: RunWorkspace, patch: Record<string, unknown>) => {
  const file = join(run.dir, 'run_manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...patch }));
};
/** Skipped, as nothing was decided by any gate. */
const skipped = async (at: string) => {
  const run = await completedRun(own, { with: tools(at) });
  change(run, { verdict: 'skipped' });
  return run;
};

describe('an index', () => {
  it('is empty where there is nothing', () => {
    expect(index()).toMatchObject({ filter: null, run_count: 0, entries: [], issues: [] });
    expect(renderRunIndexMarkdown(index())).toContain('No run matches.');
  });

  it('holds runs of both tools, newest first, with paths that tell nothing of the host', async () => {
    await skipped('2026-11-20T00:00:00.000Z');
    forgeRun(forge, '20261121T091410Z-00000001', {});
    const made = index();
    expect(made.entries.map(({ format, path, verdict }) => [format, path, verdict])).toEqual([
      ['worldforge', '.worldforge/runs/20261121T091410Z-00000001', 'passed'],
      ['worldgate', '.worldgate/runs/20261120T000000000Z-00000001', 'skipped'],
    ]);
    expect(JSON.stringify(made)).not.toContain(root);
    expect(made.entries[1]!.rerun_command).toBe('npx worldgate eval --preset push');
  });

  it('filters by everything that is stated at once', async () => {
    const run = await skipped('2026-11-20T00:00:00.000Z');
    change(run, { commit: 'ab'.repeat(20) });
    const bench = await completedBenchmark(own, { samples: [1, 2], with: tools('2026-11-22T23:59:59.000Z') });
    change(bench, { verdict: 'skipped', preset: { ...START.preset, name: 'speed' } });
    forgeRun(forge, '20261121T091410Z-00000001', {
      status: 'failed',
      result_summary: { budget_passed: false },
    });
    expect(ids({ preset: 'speed' })).toEqual(['20261122']);
    expect(ids({ preset: 'mock-smoke' })).toEqual(['20261121']);
    expect(ids({ verdict: 'failed' })).toEqual(['20261121']);
    expect(ids({ state: 'Completed' })).toEqual(['20261122', '20261120']);
    expect(ids({ kind: 'benchmark' })).toEqual(['20261122', '20261121']);
    expect(ids({ commit: 'ABab' })).toEqual(['20261120']);
    expect(ids({ created_from: '2026-11-21', created_to: '2026-11-22' })).toEqual(['20261122', '20261121']);
    expect(ids({ provider: 'ONN' })).toEqual(['20261122', '20261120']);
    expect(ids({ artifact_type: '.html' })).toEqual(['20261121']);
    expect(ids({ kind: 'benchmark', provider: 'onnx', created_to: '2026-11-21' })).toEqual([]);
    expect(() => ids({ created_from: '2026-11-22', created_to: '2026-11-21' })).toThrow('no day is from');
  });

  it('calls what failed failed, and drills nothing', () => {
    const scenario = (passed: number) => ({
      kind: 'eval',
      result_summary: { result_count: 4, passed_count: passed },
    });
    forgeRun(forge, '20261121T091410Z-00000001', scenario(3));
    forgeRun(forge, '20261121T091411Z-00000002', scenario(4));
    forgeRun(forge, '20261121T091412Z-00000003', { kind: 'operator_drill', status: 'failed' });
    forgeRun(forge, '20261121T091413Z-00000004', { result_summary: { budget_passed: null, error_count: 1 } });
    expect(index().entries.map(({ verdict, failure }) => [verdict, failure])).toEqual([
      ['failed', '1 call ended with an error.'],
      [null, 'The run failed, and its manifest does not say why.'],
      ['passed', null],
      ['failed', '1 of 4 scenarios did not pass.'],
    ]);
  });

  it('tells a live smoke test from a run workspace', () => {
    const dir = forgeRun(forge, 'smoke', {});
    writeFileSync(
      join(dir, 'run_manifest.json'),
      JSON.stringify({
        schema_version: 1,
        run_id: 'smoke',
        package_version: '0.5.0',
        command_argv: [
          'worldforge-smoke-cosmos',
          '--api-key',
          'zzz-very-secret',
          '--out',
          '/home/somebody/x',
        ],
        provider_profile: 'cosmos',
        capability: 'policy+score',
        status: 'failed',
      }),
    );
    expect(index().entries[0]).toMatchObject({
      kind: 'live-smoke',
      verdict: 'failed',
      capabilities: ['policy', 'score'],
      rerun_command: "worldforge-smoke-cosmos --api-key '[redacted]' --out '[host-path]/x'",
    });
  });

  it('has a row with its reason for each folder that it cannot read, whatever the filter', async () => {
    const runs = join(own, 'runs');
    const broken = (name: string, text: string | null) => {
      const dir = join(runs, name);
      mkdirSync(dir, { recursive: true });
      if (text !== null) writeFileSync(join(dir, 'run_manifest.json'), text);
    };
    broken('20261101T000000000Z-00000001', null);
    broken('20261101T000000000Z-00000002', '{"run_id": ');
    broken('20261101T000000000Z-00000003', '[]');
    broken('20261101T000000000Z-00000004', '{"schema_version":"worldgate.run.v2"}');
    broken('20261101T000000000Z-00000005', '{"schema_version":"worldgate.run.v1"}');
    broken('20261101T000000000Z-00000006', '{"schema_version":3,"artifact_paths":{}}');
    mkdirSync(join(runs, '20261101T000000000Z-00000007', 'run_manifest.json'), { recursive: true });
    symlinkSync('/', join(runs, '20261101T000000000Z-00000008'));
    const moved = await skipped('2026-11-02T00:00:00.000Z');
    change(moved, { run_id: '20261103T000000000Z-00000001' });
    const lied = await skipped('2026-11-03T00:00:00.000Z');
    change(lied, { verdict: 'passed' });
    forgeRun(forge, '20261121T091410Z-00000001', { result_summary: { budget_passed: false } });
    const { issues, entries, run_count: count } = index({ preset: 'no such' });
    expect(entries).toEqual([]);
    expect(count).toBe(11);
    expect(Object.fromEntries(issues.map(({ name, reason }) => [name, reason]))).toEqual({
      '20261101T000000000Z-00000001': 'missing',
      '20261101T000000000Z-00000002': 'invalid-json',
      '20261101T000000000Z-00000003': 'not-object',
      '20261101T000000000Z-00000004': 'future-version',
      '20261101T000000000Z-00000005': 'invalid-shape',
      '20261101T000000000Z-00000006': 'future-version',
      '20261101T000000000Z-00000007': 'unreadable',
      '20261101T000000000Z-00000008': 'unsafe',
      [moved.id]: 'contradiction',
      [lied.id]: 'contradiction',
      '20261121T091410Z-00000001': 'contradiction',
    });
  });

  it('shows hostile texts harmlessly, in each form', () => {
    const nasty = '=cmd|"calc"!A1,\r\n<img src=x>@team\u202e token=abc123';
    forgeRun(forge, '20261121T091410Z-00000001', {
      status: 'failed',
      command: nasty,
      result_summary: { failure_reason: nasty },
    });
    const made = index();
    expect(JSON.stringify(made)).not.toContain('abc123');
    const [, line, rest] = renderRunIndexCsv(made).split('\r\n');
    expect(rest).toBe('');
    expect(line).toContain(`,"'=cmd|""calc""!A1, <img src=x>@team`);
    const markdown = renderRunIndexMarkdown(made);
    expect(markdown).not.toMatch(/<img|@team|\u202e/);
  });

  it('shows a run that goes on without a verdict', () => {
    createRun(own, START, tools());
    expect(index().entries[0]).toMatchObject({ state: 'running', verdict: null, failure: null });
  });
});
