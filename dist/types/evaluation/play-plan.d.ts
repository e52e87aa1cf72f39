import type { EpisodeRecord } from '../contracts/episode.js';
import type { EpisodePlan } from './plan.js';
import type { EpisodeDone, EpisodeJob } from './worker-protocol.js';
/** The stop rule, fed in plan order; `StopMonitor` of the gates is one. */
export interface StopWatch {
    observe(record: EpisodeRecord, partner: EpisodeRecord | null): void;
    readonly stoppingIndex: number | null;
}
export interface PlayRequest {
    plan: EpisodePlan;
    pool: {
        run(jobs: Iterable<EpisodeJob>, onDone: (done: EpisodeDone) => void): Promise<void>;
        stop(): void;
    };
    /** Undefined for a fixed plan. */
    stop: StopWatch | undefined;
    /** Episodes that an interrupted run has already played. */
    known: readonly EpisodeDone[];
    /** Partner of an episode in a baseline that was run before; a baseline of the same job brings its own. */
    partnerOf: ((record: EpisodeRecord) => EpisodeRecord | null) | undefined;
    /** Called for every new episode in finish order, before it counts. */
    onEpisode: (done: EpisodeDone) => void;
    /** Called after every episode; `contiguous` episodes from the start of the plan are known. */
    onProgress: (progress: {
        finished: number;
        contiguous: number;
    }) => void;
}
export interface PlayedPlan {
    /** Episodes that count, in plan order. */
    records: EpisodeRecord[];
    /** Baseline episodes of the same job, in plan order; empty without one. */
    baseline: EpisodeRecord[];
    /** Episodes that were played beyond the stopping index and are left out. */
    dropped: number;
    stoppedEarly: boolean;
}
/**
 * Plays a plan to its end or to the decision of the stop rule. The result is a function of the outcomes in
 * plan order: neither the number of workers nor the order in which they finish changes it.
 */
export declare function playPlan(request: PlayRequest): Promise<PlayedPlan>;
