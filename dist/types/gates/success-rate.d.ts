import type { GateOf } from '../contracts/gate.js';
import { type DecisionMethod } from '../statistics/sample-size.js';
import { type Decision, type GateContext } from './context.js';
import { RateSequence } from './rate-sequence.js';
/**
 * The claim "success rate at least `min`". A fixed-size run is decided by a score or exact interval, a run that
 * could stop early by its e-process, for ever. Missing episodes count as failures.
 */
export declare function decideSuccessRate(gate: GateOf<'success_rate'>, context: GateContext): Decision;
/** The e-process of a pooled rate, fed with the run's complete seed blocks. */
export declare function rateSequenceOf(gate: GateOf<'success_rate'>, { cells, tasks }: GateContext): RateSequence;
/** The method whose interval decides this gate in this run. */
export declare function decisionMethod(gate: GateOf<'success_rate'>, context: GateContext): DecisionMethod;
