import type { Evidence } from '../contracts/evidence.js';
/**
 * An evidence package as one page of its own: no script, nothing that is loaded, light and dark, 360 px and wider.
 * Says what `evidence.md` says, and draws each task's interval against the threshold.
 */
export declare function renderEvidenceHtml(evidence: Evidence): string;
