import type { Report } from '../contracts/report.js';
/**
 * One run as a page of its own: no script, no address that is loaded, light and dark, tables with captions and
 * scopes. Its Content-Security-Policy allows nothing but its own style, by digest.
 */
export declare function renderHtml(report: Report): string;
