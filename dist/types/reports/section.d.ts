import type { Report } from '../contracts/report.js';
import { type SectionEvidence } from './section-details.js';
/** Addresses that a report may point at. */
export interface ReportLinks {
    /** The uploaded run. */
    artifact?: string | undefined;
    /** The workflow run, whose page shows the job summary. */
    workflowRun?: string | undefined;
}
/** How much of a section is shown. Every cut is said in words where it was made. */
export interface SectionDetail {
    /** Rows of the folded tables, counted over all of them from the first on. */
    rows: number;
    /** Explained gates, the most severe first. */
    sentences: number;
    optionalGates: number;
    oneLine: boolean;
}
export interface SectionStyle {
    /** `summary` also has the rows that did not get worse, terminations, hardware and components. */
    level: 'comment' | 'summary';
    links: ReportLinks;
    /** What the run gave as evidence, where it was to give any. */
    evidence?: SectionEvidence | undefined;
}
/** Detail that leaves nothing out. */
export declare function fullDetail(report: Report, style: SectionStyle): SectionDetail;
/** One preset's part of a comment or job summary, as Markdown that starts with its heading. */
export declare function renderSection(report: Report, detail: SectionDetail, style: SectionStyle): string;
/** `### name · title`. */
export declare function sectionHeading(name: string, title: string): string;
export type ReportError = NonNullable<Report['error']>;
/** The section of what broke before there was anything to decide. */
export declare function errorSection(name: string, error: ReportError, { oneLine }: SectionDetail): string;
/** Where the reader finds what was left out. */
export declare function wholeAt(report: Pick<Report, 'run_id'>, { links }: Pick<SectionStyle, 'links'>): string;
