import { resolve } from 'node:path';
import type { ForeignOutcome } from '../evaluation/decide-foreign.ts';
import type { RunOutcome } from '../evaluation/run-outcome.ts';
import { runExhibit } from '../reports/exhibit.ts';
import { clip } from '../reports/plain.ts';
import { type Door, workingDirectory } from './door.ts';
import { type Ending, finish } from './finish.ts';
import { finishRun } from './finish-run.ts';
import { readInputs } from './inputs.ts';

export interface GateRequest {
  /** Absolute folder of a finished run; a run workspace or a report of WorldForge. */
  runDir: string;
  /** Absolute folder that paths are shown from. */
  folder: string;
  /** Absolute path of a file with other gates. */
  gates: string | undefined;
  /** Absolute folder of the run to compare with. */
  baseline: string | undefined;
  /** Absolute path of a budget file of WorldForge. */
  budgets: string | undefined;
  /** Absolute folder that the report of a run of WorldForge is written to. */
  outputDir: string;
  log: (line: string) => void;
}

/** Of a run of ours, or of a report of WorldForge. */
export type GateFeature = (request: GateRequest) => Promise<RunOutcome | ForeignOutcome>;

export const GATE_OUTPUTS = ['verdict', 'run-id', 'run-manifest', 'result-digest', 'report-json'] as const;

/** Door of `actions/gate`: decides again on a finished run. Returns the exit code. */
export async function gateDoor(door: Door, decide: GateFeature): Promise<number> {
  const inputs = readInputs('gate', door.env);
  const folder = workingDirectory(door, inputs['working-directory']);
  const at = (path: string | undefined) => (path === undefined ? undefined : resolve(folder, path));
  const request: GateRequest = {
    runDir: resolve(folder, inputs['run-dir']),
    folder,
    gates: at(inputs.gates),
    baseline: at(inputs.baseline),
    budgets: at(inputs.budgets),
    outputDir: resolve(folder, '.worldgate', 'worldforge'),
    log: (line) => door.host.print(line),
  };
  const outcome = await door.host.inert('Gates', () => decide(request));
  const options = { failOn: inputs['fail-on'], comment: null };
  if ('runDir' in outcome) return finishRun(door, outcome, { ...options, upload: false });
  const { report, reportJson } = outcome;
  const ending: Ending = {
    exhibit: runExhibit(report),
    outputs: {
      verdict: report.verdict,
      'run-id': report.run_id,
      'run-manifest': '',
      'result-digest': '',
      'report-json': reportJson,
    },
    exitCode: undefined,
    upload: null,
    label: `WorldForge report ${report.run_id}`,
    reasons: report.reason === null ? [] : [clip(report.reason, 1000)],
  };
  return finish(door, ending, options);
}
