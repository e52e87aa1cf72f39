import type { EpisodeRecord } from '../contracts/episode.js';
import type { Gate } from '../contracts/gate.js';
/**
 * The stop rule `savi` while episodes come in: a run may stop once every required gate that episodes decide
 * (`isWatched`) is settled, either way. Fed in plan order, never in the order of finishing, so that the
 * stopping index is a function of the outcomes alone. It uses the very processes that `decideGates` decides
 * with: the run stops at the first end of a seed block at which they are all decided.
 */
export declare class StopMonitor {
    #private;
    /**
     * `tasks` in plan order, `planned` episodes over all tasks. Without a baseline, comparisons with one are not
     * waited for. Throws like `checkGatesForStop`.
     */
    constructor(gates: readonly Gate[], tasks: readonly string[], planned: number, hasBaseline: boolean);
    /**
     * Takes the next episode of the plan and, where there is a baseline, its partner (`matchBaseline`).
     * Episodes after the decision are ignored. Throws RangeError out of plan order.
     */
    observe(record: EpisodeRecord, partner?: EpisodeRecord | null): void;
    /** Whether the run may stop. A run without a watched gate goes on to its end. */
    get decided(): boolean;
    /** Number of episodes after which the run stops; `null` while undecided. */
    get stoppingIndex(): number | null;
    /** Episodes observed so far. */
    get observed(): number;
    /** Success rate over complete seed blocks with its confidence sequence, for a progress bar; `null` before any. */
    get progress(): {
        succeeded: number;
        episodes: number;
        interval: [number, number];
        alpha: number;
    } | null;
}
