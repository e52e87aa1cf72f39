import type { EpisodeJob } from './worker-protocol.ts';

/**
 * The episodes of a run in order: seeds count up from `seed`, and within a seed the tasks follow each other,
 * so that a run that stops early has seen every task equally often.
 */
export interface EpisodePlan {
  tasks: readonly string[];
  episodesPerTask: number;
  seed: number;
}

export function plannedEpisodes(plan: EpisodePlan): number {
  return plan.tasks.length * plan.episodesPerTask;
}

export function jobAt(plan: EpisodePlan, episode: number): EpisodeJob {
  const width = plan.tasks.length;
  return {
    type: 'episode',
    episode,
    task: episode % width,
    seed: plan.seed + Math.floor(episode / width),
  };
}
