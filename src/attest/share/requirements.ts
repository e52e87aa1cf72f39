import type { StoredPackage } from '../../audit/package/read-package.ts';
import type { Verification } from '../../contracts/verification.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { unsigned } from './public-share.ts';
import { readRevocation } from './revocation.ts';

const MOST_CHECKS = 8;

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
  if (evidence.findings.some(({ code }) => code === 'subject-placeholder')) {
    throw refused(
      `claim.json is a draft: it is about "${evidence.subject.id}", which no model is called`,
      'name the model with its revision in the claim, and audit again',
    );
  }
  for (const [file, open] of [
    ['claim.json', claim.needs_review],
    ['protocol.json', protocol.needs_review],
  ] as const) {
    if (open.length === 0) continue;
    throw refused(
      `${file} is a draft: ${open.length === 1 ? 'one key was' : `${open.length} keys were`} guessed and nobody has confirmed them (${open.slice(0, MOST_CHECKS).join(', ')}${open.length > MOST_CHECKS ? ', …' : ''})`,
      `look at these keys of ${file}, empty its needs_review, and audit again`,
    );
  }
}

/**
 * Whether a verification lets the package be shown.
 * @throws WorldGateError `share-unsigned`, `share-unverified` with each failed check
 */
export function requireVerified({ digest }: Pick<StoredPackage, 'digest'>, verification: Verification): void {
  if (verification.package_digest !== digest) {
    throw new WorldGateError(
      'share-unverified',
      `what was verified is ${verification.package_digest ?? 'no package'}, but the package is ${digest}`,
      { hint: 'the folder changed meanwhile: publish it again when nothing writes to it' },
    );
  }
  const failed = verification.checks.filter(({ state }) => state === 'failed');
  if (!verification.signatures.some(({ valid }) => valid) && failed.length === 0) throw unsigned();
  if (verification.verified) return;
  const shown = failed.slice(0, MOST_CHECKS).map(({ phase, message, expected, found }) => {
    const what = `${phase.replaceAll('_', ' ')}: ${message}`;
    if (expected === undefined || found === undefined) return what;
    return `${what} (expected ${expected}; found ${found})`;
  });
  const more = failed.length - shown.length;
  if (more > 0) shown.push(`… and ${more} more`);
  throw new WorldGateError(
    'share-unverified',
    ['the package was not verified, so that a share would vouch for what nobody has checked', ...shown].join(
      '\n',
    ),
    { hint: '`worldgate audit verify` with the same trust shows every check' },
  );
}

function refused(why: string, hint: string): WorldGateError {
  return new WorldGateError('share-refused', `this package cannot be shared: ${why}`, { hint });
}
