import type { GateOf } from '../contracts/gate.js';
export interface FixedPlanDescription {
    episodes: number;
    sentence: string;
}
/**
 * Episodes of the fixed plan that serves the same purpose as an early-stopping run: Wilson, the gate's alpha,
 * 80 % power at 10 points from the required rate. `null` where the required rate is 0 or 1, which no plan
 * can show.
 */
export declare function describeFixedPlan(gate: GateOf<'success_rate'>): FixedPlanDescription | null;
