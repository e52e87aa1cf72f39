import type { EpisodeJob } from './worker-protocol.js';
/**
 * The episodes of a run in order: seeds count up from `seed`, and within a seed the tasks follow each other,
 * so that a run that stops early has seen every task equally often.
 */
export interface EpisodePlan {
    tasks: readonly string[];
    episodesPerTask: number;
    seed: number;
}
export declare function plannedEpisodes(plan: EpisodePlan): number;
export declare function jobAt(plan: EpisodePlan, episode: number): EpisodeJob;
