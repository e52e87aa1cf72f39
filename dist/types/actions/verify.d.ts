import type { SummaryRequest, WrittenSummary } from '../attest/summary/write-summary.js';
import type { VerifyAsk, VerifyWorld } from '../attest/verify/verify-request.js';
import type { Verification } from '../contracts/verification.js';
import { type Door } from './door.js';
import { type SignAsk } from './signing.js';
export type VerifyFeature = (ask: VerifyAsk, world: Omit<VerifyWorld, 'version'>) => Promise<{
    verification: Verification;
    /** Nothing says which outcomes are accepted: the verdict then counts as it does anywhere else. */
    acceptsAnyClaim: boolean;
}>;
type SummarySigning = SignAsk | null;
/** Writes a verification summary. */
export type SummaryFeature = (verification: Verification, request: Omit<SummaryRequest, 'version' | 'signing'> & {
    signing: SummarySigning;
}) => Promise<WrittenSummary>;
export declare const VERIFY_OUTPUTS: readonly ["verified", "signer", "claims", "trust-level", "package-digest", "report-json", "summary-path"];
/**
 * Door of `actions/verify`: whether a package is what was signed, by whom it has to be, and says what it has to. The step
 * fails unless it is. Returns the exit code.
 */
export declare function verifyDoor(door: Door, { verify, writeSummary }: {
    verify: VerifyFeature;
    writeSummary: SummaryFeature;
}): Promise<number>;
export {};
