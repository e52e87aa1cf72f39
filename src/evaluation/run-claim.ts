import { existsSync } from 'node:fs';
import type { FrozenClaim } from '../audit/claims/claim-of-plan.ts';
import { writeFileAtomic } from '../foundation/atomic-file.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { safeJoin } from '../foundation/safe-path.ts';
import type { RunWorkspace } from '../runs/workspace.ts';

/** Where a run that is to become evidence keeps what was claimed and planned before it. */
export const CLAIM_FILE = 'inputs/claim.json';
export const PROTOCOL_FILE = 'inputs/protocol.json';

export function writeClaim(run: RunWorkspace, { claim, protocol }: FrozenClaim): void {
  for (const [file, value] of [
    [CLAIM_FILE, claim],
    [PROTOCOL_FILE, protocol],
  ] as const) {
    writeFileAtomic(run.path(file), `${JSON.stringify(value, null, 2)}\n`);
  }
}

/**
 * Whether a claim was frozen for a run cannot be made up for once it has begun.
 * @param runDir absolute
 * @throws WorldGateError `claim-missing`
 */
export function requireClaimOf(runDir: string, runId: string): void {
  if ([CLAIM_FILE, PROTOCOL_FILE].every((file) => existsSync(safeJoin(runDir, file)))) return;
  throw new WorldGateError(
    'claim-missing',
    `run ${runId} has no claim that was frozen before its first episode`,
    {
      hint: 'start a new run that is to give evidence, or audit this one with a claim of your own: `worldgate audit run worldgate`',
    },
  );
}
