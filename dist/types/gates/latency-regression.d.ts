import type { GateOf } from '../contracts/gate.js';
import { type ComparisonAbout, type Decision, type GateContext } from './context.js';
/**
 * Latency against the baseline: the ratio over interleaved pairs. It fails only where the ratio's interval
 * shows a slowdown over the minimum effect `margin`; a slowdown that is significant but shown to be smaller
 * passes, and the sentence says so.
 */
export declare function decideLatencyRegression(gate: GateOf<'no_regression'>, { measurements, baseline }: GateContext, about: ComparisonAbout): Decision;
