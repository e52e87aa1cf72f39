import type { ImportedEpisode, StatedCount, TaskNames } from './contract.js';
export interface Counts {
    all: number;
    successes: number;
    /** In the denominator of the evaluator's own rate. */
    evaluator: number;
    evaluatorSuccesses: number;
    /** Without crashed and pending ones. */
    trials: number;
}
/** Counts of everything that was read, by file and task: what an evaluator's own numbers are held against. */
export declare class Tally {
    #private;
    readonly files: Map<string, Counts[]>;
    add({ file, task, outcome, evaluatorCounts }: ImportedEpisode): void;
    ofTask(task: number): Counts;
    sum(isMeant: (task: number) => boolean): Counts;
    /** Counts by task, with holes. @param file only episodes of this file */
    list(file: string | undefined): readonly (Counts | undefined)[];
    /** After `files` was changed from outside. */
    forget(): void;
}
/**
 * Holds what an evaluator states about its episodes against them.
 * @throws WorldGateError `counts-disagree` with both values
 */
export declare function reconcile(stated: readonly StatedCount[], tally: Tally, tasks: readonly TaskNames[]): void;
