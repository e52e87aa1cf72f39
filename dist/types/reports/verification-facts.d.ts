import type { TrustLevel } from '../contracts/trust-policy.js';
import type { SignerIdentity, Verification, VerificationCheck } from '../contracts/verification.js';
/** What each level means, as a part of a sentence. */
export declare const LEVEL_WORDS: Readonly<Record<TrustLevel, string>>;
export declare const SIGNATURE_BOUNDARY = "A signature shows who vouches for these files and when; it never makes a claim true.";
export declare function signerWords(signer: SignerIdentity): string;
/** Who signed the evidence, or whoever signed anything. */
export declare function mainSigner({ signatures }: Verification): Verification['signatures'][number] | null;
export type Standing = 'verified' | 'refused' | 'unjudged';
/** `unjudged`: nothing is wrong, but nobody said whose signature is trusted. */
export declare function standingOf({ verified, checks }: Verification): Standing;
/** The result in one sentence. */
export declare function verificationSentence(verification: Verification): string;
/** Checks that say the same of several files: the first of them, and where the others are. */
export interface CheckGroup {
    first: VerificationCheck;
    /** Places of the others. */
    others: string[];
}
/** One mistake often shows in every bundle of a package: it is told once. */
export declare function grouped(checks: readonly VerificationCheck[], state: VerificationCheck['state']): CheckGroup[];
/** Expected, found, and where to look, for a check that failed. */
export declare function particulars({ first, others }: CheckGroup): [string, string][];
export declare function andMore(count: number): string;
/** Checks of one phase that passed, in one line: their number, and what the first says. */
export declare function passedPhases(checks: readonly VerificationCheck[]): [phase: string, text: string][];
