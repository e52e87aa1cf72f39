import type { ImportOptions, ImportSink } from '../importing/contract.js';
/**
 * The `results:` tuples of `rollout_policy.py`: `(env, [True, …])`, later with a dict of lists beside. Which order the
 * episodes have says nothing: environments run side by side, and what ends first stands first.
 */
export declare class RolloutResults {
    #private;
    count: number;
    runs: number;
    constructor(options: ImportOptions, sink: ImportSink);
    open(file: string, runSeed: number | null): void;
    /** The most steps that an episode of the environment at hand may have. */
    horizon(steps: number): void;
    running(env: string, requested: number): void;
    close(): void;
    /** After the last file: how long episodes may be, the order of the episodes, and runs that began and printed no results anywhere. */
    finish(): void;
    results(text: string, line: number): void;
    /** `success rate:` behind the results: the mean of the list. */
    rate(text: string, line: number): void;
}
