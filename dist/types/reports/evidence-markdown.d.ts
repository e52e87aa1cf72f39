import type { Evidence } from '../contracts/evidence.js';
/**
 * `evidence.md`: what a reviewer reads. GitHub-flavoured Markdown with everything from outside escaped; no clock, so
 * that the same evidence gives the same bytes. Ends with a line break.
 */
export declare function renderEvidence(evidence: Evidence): string;
/** The verdict, and the sentence that says why. */
export declare function verdictLine(evidence: Evidence): string;
/** Each expected metric with what was required and what was measured. */
export declare function metricsTable(evidence: Evidence): string;
