import { type EvidencePredicate, type Statement } from '../../contracts/attestation.js';
import { WorldGateError } from '../../foundation/errors.js';
export declare const PENDING_INVALID = "pending-invalid";
/**
 * Holds test result and provenance against our own statement. Whoever signs digests alone signs these too, and other
 * programs read nothing else: what they say of the verdict, the run, the commit and the builder must be what the evidence
 * says, which is held against the job that signs.
 * @param name of the file, for messages
 * @throws WorldGateError `pending-invalid`
 */
export declare function requireAgreement(name: string, evidence: EvidencePredicate, subjects: Statement['subject'], predicates: {
    testResult: unknown;
    provenance: unknown;
}): void;
export declare function pendingInvalid(message: string): WorldGateError;
