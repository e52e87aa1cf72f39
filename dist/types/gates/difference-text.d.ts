import type { Verdict } from '../contracts/verdict.js';
import { type ComparisonAbout, type Decision, type GateContext } from './context.js';
import { type NumberStyle } from './format.js';
/** A comparison with a baseline, in the direction in which larger is better. */
export interface Difference {
    verdict: Exclude<Verdict, 'skipped' | 'error'>;
    /** This run's value and the baseline's, as they are. */
    measured: number;
    baseline: number;
    /** This run minus the baseline, as they are. */
    difference: number;
    interval: readonly [number, number];
    n: number;
    paired: boolean;
    method: string;
    p: number | null;
    e: number | null;
    /** Values after which `e` was reached. */
    eAt: number | null;
    significant: boolean;
    decidedAfter: number | null;
    /** Episodes of this run per value that is compared (more than one where a value is a seed block). */
    episodesPerValue: number;
    /** Any note on what was left out, starting with `; `. */
    gaps: string;
}
export interface DifferenceWords {
    /** `The success rate`. */
    subject: string;
    value: NumberStyle;
    difference: NumberStyle;
    /** What is tolerated: `5.0 points`. */
    margin: string;
}
/** The result of a comparison that an interval of the difference decides. */
export declare function differenceDecision(about: ComparisonAbout, context: GateContext, found: Difference, words: DifferenceWords): Decision;
