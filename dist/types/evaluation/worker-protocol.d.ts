import type { EpisodeRecord } from '../contracts/episode.js';
import type { Digest } from '../foundation/digest.js';
import { type ErrorKind } from '../foundation/errors.js';
import type { ProviderIdentity } from '../providers/contract.js';
import type { ProviderRequest } from '../providers/registry.js';
/** How often a worker that works says so, at most; between two calls of the policy only. */
export declare const HEARTBEAT_MS = 250;
/** Everything a worker needs; plain data. */
export interface WorkerSetup {
    type: 'setup';
    tasks: readonly {
        path: string;
        assets: string | undefined;
    }[];
    policy: ProviderRequest;
    baseline: ProviderRequest | undefined;
    engines: string;
}
/** One seeded trial of the plan, played by the policy and, where there is one, by the baseline policy. */
export interface EpisodeJob {
    type: 'episode';
    episode: number;
    task: number;
    seed: number;
}
export type ToWorker = WorkerSetup | EpisodeJob | {
    type: 'close';
};
export interface TaskIdentity {
    name: string;
    digest: Digest;
    world_digest: Digest;
}
export interface WorkerReady {
    type: 'ready';
    policy: ProviderIdentity;
    baseline: ProviderIdentity | undefined;
    physicsVersion: string;
}
export interface EpisodeDone {
    type: 'done';
    record: EpisodeRecord;
    baseline: EpisodeRecord | undefined;
}
export interface WorkerFailure {
    type: 'failure';
    episode: number | undefined;
    error: SerialisedError;
}
export type FromWorker = WorkerReady | EpisodeDone | WorkerFailure | {
    type: 'alive';
};
/** An error as it crosses between threads; `code` is undefined for a bug. */
export interface SerialisedError {
    code: string | undefined;
    message: string;
    hint: string | undefined;
    kind: ErrorKind | undefined;
    stack: string | undefined;
}
export declare function serialiseError(error: unknown): SerialisedError;
export declare function reviveError(error: SerialisedError): Error;
