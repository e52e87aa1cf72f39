import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listRuns, resolveRun } from '../../src/runs/list-runs.ts';
import { createRun } from '../../src/runs/workspace.ts';
import { completedRun, START, temporaryFolder, tools } from './examples.ts';

let repository: string;
let workspace: string;
beforeEach(() => {
  repository = temporaryFolder();
  workspace = join(repository, '.worldgate');
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

describe('listRuns', () => {
  it('is empty where there are none', () => {
    expect(listRuns(workspace, repository)).toEqual([]);
  });

  it('lists the newest first, and unreadable folders with their error', async () => {
    const first = await completedRun(workspace, { with: tools('2026-11-20T00:00:00.000Z') });
    createRun(workspace, START, tools('2026-11-22T00:00:00.000Z'));
    const runs = join(workspace, 'runs');
    mkdirSync(join(runs, '20261121T000000000Z-aaaaaaaa'));
    mkdirSync(join(runs, '20261119T000000000Z-bbbbbbbb'));
    writeFileSync(join(runs, '20261119T000000000Z-bbbbbbbb', 'run_manifest.json'), '[]');
    symlinkSync(first.dir, join(runs, '20261118T000000000Z-cccccccc'));
    expect(listRuns(workspace, repository)).toEqual([
      expect.objectContaining({
        run_id: '20261122T000000000Z-00000001',
        state: 'running',
        verdict: null,
        episodes: null,
      }),
      {
        run_id: '20261121T000000000Z-aaaaaaaa',
        run_dir: '.worldgate/runs/20261121T000000000Z-aaaaaaaa',
        error: { code: 'run-invalid', message: 'run_manifest.json does not exist' },
      },
      {
        run_id: first.id,
        run_dir: `.worldgate/runs/${first.id}`,
        state: 'completed',
        kind: 'eval',
        preset: 'push',
        verdict: 'passed',
        not_for_proof: false,
        result_digest: first.manifest.result_digest,
        episodes: { planned: 20, run: 20, succeeded: 13 },
        gates: [],
        started_at: '2026-11-20T00:00:00.000Z',
        duration_s: 1,
        error: null,
      },
      expect.objectContaining({
        error: { code: 'run-invalid', message: 'run_manifest.json: must be a mapping, not a list' },
      }),
      expect.objectContaining({ error: { code: 'run-unsafe', message: 'a symbolic link is not followed' } }),
    ]);
  });
});

describe('resolveRun', () => {
  const refusal = (code: string, text: string) =>
    expect.objectContaining({ code, message: expect.stringContaining(text), hint: expect.any(String) });

  it('takes latest, an id, its beginning, or a path', async () => {
    const old = await completedRun(workspace, { with: tools('2026-11-20T00:00:00.000Z') });
    const recent = await completedRun(workspace, { with: tools('2026-11-22T00:00:00.000Z') });
    const resolve = (reference: string, from = repository) => resolveRun(workspace, reference, from);
    expect(resolve('latest')).toBe(recent.dir);
    expect(resolve(old.id)).toBe(old.dir);
    expect(resolve('20261120')).toBe(old.dir);
    expect(resolve(`.worldgate/runs/${old.id}`)).toBe(old.dir);
    expect(resolve(old.dir)).toBe(old.dir);
    expect(resolve('.', old.dir)).toBe(old.dir);
  });

  it('says what is near, ambiguous, or no run', async () => {
    expect(() => resolveRun(workspace, 'latest', repository)).toThrowError(
      refusal('run-unknown', 'no runs yet'),
    );
    const old = await completedRun(workspace, { with: tools('2026-11-20T00:00:00.000Z') });
    await completedRun(workspace, { with: tools('2026-11-22T00:00:00.000Z') });
    const typo = old.id.replace('-0', '-1');
    expect(() => resolveRun(workspace, typo, repository)).toThrowError(
      refusal('run-unknown', `did you mean "${old.id}"?`),
    );
    expect(() => resolveRun(workspace, '202611', repository)).toThrowError(
      refusal('run-ambiguous', 'begins 2 run ids'),
    );
    expect(() => resolveRun(workspace, '202', repository)).toThrowError(
      refusal('run-unknown', 'no run is called "202"'),
    );
    expect(() => resolveRun(workspace, './none', repository)).toThrowError(
      refusal('run-unknown', 'holds no run_manifest.json'),
    );
  });
});
