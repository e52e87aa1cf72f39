import { AUDIT_OUTPUTS, type AuditFeature, auditDoor } from './audit.ts';
import type { Door } from './door.ts';
import { inputsOnly, readInputs } from './inputs.ts';
import { RUN_OUTPUTS, type RunFeature, runDoor } from './run.ts';
import type { SignFeature } from './signing.ts';

export const ROOT_OUTPUTS = [...new Set([...RUN_OUTPUTS, ...AUDIT_OUTPUTS])];

/** Door of the action at the root: an audit where results are named, else a run. Returns the exit code. */
export function rootDoor(
  door: Door,
  features: { run: RunFeature; audit: AuditFeature; sign: SignFeature },
): Promise<number> {
  const { from } = readInputs('root', door.env);
  // What the other two take and this one does not, has no effect, as the warning says.
  const same: Door = { ...door, env: inputsOnly('root', door.env) };
  return from === undefined ? runDoor(same, features) : auditDoor(same, features);
}
