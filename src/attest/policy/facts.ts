import {
  EVIDENCE_PREDICATE,
  type EvidencePredicate,
  evidencePredicate,
  PACKAGE_PREDICATES,
  type PackagePredicate,
  type Statement,
} from '../../contracts/attestation.ts';
import type { Claim } from '../../contracts/claim.ts';
import type { Evidence } from '../../contracts/evidence.ts';
import type { ClaimOutcome, Verdict } from '../../contracts/verdict.ts';
import type { SignerIdentity } from '../../contracts/verification.ts';
import type { Digest } from '../../foundation/digest.ts';
import { isValid, type SignatureFacts } from '../signature-facts.ts';

/** What the package says, after its verdict was computed again from its episodes. */
export interface PackageFacts {
  digest: Digest;
  claim: {
    id: string;
    slug: string;
    hash: Digest;
    metrics: Claim['expected_metrics'];
    /** In the unit of the metric. */
    margin: number;
    alpha: number;
    subject: Pick<Claim['subject'], 'id' | 'revision' | 'weights_digest'>;
  };
  outcome: ClaimOutcome | null;
  verdict: Verdict;
  grade: Evidence['grade']['grade'];
  /** 0 to 1. */
  completeness: number | null;
  notForProof: boolean;
  /** Why claim or protocol is a draft, as sentences; empty where both are finished. */
  draft: readonly string[];
}

/** Who verifies, where and when: what evidence is bound to. Null where the verifier does not know it. */
export interface VerifierFacts {
  /** owner/name: of the verifying job, or as whoever verifies states it, who then knows no id. */
  repository: string | null;
  repositoryId: string | null;
  /** What the verifying job has checked out, or the tip of its pull request. */
  commit: string | null;
  runId: string | null;
  runAttempt: number | null;
  pullRequest: number | null;
  /** The commit that the verifier was called for, as the one of the tag that is released. */
  releasedCommit: string | null;
  now: Date;
}

export interface PolicyFacts {
  /** Of all bundles that were looked at, also of those that are not valid. */
  signatures: readonly SignatureFacts[];
  /** Null where the package could not be read: every demand on it then fails. */
  package: PackageFacts | null;
  verifier: VerifierFacts;
}

/** A valid signature over a statement that packages are signed with. */
export interface PackageSignature {
  file: string;
  predicateType: PackagePredicate;
  statement: Statement;
  signer: SignerIdentity;
  signedAt: Date | null;
  witnesses: SignatureFacts['witnesses'];
}

/** Those signatures that a decision may rest on. */
export function packageSignatures(signatures: readonly SignatureFacts[]): PackageSignature[] {
  return signatures.flatMap((one) => {
    const { file, statement, signer, signedAt, witnesses } = one;
    if (!isValid(one) || statement === null || signer === null) return [];
    const predicateType = PACKAGE_PREDICATES.find((type) => type === statement.predicateType);
    return predicateType === undefined
      ? []
      : [{ file, predicateType, statement, signer, signedAt, witnesses }];
  });
}

/** What our own predicate says, of each valid signature over it that is well-formed. */
export function signedEvidence(
  signed: readonly PackageSignature[],
): { signature: PackageSignature; predicate: EvidencePredicate }[] {
  return signed.flatMap((signature) => {
    if (signature.predicateType !== EVIDENCE_PREDICATE) return [];
    const parsed = evidencePredicate.safeParse(signature.statement.predicate);
    return parsed.success ? [{ signature, predicate: parsed.data }] : [];
  });
}
