import type { Report } from '../contracts/report.js';
import { type Exhibit } from './exhibit.js';
import type { ReportLinks } from './section.js';
/** Largest job summary of a step, in bytes; beyond it GitHub shows nothing of it (runner, `AttachmentSizeLimit`). */
export declare const SUMMARY_LIMIT = 1048576;
export interface SummaryOptions {
    links?: ReportLinks;
    /** Largest size in bytes; 1 MiB unless given. A step that writes several summaries shares it. */
    limit?: number;
}
/** The job summary of runs: as the comment, with every row, how episodes ended, hardware and components. */
export declare function renderSummary(reports: readonly Report[], options?: SummaryOptions): string;
/** The job summary, within its limit, shortened like the comment. */
export declare function summaryOf(exhibits: readonly Exhibit[], { links, limit }?: SummaryOptions): string;
