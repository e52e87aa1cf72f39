import type { Evidence } from '../contracts/evidence.js';
import type { Report } from '../contracts/report.js';
import { type Verdict } from '../contracts/verdict.js';
import { type RankedAnnotation } from './annotations.js';
import { type ReportError, type SectionStyle } from './section.js';
import type { SectionEvidence } from './section-details.js';
import type { SectionKind } from './section-marker.js';
import { type Shortenable } from './shorten.js';
import type { SignatureRow } from './signature-row.js';
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
/**
 * @param name tells several runs of one preset apart, as in a matrix; the preset's name unless given
 * @param evidence what the run gave as evidence, where it was to give any: the worse of both verdicts is shown
 */
export declare function runExhibit(report: Report, name?: string, evidence?: SectionEvidence): Exhibit;
export interface EvidenceSource {
    /** Slug of the claim. */
    name: string;
    /** Of the audit, in the form of a run's id. */
    id: string;
    packageDigest: string;
    /** What became of signing it. */
    signature?: SignatureRow | undefined;
}
export declare function evidenceExhibit(evidence: Evidence, { name, id, packageDigest, signature }: EvidenceSource): Exhibit;
/** A claim that could not be audited: what stood in its section no longer holds. */
export declare function brokenExhibit(error: ReportError, { name, id }: Pick<EvidenceSource, 'name' | 'id'>): Exhibit;
