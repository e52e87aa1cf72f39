import type { Claim } from '../../contracts/claim.ts';
import { type PlanAnchor, planAnchor } from '../../contracts/evidence-package.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { readJson } from '../../foundation/json.ts';
import { parseWith } from '../../foundation/schema.ts';
import { plannedCellCount, plannedCellsDigest } from '../claims/planned-cells.ts';
import type { ReadProtocol } from '../claims/read-claim.ts';

/**
 * What shows that a protocol existed by some time.
 * @param file absolute path of a `worldgate.plan_anchor.v1`
 * @throws WorldGateError `anchor-invalid`, and those of reading JSON
 */
export function readAnchor(file: string, shown: string): PlanAnchor {
  return parseWith(planAnchor, readJson(file), { file: shown, code: 'anchor-invalid' });
}

/**
 * Refuses a plan whose dates or cells contradict it: what is dated in the future, frozen before its claim was written,
 * or anchored before it was frozen was not what it says.
 * @throws WorldGateError `protocol-dates`, `protocol-stale`, `anchor-mismatch`
 */
export function requireSoundPlan(
  claim: Claim,
  { protocol, hash, file }: ReadProtocol,
  anchor: PlanAnchor | null,
  now: Date,
): void {
  const { frozen } = protocol;
  if (frozen !== null) {
    if (time(frozen.at) > now.getTime()) throw dates(file, `frozen.at: ${frozen.at} is in the future`);
    if (time(frozen.at) < time(claim.curator.created_at)) {
      throw dates(
        file,
        `frozen.at: ${frozen.at} is before the claim was made, at ${claim.curator.created_at} (claim: curator.created_at)`,
      );
    }
    const [cells, digest] = [plannedCellCount(protocol), plannedCellsDigest(protocol)];
    if (frozen.planned_cells !== cells || frozen.planned_cells_digest !== digest) {
      throw new WorldGateError(
        'protocol-stale',
        `${file}: frozen: says ${frozen.planned_cells} cells with ${frozen.planned_cells_digest}, but the protocol plans ${cells} with ${digest}`,
        { hint: 'it was edited after it was frozen: put it back, or make a new protocol' },
      );
    }
  }
  if (anchor === null) return;
  if (anchor.protocol_digest !== hash) {
    throw new WorldGateError(
      'anchor-mismatch',
      `the anchor is of ${anchor.protocol_digest}, but ${file} has the digest ${hash}`,
      { hint: 'the protocol was edited after it was anchored, or the anchor is of another one' },
    );
  }
  if (frozen === null) {
    throw dates(file, 'frozen: is null, but an anchor is given: only a frozen protocol can be anchored');
  }
  if (time(anchor.anchored_at) < time(frozen.at)) {
    throw dates(
      file,
      `frozen.at: ${frozen.at} is after the anchor's ${anchor.anchored_at}, which contradicts it`,
    );
  }
  if (time(anchor.anchored_at) > now.getTime()) {
    throw dates(file, `the anchor's ${anchor.anchored_at} is in the future`);
  }
}

const time = (iso: string) => Date.parse(iso);

function dates(file: string, what: string): WorldGateError {
  return new WorldGateError('protocol-dates', `${file}: ${what}`, {
    hint: 'a date that cannot be right shows nothing: freeze the protocol again',
  });
}
