import type { SigstoreBundle } from '../../contracts/sigstore.js';
import type { VerificationCheck, WitnessRecord } from '../../contracts/verification.js';
import type { SignatureContent, Sigstore, SigstoreTrust } from './sigstore-libraries.js';
/** Who saw the signature, and when. */
export interface Witnesses {
    /** Times that a trusted log or timestamp authority vouches for. */
    times: Date[];
    record: WitnessRecord;
    checks: VerificationCheck[];
}
export interface WitnessedSignature {
    bundle: SigstoreBundle;
    content: SignatureContent;
    file: string;
}
/**
 * Looks at every log entry and every timestamp; each that is there has to be good.
 * @param needsLog whether a signature without a log entry is refused
 */
export declare function checkWitnesses(signature: WitnessedSignature, sigstore: Sigstore, trust: SigstoreTrust, needsLog: boolean): Witnesses;
export declare function earliest(times: readonly Date[]): Date | null;
