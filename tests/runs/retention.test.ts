import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeLock } from '../../src/foundation/file-lock.ts';
import { pruneRuns } from '../../src/runs/prune-runs.ts';
import { pruneByPolicy, type RetentionPolicy } from '../../src/runs/retention/prune-by-policy.ts';
import { readRetentionProfile } from '../../src/runs/retention/read-profile.ts';
import { removeRun } from '../../src/runs/retention/remove-run.ts';
import { createRun } from '../../src/runs/workspace.ts';
import { completedBenchmark } from './benchmark-examples.ts';
import { completedRun, START, temporaryFolder, tools } from './examples.ts';

const fault = vi.hoisted(() => ({ of: '' }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    rmSync: (path: string, options: object) => {
      if (fault.of !== '' && path.includes(fault.of))
        throw Object.assign(new Error('EBUSY: busy'), { code: 'EBUSY' });
      fs.rmSync(path, options);
    },
  };
});

let workspace: string;
let runs: string;
beforeEach(() => {
  workspace = temporaryFolder();
  runs = join(workspace, 'runs');
});
afterEach(() => {
  fault.of = '';
  rmSync(workspace, { recursive: true, force: true });
});

const NOW = new Date('2026-11-30T12:00:00.000Z');
const { randomBytes } = tools();
const prune = (policy: Partial<RetentionPolicy> = {}, apply = false) =>
  pruneByPolicy(
    workspace,
    { max_age_days: 7, keep_latest: 0, kinds: null, ...policy },
    { now: NOW, randomBytes, apply },
  );
const at = (time: string) => completedRun(workspace, { with: tools(`2026-11-${time}:00:00.000Z`) });
const actions = (report: ReturnType<typeof prune>) =>
  report.candidates.map(({ run_id: id, action, outcome }) => [id.slice(6, 8), action, outcome]);

describe('a retention policy', () => {
  it('reports first, and removes only when it is applied', async () => {
    for (const time of ['10T00', '15T00', '29T00', '30T11']) await at(time);
    expect(actions(prune())).toEqual([
      ['30', 'skip_young', null],
      ['29', 'keep', null],
      ['15', 'delete', null],
      ['10', 'delete', null],
    ]);
    expect(readdirSync(runs)).toHaveLength(5);
    const applied = prune({}, true);
    expect(actions(applied).slice(2)).toEqual([
      ['15', 'delete', 'removed'],
      ['10', 'delete', 'removed'],
    ]);
    expect(applied).toMatchObject({ applied: true, delete_count: 2, failed_count: 0 });
    expect(applied.delete_bytes).toBeGreaterThan(1000);
    expect(prune({}, true).delete_count).toBe(0);
  });

  it('keeps the newest of the kinds that it names, before it asks for their age', async () => {
    await at('10T00');
    for (const day of ['11', '12']) {
      await completedBenchmark(workspace, { samples: [1, 2], with: tools(`2026-11-${day}T00:00:00.000Z`) });
    }
    expect(actions(prune({ kinds: ['benchmark'], keep_latest: 1 }))).toEqual([
      ['12', 'skip_keep_latest', null],
      ['11', 'delete', null],
      ['10', 'skip_kind', null],
    ]);
  });

  it('lets everything go at age 0 that nothing else keeps', async () => {
    const pinned = await at('10T00');
    writeFileSync(join(pinned.dir, 'keep'), '');
    await at('30T11');
    createRun(workspace, START, tools('2026-11-30T11:30:00.000Z'));
    mkdirSync(join(runs, '20261101T000000000Z-aaaaaaaa'));
    expect(actions(prune({ max_age_days: 0 }))).toEqual([
      ['30', 'skip_running', null],
      ['30', 'delete', null],
      ['10', 'skip_pinned', null],
      ['01', 'skip_unreadable', null],
    ]);
  });

  it('never follows a link, and never removes a run that a process uses', async () => {
    const outside = join(workspace, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'precious'), 'x');
    const used = await at('10T00');
    symlinkSync(outside, join(runs, '20261102T000000000Z-aaaaaaaa'));
    symlinkSync(outside, join(used.dir, 'artifacts', 'link'));
    const lock = takeLock(join(used.dir, 'lock'), randomBytes)!;
    expect(actions(prune({}, true))).toEqual([
      ['10', 'delete', 'kept'],
      ['02', 'skip_unsafe', null],
    ]);
    expect(
      pruneRuns(workspace, {
        keep: 0,
        olderThanDays: 1,
        now: NOW,
        dryRun: false,
        removeUnreadable: false,
        randomBytes,
      })[0],
    ).toMatchObject({
      action: 'kept',
      reason: 'another process is using it',
    });
    lock.release();
    expect(actions(prune({}, true))[0]).toEqual(['10', 'delete', 'removed']);
    expect(readdirSync(outside)).toEqual(['precious']);
  });

  it('goes on where a run cannot be removed, says so, and ends it the next time', async () => {
    await at('10T00');
    await at('11T00');
    fault.of = '.removing-20261111';
    const report = prune({}, true);
    expect(actions(report)).toEqual([
      ['11', 'delete', 'failed'],
      ['10', 'delete', 'removed'],
    ]);
    expect(report.candidates[0]!.reason).toContain('EBUSY');
    expect(report.failed_count).toBe(1);
    expect(prune({}, true).candidates).toEqual([]);
    fault.of = '';
    prune({}, true);
    expect(readdirSync(runs)).toEqual(['.gitignore']);
  });

  it('looks again under the lock, as a run may have been taken up meanwhile', async () => {
    const run = await at('10T00');
    expect(removeRun(runs, run.id, randomBytes, () => 'it is running again')).toEqual({
      removed: false,
      kept: true,
      why: 'it is running again',
    });
    expect(existsSync(run.dir)).toBe(true);
    expect(existsSync(join(run.dir, 'lock'))).toBe(false);
  });
});

describe('a retention profile', () => {
  const read = (text: string, name = 'worldgate.retention.yml') => {
    writeFileSync(join(workspace, name), text);
    return readRetentionProfile(join(workspace, name));
  };
  const OURS = 'schema_version: worldgate.retention.v1\nruns_retention:\n';

  it('is read in our form and in that of WorldForge', () => {
    expect(read(`${OURS}  max_age_days: 3\n  kinds: [eval]\n`)).toEqual({
      max_age_days: 3,
      keep_latest: 10,
      kinds: ['eval'],
    });
    expect(read('{"runs_retention":{"keep_latest":2,"families":["benchmark"]}}', 'p.json')).toEqual({
      max_age_days: 30,
      keep_latest: 2,
      kinds: ['benchmark'],
    });
  });

  it.each([
    ['a boolean for a number', `${OURS}  keep_latest: true\n`, 'keep_latest: must be a'],
    ['an unknown key', `${OURS}  keep_lates: 3\n`, 'did you mean "keep_latest"'],
    ['a fraction', `${OURS}  max_age_days: 1.5\n`, 'max_age_days'],
    ['a negative age', `${OURS}  max_age_days: -1\n`, 'at least 0'],
    ['a newer version', 'schema_version: worldgate.retention.v2\nruns_retention: {}\n', 'does not read'],
    ['a key of the other form', `${OURS}  families: [eval]\n`, 'unknown key "families"'],
  ])('refuses %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
