import { STATEMENT_TYPE, type Statement, VERIFICATION_SUMMARY } from '../../contracts/attestation.ts';
import type { Verification } from '../../contracts/verification.ts';
import type { Digest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { digestSet, packageSubject } from '../statement.ts';

/** Who vouches for a verification that names no other verifier. */
export const DEFAULT_VERIFIER = 'https://github.com/worldgate/worldgate';
/** Levels of others' begin with a name of theirs; `SLSA_` is SLSA's own, and nothing here checks those. */
const LEVEL_PREFIX = 'WORLDGATE_EVIDENCE_';
const NO_LEVEL = 'FAILED';

export interface SummaryFacts {
  /** Absolute URI of what the next stage will use: a release, an image, a model repository. */
  resourceUri: string;
  /** Absolute URI of who verified, by which consumers decide whether to believe it. */
  verifierId: string;
  /** Version of WorldGate. */
  version: string;
  /** Where the trust policy can be read; its digest decides which it was. */
  policyUri: string;
  /** Bundles that were looked at, with the digest of each file. */
  inputs: readonly { file: string; digest: Digest }[];
}

/**
 * What a verification found, for a stage that does not verify again. Says who verified what by which policy, and passed
 * only where every check did; it claims no level of SLSA. Source: slsa.dev/spec/v1.1/verification_summary.
 * @throws WorldGateError `summary-without-policy`, `summary-without-package`, `summary-invalid`
 */
export function summaryStatement(verification: Verification, facts: SummaryFacts): Statement {
  const { package_digest: digest, trust_policy: policy, claim } = verification;
  if (digest === null) {
    throw new WorldGateError('summary-without-package', 'there is no package that a summary could be about', {
      hint: 'read the report of the verification: the package could not be read',
    });
  }
  if (policy === null) {
    throw new WorldGateError(
      'summary-without-policy',
      'a summary must say by which trust policy it was decided',
      {
        hint: 'verify with --trust-policy FILE; `worldgate trust init` writes one',
      },
    );
  }
  // Nobody reads a summary for a verdict that the policy left to its reader.
  const isDecided = !policy.any_outcome || claim?.verdict === 'passed';
  const passed =
    isDecided && verification.verified && verification.checks.every(({ state }) => state !== 'failed');
  return {
    _type: STATEMENT_TYPE,
    subject: [
      { name: claim === null ? 'evidence-package' : packageSubject(claim.slug), digest: digestSet(digest) },
    ],
    predicateType: VERIFICATION_SUMMARY,
    predicate: {
      verifier: { id: absoluteUri(facts.verifierId, 'verifier'), version: { worldgate: facts.version } },
      timeVerified: verification.verified_at,
      resourceUri: absoluteUri(facts.resourceUri, 'resource'),
      policy: { uri: facts.policyUri, digest: digestSet(policy.digest) },
      inputAttestations: facts.inputs.map(({ file, digest: of }) => ({ uri: file, digest: digestSet(of) })),
      verificationResult: passed ? 'PASSED' : 'FAILED',
      verifiedLevels: [passed ? `${LEVEL_PREFIX}${verification.level}` : NO_LEVEL],
    },
  };
}

function absoluteUri(uri: string, what: string): string {
  if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(uri) && uri.length <= 1024) return uri;
  throw new WorldGateError(
    'summary-invalid',
    `the ${what} of a verification summary must be an absolute URI, not "${uri}"`,
    {
      hint: 'e.g. https://github.com/owner/name/releases/tag/v1.0.0 or pkg:github/owner/name@v1.0.0',
    },
  );
}
