import { existsSync } from 'node:fs';
import type { Digest } from '../../foundation/digest.ts';
import { readClaim, readProtocol } from './read-claim.ts';

/** A claim and its plan, by the hashes that evidence names them with. */
export interface ClaimHashes {
  claim: Digest;
  protocol: Digest;
}

/**
 * Hashes of a claim and its plan; `null` where either file is missing, as of one that a pull request adds.
 * @param files absolute paths
 * @throws WorldGateError those of `readClaim` and `readProtocol`
 */
export function claimHashes(files: { claim: string; protocol: string }): ClaimHashes | null {
  if (!existsSync(files.claim) || !existsSync(files.protocol)) return null;
  return { claim: readClaim(files.claim).hash, protocol: readProtocol(files.protocol).hash };
}
