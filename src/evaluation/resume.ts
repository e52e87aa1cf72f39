import { existsSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from '../runs/read-run.ts';
import { resumeRun as openInterrupted } from '../runs/workspace.ts';
import type { Trees } from './file-refs.ts';
import { type GivenFiles, prepareAgain } from './prepare.ts';
import type { RunTools } from './request.ts';
import type { RunOutcome } from './run-outcome.ts';
import { readPlan } from './run-plan.ts';
import { performRun } from './run-preset.ts';

export interface ResumeRequest {
  /** Absolute. */
  runDir: string;
  given: GivenFiles;
  workers: number | undefined;
  trees: Trees;
}

/**
 * Goes on with an interrupted run and ends in the digest that it would have had without the interruption.
 * @throws WorldGateError `run-finished`, `resume-mismatch`, `checkpoint-mismatch`, `file-unnamed`
 */
export async function resumePreset(request: ResumeRequest, tools: RunTools): Promise<RunOutcome> {
  const manifest = readManifest(request.runDir);
  const plan = readPlan(request.runDir, manifest);
  const baselineDir = request.given.baselineDir ?? siblingRun(request.runDir, plan.baseline_run);
  const prepared = prepareAgain(plan, manifest.inputs, { ...request.given, baselineDir }, request.trees);
  const resumed = openInterrupted(request.runDir, tools);
  const workers = request.workers ?? manifest.plan.workers;
  tools.log(`resuming ${manifest.run_id} with ${resumed.records.length} episodes done`);
  return performRun(prepared, resumed.run, resumed, workers, tools);
}

function siblingRun(runDir: string, runId: string | null): string | undefined {
  if (runId === null) return undefined;
  const sibling = path.join(path.dirname(runDir), runId);
  return existsSync(sibling) ? sibling : undefined;
}
