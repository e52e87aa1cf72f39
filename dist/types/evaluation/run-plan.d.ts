import { type RunPlan } from '../contracts/plan.js';
/** Where a run keeps the plan that it was started with. */
export declare const PLAN_FILE = "inputs/plan.json";
/** @throws WorldGateError `run-invalid` */
export declare function readPlan(runDir: string): RunPlan;
