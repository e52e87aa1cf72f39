import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { KEPT_INPUTS } from '../../src/evaluation/end-run.ts';
import type { RunRequest, RunTools } from '../../src/evaluation/request.ts';
import type { RunOutcome } from '../../src/evaluation/run-outcome.ts';
import { type MergeRequest, mergeShards } from '../../src/evaluation/shards/merge-shards.ts';
import { playShard, type ShardOutcome } from '../../src/evaluation/shards/play-shard.ts';
import { parseShard, sliceOf } from '../../src/evaluation/shards/slices.ts';
import { readStoredArm, type StoredArm } from '../../src/runs/read-run.ts';
import { createRun, type RunStart } from '../../src/runs/workspace.ts';
import { temporaryFolder, toolsFor } from './cli.ts';

/** Plays one shard of the preset `tiny` of a repository; its run lies in `workspace`. */
export function shardIn(
  cwd: string,
  shard: string,
  workspace: string,
  request: Partial<RunRequest> = {},
  changes: Partial<RunTools> = {},
): Promise<ShardOutcome> {
  return playShard(
    {
      kind: 'eval',
      preset: 'tiny',
      overrides: {},
      assets: undefined,
      gatesFile: undefined,
      baselineRun: undefined,
      workers: 1,
      repositoryDir: cwd,
      workspaceDir: workspace,
      command: ['--preset', 'tiny'],
      commit: null,
      ...request,
    },
    parseShard(shard),
    toolsFor(cwd, changes),
  );
}

/** Plays several shards into a folder of their own. @returns the folder */
export async function shardsIn(
  cwd: string,
  shards: readonly string[],
  request: Partial<RunRequest> = {},
): Promise<string> {
  const workspace = temporaryFolder('worldgate-shards-');
  for (const shard of shards) await shardIn(cwd, shard, workspace, request);
  return workspace;
}

export function mergeIn(
  cwd: string,
  shardsDir: string,
  request: Partial<MergeRequest> = {},
): Promise<RunOutcome> {
  return mergeShards(
    {
      shardsDir,
      shardPlan: null,
      frozen: null,
      baselineDir: undefined,
      workspaceDir: path.join(cwd, '.worldgate'),
      ...request,
    },
    toolsFor(cwd),
  );
}

/** A copy of some shards, in folders that sort the other way round. */
export function copyOf(runDirs: readonly string[]): string {
  const folder = temporaryFolder('worldgate-copies-');
  for (const [i, dir] of runDirs.entries()) {
    cpSync(dir, path.join(folder, `download-${99 - i}`), { recursive: true });
  }
  return folder;
}

/**
 * Writes the run folder that a shard of a run leaves, from what the whole has played, so that no test has to play it
 * again. @returns the folder
 */
export async function cutShard(
  whole: Pick<RunOutcome, 'runDir' | 'manifest'>,
  word: string,
  workspace: string,
  change: Partial<RunStart> = {},
): Promise<string> {
  const { run_id: _, ...manifest } = whole.manifest;
  const [policy, baseline] = (['policy', 'baseline'] as const).map((arm) => readStoredArm(whole.runDir, arm));
  const { header } = policy!;
  const tasks = header.tasks.map(({ name }) => name);
  const plan = { tasks, episodesPerTask: header.plan.episodes / tasks.length, seed: header.plan.seed };
  const slice = sliceOf(parseShard(word), plan);
  const run = createRun(
    workspace,
    {
      ...manifest,
      ...change,
      command: [...manifest.command, '--shard', word],
      shard: { ...slice, policy_digest: null, baseline_digest: null },
    },
    { now: () => new Date(), randomBytes, redact: (text) => text },
  );
  // What a run that has ended says of itself is not what a shard says.
  run.update({ verdict: null, gates: [], result_digest: null, stop: null, artifacts: [] });
  if (manifest.baseline?.source === 'policy') run.update({ baseline: null });
  cpSync(path.join(whole.runDir, 'inputs'), path.join(run.dir, 'inputs'), { recursive: true });
  const write = (arm: 'policy' | 'baseline', stored: StoredArm) => {
    run.writeHeader(arm, stored.header);
    return run.writeRecords(arm, stored.header, stored.records.slice(slice.first, slice.end));
  };
  const records = policy!.records.slice(slice.first, slice.end);
  const digests = {
    policy_digest: write('policy', policy!),
    baseline_digest: baseline == null ? null : write('baseline', baseline),
  };
  const succeeded = records.filter(({ success }) => success).length;
  const end = {
    state: 'partial' as const,
    shard: { ...slice, ...digests },
    episodes: { planned: header.plan.episodes, run: records.length, succeeded, dropped: 0 },
  };
  await run.finish(end, KEPT_INPUTS);
  return run.dir;
}

/** Cuts a run into shards. @returns the folder that holds them */
export async function cutRun(whole: RunOutcome, words: readonly string[]): Promise<string> {
  const workspace = temporaryFolder('worldgate-cut-');
  for (const word of words) await cutShard(whole, word, workspace);
  return workspace;
}

/** Names of all shards. */
export function allShards(shards: number, waves = 1): string[] {
  return Array.from({ length: waves }, (_, w) =>
    Array.from({ length: shards }, (_each, i) => `${i + 1}/${shards}@${w + 1}/${waves}`),
  ).flat();
}
