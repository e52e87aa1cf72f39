import type { Verification } from '../contracts/verification.js';
/** What `audit verify` found, for a job summary: the result, what was verified, who signed, every cause, what passed. */
export declare function renderVerificationMarkdown(verification: Verification): string;
