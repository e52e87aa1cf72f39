import { existsSync } from 'node:fs';
import path from 'node:path';
import { claimOfPlan, type FrozenClaim } from '../../audit/claims/claim-of-plan.ts';
import { claim as claimSchema } from '../../contracts/claim.ts';
import { protocol as protocolSchema } from '../../contracts/protocol.ts';
import { MOST_MATRIX_JOBS, type ShardPlan, shardPlan } from '../../contracts/shard.ts';
import { makeFolder, writeFileAtomic } from '../../foundation/atomic-file.ts';
import { sha256 } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { decodeText } from '../../foundation/read-text.ts';
import { readBelow } from '../../foundation/safe-path.ts';
import { parseWith } from '../../foundation/schema.ts';
import { resolveRun } from '../../runs/list-runs.ts';
import type { StoredRun } from '../../runs/read-run.ts';
import { episodePlan } from '../eval-run.ts';
import { type EpisodePlan, plannedEpisodes } from '../plan.ts';
import { readPlannedRun } from '../plan-agreement.ts';
import { type PreparedRun, prepareRun } from '../prepare.ts';
import type { RunRequest, RunTools } from '../request.ts';
import { requireShardable } from './play-shard.ts';
import { planSlices, shardWord } from './slices.ts';

export interface ShardPlanRequest {
  run: RunRequest;
  /** Shards of each wave; where it is not given, so many that none takes longer than `minutes`. */
  shards: number | undefined;
  minutes: number | undefined;
  waves: number;
  /** An earlier run, by id or folder, that says how long episodes take. */
  measured: string | undefined;
  /** Most jobs over all waves. */
  mostJobs: number;
}

/** Values of `matrix` in a workflow: one job each. */
export interface ShardMatrix {
  shard: string[];
}

export interface PlannedShards {
  plan: ShardPlan;
  frozen: FrozenClaim | null;
  /** All jobs, and those of each wave. */
  matrix: ShardMatrix;
  waves: ShardMatrix[];
}

export const SHARD_PLAN = 'shard_plan.json';
const CLAIM = 'claim.json';
const PROTOCOL = 'protocol.json';

/**
 * Cuts a run into shards before any is played, and freezes its claim where it is to be evidence.
 * @throws WorldGateError `shard-invalid`, `not-shardable`, `too-many-shards`, `baseline-mismatch` for a measured run of
 *   other tasks, and those of preset, task and checkpoint
 */
export async function planShards(request: ShardPlanRequest, tools: RunTools): Promise<PlannedShards> {
  const { waves, run } = request;
  const prepared = await prepareRun(run, tools);
  requireShardable(prepared);
  const plan = episodePlan(prepared);
  const measured = measuredCosts(request, plan);
  const shards = shardCount(request, plan, measured);
  requireFewer(shards * waves, request.mostJobs);
  const slices = planSlices(plan, { shards, waves }, measured?.secondsPerEpisode);
  const frozen = run.freezeClaim === true ? freeze(prepared, tools) : null;
  const texts = frozen === null ? null : textsOf(frozen);
  const equal = planSlices(plan, { shards, waves });
  const words = slices.map((slice, i) => shardWord(slice, equal[i]!));
  return {
    plan: shardPlan.parse({
      schema_version: 'worldgate.shard_plan.v1',
      preset: { name: prepared.loaded.preset.name, digest: prepared.loaded.digest },
      commit: run.commit,
      tasks: [...plan.tasks],
      seed: plan.seed,
      episodes: plannedEpisodes(plan),
      checkpoint_digest: prepared.policy?.digest ?? null,
      shards,
      waves,
      slices: slices.map((slice) => ({
        ...slice,
        expected_s: measured === null ? null : costOf(slice, measured.secondsPerEpisode),
      })),
      measured_run: measured?.runId ?? null,
      claim_digest: texts && sha256(texts[CLAIM]),
      protocol_digest: texts && sha256(texts[PROTOCOL]),
      planned_at: tools.now().toISOString(),
    } satisfies ShardPlan),
    frozen,
    matrix: { shard: words },
    waves: Array.from({ length: waves }, (_, w) => ({
      shard: words.filter((_word, i) => slices[i]!.wave === w + 1),
    })),
  };
}

function freeze({ loaded, assets }: PreparedRun, tools: RunTools): FrozenClaim {
  return claimOfPlan(loaded, assets, {
    version: tools.installation.version,
    now: tools.now(),
    randomBytes: tools.randomBytes,
  });
}

function requireFewer(jobs: number, most: number): void {
  if (jobs <= most) return;
  const limit = most === MOST_MATRIX_JOBS ? ', which is what a matrix can hold' : '';
  throw new WorldGateError('too-many-shards', `${jobs} jobs are more than the limit of ${most}${limit}`, {
    hint: 'plan fewer shards, or fewer waves',
  });
}

interface Measured {
  runId: string;
  /** Of each task, on the machine of the measured run with all of its workers. */
  secondsPerEpisode: number[];
}

/** How long episodes of each task take: the time of a run, shared out by the steps that its episodes had. */
function measuredCosts({ measured, run }: ShardPlanRequest, plan: EpisodePlan): Measured | null {
  if (measured === undefined) return null;
  const dir = resolveRun(run.workspaceDir, measured, run.repositoryDir);
  const { run: stored } = readPlannedRun(dir);
  const { manifest } = stored;
  const steps = stepsOf(stored);
  const missing = plan.tasks.find((task) => !steps.has(task));
  if (missing !== undefined) {
    throw new WorldGateError(
      'baseline-mismatch',
      `run ${manifest.run_id} has played no episode of task "${missing}", so that it cannot say how long one takes`,
      { hint: 'name an earlier run of the same preset' },
    );
  }
  const total = stored.records.reduce((sum, record) => sum + record.steps, 0);
  const seconds =
    manifest.shards?.reduce((sum, shard) => sum + shard.duration_s, 0) ?? manifest.duration_s ?? 0;
  return {
    runId: manifest.run_id,
    secondsPerEpisode: plan.tasks.map((task) => {
      const [sum, episodes] = steps.get(task)!;
      // An episode that ends at once costs a reset, and a run of no time at all still tells tasks apart.
      return ((Math.max(sum, episodes) / episodes) * (seconds > 0 ? seconds : 1)) / Math.max(total, 1);
    }),
  };
}

function stepsOf({ records }: StoredRun): Map<string, [steps: number, episodes: number]> {
  const steps = new Map<string, [number, number]>();
  for (const record of records) {
    const [sum, episodes] = steps.get(record.task) ?? [0, 0];
    steps.set(record.task, [sum + record.steps, episodes + 1]);
  }
  return steps;
}

function costOf({ first, end }: { first: number; end: number }, costs: readonly number[]): number {
  const width = costs.length;
  const seeds = Math.floor((end - first) / width);
  let sum = seeds * costs.reduce((a, b) => a + b, 0);
  for (let episode = first + seeds * width; episode < end; episode++) sum += costs[episode % width]!;
  return sum;
}

function shardCount(
  { shards, minutes, waves }: ShardPlanRequest,
  plan: EpisodePlan,
  measured: Measured | null,
): number {
  if (shards !== undefined) return shards;
  if (minutes === undefined || measured === null) {
    throw new WorldGateError('usage', 'say into how many shards the run is to be cut', {
      hint: 'give the number of shards, or the minutes that one may take together with an earlier run that was measured',
    });
  }
  const total = plannedEpisodes(plan);
  const seconds = costOf({ first: 0, end: total }, measured.secondsPerEpisode);
  return Math.min(Math.floor(total / waves) || 1, Math.max(1, Math.ceil(seconds / waves / (60 * minutes))));
}

function textsOf({ claim, protocol }: FrozenClaim): Record<typeof CLAIM | typeof PROTOCOL, string> {
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return { [CLAIM]: text(claim), [PROTOCOL]: text(protocol) };
}

/**
 * Keeps a plan in a folder, with the claim that was frozen with it. Returns the names of its files.
 * @param folder absolute
 * @throws WorldGateError those of writing
 */
export function writeShardPlan(folder: string, { plan, frozen }: PlannedShards): string[] {
  makeFolder(folder);
  const texts = {
    [SHARD_PLAN]: `${JSON.stringify(plan, null, 2)}\n`,
    ...(frozen === null ? {} : textsOf(frozen)),
  };
  for (const [name, text] of Object.entries(texts)) writeFileAtomic(path.join(folder, name), text);
  return Object.keys(texts);
}

/**
 * The plan that was kept in a folder, with its claim where it has one.
 * @param folder absolute
 * @throws WorldGateError `shard-plan-invalid`, also for a claim that is not the one that was planned with
 */
export function readShardPlan(folder: string): Pick<PlannedShards, 'plan' | 'frozen'> {
  const read = (name: string) => decodeText(readBelow(folder, name), name);
  const context = (file: string) => ({ file, code: 'shard-plan-invalid', hint: HINT });
  if (!existsSync(path.join(folder, SHARD_PLAN))) throw invalid(`the folder holds no ${SHARD_PLAN}`);
  const plan = parseWith(shardPlan, parseJson(read(SHARD_PLAN), SHARD_PLAN), context(SHARD_PLAN));
  if (plan.claim_digest === null) return { plan, frozen: null };
  const [claim, protocol] = (
    [
      [CLAIM, plan.claim_digest],
      [PROTOCOL, plan.protocol_digest],
    ] as const
  ).map(([name, digest]) => {
    const text = read(name);
    if (sha256(text) !== digest) throw invalid(`${name} is not the one that was frozen with the plan`);
    return parseJson(text, name);
  });
  return {
    plan,
    frozen: {
      claim: parseWith(claimSchema, claim, context(CLAIM)),
      protocol: parseWith(protocolSchema, protocol, context(PROTOCOL)),
    },
  };
}

const HINT =
  'name the folder that `worldgate shard plan` or `actions/plan-shards` wrote; plan again if it is damaged';

function invalid(message: string): WorldGateError {
  return new WorldGateError('shard-plan-invalid', message, { hint: HINT });
}
