import type { Protocol } from '../../contracts/protocol.ts';
import { type Digest, sha256Json } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { plannedCellCount, plannedCellsDigest } from './planned-cells.ts';
import type { ReadClaim, ReadProtocol } from './read-claim.ts';

/**
 * The protocol with the claim's hash, its planned cells and the time. Its digest can be committed or attested before
 * the run; it then shows that the plan existed no later than that, and nothing about what was run after.
 * @throws WorldGateError `claim-mismatch` for the protocol of another claim, `protocol-frozen`
 */
export function freezeProtocol(
  claim: ReadClaim,
  { protocol, file }: ReadProtocol,
  now: Date,
): { protocol: Protocol; digest: Digest } {
  if (protocol.claim_id !== claim.claim.id) {
    throw new WorldGateError('claim-mismatch', `${file}: claim_id: is not that of ${claim.file}`, {
      hint: 'give the protocol that was made for this claim',
    });
  }
  if (protocol.frozen !== null) {
    throw new WorldGateError('protocol-frozen', `${file} was frozen at ${protocol.frozen.at}`, {
      hint: 'a plan is frozen once; make a new protocol for another plan',
    });
  }
  const frozen: Protocol = {
    ...protocol,
    claim_hash: claim.hash,
    frozen: {
      at: now.toISOString(),
      planned_cells: plannedCellCount(protocol),
      planned_cells_digest: plannedCellsDigest(protocol),
    },
  };
  return { protocol: frozen, digest: sha256Json(frozen) };
}
