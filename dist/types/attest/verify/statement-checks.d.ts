import { type Statement } from '../../contracts/attestation.js';
import type { VerificationCheck } from '../../contracts/verification.js';
/**
 * The statement of a payload, read strictly from the signed bytes: each key once, at least one subject, no name twice,
 * SHA-256 alone, a predicate of a type and version that we know.
 * @returns the statement also where its predicate is unknown; null where it cannot be read
 */
export declare function readStatement(payload: Uint8Array, file: string): {
    statement: Statement | null;
    checks: VerificationCheck[];
};
