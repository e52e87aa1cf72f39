import type { EpisodeRecord } from '../contracts/episode.js';
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
export declare function episodeCells(records: readonly EpisodeRecord[], tasks: readonly string[], expected: number): EpisodeCells;
export interface Successes {
    k: number;
    n: number;
}
/**
 * Successes over the plan, missing episodes counted as failures (the worst case for a success-rate claim);
 * of one task where `taskIndex` is given. `upTo` leaves out later episodes.
 */
export declare function successes(cells: EpisodeCells, taskIndex?: number, upTo?: number): Successes;
/** Episodes in complete seed blocks. An anytime-valid method over several tasks looks only at their ends. */
export declare function completeBlocks(cells: EpisodeCells): number;
/** `; 3 missing episodes count as failures, 85.7 % without them`; empty where none is missing. */
export declare function missingText(cells: EpisodeCells): string;
