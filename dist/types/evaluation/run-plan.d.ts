import { type RunPlan } from '../contracts/plan.js';
import type { RunManifest } from '../contracts/run.js';
/** Where a run keeps the plan that it was started with. */
export declare const PLAN_FILE = "inputs/plan.json";
/**
 * The plan that a run was started with.
 * @throws WorldGateError `run-invalid`, `run-tampered` where its preset is not the one that the manifest names
 */
export declare function readPlan(runDir: string, { run_id, preset }: Pick<RunManifest, 'run_id' | 'preset'>): RunPlan;
