import { type EvidencePredicate, type PendingSignature } from '../../contracts/attestation.js';
import type { Digest } from '../../foundation/digest.js';
/** What waits for its signature: the very bytes, and what they say. */
export interface PendingStatements {
    reason: PendingSignature['reason'];
    packageDigest: Digest;
    /** In the order of `PACKAGE_PREDICATES`. */
    payloads: Buffer[];
    evidence: EvidencePredicate;
}
/** @returns the path of the file */
export declare function writePending(dir: string, reason: PendingSignature['reason'], packageDigest: Digest, payloads: readonly Buffer[]): string;
/**
 * Reads a pending file and holds its statements against each other: the three of a package, each once, all with the
 * same subjects, of the package that the file names, and saying the same of it and of where it was made.
 * @throws WorldGateError `pending-invalid`, and those of reading a file
 */
export declare function readPending(file: string): PendingStatements;
