import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { EvidencedRun } from '../audit/package/pack-run.ts';
import { MOST_MATRIX_JOBS } from '../contracts/shard.ts';
import type { MergeRequest, ShardDecision } from '../evaluation/shards/merge-shards.ts';
import type { PlannedShards, ShardPlanRequest } from '../evaluation/shards/plan-shards.ts';
import type { ShardOutcome } from '../evaluation/shards/play-shard.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import type { Installation } from '../foundation/installation.ts';
import { askedRun, runnerTools } from './asked-run.ts';
import type { RunRequest } from './run.ts';

/** What is asked of the shards of a job's workflow run. */
export interface MergeAsk {
  /** Absolute folder that holds the shards. */
  shardsDir: string;
  /** Absolute folder of the plan that was made before them; `null` where it was not kept. */
  planDir: string | null;
  /** Of the job that merges; what it says of a preset is not asked. */
  run: RunRequest;
}

/** Features of the actions that shard a run. */
export interface ShardFeatures {
  /** Plays a part of a run. @param word such as `3/8` */
  shard: (request: RunRequest, word: string) => Promise<ShardOutcome>;
  /** Plans shards and keeps the plan. @param folder absolute */
  planShards: (
    request: RunRequest,
    ask: Pick<ShardPlanRequest, 'shards' | 'minutes' | 'waves' | 'measured'>,
    folder: string,
  ) => Promise<PlannedShards & { files: string[] }>;
  mergeShards: (ask: MergeAsk) => Promise<EvidencedRun>;
  decideShards: (ask: MergeAsk) => Promise<ShardDecision>;
}

export function shardFeatures(installation: Installation): ShardFeatures {
  return {
    shard: async (request, word) => {
      const [{ playShard }, { parseShard }] = await Promise.all([
        import('../evaluation/shards/play-shard.ts'),
        import('../evaluation/shards/slices.ts'),
      ]);
      const outcome = await playShard(
        { ...askedRun(request), kind: undefined },
        parseShard(word),
        await runnerTools(request, installation),
      );
      if (outcome.failure !== undefined && !isWorldGateError(outcome.failure)) throw outcome.failure;
      return outcome;
    },
    planShards: async (request, ask, folder) => {
      const { planShards, writeShardPlan } = await import('../evaluation/shards/plan-shards.ts');
      const planned = await planShards(
        { ...ask, run: askedRun(request), mostJobs: MOST_MATRIX_JOBS },
        await runnerTools(request, installation),
      );
      return { ...planned, files: writeShardPlan(folder, planned) };
    },
    mergeShards: async (ask) => {
      const { mergeShards } = await import('../evaluation/shards/merge-shards.ts');
      const request = await mergeRequest(ask);
      const tools = await runnerTools(ask.run, installation);
      const { evidence: output } = ask.run;
      if (output === undefined) return sound(await mergeShards(request, tools));
      if (request.frozen === null) {
        throw new WorldGateError('claim-missing', 'no claim was frozen before the shards were played', {
          hint: 'give `actions/plan-shards` "evidence: true" too, and let its job run before those of the shards',
        });
      }
      const { runForEvidence } = await import('../audit/package/pack-run.ts');
      return sound(
        await runForEvidence(() => mergeShards(request, tools), {
          output,
          now: () => new Date(),
          installation,
        }),
      );
    },
    decideShards: async (ask) => {
      const { decideShards } = await import('../evaluation/shards/merge-shards.ts');
      return decideShards(await mergeRequest(ask));
    },
  };
}

async function mergeRequest({ shardsDir, planDir, run }: MergeAsk): Promise<MergeRequest> {
  const { readShardPlan } = await import('../evaluation/shards/plan-shards.ts');
  const { plan, frozen } = planDir === null ? { plan: null, frozen: null } : readShardPlan(planDir);
  return {
    shardsDir,
    shardPlan: plan,
    frozen: run.evidence === undefined ? null : frozen,
    baselineDir: undefined,
    workspaceDir: path.join(run.workingDirectory, '.worldgate'),
  };
}

/** A fault of ours is reported as such; whatever else ended the run stands in its report. */
function sound<O extends { failure: unknown }>(outcome: O): O {
  if (outcome.failure !== undefined && !isWorldGateError(outcome.failure)) throw outcome.failure;
  return outcome;
}

/** A folder of this step alone, below the runner's temporary folder. */
export function stepFolder(temporaryDir: string, name: string): string {
  return path.join(temporaryDir, `worldgate-${name}-${randomBytes(6).toString('hex')}`);
}
