import type { Report } from '../contracts/report.js';
import type { ReportLinks } from './section.js';
/** Largest job summary of a step, in bytes; beyond it GitHub shows nothing of it (runner, `AttachmentSizeLimit`). */
export declare const SUMMARY_LIMIT = 1048576;
/**
 * The job summary: as the comment, with every row, how episodes ended, hardware and components. At most `limit`
 * bytes (1 MiB unless given; a step that writes several summaries shares it), shortened like the comment.
 */
export declare function renderSummary(reports: readonly Report[], { links, limit }?: {
    links?: ReportLinks;
    limit?: number;
}): string;
