import type { WorkerHandle } from './worker-handle.js';
import { type EpisodeDone, type EpisodeJob, type WorkerReady, type WorkerSetup } from './worker-protocol.js';
export interface PoolOptions {
    workers: number;
    start: () => WorkerHandle;
    setup: WorkerSetup;
    /** A worker that says nothing for so long is taken to be stuck in one call. */
    stallTimeoutMs: number;
    /** Wall-clock limit of the whole run. */
    deadlineMs: number;
    signal: AbortSignal | undefined;
    now: () => number;
}
/**
 * Plays jobs on several workers and hands results over as they finish.
 * Any failure ends the whole pool: a run with a broken policy has nothing to gain from going on.
 */
export declare class WorkerPool {
    #private;
    constructor(options: PoolOptions);
    /** Starts the workers. @returns what the first one that is ready says of its components */
    open(): Promise<WorkerReady>;
    /**
     * Plays `jobs` until they are used up or `stop()` is called.
     * @param onDone called for every finished episode, in finish order
     */
    run(jobs: Iterable<EpisodeJob>, onDone: (done: EpisodeDone) => void): Promise<void>;
    /** Ends `run` now; what workers still play is thrown away with them. */
    stop(): void;
    close(): Promise<void>;
}
