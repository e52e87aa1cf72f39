import type { SerializedBundle } from '@sigstore/bundle';
import type { TrustLevel } from '../../contracts/trust-policy.js';
import type { SignBackend } from './outcome.js';
/** One statement, signed. */
export interface SignedBundle {
    /** Sigstore bundle v0.3, as it is written. */
    json: SerializedBundle;
    /** Transparency log and entry, where there is one. */
    log: {
        url: string;
        index: string;
    } | null;
    /** Timestamp authority, and the time that it vouches for (ISO 8601). */
    timestamp: {
        url: string;
        at: string;
    } | null;
}
export interface SignedStatements {
    /** In the order of the payloads. */
    bundles: SignedBundle[];
    /** Who signed, in words: the workflow of the certificate, or the key's id. */
    signer: string;
    /** Page of the first attestation in GitHub's store. */
    attestationUrl: string | null;
}
/** Signs the statements over one package with one identity: all of them, or none. */
export interface Signer {
    backend: Exclude<SignBackend, 'auto'>;
    level: TrustLevel;
    /**
     * @param payloads bytes of in-toto statements
     * @throws WorldGateError, with `temporary: true` where a service did not answer and may later
     */
    sign: (payloads: readonly Buffer[]) => Promise<SignedStatements>;
}
