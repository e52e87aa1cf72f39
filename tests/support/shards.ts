import { cpSync } from 'node:fs';
import path from 'node:path';
import type { RunRequest, RunTools } from '../../src/evaluation/request.ts';
import type { RunOutcome } from '../../src/evaluation/run-outcome.ts';
import { type MergeRequest, mergeShards } from '../../src/evaluation/shards/merge-shards.ts';
import { playShard, type ShardOutcome } from '../../src/evaluation/shards/play-shard.ts';
import { parseShard } from '../../src/evaluation/shards/slices.ts';
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
