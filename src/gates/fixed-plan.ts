import type { GateOf } from '../contracts/gate.ts';
import { FIXED_PLAN } from '../contracts/run.ts';
import { fixedPlanSize } from '../statistics/sample-size.ts';
import { count } from './format.ts';

export interface FixedPlanDescription {
  episodes: number;
  sentence: string;
}

/**
 * Episodes of the fixed plan that serves the same purpose as an early-stopping run: Wilson, the gate's alpha,
 * 80 % power at 10 points from the required rate. `null` where the required rate is 0 or 1, which no plan
 * can show.
 */
export function describeFixedPlan(gate: GateOf<'success_rate'>): FixedPlanDescription | null {
  if (gate.min <= 0 || gate.min >= 1) return null;
  const episodes = fixedPlanSize({ required: gate.min, alpha: gate.alpha, ...FIXED_PLAN });
  return {
    episodes,
    sentence: `A fixed plan for the same claim, with 80 % power at 10 points, needs ${count(episodes, 'episode')}.`,
  };
}
