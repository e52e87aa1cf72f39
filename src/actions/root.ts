import { AUDIT_OUTPUTS, type AuditFeature, auditDoor } from './audit.ts';
import type { Door } from './door.ts';
import { readInputs } from './inputs.ts';
import { RUN_OUTPUTS, type RunFeature, runDoor } from './run.ts';

export const ROOT_OUTPUTS = [...new Set([...RUN_OUTPUTS, ...AUDIT_OUTPUTS])];

/** Door of the action at the root: an audit where results are named, else a run. Returns the exit code. */
export function rootDoor(door: Door, features: { run: RunFeature; audit: AuditFeature }): Promise<number> {
  const { from } = readInputs('root', door.env);
  return from === undefined ? runDoor(door, features.run) : auditDoor(door, features.audit);
}
