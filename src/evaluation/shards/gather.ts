import path from 'node:path';
import type { EpisodeRecord } from '../../contracts/episode.ts';
import type { ShardPlan, ShardSlice } from '../../contracts/shard.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { matchBaseline } from '../../gates/baseline-match.ts';
import { StopMonitor } from '../../gates/stop-monitor.ts';
import { clip } from '../../reports/plain.ts';
import type { StoredRun } from '../../runs/read-run.ts';
import type { EpisodePlan } from '../plan.ts';
import { onePerPlace, requireOneRun, requirePlan, requireSamePlay } from './agree.ts';
import { findShards, type PlayedShard, readPlayed, type ShardRun } from './read-shard.ts';
import { episodesInWords, planSlices, shardName, shardWord } from './slices.ts';

/** The shards of one run, checked against one another. */
export interface GatheredShards {
  /** One that all others agree with in what does not depend on its part. */
  reference: ShardRun;
  /** In the order of the plan, each part once. */
  played: PlayedShard[];
  /** Those that did not play their part to the end. */
  broken: ShardRun[];
  /** Tasks, seeds and length of the whole. */
  plan: EpisodePlan;
  shardPlan: ShardPlan | null;
}

/**
 * Reads and checks the shards below a folder.
 * @param folder absolute
 * @throws WorldGateError `shards-missing` where there is none, `shards-differ`, `shard-tampered`
 */
export function gatherShards(folder: string, shardPlan: ShardPlan | null): GatheredShards {
  const all = findShards(folder);
  const [reference] = all;
  if (reference === undefined) {
    throw new WorldGateError('shards-missing', `there is no shard in the folder ${path.basename(folder)}`, {
      hint: 'play them with `worldgate eval --shard 1/8` and so on; in a workflow look at the jobs that should have',
      kind: 'environment',
    });
  }
  if (shardPlan !== null) requirePlan(all, shardPlan);
  requireOneRun(all);
  const ended = all.filter(({ manifest }) => manifest.state === 'partial').map(readPlayed);
  requireSamePlay(ended);
  const { inputs, plan } = reference.manifest;
  const tasks = inputs.tasks.map(({ name }) => name);
  return {
    reference,
    played: onePerPlace(ended),
    broken: all.filter(({ manifest }) => manifest.state !== 'partial'),
    plan: { tasks, episodesPerTask: plan.episodes / tasks.length, seed: plan.seed },
    shardPlan,
  };
}

/** How far the shards go. */
export interface Reach {
  /** Episodes that count, in plan order, from the first one on without a gap. */
  records: EpisodeRecord[];
  baseline: EpisodeRecord[];
  /** The lines of both, as the shards wrote them. */
  lines: { policy: string[]; baseline: string[] };
  /** Whether they are all that the run needs. */
  isComplete: boolean;
  stoppedEarly: boolean;
  /** Played beyond the stopping index. */
  dropped: number;
}

/**
 * Goes through what the shards played in the order of the plan, until a gap or the decision of the stop rule. The
 * stopping index is a function of the outcomes in that order alone, so that it is that of an unsharded run.
 * @param earlier the run that this one is compared with
 */
export function reachOf({ played, plan, reference }: GatheredShards, earlier: StoredRun | null): Reach {
  const planned = reference.manifest.plan.episodes;
  const [first] = played;
  const records: EpisodeRecord[] = [];
  const baseline: EpisodeRecord[] = [];
  const lines: Reach['lines'] = { policy: [], baseline: [] };
  const total = played.reduce((sum, shard) => sum + shard.records.length, 0);
  if (first === undefined)
    return { records, baseline, lines, isComplete: false, stoppedEarly: false, dropped: 0 };
  const { preset } = first.plan;
  const hasBaseline = first.baseline !== null || earlier !== null;
  const stop =
    preset.stop === 'savi' ? new StopMonitor(preset.gates, plan.tasks, planned, hasBaseline) : undefined;
  const match =
    earlier === null ? null : matchBaseline({ tasks: plan.tasks, seed: plan.seed, planned }, earlier.records);
  for (const shard of played) {
    if (shard.manifest.shard.first !== records.length || stop?.decided) break;
    for (const [i, record] of shard.records.entries()) {
      const partner = shard.baseline?.records[i];
      stop?.observe(record, partner ?? match?.partnerOf(record.episode) ?? null);
      records.push(record);
      lines.policy.push(shard.lines[i]!);
      if (partner !== undefined) {
        baseline.push(partner);
        lines.baseline.push(shard.baseline!.lines[i]!);
      }
      if (stop?.decided) break;
    }
  }
  const isComplete = records.length === planned || stop?.decided === true;
  return {
    records,
    baseline,
    lines,
    isComplete,
    stoppedEarly: records.length < planned && isComplete,
    dropped: total - records.length,
  };
}

const MOST_NAMED = 20;

/** Which shards are missing, with their seeds and tasks, and why where it is known; one for each. */
export function missingShards({ played, broken, plan, reference, shardPlan }: GatheredShards): string[] {
  const { shards, waves } = reference.manifest.shard;
  const equal = planSlices(plan, { shards, waves });
  // Shards that were cut otherwise than equally say so; those that are missing cannot.
  const isEqual = [...played, ...broken].every(
    ({ manifest: { shard } }) => shardWord(shard, placeIn(equal, shard)) === shardName(shard),
  );
  const slices = shardPlan?.slices ?? (isEqual ? equal : null);
  const why = (slice: ShardSlice) => {
    const attempt = broken.findLast(({ manifest }) => shardName(manifest.shard) === shardName(slice));
    if (attempt === undefined) return '';
    const { state, reason, error } = attempt.manifest;
    const said = error === null ? reason : `${error.code}: ${error.message}`;
    return ` (${state}${said === null ? '' : `: ${clip(said, 200)}`})`;
  };
  if (slices !== null) {
    const there = new Set(played.map(({ manifest }) => shardName(manifest.shard)));
    return slices
      .filter((slice) => !there.has(shardName(slice)))
      .map((slice) => `shard ${shardName(slice)}${why(slice)}: ${episodesInWords(slice, plan)}`);
  }
  return gaps(played, reference.manifest.plan.episodes).map((gap) => episodesInWords(gap, plan));
}

function placeIn(slices: readonly ShardSlice[], { shard, wave }: ShardSlice): ShardSlice {
  return slices.find((slice) => slice.shard === shard && slice.wave === wave)!;
}

function gaps(played: readonly PlayedShard[], planned: number): { first: number; end: number }[] {
  const found: { first: number; end: number }[] = [];
  let at = 0;
  for (const { manifest } of played) {
    if (manifest.shard.first > at) found.push({ first: at, end: manifest.shard.first });
    at = manifest.shard.end;
  }
  if (at < planned) found.push({ first: at, end: planned });
  return found;
}

/** The failure of a merge that lacks shards. */
export function shardsMissing(missing: readonly string[]): WorldGateError {
  const more = missing.length - MOST_NAMED;
  const named = [...missing.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
  return new WorldGateError('shards-missing', `not all episodes have been played: ${named}`, {
    kind: 'environment',
    hint: 'run what is missing again and merge again: in a workflow "Re-run failed jobs", elsewhere the same `worldgate eval --shard`',
  });
}
