import type { Report } from '../contracts/report.js';
import type { Verdict } from '../contracts/verdict.js';
import { type SectionDetail, type SectionStyle } from './section.js';
/** A part of a document that can be rendered with less and less in it. */
export interface Shortenable {
    name: string;
    verdict: Verdict;
    full: SectionDetail;
    render: (detail: SectionDetail) => string;
}
export declare function shortenableOf(report: Report, style: SectionStyle): Shortenable;
/**
 * Texts of the parts, together at most `room` bytes: table rows go first, one by one, then explanations, then
 * optional gates, then whole sections shrink to one line. The parts that need no action lose first, and none is
 * cut further than it takes. Null where not even single lines fit. Renders each part a few dozen times at most.
 */
export declare function shortenTo(parts: readonly Shortenable[], room: number): string[] | null;
