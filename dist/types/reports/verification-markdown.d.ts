import type { Verification } from '../contracts/verification.js';
/** What `audit verify` found, for a job summary: the result, who signed, every failure, what passed. */
export declare function renderVerificationMarkdown(verification: Verification): string;
