import { resolve } from 'node:path';
import type { RunOutcome } from '../evaluation/run-outcome.ts';
import { type Door, workingDirectory } from './door.ts';
import { finishRun } from './finish-run.ts';
import { readInputs } from './inputs.ts';

export interface GateRequest {
  /** Absolute folder of a finished run. */
  runDir: string;
  /** Absolute path of a file with other gates. */
  gates: string | undefined;
  /** Absolute folder of the run to compare with. */
  baseline: string | undefined;
  log: (line: string) => void;
}

export type GateFeature = (request: GateRequest) => Promise<RunOutcome>;

export const GATE_OUTPUTS = ['verdict', 'run-id', 'run-manifest', 'result-digest', 'report-json'] as const;

/** Door of `actions/gate`: decides again on a finished run. Returns the exit code. */
export async function gateDoor(door: Door, decide: GateFeature): Promise<number> {
  const inputs = readInputs('gate', door.env);
  const folder = workingDirectory(door, inputs['working-directory']);
  const at = (path: string | undefined) => (path === undefined ? undefined : resolve(folder, path));
  const request: GateRequest = {
    runDir: resolve(folder, inputs['run-dir']),
    gates: at(inputs.gates),
    baseline: at(inputs.baseline),
    log: (line) => door.host.print(line),
  };
  const outcome = await door.host.inert('Gates', () => decide(request));
  return finishRun(door, outcome, { failOn: inputs['fail-on'], comment: null, upload: false });
}
