import type { GateOf } from '../contracts/gate.js';
import { type Decision, type GateContext } from './context.js';
/**
 * "Not worse than the baseline by more than `margin`." Passed: the interval of the change lies wholly on the
 * tolerated side of the margin. Failed: wholly beyond it. With margin 0 a policy that is merely as good cannot
 * be shown not to be worse, and the gate stays inconclusive: presets give a margin.
 */
export declare function decideNoRegression(gate: GateOf<'no_regression'>, context: GateContext): Decision;
