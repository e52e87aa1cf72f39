import { existsSync } from 'node:fs';
import { type RunPlan, runPlan } from '../contracts/plan.ts';
import type { RunManifest } from '../contracts/run.ts';
import { sha256Json } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { parseJson } from '../foundation/json.ts';
import { decodeText } from '../foundation/read-text.ts';
import { readBelow, safeJoin } from '../foundation/safe-path.ts';
import { parseWith } from '../foundation/schema.ts';

/** Where a run keeps the plan that it was started with. */
export const PLAN_FILE = 'inputs/plan.json';

/**
 * The plan that a run was started with.
 * @throws WorldGateError `run-invalid`, `run-tampered` where its preset is not the one that the manifest names
 */
export function readPlan(
  runDir: string,
  { run_id, preset }: Pick<RunManifest, 'run_id' | 'preset'>,
): RunPlan {
  if (!existsSync(safeJoin(runDir, PLAN_FILE))) {
    throw new WorldGateError('run-invalid', `run ${run_id} has no ${PLAN_FILE}`, {
      hint: 'it was stopped before it began, or its folder is not whole: start a new run',
    });
  }
  const value = parseJson(decodeText(readBelow(runDir, PLAN_FILE), PLAN_FILE), PLAN_FILE);
  const plan = parseWith(runPlan, value, { file: PLAN_FILE, code: 'run-invalid' });
  if (sha256Json(plan.preset) === preset.digest) return plan;
  throw new WorldGateError(
    'run-tampered',
    `${PLAN_FILE} does not hold the preset that the run was started with`,
    {
      hint: 'it was edited after the run: run the evaluation again, or give other gates with --gates',
    },
  );
}
