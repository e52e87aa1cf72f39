import { draftReasons } from '../../audit/claims/is-draft.ts';
import { REVOCATION_FILE } from '../../audit/package/members.ts';
import type { StoredPackage } from '../../audit/package/read-package.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { readRevocation } from '../share/revocation.ts';
import type { SignedEvidence } from './outcome.ts';
import type { PendingStatements } from './pending.ts';

/** What whoever signs a package vouches for, with what a reader will ask about. */
export function signedEvidence({ digest, claim, protocol, evidence }: StoredPackage): SignedEvidence {
  return {
    packageDigest: digest,
    claim: claim.slug,
    outcome: evidence.outcome,
    verdict: evidence.verdict,
    grade: evidence.grade.grade,
    warnings: draftReasons(claim, protocol).map(({ file, message }) => `${file} is a draft: ${message}`),
  };
}

/** The same from the statements alone, which hold digests and the outcome. */
export function pendingEvidence({ evidence }: PendingStatements): SignedEvidence {
  const { package: of, claim, outcome, verdict, grade } = evidence;
  return { packageDigest: of.digest, claim: claim.slug, outcome, verdict, grade, warnings: [] };
}

/**
 * Nobody vouches for what was taken back.
 * @throws WorldGateError `package-revoked`, and those of `readRevocation`
 */
export function requireNotRevoked({ dir, digest }: Pick<StoredPackage, 'dir' | 'digest'>): void {
  const revocation = readRevocation(dir);
  if (revocation === null) return;
  const { package_digest: of, by, revoked_at: at, reason } = revocation;
  throw new WorldGateError(
    'package-revoked',
    of === digest
      ? `the package was revoked by ${by} at ${at}: ${reason}`
      : `${REVOCATION_FILE} in the package takes back another one, ${of}`,
    {
      hint:
        of === digest
          ? 'Make the evidence anew and sign that; what was revoked stays so.'
          : 'Take the file away: no verifier accepts a package with one.',
    },
  );
}
