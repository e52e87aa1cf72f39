import { MOST_SHARDS, type ShardSlice } from '../../contracts/shard.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { type EpisodePlan, plannedEpisodes } from '../plan.ts';

/** The part of a plan that somebody asks for, by its place among the others. */
export interface ShardAsk {
  shard: number;
  shards: number;
  wave: number;
  waves: number;
  /** The very episodes; where they are not given, the plan is cut into equal parts. */
  range: { first: number; end: number } | null;
}

const PATTERN = /^(\d{1,5})\/(\d{1,5})(?:@(\d{1,5})\/(\d{1,5}))?(?::(\d{1,11})-(\d{1,11}))?$/;

/**
 * Reads `3/8`, `3/8@2/4` (of the second of four waves) or `3/8:120-159` (exactly these episodes of the plan, which
 * count from 0).
 * @throws WorldGateError `shard-invalid`
 */
export function parseShard(text: string): ShardAsk {
  const match = PATTERN.exec(text.trim());
  if (match === null) {
    throw shardInvalid(`${quoted(text)} names no shard`);
  }
  const [shard, shards, wave = 1, waves = 1, first, last] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (shard! < 1 || shard! > shards!) throw shardInvalid(`there is no shard ${shard} of ${shards}`);
  if (wave < 1 || wave > waves) throw shardInvalid(`there is no wave ${wave} of ${waves}`);
  if (shards! * waves > MOST_SHARDS) {
    throw shardInvalid(`${shards! * waves} shards are more than the limit of ${MOST_SHARDS}`);
  }
  if (first !== undefined && last! < first) {
    throw shardInvalid(`episodes ${first} to ${last} are none: the last comes before the first`);
  }
  const range = first === undefined ? null : { first, end: last! + 1 };
  return { shard: shard!, shards: shards!, wave, waves, range };
}

function shardInvalid(message: string): WorldGateError {
  return new WorldGateError('shard-invalid', message, {
    hint: 'write "3/8" for the third of eight shards, "3/8@2/4" within the second of four waves; `worldgate shard plan` lists them',
  });
}

/**
 * Cuts a plan into `waves` × `shards` parts of consecutive episodes, in the order of the plan. Waves end where a seed
 * ends, if there are enough seeds, so that a stop rule can use all that a wave has played.
 * @param costs what an episode of each task costs, in any unit; all the same unless given. Parts of a wave cost the
 *   same, to within one episode
 * @throws WorldGateError `shard-invalid` for more parts than episodes
 */
export function planSlices(
  plan: EpisodePlan,
  { shards, waves }: { shards: number; waves: number },
  costs: readonly number[] = plan.tasks.map(() => 1),
): ShardSlice[] {
  const total = plannedEpisodes(plan);
  if (shards * waves > MOST_SHARDS) {
    throw shardInvalid(`${shards * waves} shards are more than the limit of ${MOST_SHARDS}`);
  }
  if (shards * waves > total) {
    throw shardInvalid(
      `${total} planned episodes are too few for ${shards} shards${waves === 1 ? '' : ` in each of ${waves} waves`}`,
    );
  }
  const costBefore = costUpTo(costs);
  return Array.from({ length: waves }, (_, w) => {
    const from = waveStart(plan, { waves, shards }, w);
    const to = waveStart(plan, { waves, shards }, w + 1);
    const ends = cutsOf(from, to, shards, costBefore);
    return ends.map((end, i) => ({
      shard: i + 1,
      shards,
      wave: w + 1,
      waves,
      first: i === 0 ? from : ends[i - 1]!,
      end,
    }));
  }).flat();
}

function waveStart(
  plan: EpisodePlan,
  { waves, shards }: { waves: number; shards: number },
  wave: number,
): number {
  const width = plan.tasks.length;
  const wholeSeeds = Math.floor(plan.episodesPerTask / waves) * width >= shards;
  return wholeSeeds
    ? Math.floor((wave * plan.episodesPerTask) / waves) * width
    : Math.floor((wave * plannedEpisodes(plan)) / waves);
}

/** Cost of the first episodes of a plan, by their number; tasks alternate within a seed. */
function costUpTo(costs: readonly number[]): (episodes: number) => number {
  const width = costs.length;
  const within = [0];
  for (const cost of costs) within.push(within.at(-1)! + cost);
  return (episodes) => Math.floor(episodes / width) * within[width]! + within[episodes % width]!;
}

/** Ends of `count` parts of [from, to), each with an episode at least, nearest to equal cost. */
function cutsOf(from: number, to: number, count: number, costBefore: (episodes: number) => number): number[] {
  const ends: number[] = [];
  const [low, high] = [costBefore(from), costBefore(to)];
  for (let i = 1; i < count; i++) {
    const target = low + ((high - low) * i) / count;
    let [a, b] = [(ends.at(-1) ?? from) + 1, to - (count - i)];
    while (a < b) {
      const middle = a + Math.floor((b - a) / 2);
      if (costBefore(middle) < target) a = middle + 1;
      else b = middle;
    }
    const isBelowNearer =
      a - 1 > (ends.at(-1) ?? from) && target - costBefore(a - 1) < costBefore(a) - target;
    ends.push(isBelowNearer ? a - 1 : a);
  }
  return [...ends, to];
}

/**
 * The episodes that a shard is asked to play.
 * @throws WorldGateError `shard-invalid` for more shards than episodes, or a range beyond the plan
 */
export function sliceOf({ range, ...place }: ShardAsk, plan: EpisodePlan): ShardSlice {
  if (range === null) {
    return planSlices(plan, place).find(({ shard, wave }) => shard === place.shard && wave === place.wave)!;
  }
  const total = plannedEpisodes(plan);
  if (range.end > total) {
    throw shardInvalid(`episode ${range.end - 1} is not in the plan, which has ${total} episodes`);
  }
  return { ...place, ...range };
}

/** `3/8`, or `3/8@2/4` where there are several waves. */
export function shardName({ shard, shards, wave, waves }: Omit<ShardAsk, 'range'>): string {
  return `${shard}/${shards}${waves === 1 ? '' : `@${wave}/${waves}`}`;
}

/** What `parseShard` reads as this part; its episodes are named where equal parts would have others. */
export function shardWord(slice: ShardSlice, equal: ShardSlice): string {
  const isEqual = slice.first === equal.first && slice.end === equal.end;
  return isEqual ? shardName(slice) : `${shardName(slice)}:${slice.first}-${slice.end - 1}`;
}

/**
 * Episodes `[first, end)` as people name them: `seeds 2000–2049`, or with the tasks where not all of a seed's are meant.
 */
export function episodesInWords(
  { first, end }: { first: number; end: number },
  { tasks, seed }: Pick<EpisodePlan, 'tasks' | 'seed'>,
): string {
  const width = tasks.length;
  const named = (list: readonly string[]) => `${list.length === 1 ? 'task' : 'tasks'} ${list.join(', ')}`;
  const partOfSeed = (from: number, to: number) => {
    const at = Math.floor(from / width);
    return `seed ${seed + at} (${named(tasks.slice(from - at * width, to - at * width))})`;
  };
  const wholeFrom = Math.ceil(first / width);
  const wholeTo = Math.floor(end / width);
  if (wholeFrom > wholeTo) return partOfSeed(first, end);
  const parts: string[] = [];
  if (first < wholeFrom * width) parts.push(partOfSeed(first, wholeFrom * width));
  if (wholeTo - wholeFrom === 1) parts.push(`seed ${seed + wholeFrom}`);
  else if (wholeTo > wholeFrom) parts.push(`seeds ${seed + wholeFrom}–${seed + wholeTo - 1}`);
  if (end > wholeTo * width) parts.push(partOfSeed(wholeTo * width, end));
  return parts.join(', ');
}
