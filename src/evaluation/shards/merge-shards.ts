import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FrozenClaim } from '../../audit/claims/claim-of-plan.ts';
import type { MergedShard, RunManifest } from '../../contracts/run.ts';
import type { ShardPlan } from '../../contracts/shard.ts';
import { writeFileAtomic } from '../../foundation/atomic-file.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { runsFolder } from '../../runs/layout.ts';
import type { StoredRun } from '../../runs/read-run.ts';
import { createRun, type RunStart } from '../../runs/workspace.ts';
import { conclude } from '../conclude.ts';
import { concludeRun, failRun, skipRun } from '../end-run.ts';
import { readPlannedRun } from '../plan-agreement.ts';
import type { RunTools } from '../request.ts';
import { writeClaim } from '../run-claim.ts';
import { lockRun } from '../run-lock.ts';
import { RunLog } from '../run-log.ts';
import type { RunOutcome } from '../run-outcome.ts';
import { PLAN_FILE, readPlan } from '../run-plan.ts';
import { type GatheredShards, gatherShards, missingShards, reachOf, shardsMissing } from './gather.ts';
import type { PlayedShard } from './read-shard.ts';

export interface MergeRequest {
  /** Absolute folder that holds the run folders of the shards. */
  shardsDir: string;
  /** What was planned before them, where that was kept. */
  shardPlan: ShardPlan | null;
  /** Frozen with that plan, where the merged run is to be evidence. */
  frozen: FrozenClaim | null;
  /** Absolute folder of the earlier run that the shards were compared with. */
  baselineDir: string | undefined;
  /** Absolute; the merged run is made in `runs/` below it. */
  workspaceDir: string;
}

/**
 * Puts the shards of a run together. What comes of it is an ordinary run: its results, digest and verdict are those of
 * the run that was not sharded. Where shards are missing it is a run that failed, which names them.
 * @throws WorldGateError `shards-missing` where there is none at all, `shards-differ`, `shard-tampered`,
 *   `baseline-missing`, `claim-late`
 */
export async function mergeShards(
  request: MergeRequest,
  tools: Pick<RunTools, 'now' | 'randomBytes' | 'redact'>,
): Promise<RunOutcome> {
  const gathered = gatherShards(request.shardsDir, request.shardPlan);
  const { reference, played, broken } = gathered;
  requireFrozenFirst(request, gathered);
  const runPlan = played[0]?.plan ?? readPlan(reference.dir, reference.manifest);
  const earlier = baselineRun(request, gathered, runPlan.baseline_run);
  const reach = reachOf(gathered, earlier);
  const run = createRun(request.workspaceDir, startOf(gathered), tools);
  const lock = lockRun(run.dir, tools.randomBytes);
  const log = new RunLog((file) => run.path(file), tools);
  const ending = { title: runPlan.preset.title, run, log, tools };
  try {
    writeFileAtomic(run.path(PLAN_FILE), `${canonicalJson(runPlan)}\n`);
    if (request.frozen !== null) writeClaim(run, request.frozen);
    log.write('info', `merging ${played.length} shards: eval ${runPlan.preset.name}`);
    const times = timesOf(played.length === 0 ? [reference] : played);
    run.update({ ...countsOf([...played, ...broken]), started_at: times.started_at });
    const [first] = played;
    const skipped = first === undefined ? skipReason(gathered) : null;
    if (skipped !== null) return await skipRun(ending, skipped);
    if (first === undefined || !reach.isComplete) {
      return await failRun(ending, shardsMissing(missingShards(gathered)));
    }
    const headers = { policy: first.header, baseline: first.baseline?.header };
    run.writeHeader('policy', headers.policy);
    if (headers.baseline !== undefined) run.writeHeader('baseline', headers.baseline);
    run.update({ shards: played.map(mergedShard), digest_reach: digestReachOf(played) });
    const result = conclude(
      {
        preset: runPlan.preset,
        tasks: gathered.plan.tasks,
        baselinePolicy: baselinePolicyOf(first),
        baselineRun: earlier,
      },
      run,
      headers,
      reach,
    );
    return await concludeRun(ending, result, times);
  } catch (failure) {
    return await failRun(ending, failure);
  } finally {
    log.close();
    lock.release();
  }
}

/** Whether what has been played settles the run, so that later waves need not play. */
export interface ShardDecision {
  decided: boolean;
  /** Episodes from the first one on without a gap. */
  episodes: number;
  planned: number;
}

/**
 * Whether the stop rule is decided by what the shards have played so far. A run that may not stop early is not, until
 * all of it is played.
 * @throws WorldGateError as {@link mergeShards}
 */
export function decideShards(request: MergeRequest): ShardDecision {
  const gathered = gatherShards(request.shardsDir, request.shardPlan);
  const { played, reference } = gathered;
  const earlier = baselineRun(request, gathered, played[0]?.plan.baseline_run ?? null);
  const { isComplete, records } = reachOf(gathered, earlier);
  return { decided: isComplete, episodes: records.length, planned: reference.manifest.plan.episodes };
}

/** A claim that is made when episodes are known claims nothing. */
function requireFrozenFirst({ frozen }: MergeRequest, { played, broken }: GatheredShards): void {
  const frozenAt = frozen?.protocol.frozen?.at;
  if (frozenAt === undefined) return;
  const early = [...played, ...broken].find(({ manifest }) => manifest.started_at < frozenAt);
  if (early === undefined) return;
  throw new WorldGateError(
    'claim-late',
    `the claim was frozen at ${frozenAt}, but shard run ${early.manifest.run_id} started at ${early.manifest.started_at}`,
    {
      hint: 'evidence is of a claim that stood before the first episode: plan again, and run all shards after it',
    },
  );
}

/** The earlier run that the shards were compared with. */
function baselineRun(
  { baselineDir, workspaceDir }: MergeRequest,
  { reference }: GatheredShards,
  id: string | null,
): StoredRun | null {
  if (id === null) {
    if (baselineDir === undefined) return null;
    throw new WorldGateError(
      'usage',
      'the shards were not compared with another run, so --baseline names nothing',
    );
  }
  const beside = path.join(runsFolder(workspaceDir), id);
  const dir = baselineDir ?? (existsSync(beside) ? beside : undefined);
  const found = dir === undefined ? null : readPlannedRun(dir).run;
  if (
    found !== null &&
    found.manifest.run_id === id &&
    found.manifest.result_digest === reference.manifest.baseline?.result_digest
  ) {
    return found;
  }
  throw new WorldGateError('baseline-missing', `the shards were compared with run ${id}, which is not here`, {
    hint: 'name the folder of that run with --baseline',
  });
}

/** Nothing was run where every shard of the first wave says so. */
function skipReason({ broken }: GatheredShards): string | null {
  const [first] = broken;
  if (first === undefined || broken.some(({ manifest }) => manifest.state !== 'skipped')) return null;
  const places = new Set(
    broken.filter(({ manifest }) => manifest.shard.wave === 1).map(({ manifest }) => manifest.shard.shard),
  );
  return places.size === first.manifest.shard.shards ? first.manifest.reason : null;
}

function startOf({ reference, played }: GatheredShards): RunStart {
  const { manifest } = played[0] ?? reference;
  const at = manifest.command.lastIndexOf('--shard');
  const { kind, preset, provider, engine, components, not_for_proof, inputs, plan, hardware, versions } =
    manifest;
  return {
    kind,
    command: at < 0 ? manifest.command : manifest.command.toSpliced(at, 2),
    preset,
    provider,
    engine,
    components,
    not_for_proof,
    inputs,
    plan,
    digest_reach: manifest.digest_reach,
    hardware,
    versions,
    commit: played.find((shard) => shard.manifest.commit !== null)?.manifest.commit ?? manifest.commit,
    environment_present: manifest.environment_present,
  };
}

function countsOf(
  shards: readonly { manifest: RunManifest }[],
): Pick<RunManifest, 'events' | 'environment_present'> {
  const events = { warnings: 0, retries: 0, errors: 0, resumes: 0 };
  for (const { manifest } of shards) {
    for (const name of Object.keys(events) as (keyof typeof events)[]) events[name] += manifest.events[name];
  }
  const names = new Set(shards.flatMap(({ manifest }) => manifest.environment_present));
  return { events, environment_present: [...names].sort() };
}

/** From the start of the first shard to the end of the last. */
function timesOf(shards: readonly { manifest: RunManifest }[]) {
  const started = shards.map(({ manifest }) => manifest.started_at).sort()[0]!;
  const finished = shards
    .map(({ manifest }) => manifest.finished_at ?? started)
    .sort()
    .at(-1)!;
  return {
    started_at: started,
    finished_at: finished,
    duration_s: Math.max(0, (Date.parse(finished) - Date.parse(started)) / 1000),
  };
}

function mergedShard({ manifest }: PlayedShard): MergedShard {
  const { policy_digest, baseline_digest: _, ...slice } = manifest.shard;
  return {
    ...slice,
    run_id: manifest.run_id,
    policy_digest: policy_digest!,
    started_at: manifest.started_at,
    duration_s: manifest.duration_s ?? 0,
    workers: manifest.plan.workers,
    hardware: manifest.hardware,
  };
}

/** What a native engine computes on processors of several kinds, no single one computes again. */
function digestReachOf(played: readonly PlayedShard[]): RunManifest['digest_reach'] {
  const [first] = played;
  if (first!.manifest.digest_reach !== 'same-cpu') return first!.manifest.digest_reach;
  const kinds = new Set(
    played.map(({ manifest: { hardware } }) =>
      JSON.stringify([hardware.arch, hardware.cpu, hardware.gpu.map(({ name }) => name)]),
    ),
  );
  return kinds.size === 1 ? 'same-cpu' : 'none';
}

function baselinePolicyOf({ baseline, manifest }: PlayedShard) {
  return baseline === null ? null : { digest: manifest.inputs.baseline_checkpoint_digest! };
}
