import type { CertificateIdentity, VerificationCheck } from '../../contracts/verification.js';
import type { SignatureFacts } from '../signature-facts.js';
/**
 * Holds what was signed about the place in which the evidence was made against the certificates of those who signed: the
 * signed words alone could name any repository, commit or run. A signature by a later run of the same repository agrees
 * in the repository only; whether it counts is the trust policy's to say.
 * Source of what each extension holds: github.com/sigstore/fulcio, docs/oid-info.md.
 */
export declare function sourceChecks(signatures: readonly SignatureFacts[]): VerificationCheck[];
/** The pull request whose merge commit a job had checked out, by its certificate. */
export declare function pullRequestOf({ ref }: CertificateIdentity): number | null;
