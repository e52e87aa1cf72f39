import type { Report } from '../contracts/report.js';
import { type Verdict } from '../contracts/verdict.js';
import { type CommentOptions, type CommentSection } from './comment-sections.js';
import { type Exhibit } from './exhibit.js';
import type { ReportLinks } from './section.js';
/** Which job's section this is. */
export interface SectionSource {
    /** Number of the workflow run, growing over time; 0 outside of workflows. */
    run: number;
    /** Attempt of that run, from 1. */
    attempt: number;
    /** The commit that is judged. */
    commit?: string | null | undefined;
    /** Whether the section is taken away instead of shown. */
    gone?: boolean;
    links?: ReportLinks;
}
/** What is shown, as a section of the comment. */
export declare function commentSection(exhibit: Exhibit, { run, attempt, commit, gone, links }: SectionSource): CommentSection;
/** One section by itself, as it is published for others to put into the comment; within `limit` bytes. */
export declare function publishedSection(section: CommentSection, limit: number): string;
/**
 * The whole comment for reports with different preset names, within `limit` bytes (65,536 unless given), which is
 * also never more characters.
 */
export declare function renderComment(reports: readonly Report[], options: CommentOptions & Partial<SectionSource>): string;
/** The body of the comment, and what it says. */
export interface MergedComment {
    body: string;
    /** Whether any section is shown. */
    isLive: boolean;
    /** The worst of the sections that are shown; `null` for none. */
    verdict: Verdict | null;
}
/** The functions with which one job brings its section into the shared comment. */
export declare function commentPart(section: CommentSection, options: CommentOptions): {
    isOurs: (body: string) => boolean;
    merge(bodies: readonly string[], published: readonly string[]): MergedComment;
};
