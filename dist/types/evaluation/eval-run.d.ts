import type { EpisodeRecord, ResultHeader } from '../contracts/episode.js';
import type { BaselineSummary, RunManifest } from '../contracts/run.js';
import type { ProviderRequest } from '../providers/registry.js';
import type { ResumedRun, RunWorkspace } from '../runs/workspace.js';
import { type EpisodePlan } from './plan.js';
import type { Checkpoint, PreparedRun } from './prepare.js';
import type { RunTools } from './request.js';
import type { RunResult } from './run-result.js';
import { WorkerPool } from './worker-pool.js';
import { type WorkerReady } from './worker-protocol.js';
export declare function episodePlan(prepared: PreparedRun): EpisodePlan;
export declare function providerRequest(prepared: PreparedRun, checkpoint: Checkpoint | null, tools: RunTools): ProviderRequest;
export declare function openPool(prepared: PreparedRun, workers: number, tools: RunTools): WorkerPool;
/**
 * Plays the plan on workers, keeps every episode as it finishes, and leaves the records that count in plan
 * order with their digest.
 * @param resumed what an interrupted run has left
 */
export declare function evaluate(prepared: PreparedRun, run: RunWorkspace, resumed: ResumedRun | undefined, workers: number, tools: RunTools): Promise<RunResult>;
export interface Headers {
    policy: ResultHeader;
    baseline: ResultHeader | undefined;
}
export declare function headersOf(prepared: PreparedRun, ready: WorkerReady): Headers;
export declare function baselineSummary(prepared: PreparedRun, digest: RunManifest['result_digest'], records: readonly EpisodeRecord[]): BaselineSummary | null;
