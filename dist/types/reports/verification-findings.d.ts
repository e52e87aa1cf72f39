import type { Verification, VerificationCheck } from '../contracts/verification.js';
/** Checks that say the same of several files: the first of them, and which the others are. */
export interface CheckGroup {
    first: VerificationCheck;
    /** Bundle that the first is of. */
    file: string | null;
    /** Of the others; files, or places. */
    others: string[];
    /** Places of further findings of this kind, each in words of its own that are left out. */
    alike: string[];
}
export interface Findings {
    /** What is wrong. */
    causes: CheckGroup[];
    /** Demands of the policy that could not be met because of it, in words. */
    consequences: string[];
    /** What was not looked at. */
    open: CheckGroup[];
}
/** One mistake often shows in every bundle and every demand: it is told once, and what follows from it in few words. */
export declare function findingsOf(verification: Verification): Findings;
/** Expected, found, and where to look, for a check that failed. */
export declare function particulars({ first, others, alike }: CheckGroup): [label: string, text: string][];
/** What was not looked at and why, in one line. */
export declare function openWords({ first, file, others }: CheckGroup): string;
/** What follows from the causes, in one line; null where nothing does. */
export declare function consequenceSentence({ consequences }: Findings): string | null;
