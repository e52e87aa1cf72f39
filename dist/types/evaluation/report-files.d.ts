import type { Report } from '../contracts/report.js';
import type { RunWorkspace } from '../runs/workspace.js';
import type { RunResult } from './run-result.js';
/** Writes the report of a run in every form, from what its manifest says. */
export declare function writeReports(run: RunWorkspace, presetTitle: string, result: RunResult | undefined): Report;
