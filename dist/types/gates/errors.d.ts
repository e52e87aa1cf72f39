import type { GateOf } from '../contracts/gate.js';
import { type Decision, type GateContext } from './context.js';
/** Counts of failed and repeated policy calls in a benchmark against what is tolerated. Has no interval. */
export declare function decideErrors(gate: GateOf<'errors'>, { measurements }: GateContext): Decision;
