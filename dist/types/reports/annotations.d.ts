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
/**
 * One annotation per gate that failed, broke or stayed inconclusive, and per run that broke without a gate to tell;
 * required gates first, the most severe first. Beyond ten the last one counts the rest.
 */
export declare function annotationsOf(reports: readonly Report[]): Annotation[];
