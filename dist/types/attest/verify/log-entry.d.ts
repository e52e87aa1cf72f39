import type { BundleLogEntry, SigstoreBundle } from '../../contracts/sigstore.js';
import type { VerificationCheck } from '../../contracts/verification.js';
import type { SignatureContent, Sigstore, SigstoreTrust } from './sigstore-libraries.js';
/** That a trusted log holds the signature. */
export interface LogSighting {
    url: string;
    index: string;
    /** Null where the log does not sign the time, as Rekor v2 does not. */
    integratedAt: Date | null;
    /** While the log's key is trusted. */
    validFor: {
        start: Date;
        end: Date;
    };
}
export interface LoggedSignature {
    entry: BundleLogEntry;
    where: string;
    file: string;
    bundle: SigstoreBundle;
    content: SignatureContent;
}
/** Whether a trusted log holds this entry, and whether the entry is of this signature; both are found. */
export declare function checkLogEntry(logged: LoggedSignature, sigstore: Sigstore, trust: SigstoreTrust): {
    sighting: LogSighting | null;
    checks: VerificationCheck[];
};
