import type { GateOf } from '../contracts/gate.js';
import { type Decision, type GateContext } from './context.js';
/** The claim "latency at most `max_ms`", by the bootstrap interval of the chosen statistic. */
export declare function decideLatency(gate: GateOf<'latency'>, { measurements }: GateContext): Decision;
