import type { ImportSink } from './contract.js';
import type { LogEnd } from './libero-totals.js';
export interface CoveredTask {
    /** Episodes that ended, and those that the evaluator passed over. */
    episodes: number;
    /** Whether the evaluator itself closed the task with a rate. */
    isClosed: boolean;
}
/** What the logs of one suite and one seed hold, held against what a whole run of it would. */
export declare class SuiteCoverage {
    #private;
    readonly tasks: Map<string, CoveredTask>;
    /** As the log states them. */
    taskCount: number | null;
    trials: number | null;
    /** Logs that end otherwise than those of a finished run, although every counted task is whole. */
    readonly cutFiles: ({
        file: string;
    } & LogEnd)[];
    constructor(suite: string | null);
    file(name: string): void;
    split(rank: number, world: number, tasks: readonly number[]): void;
    /** States how many episodes were to be, and the gap where there is one. */
    finish(sink: ImportSink): void;
}
