import { type RunPlan, runPlan } from '../contracts/plan.ts';
import { parseJson } from '../foundation/json.ts';
import { decodeText } from '../foundation/read-text.ts';
import { readBelow } from '../foundation/safe-path.ts';
import { parseWith } from '../foundation/schema.ts';

/** Where a run keeps the plan that it was started with. */
export const PLAN_FILE = 'inputs/plan.json';

/** @throws WorldGateError `run-invalid` */
export function readPlan(runDir: string): RunPlan {
  const value = parseJson(decodeText(readBelow(runDir, PLAN_FILE), PLAN_FILE), PLAN_FILE);
  return parseWith(runPlan, value, { file: PLAN_FILE, code: 'run-invalid' });
}
