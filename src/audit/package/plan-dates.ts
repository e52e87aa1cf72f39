import type { Claim } from '../../contracts/claim.ts';
import { type PlanAnchor, planAnchor } from '../../contracts/evidence-package.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { readJson } from '../../foundation/json.ts';
import { parseWith } from '../../foundation/schema.ts';
import { lintPlan } from '../claims/lint-plan.ts';
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
  const [wrong] = lintPlan(claim, protocol, now);
  if (wrong !== undefined) {
    const key = wrong.key.replace(/^protocol\./, '');
    throw new WorldGateError(wrong.code, `${file}: ${key}: ${wrong.message}`, { hint: HINTS[wrong.code]! });
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

const HINTS: Record<string, string> = {
  'protocol-dates': 'a date that cannot be right shows nothing: `worldgate protocol freeze --again`',
  'protocol-stale': 'put the protocol back as it was frozen, or `worldgate protocol freeze --again`',
};

const time = (iso: string) => Date.parse(iso);

function dates(file: string, what: string): WorldGateError {
  return new WorldGateError('protocol-dates', `${file}: ${what}`, {
    hint: 'a date that cannot be right shows nothing: freeze the protocol again',
  });
}
