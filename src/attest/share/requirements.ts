import { draftReasons } from '../../audit/claims/is-draft.ts';
import type { StoredPackage } from '../../audit/package/read-package.ts';
import type { Verification } from '../../contracts/verification.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { clip } from '../../reports/plain.ts';
import { findingsOf, particulars } from '../../reports/verification-findings.ts';
import { unsigned } from './public-share.ts';
import { readRevocation } from './revocation.ts';

const MOST_CHECKS = 8;
/** Of what was expected and found, in one line of a message. */
const MOST_CHARACTERS = 200;

/**
 * Whether a package may be shown to anybody: signed, verified by a trust that was stated, a proof, finished and not
 * revoked. What can be seen without a verification is refused before one is asked for.
 * @throws WorldGateError `share-refused`, `share-revoked`
 */
export function requireShareable({ dir, digest, evidence, claim, protocol }: StoredPackage): void {
  const revocation = readRevocation(dir);
  if (revocation !== null && revocation.package_digest === digest) {
    throw new WorldGateError(
      'share-revoked',
      `the shares of this package were revoked by ${revocation.by} at ${revocation.revoked_at}: ${revocation.reason}`,
      { hint: 'make a package anew and have it approved; what was revoked stays so' },
    );
  }
  if (evidence.not_for_proof) {
    throw refused(
      'the results rest on a mock or a demonstration (not_for_proof), and would be read as a proof',
      'run the evaluation with the model itself, and share that package',
    );
  }
  const [draft] = draftReasons(claim, protocol);
  if (draft !== undefined) throw refused(`${draft.file} is a draft: ${draft.message}`, draft.hint);
}

/** A package that a share would vouch for, and that the verification does not. */
export class UnverifiedError extends WorldGateError {
  readonly verification: Verification;

  constructor(message: string, hint: string, verification: Verification) {
    super('share-unverified', message, { hint });
    this.verification = verification;
  }
}

/**
 * Whether a verification lets the package be shown.
 * @throws WorldGateError `share-unsigned`
 * @throws UnverifiedError with what failed, each once
 */
export function requireVerified({ digest }: Pick<StoredPackage, 'digest'>, verification: Verification): void {
  if (verification.package_digest !== digest) {
    throw new UnverifiedError(
      `what was verified is ${verification.package_digest ?? 'no package'}, but the package is ${digest}`,
      'the folder changed meanwhile: publish it again when nothing writes to it',
      verification,
    );
  }
  const { checks } = verification;
  const isPending = checks.some(({ name }) => name === 'signature-pending');
  if (isPending || checks.some(({ name }) => name === 'signature-missing'))
    throw unsigned(isPending ? 'finish-signing' : 'sign');
  if (verification.verified) return;
  const failed = findingsOf(verification).causes;
  const shown = failed.slice(0, MOST_CHECKS).map((group) => {
    const more = particulars(group).map(([label, text]) => `${label} ${clip(text, MOST_CHARACTERS)}`);
    return `${group.first.message}${more.length === 0 ? '' : ` (${more.join('; ')})`}`;
  });
  const more = failed.length - shown.length;
  if (more > 0) shown.push(`… and ${more} more`);
  throw new UnverifiedError(
    ['the package was not verified, so that a share would vouch for what nobody has checked', ...shown].join(
      '\n',
    ),
    '`worldgate audit verify` with the same trust shows every check',
    verification,
  );
}

function refused(why: string, hint: string): WorldGateError {
  return new WorldGateError('share-refused', `this package cannot be shared: ${why}`, { hint });
}
