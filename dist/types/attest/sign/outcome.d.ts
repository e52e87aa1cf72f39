import type { EvidencePredicate } from '../../contracts/attestation.js';
import type { TrustLevel } from '../../contracts/trust-policy.js';
/** `auto`: sign where the job can, skip with a reason on pull requests, fail for releases. */
export declare const SIGN_MODES: readonly ["auto", "required", "never"];
export type SignMode = (typeof SIGN_MODES)[number];
/** `auto`: a key where one is given, else GitHub's store for private repositories and Sigstore for public ones. */
export declare const SIGN_BACKENDS: readonly ["auto", "sigstore", "github", "key"];
export type SignBackend = (typeof SIGN_BACKENDS)[number];
/** What happens where a service of Sigstore does not answer. */
export declare const ON_OUTAGE: readonly ["fail", "defer", "warn"];
export type OnOutage = (typeof ON_OUTAGE)[number];
/** What a signature vouches for. */
export type SignedEvidence = Pick<EvidencePredicate, 'outcome' | 'verdict' | 'grade'> & {
    packageDigest: EvidencePredicate['package']['digest'];
    /** Slug of the claim. */
    claim: string;
    /** What a reader will ask about: a draft was signed. Empty where the package is not at hand. */
    warnings: string[];
};
/** What became of signing. */
export type SignOutcome = {
    state: 'signed';
    evidence: SignedEvidence;
    /** Absolute folder of the package; `null` where a pending file was signed without it. */
    packageDir: string | null;
    /** Whose signature stood there before, in words. */
    replaced: string | null;
    level: TrustLevel;
    backend: Exclude<SignBackend, 'auto'>;
    /** Who signed, in words: the workflow of the certificate, or the key's id. */
    signer: string;
    /** Absolute path of the bundle with our own predicate. */
    bundlePath: string;
    /** Absolute paths of all bundles. */
    files: string[];
    /** Transparency log and entry, for people. */
    log: {
        url: string;
        index: string;
    } | null;
    /** Timestamp authority, and the time that it vouches for (ISO 8601). */
    timestamp: {
        url: string;
        at: string;
    } | null;
    /** Page of the attestation in GitHub's store. */
    attestationUrl: string | null;
} | {
    state: 'deferred';
    reason: string;
    pendingPath: string;
    evidence: SignedEvidence;
} | {
    state: 'unsigned';
    reason: string;
};
