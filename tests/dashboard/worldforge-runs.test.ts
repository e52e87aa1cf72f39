import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readAll } from '../../src/dashboard/make-dashboard.ts';
import { removeFolders, temporaryFolder } from '../support/cli.ts';
import {
  benchmark,
  calls,
  evaluation,
  scenario,
  smokeManifest,
  workspaceManifest,
  write,
  writeRun,
} from '../support/worldforge-files.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(removeFolders);

const ID = '20261121T091409Z-18139c6e';

async function read() {
  const origin = { branch: 'main', runUrl: null };
  const { records, problems } = await readAll({
    runs: { dir: folder, originOf: () => origin },
    ...{ release: [], origin, verify: null, now: new Date('2026-11-22T00:00:00Z') },
  });
  return { records, problems };
}

it('an evaluation is as good as its scenarios, whatever its status says', async () => {
  writeRun(folder, workspaceManifest(ID), evaluation([scenario('a', true), scenario('b', false)]));
  const { records } = await read();
  expect(records).toMatchObject([
    {
      kind: 'worldforge-run',
      title: 'evaluation physics',
      recorded_at: '2026-11-21T09:14:09.000Z',
      verdict: 'failed',
      measures: [{ name: 'pass rate of leworldmodel', value: 0.5, n: 2 }],
    },
  ]);
});

it('an evaluation whose manifest counts otherwise contradicts itself', async () => {
  const manifest = workspaceManifest(ID, { result_summary: { passed_count: 2, result_count: 2 } });
  writeRun(folder, manifest, evaluation([scenario('a', true)]));
  const { records } = await read();
  expect(records[0]).toMatchObject({ verdict: 'failed', first_failed: { name: 'Manifest: result_count' } });
});

it('results that were edited after the run are a problem, and no verdict', async () => {
  const report = evaluation([scenario('a', false)]);
  writeRun(folder, workspaceManifest(ID), { ...report, results: [scenario('a', true)] });
  const { records, problems } = await read();
  expect(records).toEqual([]);
  expect(problems).toMatchObject([
    { code: 'run-invalid', message: expect.stringContaining('the results beside it') },
  ]);
});

it('a benchmark has latencies by operation, and a budget that held is said not to be derived', async () => {
  const manifest = workspaceManifest(ID, { kind: 'benchmark', result_summary: { budget_passed: true } });
  writeRun(folder, manifest, benchmark([calls('predict'), calls('embed')]));
  const { records } = await read();
  expect(records[0]).toMatchObject({
    title: 'benchmark of leworldmodel: embed, predict',
    verdict: 'passed',
    note: expect.stringContaining('not derived again'),
  });
  expect(records[0]!.measures[0]).toMatchObject({
    name: 'predict with leworldmodel, p50',
    value: 2.25,
    n: 20,
  });
});

it('a budget that was exceeded, and calls that failed, are failures', async () => {
  const manifest = workspaceManifest(ID, { kind: 'benchmark', result_summary: { budget_passed: false } });
  writeRun(folder, manifest, benchmark([calls('predict')]));
  expect((await read()).records[0]).toMatchObject({ verdict: 'failed', first_failed: { name: 'Budget' } });
  const errors = calls('predict', { success_count: 19, error_count: 1, errors: ['timeout'] });
  writeRun(folder, workspaceManifest(ID, { kind: 'benchmark' }), benchmark([errors]));
  expect((await read()).records[0]!.verdict).toBe('failed');
});

it('a drill whose run failed is no failure, and an unfinished run is none that passed', async () => {
  const drill = { kind: 'operator_drill', status: 'failed', operation: 'budget-violation' };
  writeRun(
    folder,
    workspaceManifest(ID, { ...drill, result_summary: { expected_failure_observed: true } }),
    null,
  );
  expect((await read()).records[0]!.verdict).toBe('passed');
  writeRun(folder, workspaceManifest(ID, drill), null);
  expect((await read()).records[0]!.verdict).toBe('skipped');
  writeRun(folder, workspaceManifest(ID, { status: 'running' }), null);
  expect((await read()).records[0]!.verdict).toBe('error');
});

it('a live smoke test under the same file name is told apart', async () => {
  write(join(folder, 'smoke', 'run_manifest.json'), smokeManifest('smoke-1', { status: 'skipped' }));
  write(join(folder, 'smoke-2', 'run_manifest.json'), smokeManifest('smoke-2', { status: 'failed' }));
  const { records, problems } = await read();
  expect(problems).toEqual([]);
  expect(records.map(({ title, verdict }) => [title, verdict])).toEqual([
    ['live smoke leworldmodel, score', 'skipped'],
    ['live smoke leworldmodel, score', 'failed'],
  ]);
});

it('a run whose report is missing, and a manifest of neither kind, are problems', async () => {
  writeRun(folder, workspaceManifest(ID), null);
  write(join(folder, 'other', 'run_manifest.json'), { schema_version: 1 });
  write(join(folder, 'half', 'run_manifest.json'), '{"schema_version":1,');
  const { records, problems } = await read();
  expect(records).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['run-invalid', 'run-invalid', 'run-invalid']);
});
