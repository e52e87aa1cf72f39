import { AUDIT_OUTPUTS, type AuditFeature, auditDoor } from './audit.ts';
import type { Door } from './door.ts';
import { inputsOnly, readInputs } from './inputs.ts';
import { RUN_OUTPUTS, type RunFeatures, runDoor } from './run.ts';
import { isSecondStage, secondStageDoor } from './second-stage.ts';

export const ROOT_OUTPUTS = [...new Set([...RUN_OUTPUTS, ...AUDIT_OUTPUTS])];

/**
 * Door of the action at the root: an audit where results are named, else a run; on `workflow_run` the second stage of
 * either. Returns the exit code.
 */
export function rootDoor(door: Door, features: RunFeatures & { audit: AuditFeature }): Promise<number> {
  const inputs = readInputs('root', door.env);
  if (isSecondStage(door)) return secondStageDoor(door, inputs, ROOT_OUTPUTS, features.secondStage);
  const { from } = inputs;
  // What the other two take and this one does not, has no effect, as the warning says.
  const same: Door = { ...door, env: inputsOnly('root', door.env) };
  return from === undefined ? runDoor(same, features) : auditDoor(same, features);
}
