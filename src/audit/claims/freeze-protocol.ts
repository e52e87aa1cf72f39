import type { Protocol } from '../../contracts/protocol.ts';
import { type Digest, sha256Json } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { plannedCellCount, plannedCellsDigest } from './planned-cells.ts';
import { isPlaceholder, type ReadClaim, type ReadProtocol } from './read-claim.ts';

export interface FrozenProtocol {
  protocol: Protocol;
  digest: Digest;
  /** What stood in the place of the claim's hash, where it was another one. */
  replacedHash: { hash: Digest; isPlaceholder: boolean } | null;
  /** The freeze that this one takes the place of, and the digest that its protocol had. */
  replacedFreeze: { at: string; digest: Digest } | null;
}

/**
 * The protocol with the claim's hash, its planned cells and the time. Its digest can be committed or attested before
 * the run; it then shows that the plan existed no later than that, and nothing about what was run after.
 * @param options.again whether an earlier freeze may be replaced
 * @throws WorldGateError `claim-mismatch` for the protocol of another claim, `protocol-frozen`
 */
export function freezeProtocol(
  claim: ReadClaim,
  { protocol, file, hash }: ReadProtocol,
  now: Date,
  { again }: { again: boolean },
): FrozenProtocol {
  if (protocol.claim_id !== claim.claim.id) {
    throw new WorldGateError('claim-mismatch', `${file}: claim_id: is not that of ${claim.file}`, {
      hint: 'give the protocol that was made for this claim',
    });
  }
  const { frozen: earlier, claim_hash: named } = protocol;
  if (earlier !== null && !again) {
    throw new WorldGateError('protocol-frozen', `${file} was frozen at ${earlier.at}`, {
      hint: '`--again` freezes it anew, with the time of now: what was committed or attested of the earlier freeze then no longer fits',
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
  return {
    protocol: frozen,
    digest: sha256Json(frozen),
    replacedHash: named === claim.hash ? null : { hash: named, isPlaceholder: isPlaceholder(named) },
    replacedFreeze: earlier === null ? null : { at: earlier.at, digest: hash },
  };
}
