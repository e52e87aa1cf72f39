import type { TrustLevel } from '../contracts/trust-policy.js';
import type { SignerIdentity, Verification } from '../contracts/verification.js';
/** What each level means, as a part of a sentence. */
export declare const LEVEL_WORDS: Readonly<Record<TrustLevel, string>>;
/** In one line, for outputs and logs. */
export declare function signerWords(signer: SignerIdentity): string;
/** Who signed the evidence, or whoever signed anything. */
export declare function mainSigner({ signatures }: Verification): Verification['signatures'][number] | null;
export type Standing = 'verified' | 'refused' | 'unjudged';
/** `unjudged`: nothing is wrong, but nobody said whose signature is trusted. */
export declare function standingOf({ verified, checks }: Verification): Standing;
/** How good the news is, all in all: a sound package whose claim failed is none. */
export type Tone = 'good' | 'doubtful' | 'bad';
export declare function toneOf(verification: Verification): Tone;
/** The result in one sentence. */
export declare function verificationSentence(verification: Verification): string;
/** What was verified, who signed it and when, a row for each; of a package that is refused, nothing good of its own. */
export declare function factRows(verification: Verification): [label: string, text: string][];
/** How to get an answer, where nobody said whom to trust. */
export declare function nextStep({ checks }: Verification): string | null;
