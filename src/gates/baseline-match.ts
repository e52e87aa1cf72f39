import type { EpisodeRecord } from '../contracts/episode.ts';
import type { EpisodeCells } from './episode-cells.ts';

/** Which episode of the baseline stands beside each episode of this run. */
export interface BaselineMatch {
  /** True where partners share task and seed; false where they merely share their place in the plan. */
  paired: boolean;
  /** Episodes of this run's plan that have a partner of the same task and seed. */
  common: number;
  /** Baseline episodes of this run's tasks, each cell (task, seed) once. */
  size: number;
  /** Those episodes, in the baseline's order. */
  records: readonly EpisodeRecord[];
  partnerOf(episode: number): EpisodeRecord | null;
}

/** What a match needs to know of a run's plan: seeds count up from `seed`, tasks alternate within each. */
export interface PlanShape {
  tasks: readonly string[];
  /** Seed of the first episode. */
  seed: number;
  planned: number;
}

/**
 * Pairs by task and seed where the baseline has any cell of this run's plan, else by place (two independent
 * samples in their own order). It depends on the plans alone, never on outcomes, so that an anytime-valid
 * method may rest on it. The evaluation loop asks the same object for each episode's partner.
 */
export function matchBaseline(plan: PlanShape, baseline: readonly EpisodeRecord[]): BaselineMatch {
  const width = plan.tasks.length;
  const bySeed = new Map<string, Map<number, EpisodeRecord>>(plan.tasks.map((task) => [task, new Map()]));
  const inOrder: EpisodeRecord[] = [];
  for (const record of baseline) {
    const cells = bySeed.get(record.task);
    if (cells === undefined || cells.has(record.seed)) continue;
    cells.set(record.seed, record);
    inOrder.push(record);
  }
  const cellOf = (episode: number): EpisodeRecord | null => {
    const seed = plan.seed + Math.floor(episode / width);
    return bySeed.get(plan.tasks[episode % width]!)?.get(seed) ?? null;
  };
  const lastSeed = plan.seed + Math.ceil(plan.planned / width);
  const common = inOrder.filter(({ seed }) => seed >= plan.seed && seed < lastSeed).length;
  const paired = common > 0;
  const byPlace = new Map(plan.tasks.map((task) => [task, [...bySeed.get(task)!.values()]]));
  return {
    paired,
    common,
    size: inOrder.length,
    records: inOrder,
    partnerOf: paired
      ? cellOf
      : (episode) => byPlace.get(plan.tasks[episode % width]!)![Math.floor(episode / width)] ?? null,
  };
}

/** The plan of a run as its records show it; `null` without records. */
export function planShape(cells: EpisodeCells, planned: number): PlanShape | null {
  const record = cells.byEpisode.find((candidate) => candidate !== null) ?? null;
  if (record === null) return null;
  const { tasks } = cells;
  return { tasks, seed: record.seed - Math.floor(record.episode / tasks.length), planned };
}
