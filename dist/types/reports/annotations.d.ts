import type { Evidence } from '../contracts/evidence.js';
import type { Report } from '../contracts/report.js';
/** A line that GitHub shows beside the job, in plain text. */
export interface Annotation {
    level: 'error' | 'warning' | 'notice';
    title: string;
    /** At most 4,000 characters: the runner cuts at 4,096. */
    message: string;
}
/** The runner shows 10 of a level per step; ours share them over all levels. */
export declare const MOST_ANNOTATIONS = 10;
export interface RankedAnnotation extends Annotation {
    /** The lower, the sooner it is shown. */
    rank: number;
    /** Name of the gate that it is about. */
    gate?: string;
}
/** The most severe first. Beyond ten the last one counts the rest. */
export declare function mostSevere(annotations: readonly RankedAnnotation[]): Annotation[];
/**
 * One per gate that failed, broke or stayed inconclusive, and one for a run that broke without a gate to tell; required
 * gates before optional ones.
 */
export declare function runAnnotations(report: Report): RankedAnnotation[];
/** One per metric that was not supported or stayed inconclusive; one for evidence that was not decided. */
export declare function evidenceAnnotations(evidence: Evidence, name: string): RankedAnnotation[];
