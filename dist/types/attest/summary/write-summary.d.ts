import type { Verification } from '../../contracts/verification.js';
import type { SigningOptions, SigningWorld } from '../sign/request.js';
export interface SummaryRequest {
    /** Absolute path. */
    file: string;
    /** Absolute URI of what the next stage will use; the package by its digest unless given. */
    resourceUri: string | undefined;
    /** Absolute URI of who verified; WorldGate unless given. */
    verifierId: string | undefined;
    /** Null leaves the statement unsigned. */
    signing: (SigningOptions & SigningWorld) | null;
    /** Of WorldGate. */
    version: string;
}
export interface WrittenSummary {
    /** In words; null where nobody signed. */
    signer: string | null;
    /** As the summary states it: PASSED or FAILED. */
    result: string;
}
/**
 * Writes what a verification found as a verification summary (SLSA VSA v1): a Sigstore bundle where somebody signs it,
 * else the in-toto statement alone, for another tool to sign.
 * @returns who signed, in words, null where nobody did; and the result that it states
 * @throws WorldGateError as `summaryStatement`, and those of signing: a summary that was to be signed is never left
 *   unsigned
 */
export declare function writeSummary(verification: Verification, { file, resourceUri, verifierId, signing, version }: SummaryRequest): Promise<WrittenSummary>;
