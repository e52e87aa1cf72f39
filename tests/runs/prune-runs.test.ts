import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PruneRules, pruneRuns } from '../../src/runs/prune-runs.ts';
import { createRun } from '../../src/runs/workspace.ts';
import { completedRun, START, temporaryFolder, tools } from './examples.ts';

let workspace: string;
let runs: string;
beforeEach(() => {
  workspace = temporaryFolder();
  runs = join(workspace, 'runs');
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const NOW = new Date('2026-11-30T12:00:00.000Z');
const prune = (rules: Partial<PruneRules> = {}) =>
  pruneRuns(workspace, {
    keep: 0,
    olderThanDays: 7,
    now: NOW,
    dryRun: false,
    removeUnreadable: false,
    randomBytes: tools().randomBytes,
    ...rules,
  });
const at = (time: string) => completedRun(workspace, { with: tools(time) });
const actions = (rows: ReturnType<typeof pruneRuns>) =>
  rows.map(({ run_id, action, reason }) => [run_id.slice(0, 8), action, reason]);

describe('pruneRuns', () => {
  it('removes what is both old and beyond the newest, and says so', async () => {
    for (const day of ['10', '15', '20', '29']) await at(`2026-11-${day}T00:00:00.000Z`);
    const rows = prune({ keep: 2 });
    expect(actions(rows)).toEqual([
      ['20261129', 'kept', 'it is one of the newest 2'],
      ['20261120', 'kept', 'it is one of the newest 2'],
      ['20261115', 'removed', 'it is not among the newest 2, and 15 days old'],
      ['20261110', 'removed', 'it is not among the newest 2, and 20 days old'],
    ]);
    expect(rows[2]!.size_bytes).toBeGreaterThan(1000);
    expect(readdirSync(runs).sort()).toEqual([
      '.gitignore',
      '20261120T000000000Z-00000001',
      '20261129T000000000Z-00000001',
    ]);
    expect(actions(prune())).toEqual([
      ['20261129', 'kept', 'it is younger than 7 days'],
      ['20261120', 'removed', 'it is 10 days old'],
    ]);
  });

  it('removes nothing on a dry run', async () => {
    const run = await at('2026-11-10T00:00:00.000Z');
    expect(prune({ dryRun: true })).toEqual([
      { run_id: run.id, action: 'would_remove', reason: 'it is 20 days old', size_bytes: expect.any(Number) },
    ]);
    expect(existsSync(run.dir)).toBe(true);
  });

  it('keeps pinned runs, and running or unreadable ones younger than a day, even at age 0', async () => {
    const pinned = await at('2026-11-01T00:00:00.000Z');
    writeFileSync(join(pinned.dir, 'keep'), '');
    createRun(workspace, START, tools('2026-11-30T11:00:00.000Z'));
    createRun(workspace, START, tools('2026-11-28T11:00:00.000Z'));
    await at('2026-11-30T10:00:00.000Z');
    mkdirSync(join(runs, '20261130T090000000Z-aaaaaaaa'));
    mkdirSync(join(runs, '20261101T090000000Z-aaaaaaaa'));
    expect(actions(prune({ olderThanDays: 0, removeUnreadable: true }))).toEqual([
      ['20261130', 'kept', 'it may still be running'],
      ['20261130', 'removed', 'it is 0 days old'],
      ['20261130', 'kept', 'it may still be running'],
      ['20261128', 'removed', 'it is 2 days old'],
      ['20261101', 'removed', 'it is 29 days old'],
      ['20261101', 'kept', 'it is pinned by a file "keep"'],
    ]);
  });

  it('keeps unreadable runs of any age unless asked, and gives them no place among the newest', async () => {
    const readable = await at('2026-11-10T00:00:00.000Z');
    const broken = await at('2026-11-20T00:00:00.000Z');
    writeFileSync(join(broken.dir, 'run_manifest.json'), '{"schema_version"');
    expect(actions(prune({ keep: 1 }))).toEqual([
      ['20261120', 'kept', 'its manifest cannot be read: look why, or remove it with --unreadable'],
      ['20261110', 'kept', 'it is one of the newest 1'],
    ]);
    expect(existsSync(readable.dir)).toBe(true);
    expect(actions(prune({ keep: 1, removeUnreadable: true }))[0]).toEqual([
      '20261120',
      'removed',
      'it is 10 days old',
    ]);
    expect(existsSync(broken.dir)).toBe(false);
  });

  it('never follows a link, and leaves what is not named like a run', async () => {
    const outside = join(workspace, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'precious'), 'x');
    const run = await at('2026-11-01T00:00:00.000Z');
    symlinkSync(outside, join(run.dir, 'artifacts', 'link'));
    symlinkSync(outside, join(runs, '20261102T000000000Z-aaaaaaaa'));
    mkdirSync(join(runs, 'notes'));
    writeFileSync(join(runs, 'notes', 'x'), '');
    expect(actions(prune())).toEqual([
      ['notes', 'kept', 'it is not named like a run'],
      ['20261102', 'kept', 'it is a symbolic link'],
      ['20261101', 'removed', 'it is 29 days old'],
    ]);
    expect(readdirSync(outside)).toEqual(['precious']);
    expect(readdirSync(join(runs, 'notes'))).toEqual(['x']);
  });

  it('removes nothing behind a link in place of the runs', () => {
    const outside = join(workspace, 'outside');
    mkdirSync(join(outside, '.removing-precious'), { recursive: true });
    symlinkSync(outside, runs);
    expect(() => prune({ removeUnreadable: true })).toThrow('symbolic link');
    expect(readdirSync(outside)).toEqual(['.removing-precious']);
  });

  it('ends what a killed pruning had begun', async () => {
    await at('2026-11-29T00:00:00.000Z');
    mkdirSync(join(runs, '.removing-20261101T000000000Z-aaaaaaaa', 'results'), { recursive: true });
    expect(prune({ dryRun: true })).toHaveLength(1);
    expect(readdirSync(runs)).toHaveLength(3);
    prune();
    expect(readdirSync(runs)).toEqual(['.gitignore', '20261129T000000000Z-00000001']);
  });

  it('does nothing where there are no runs', () => {
    expect(prune()).toEqual([]);
  });
});
