import type { Hardware } from '../contracts/run.js';
import { type ResumedRun, type RunStart, type RunWorkspace } from '../runs/workspace.js';
import { type PreparedRun } from './prepare.js';
import type { RunRequest, RunTools } from './request.js';
import type { RunOutcome } from './run-outcome.js';
/**
 * Runs a preset: evaluates or benchmarks, decides its gates and writes the reports. What is wrong with the
 * request itself is thrown, and nothing is written; from the moment a run exists, whatever ends it is kept in
 * its manifest and returned.
 * @throws WorldGateError of preset, task, checkpoint or workspace
 */
export declare function runPreset(request: RunRequest, tools: RunTools): Promise<RunOutcome>;
/** What is to be done in a workspace that exists and is locked. */
export interface RunJob {
    prepared: PreparedRun;
    run: RunWorkspace;
    /** What an interrupted run has left. */
    resumed: ResumedRun | undefined;
    workers: number;
    /** Why this machine cannot do it, one sentence each. */
    unmet: readonly string[];
}
/** Does what a prepared run asks for, and keeps how it ended. */
export declare function performRun(request: RunJob, tools: RunTools): Promise<RunOutcome>;
/** Why this machine cannot do what is asked, one sentence each. */
export declare function unmetReasons(prepared: PreparedRun, hardware: Hardware, tools: RunTools): string[];
/** What the manifest says before anything is run. */
export declare function runStart(prepared: PreparedRun, request: RunRequest, hardware: Hardware, workers: number, tools: RunTools): RunStart;
