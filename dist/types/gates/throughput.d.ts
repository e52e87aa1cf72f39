import type { GateOf } from '../contracts/gate.js';
import { type Decision, type GateContext } from './context.js';
/** The claim "at least `min_per_s` calls per second", by its bootstrap interval. */
export declare function decideThroughput(gate: GateOf<'throughput'>, { measurements }: GateContext): Decision;
