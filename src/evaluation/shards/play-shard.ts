import type { RunManifest } from '../../contracts/run.ts';
import type { ShardSlice } from '../../contracts/shard.ts';
import { writeFileAtomic } from '../../foundation/atomic-file.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { createRun, type ResumedRun, type RunEnd, type RunWorkspace } from '../../runs/workspace.ts';
import { baselineSummary } from '../conclude.ts';
import { failureEnd, KEPT_INPUTS, notRun, playedEpisodes } from '../end-run.ts';
import { episodePlan, playEpisodes } from '../eval-run.ts';
import { withNativeEngine } from '../native-engine.ts';
import { type PreparedRun, prepareRun } from '../prepare.ts';
import type { RunRequest, RunTools } from '../request.ts';
import { lockRun } from '../run-lock.ts';
import { RunLog } from '../run-log.ts';
import { PLAN_FILE } from '../run-plan.ts';
import { runStart, unmetReasons } from '../run-preset.ts';
import { planSlices, type ShardAsk, shardName, shardWord, sliceOf } from './slices.ts';

/** What playing a shard leaves behind: a part of a run, and so no verdict and no report. */
export interface ShardOutcome {
  manifest: RunManifest;
  /** Absolute. */
  runDir: string;
  slice: ShardSlice;
  /** What ended the shard before its part was played; `undefined` where it was. */
  failure: unknown;
}

/**
 * Plays a part of the plan of a preset, and keeps it as a run of state `partial`. Whether the whole may stop early
 * only the whole can tell, so a shard plays its part to the end.
 * @throws WorldGateError `not-shardable` for a benchmark, `shard-invalid`, and those of preset, task and checkpoint
 */
export async function playShard(request: RunRequest, ask: ShardAsk, tools: RunTools): Promise<ShardOutcome> {
  const prepared = await prepareRun(request, tools);
  requireShardable(prepared);
  const slice = sliceOf(ask, episodePlan(prepared));
  const hardware = await tools.hardware();
  const workers = request.workers ?? hardware.usable_cores;
  const start = runStart(prepared, request, hardware, workers, tools);
  const run = createRun(
    request.workspaceDir,
    {
      ...start,
      command: [...start.command, '--shard', wordOf(prepared, slice)],
      shard: { ...slice, policy_digest: null, baseline_digest: null },
    },
    tools,
  );
  const lock = lockRun(run.dir, tools.randomBytes);
  try {
    writeFileAtomic(run.path(PLAN_FILE), `${canonicalJson(prepared.plan)}\n`);
    // Known before the first episode, so that the merge can hold all shards against one another.
    const { baselineRun } = prepared;
    run.update({
      baseline: baselineSummary({ baselinePolicy: null, baselineRun }, null, baselineRun?.records ?? []),
    });
    const unmet = unmetReasons(prepared, hardware, tools);
    return await performShard({ prepared, run, slice, resumed: undefined, workers, unmet }, tools);
  } finally {
    lock.release();
  }
}

/**
 * Refuses what cannot be put together from parts.
 * @throws WorldGateError `not-shardable`
 */
export function requireShardable({ loaded: { preset } }: Pick<PreparedRun, 'loaded'>): void {
  if (preset.kind === 'eval') return;
  throw new WorldGateError(
    'not-shardable',
    `the preset "${preset.name}" is a benchmark, which cannot be sharded: times of different machines make no one distribution`,
    { hint: 'run it whole, on one machine' },
  );
}

function wordOf(prepared: PreparedRun, slice: ShardSlice): string {
  const equal = planSlices(episodePlan(prepared), slice);
  return shardWord(slice, equal.find(({ shard, wave }) => shard === slice.shard && wave === slice.wave)!);
}

/** A shard whose folder exists and is locked. */
export interface ShardJob {
  prepared: PreparedRun;
  run: RunWorkspace;
  slice: ShardSlice;
  /** What an interrupted shard has left. */
  resumed: ResumedRun | undefined;
  workers: number;
  /** Why this machine cannot do it, one sentence each. */
  unmet: readonly string[];
}

/** Plays a prepared shard, and keeps how it ended. */
export async function performShard(job: ShardJob, tools: RunTools): Promise<ShardOutcome> {
  const { prepared, run, slice, resumed, workers, unmet } = job;
  const log = new RunLog((file) => run.path(file), tools);
  const finish = async ({ state, ...fields }: RunEnd, failure?: unknown): Promise<ShardOutcome> => {
    const events = fields.events ?? run.manifest.events;
    run.update({
      ...fields,
      verdict: null,
      events: { ...events, warnings: events.warnings + log.warnings },
    });
    log.write('info', `${state}: a shard has no verdict`);
    const manifest = await run.finish({ state }, KEPT_INPUTS);
    return { manifest, runDir: run.dir, slice, failure };
  };
  try {
    const { preset } = prepared.loaded;
    const what = `shard ${shardName(slice)} of ${preset.kind} ${preset.name}`;
    log.write('info', `${resumed === undefined ? 'started' : 'resumed'}: ${what}`);
    if (resumed !== undefined && resumed.leftOut > 0) {
      log.write('warning', `${resumed.leftOut} lines could not be kept`);
    }
    if (unmet.length > 0) return await finish({ state: 'skipped', reason: notRun(unmet) });
    const ready = await withNativeEngine(prepared, tools);
    const { headers, played } = await playEpisodes(prepared, run, { resumed, workers, part: slice }, ready);
    return await finish({
      state: 'partial',
      shard: {
        ...slice,
        policy_digest: run.writeRecords('policy', headers.policy, played.records),
        baseline_digest:
          headers.baseline === undefined
            ? null
            : run.writeRecords('baseline', headers.baseline, played.baseline),
      },
      episodes: playedEpisodes({ run }),
    });
  } catch (failure) {
    const end = { ...failureEnd({ run, log }, failure), verdict: null, episodes: playedEpisodes({ run }) };
    try {
      return await finish(end, failure);
    } catch (second) {
      // The manifest still says `running`, from which the shard can be resumed; what came first is what matters.
      if (isWorldGateError(second)) throw failure;
      throw second;
    }
  } finally {
    log.close();
  }
}
