import type { EpisodeRecord } from '../contracts/episode.ts';
import { count } from './format.ts';

/** The plan of a run laid against what really ran. A cell is one (task, seed); a block is one seed. */
export interface EpisodeCells {
  tasks: readonly string[];
  /** The record of each planned episode, by position in the plan; `null` where it is missing. */
  byEpisode: readonly (EpisodeRecord | null)[];
  matched: number;
  missing: number;
  /** Records of a cell that has one already; they add no information and are left out. */
  duplicates: number;
  /** Records that are no part of the plan (position or task); left out. */
  outOfPlan: number;
  /** Tasks of which not one episode ran. */
  absentTasks: readonly string[];
}

/** O(records). */
export function episodeCells(
  records: readonly EpisodeRecord[],
  tasks: readonly string[],
  expected: number,
): EpisodeCells {
  const byEpisode: (EpisodeRecord | null)[] = new Array(expected).fill(null);
  const seeds = new Map<string, Set<number>>(tasks.map((task) => [task, new Set()]));
  let matched = 0;
  let duplicates = 0;
  let outOfPlan = 0;
  for (const record of records) {
    const { episode, seed, task } = record;
    const seen = seeds.get(task);
    if (episode >= expected || seen === undefined || task !== tasks[episode % tasks.length]) outOfPlan++;
    else if (byEpisode[episode] !== null || seen.has(seed)) duplicates++;
    else {
      byEpisode[episode] = record;
      seen.add(seed);
      matched++;
    }
  }
  const absentTasks = tasks.filter((task) => seeds.get(task)!.size === 0);
  return { tasks, byEpisode, matched, missing: expected - matched, duplicates, outOfPlan, absentTasks };
}

export interface Successes {
  k: number;
  n: number;
}

/**
 * Successes over the plan, missing episodes counted as failures (the worst case for a success-rate claim);
 * of one task where `taskIndex` is given. `upTo` leaves out later episodes.
 */
export function successes(cells: EpisodeCells, taskIndex?: number, upTo = cells.byEpisode.length): Successes {
  const step = taskIndex === undefined ? 1 : cells.tasks.length;
  let k = 0;
  let n = 0;
  for (let episode = taskIndex ?? 0; episode < upTo; episode += step) {
    n++;
    if (cells.byEpisode[episode]?.success) k++;
  }
  return { k, n };
}

/** Episodes in complete seed blocks. An anytime-valid method over several tasks looks only at their ends. */
export function completeBlocks(cells: EpisodeCells): number {
  const width = cells.tasks.length;
  return Math.floor(cells.byEpisode.length / width) * width;
}

/** `; 3 missing episodes count as failures, 85.7 % without them`; empty where none is missing. */
export function missingText(cells: EpisodeCells): string {
  if (cells.missing === 0) return '';
  const { k } = successes(cells);
  const without = cells.matched === 0 ? '' : `, ${((100 * k) / cells.matched).toFixed(1)} % without them`;
  const verb = cells.missing === 1 ? 'counts as a failure' : 'count as failures';
  return `; ${count(cells.missing, 'missing episode')} ${verb}${without}`;
}
