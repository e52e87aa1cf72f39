import { type EvidencePredicate, type PackagePredicate, type Statement } from '../../contracts/attestation.js';
import type { Claim } from '../../contracts/claim.js';
import type { Evidence } from '../../contracts/evidence.js';
import type { ClaimOutcome, Verdict } from '../../contracts/verdict.js';
import type { SignerIdentity } from '../../contracts/verification.js';
import type { Digest } from '../../foundation/digest.js';
import { type SignatureFacts } from '../signature-facts.js';
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
export declare function packageSignatures(signatures: readonly SignatureFacts[]): PackageSignature[];
/** What our own predicate says, of each valid signature over it that is well-formed. */
export declare function signedEvidence(signed: readonly PackageSignature[]): {
    signature: PackageSignature;
    predicate: EvidencePredicate;
}[];
