import type { Report } from '../contracts/report.js';
import { type CommentOptions, type CommentSection } from './comment-sections.js';
import { type Exhibit } from './exhibit.js';
import type { ReportLinks } from './section.js';
/** Which job's section this is. */
export interface SectionSource {
    /** Number of the workflow run, growing over time; 0 outside of workflows. */
    run: number;
    /** Attempt of that run, from 1. */
    attempt: number;
    links?: ReportLinks;
}
/** What is shown, as a section of the comment. */
export declare function commentSection(exhibit: Exhibit, { run, attempt, links }: SectionSource): CommentSection;
/**
 * The whole comment for reports with different preset names, within `limit` bytes (65,536 unless given), which is
 * also never more characters.
 */
export declare function renderComment(reports: readonly Report[], options: CommentOptions & Partial<SectionSource>): string;
/** The functions with which one job brings its section into the shared comment. */
export declare function commentPart(exhibit: Exhibit, source: SectionSource, options: CommentOptions): {
    isOurs: (body: string) => boolean;
    merge: (body: string | null) => string;
    absorb: (body: string, other: string) => string;
};
