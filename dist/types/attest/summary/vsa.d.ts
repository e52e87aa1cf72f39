import { type Statement } from '../../contracts/attestation.js';
import type { Verification } from '../../contracts/verification.js';
import type { Digest } from '../../foundation/digest.js';
/** Who vouches for a verification that names no other verifier. */
export declare const DEFAULT_VERIFIER = "https://github.com/worldgate/worldgate";
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
    inputs: readonly {
        file: string;
        digest: Digest;
    }[];
}
/**
 * What a verification found, for a stage that does not verify again. Says who verified what by which policy, and passed
 * only where every check did; it claims no level of SLSA. Source: slsa.dev/spec/v1.1/verification_summary.
 * @throws WorldGateError `summary-without-policy`, `summary-without-package`, `summary-invalid`
 */
export declare function summaryStatement(verification: Verification, facts: SummaryFacts): Statement;
