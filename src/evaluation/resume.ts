import { existsSync } from 'node:fs';
import path from 'node:path';
import type { RunManifest } from '../contracts/run.ts';
import { shardSlice } from '../contracts/shard.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { readManifest, requireWhole } from '../runs/read-run.ts';
import { resumeRun as openInterrupted } from '../runs/workspace.ts';
import type { Trees } from './file-refs.ts';
import { type GivenFiles, prepareAgain } from './prepare.ts';
import type { RunTools } from './request.ts';
import { lockRun } from './run-lock.ts';
import type { RunOutcome } from './run-outcome.ts';
import { readPlan } from './run-plan.ts';
import { performRun, type RunJob } from './run-preset.ts';
import type { ShardOutcome } from './shards/play-shard.ts';
import { taskIdentities } from './task-identity.ts';
import type { TaskIdentity } from './worker-protocol.ts';

export interface ResumeRequest {
  /** Absolute. */
  runDir: string;
  given: GivenFiles;
  workers: number | undefined;
  trees: Trees;
}

/**
 * Goes on with an interrupted run and ends in the digest that it would have had without the interruption.
 * @throws WorldGateError `run-finished`, `not-resumable`, `run-locked`, `resume-mismatch`, `checkpoint-mismatch`,
 *   `file-unnamed`
 */
export async function resumePreset(request: ResumeRequest, tools: RunTools): Promise<RunOutcome> {
  requireWhole(readManifest(request.runDir));
  return goOn(request, tools, (job) => performRun(job, tools));
}

/**
 * Goes on with a shard that was interrupted.
 * @throws WorldGateError as {@link resumePreset}
 */
export async function resumeShard(request: ResumeRequest, tools: RunTools): Promise<ShardOutcome> {
  const { performShard } = await import('./shards/play-shard.ts');
  return goOn(request, tools, (job) =>
    performShard({ ...job, slice: shardSlice.strip().parse(job.run.manifest.shard) }, tools),
  );
}

async function goOn<T>(
  request: ResumeRequest,
  tools: RunTools,
  perform: (job: RunJob) => Promise<T>,
): Promise<T> {
  const manifest = readManifest(request.runDir);
  requireUnfinished(manifest);
  const plan = readPlan(request.runDir, manifest);
  const baselineDir = request.given.baselineDir ?? siblingRun(request.runDir, plan.baseline_run);
  const given = { ...request.given, baselineDir };
  const prepared = await prepareAgain(plan, manifest.inputs, given, request.trees, tools);
  requireSameTasks(manifest.inputs.tasks, taskIdentities(prepared.tasks));
  const lock = lockRun(request.runDir, tools.randomBytes);
  try {
    const resumed = openInterrupted(request.runDir, tools);
    const workers = request.workers ?? manifest.plan.workers;
    tools.log(`resuming ${manifest.run_id} with ${resumed.records.length} episodes done`);
    return await perform({ prepared, run: resumed.run, resumed, workers, unmet: [] });
  } finally {
    lock.release();
  }
}

/** Said first: whoever names a finished run need not find its files again. */
function requireUnfinished({ run_id, state, kind, result_digest }: RunManifest): void {
  if (state === 'partial') {
    throw new WorldGateError('run-finished', `run ${run_id} is a shard that has played its part`, {
      hint: 'merge all shards with `worldgate shard merge`',
    });
  }
  if (state === 'completed' || state === 'skipped' || result_digest !== null) {
    const how = state === 'completed' || state === 'skipped' ? state : 'one that has its result';
    throw new WorldGateError('run-finished', `run ${run_id} is ${how}: there is nothing to resume`, {
      hint: 'start a new run, or repeat this one with `worldgate reproduce`',
    });
  }
  if (kind === 'benchmark') {
    throw new WorldGateError('not-resumable', `run ${run_id} is a benchmark, which is measured in one go`, {
      hint: 'measure again with `worldgate benchmark`',
    });
  }
}

/** Checked before the run is touched, so that it can still be resumed with the right files. */
function requireSameTasks(before: RunManifest['inputs']['tasks'], now: readonly TaskIdentity[]): void {
  for (const [index, task] of before.entries()) {
    const { name, digest, world_digest } = now[index]!;
    if (name === task.name && digest === task.digest && world_digest === task.world_digest) continue;
    const what = digest === task.digest ? 'the model' : 'the task file';
    throw new WorldGateError(
      'resume-mismatch',
      `${what} of task "${task.name}" has changed since the run started`,
      {
        hint: 'put back what the run was started with, or start a new run',
      },
    );
  }
}

function siblingRun(runDir: string, runId: string | null): string | undefined {
  if (runId === null) return undefined;
  const sibling = path.join(path.dirname(runDir), runId);
  return existsSync(sibling) ? sibling : undefined;
}
