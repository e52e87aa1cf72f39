import type { EpisodeRecord } from '../contracts/episode.js';
import type { GateOf } from '../contracts/gate.js';
import type { BaselineMatch } from './baseline-match.js';
import { type ComparisonAbout, type Decision, type GateContext } from './context.js';
import { type Difference } from './difference-text.js';
type Gate = GateOf<'no_regression'>;
/**
 * Mean of a metric against the baseline. Same seeds: the interval of the mean paired difference. Different
 * seeds: the two means' intervals combined (MOVER: Zou & Donner 2008, Stat. Med. 27:1693). Where either run
 * could stop early: betting on the differences within the metric's bounds.
 */
export declare function decideMetricRegression(gate: Gate, context: GateContext, match: BaselineMatch, about: ComparisonAbout): Decision;
/** The process of this gate in a run that could stop early, fed with blocks of records and their partners. */
export declare class MetricDifference {
    #private;
    constructor(gate: Gate, width: number);
    add(records: readonly (EpisodeRecord | null)[], partners: readonly (EpisodeRecord | null)[]): void;
    /** The first value outside the declared bounds, which nothing that rests on them survives. */
    get outside(): number | undefined;
    get decision(): 'passed' | 'failed' | 'error' | null;
    get n(): number;
    result(width: number, paired: boolean): Difference;
}
export {};
