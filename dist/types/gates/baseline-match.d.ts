import type { EpisodeRecord } from '../contracts/episode.js';
import type { EpisodeCells } from './episode-cells.js';
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
export declare function matchBaseline(plan: PlanShape, baseline: readonly EpisodeRecord[]): BaselineMatch;
/** The plan of a run as its records show it; `null` without records. */
export declare function planShape(cells: EpisodeCells, planned: number): PlanShape | null;
