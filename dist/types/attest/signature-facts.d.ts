import type { Statement } from '../contracts/attestation.js';
import type { SignerIdentity, VerificationCheck, WitnessRecord } from '../contracts/verification.js';
/** What cryptography shows of one bundle, whatever a trust policy thinks of it. */
export interface SignatureFacts {
    /** As messages call it: relative to the package, or as the caller named it. */
    file: string;
    /** Null where the bundle or its payload could not be read. */
    statement: Statement | null;
    signer: SignerIdentity | null;
    /** Earliest time that a log or a timestamp authority vouches for. */
    signedAt: Date | null;
    witnesses: WitnessRecord;
    /** Every check of phases signature, certificate, log, timestamp and statement (the statement's own form). */
    checks: VerificationCheck[];
}
/** Whether nothing was found wrong, and somebody is known to have signed. */
export declare function isValid({ signer, statement, checks }: SignatureFacts): boolean;
