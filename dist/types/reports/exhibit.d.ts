import type { Evidence } from '../contracts/evidence.js';
import type { Report } from '../contracts/report.js';
import type { Verdict } from '../contracts/verdict.js';
import { type RankedAnnotation } from './annotations.js';
import type { SectionKind } from './comment-sections.js';
import { type ReportError, type SectionStyle } from './section.js';
import { type Shortenable } from './shorten.js';
/**
 * What a job shows on the pull request, whether it comes from the report of a run or from evidence: a section of the
 * shared comment, one of the job summary, and annotations.
 */
export interface Exhibit {
    kind: SectionKind;
    name: string;
    verdict: Verdict;
    /** Of the run or of the audit; sorts by time. */
    id: string;
    notForProof: boolean;
    /** Whether there is nothing to show, because nothing was run. */
    isEmpty: () => boolean;
    section: (style: SectionStyle) => Shortenable;
    annotations: () => RankedAnnotation[];
}
/** @param name tells several runs of one preset apart, as in a matrix; the preset's name unless given */
export declare function runExhibit(report: Report, name?: string): Exhibit;
export interface EvidenceSource {
    /** Slug of the claim. */
    name: string;
    /** Of the audit, in the form of a run's id. */
    id: string;
    packageDigest: string;
}
export declare function evidenceExhibit(evidence: Evidence, { name, id, packageDigest }: EvidenceSource): Exhibit;
/** A claim that could not be audited: what stood in its section no longer holds. */
export declare function brokenExhibit(error: ReportError, { name, id }: Omit<EvidenceSource, 'packageDigest'>): Exhibit;
