import type { GateOf } from '../contracts/gate.js';
import type { BaselineMatch } from './baseline-match.js';
import { type ComparisonAbout, type Decision, type GateContext } from './context.js';
import { DifferenceSequence } from './difference-sequence.js';
type Gate = GateOf<'no_regression'>;
/**
 * Success rate against the baseline. Same seeds: paired, by Tango's score interval and the exact McNemar test.
 * Different seeds: Newcombe's interval and Barnard's exact test. Where either run could stop early: betting on
 * the differences, in both directions.
 */
export declare function decideSuccessRegression(gate: Gate, context: GateContext, match: BaselineMatch, about: ComparisonAbout): Decision;
/** The process that decides this gate in a run that could stop early. */
export declare function successDifference(gate: Gate, width: number): DifferenceSequence;
export {};
