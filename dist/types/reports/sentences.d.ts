import type { Report } from '../contracts/report.js';
/** What every rendering says of a run in the same words; plain text that its place still has to escape. */
/** Whether the run stopped early, and what that saved. */
export declare function stopSentence(report: Report): string;
/** What follows the command: what it needs that is not in the repository. */
export declare function baselineNeeded({ baseline }: Report): {
    before: string;
    run: string;
    after: string;
} | null;
/** Said wherever gates other than those of the preset decided. */
export declare const GATES_REPLACED = "The gates of this preset were replaced by a file (--gates) for this run.";
/** What is not real, and what the results are good for all the same. */
export declare function mockSentence(report: Report): string;
