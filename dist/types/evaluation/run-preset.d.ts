import { type ResumedRun, type RunWorkspace } from '../runs/workspace.js';
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
/** Does what a prepared run asks for, in a workspace that exists. */
export declare function performRun(prepared: PreparedRun, run: RunWorkspace, resumed: ResumedRun | undefined, workers: number, tools: RunTools): Promise<RunOutcome>;
