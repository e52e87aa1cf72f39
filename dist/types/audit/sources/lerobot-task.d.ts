import type { ImportSink } from '../importing/contract.js';
type Column = 'successes' | 'sum_rewards' | 'max_rewards';
/** Seed of each task's first episode, and where it is known from. */
export interface StartSeed {
    seed: number;
    source: 'config' | 'derived' | 'dirname';
}
/**
 * The parallel lists of one task after another. Seeds are known only when the whole file is, so the columns of a task
 * wait until then; the old shape has its seeds in the rows, which go on at once.
 */
export declare class LerobotTask {
    #private;
    tasks: number;
    /** Episodes of the task that has fewest. */
    fewest: number;
    constructor(file: string, sink: ImportSink, prefix: string);
    /** Rows of `per_episode`: `{episode_ix, sum_reward, max_reward, success, seed}`, the seed possibly null. */
    oldEpisodes(values: unknown[], first: number): void;
    column(key: Column, values: unknown[], first: number): void;
    /** A `per_task` element is complete: its names, and its lists that {@link column} took. */
    close(value: unknown, index: number, seen: Set<string>): void;
    /** @param start seed of each task's first episode; null where nothing says it */
    finish(start: StartSeed | null): void;
}
export {};
