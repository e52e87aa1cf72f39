import type { RunWorkspace } from '../runs/workspace.js';
import type { PreparedRun } from './prepare.js';
import type { RunTools } from './request.js';
import type { RunResult } from './run-result.js';
/** Measures what a prepared run asks for and keeps the measurements, which no digest covers. */
export declare function benchmark(prepared: PreparedRun, run: RunWorkspace, tools: RunTools): Promise<RunResult>;
