import type { ResultHeader } from '../contracts/episode.ts';
import type { ShardSlice } from '../contracts/shard.ts';
import { sha256Json } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { matchBaseline } from '../gates/baseline-match.ts';
import { StopMonitor } from '../gates/stop-monitor.ts';
import { watchedClaims } from '../gates/stop-rule.ts';
import type { ProviderIdentity } from '../providers/contract.ts';
import type { ProviderRequest } from '../providers/registry.ts';
import type { ResumedRun, RunWorkspace } from '../runs/workspace.ts';
import { componentsOf } from './components.ts';
import { conclude, type Headers, hasBaseline } from './conclude.ts';
import { type EpisodePlan, jobAt, plannedEpisodes } from './plan.ts';
import { type PlayedPlan, playPlan } from './play-plan.ts';
import type { Checkpoint, PreparedRun } from './prepare.ts';
import type { RunTools } from './request.ts';
import type { RunResult } from './run-result.ts';
import { taskIdentities } from './task-identity.ts';
import { childEnvironment, startProcess, startThread } from './worker-handle.ts';
import { WorkerPool } from './worker-pool.ts';
import { type EpisodeDone, HEARTBEAT_MS, type TaskIdentity, type WorkerReady } from './worker-protocol.ts';

export function episodePlan(prepared: PreparedRun): EpisodePlan {
  const { preset } = prepared.loaded;
  return {
    tasks: prepared.tasks.map(({ task }) => task.name),
    episodesPerTask: preset.episodes!,
    seed: preset.seed,
  };
}

export function providerRequest(
  prepared: PreparedRun,
  checkpoint: Checkpoint | null,
  tools: RunTools,
): ProviderRequest {
  const { preset } = prepared.loaded;
  return {
    provider: preset.provider,
    engine: prepared.engine,
    device: preset.device,
    checkpoint: checkpoint?.path,
    mock: preset.mock,
    engines: tools.installation.engines.href,
    nativeFolders: tools.nativeFolders,
  };
}

/** What is under a second may be the machine, not the policy. */
const SHORTEST_STALL_MS = 1000;

export function openPool(prepared: PreparedRun, workers: number, tools: RunTools): WorkerPool {
  const { preset } = prepared.loaded;
  const isThread = prepared.engine === 'wasm' || preset.provider === 'mock';
  const { worker } = tools.installation;
  return new WorkerPool({
    workers,
    start: () => (isThread ? startThread(worker) : startProcess(worker, childEnvironment(tools.env))),
    setup: {
      type: 'setup',
      tasks: prepared.loaded.files.tasks.map((path) => ({ path, assets: prepared.assets })),
      policy: providerRequest(prepared, prepared.policy, tools),
      baseline:
        prepared.baselinePolicy === null
          ? undefined
          : providerRequest(prepared, prepared.baselinePolicy, tools),
      engines: tools.installation.engines.href,
    },
    stallTimeoutMs: Math.max(SHORTEST_STALL_MS, preset.call_timeout_s * 1000 + HEARTBEAT_MS),
    deadlineMs: tools.monotonic() + preset.time_limit_s * 1000,
    signal: tools.signal,
    now: tools.monotonic,
  });
}

/** Everything that decides the records, and nothing else. */
function resultHeader(
  prepared: PreparedRun,
  tasks: readonly TaskIdentity[],
  identity: ProviderIdentity,
  physicsVersion: string,
): ResultHeader {
  const { preset } = prepared.loaded;
  const claims = preset.stop === 'savi' ? watchedClaims(preset.gates, hasBaseline(prepared)) : [];
  const isCompared = claims.some((claim) => claim.kind === 'no_regression');
  return {
    schema_version: 'worldgate.result.v1',
    tasks: [...tasks],
    policy: {
      provider: identity.provider,
      digest: identity.digest,
      engine: identity.engine,
      engine_version: identity.engineVersion,
      device: identity.device,
    },
    physics: { engine: 'mujoco-wasm', version: physicsVersion },
    plan: {
      episodes: plannedEpisodes(episodePlan(prepared)),
      seed: preset.seed,
      stop: {
        rule: preset.stop,
        claims,
        baseline: isCompared
          ? (prepared.baselinePolicy?.digest ?? prepared.baselineRun?.manifest.result_digest ?? null)
          : null,
      },
    },
  };
}

function requireSameHeader(resumed: ResumedRun, header: ResultHeader): void {
  if (resumed.header === null || sha256Json(resumed.header) === sha256Json(header)) return;
  throw new WorldGateError('resume-mismatch', 'the run was started with other inputs than those here now', {
    hint: 'task, model, checkpoint, engine or plan changed since; start a new run',
  });
}

/**
 * Episodes that an interrupted run has; with a baseline only those that both policies have played.
 * @throws WorldGateError `resume-mismatch` for one that the plan does not have
 */
function knownEpisodes(
  resumed: ResumedRun,
  { plan, part }: { plan: EpisodePlan; part: Pick<ShardSlice, 'first' | 'end'> | undefined },
  isPaired: boolean,
): EpisodeDone[] {
  const partners = new Map(resumed.baseline?.records.map((record) => [record.episode, record]));
  for (const record of [...resumed.records, ...partners.values()]) {
    const { seed, task } = jobAt(plan, record.episode);
    const isOfPart = part === undefined || (record.episode >= part.first && record.episode < part.end);
    if (isOfPart && seed === record.seed && plan.tasks[task] === record.task) continue;
    throw new WorldGateError('resume-mismatch', `episode ${record.episode} is not the one of the plan`, {
      hint: 'the run folder was edited or belongs to another run; start a new run',
    });
  }
  return resumed.records.flatMap((record): EpisodeDone[] => {
    const baseline = partners.get(record.episode);
    return isPaired && baseline === undefined ? [] : [{ type: 'done', record, baseline }];
  });
}

/**
 * Plays the plan on workers, keeps every episode as it finishes, and leaves the records that count in plan
 * order with their digest.
 * @param resumed what an interrupted run has left
 */
export async function evaluate(
  prepared: PreparedRun,
  run: RunWorkspace,
  resumed: ResumedRun | undefined,
  workers: number,
  tools: RunTools,
): Promise<RunResult> {
  const { headers, played } = await playEpisodes(prepared, run, { resumed, workers, part: undefined }, tools);
  const { preset } = prepared.loaded;
  const { baselinePolicy, baselineRun } = prepared;
  const subject = { preset, tasks: episodePlan(prepared).tasks, baselinePolicy, baselineRun };
  return conclude(subject, run, headers, played);
}

/** What of a plan is to be played, and on how many workers. */
export interface PlayOptions {
  /** What an interrupted run has left. */
  resumed: ResumedRun | undefined;
  workers: number;
  /** All of the plan unless given. A part is played to its end: only the whole can tell when it may stop. */
  part: Pick<ShardSlice, 'first' | 'end'> | undefined;
}

/** Plays a plan, or a part of it, on workers, and keeps every episode as it finishes. */
export async function playEpisodes(
  prepared: PreparedRun,
  run: RunWorkspace,
  { resumed, workers, part }: PlayOptions,
  tools: RunTools,
): Promise<{ headers: Headers; played: PlayedPlan }> {
  const plan = episodePlan(prepared);
  const planned = plannedEpisodes(plan);
  const toPlay = part === undefined ? planned : part.end - part.first;
  const { preset } = prepared.loaded;
  const pool = openPool(prepared, Math.min(workers, toPlay), tools);
  try {
    const ready = await pool.open();
    const headers = headersOf(prepared, ready);
    run.update({ components: componentsOf(prepared, ready.policy, ready.baseline, ready.physicsVersion) });
    if (resumed !== undefined) requireSameHeader(resumed, headers.policy);
    run.writeHeader('policy', headers.policy);
    if (headers.baseline !== undefined) run.writeHeader('baseline', headers.baseline);

    const earlier = prepared.baselineRun?.records;
    const match = earlier && matchBaseline({ tasks: plan.tasks, seed: plan.seed, planned }, earlier);
    const stop =
      preset.stop === 'savi' && part === undefined
        ? new StopMonitor(preset.gates, plan.tasks, planned, hasBaseline(prepared))
        : undefined;
    const isPaired = headers.baseline !== undefined;
    const played = await playAndKeep({
      run,
      tools,
      isPaired,
      stop,
      toPlay,
      play: {
        plan,
        part,
        pool,
        stop,
        known: resumed === undefined ? [] : knownEpisodes(resumed, { plan, part }, isPaired),
        partnerOf: match && ((record) => match.partnerOf(record.episode)),
      },
    });
    return { headers, played };
  } finally {
    await pool.close();
  }
}

export function headersOf(prepared: PreparedRun, ready: WorkerReady): Headers {
  const tasks = taskIdentities(prepared.tasks);
  return {
    policy: resultHeader(prepared, tasks, ready.policy, ready.physicsVersion),
    baseline: ready.baseline && resultHeader(prepared, tasks, ready.baseline, ready.physicsVersion),
  };
}

interface KeepRequest {
  run: RunWorkspace;
  tools: RunTools;
  /** Whether a baseline policy plays in the same job. */
  isPaired: boolean;
  stop: StopMonitor | undefined;
  /** Episodes. */
  toPlay: number;
  play: Omit<Parameters<typeof playPlan>[0], 'onEpisode' | 'onProgress'>;
}

/** Appends every episode before it counts, so that a run that is killed loses none that was reported. */
async function playAndKeep({ run, tools, isPaired, stop, toPlay, play }: KeepRequest): Promise<PlayedPlan> {
  const policyLines = run.openRecords('policy');
  const baselineLines = isPaired ? run.openRecords('baseline') : undefined;
  const start = tools.monotonic();
  const resumed = play.known.length;
  let succeeded = play.known.filter(({ record }) => record.success).length;
  try {
    return await playPlan({
      ...play,
      onEpisode: ({ record, baseline }) => {
        if (baseline !== undefined) baselineLines?.append(baseline);
        policyLines.append(record);
        if (record.success) succeeded++;
      },
      onProgress: ({ finished }) =>
        tools.onProgress({
          finished,
          resumed,
          planned: toPlay,
          succeeded,
          elapsedMs: tools.monotonic() - start,
          interval: stop?.progress?.interval ?? null,
        }),
    });
  } finally {
    policyLines.close();
    baselineLines?.close();
  }
}
