import { type ProportionMethod } from './proportion-intervals.js';
/** A way to decide a success-rate claim: a fixed-sample interval, or the anytime-valid `savi`. */
export type DecisionMethod = ProportionMethod | 'savi';
/** Fewest successes in n episodes whose lower bound is at or over `required`; n + 1 when even n are too few. */
export declare function minimumSuccesses(method: DecisionMethod, n: number, required: number, oneSidedAlpha: number): number;
/** Most successes in n episodes whose upper bound is under `required`; -1 when even none is too many. */
export declare function maximumSuccessesToFail(method: DecisionMethod, n: number, required: number, oneSidedAlpha: number): number;
/**
 * Smallest number of episodes with which an all-success run passes `required`; fewer episodes can never
 * pass. null when no number does (required = 1), or none up to ten million.
 */
export declare function allSuccessEpisodes(method: DecisionMethod, required: number, oneSidedAlpha: number): number | null;
/**
 * Further episodes that would probably decide the claim `rate >= required`, were the true rate k / n: the
 * decision, either way, then has probability at least `power` over the new episodes, added to those at hand.
 * 0 when the counts decide already; null when the observed rate equals the requirement, or with no episodes.
 * Exact up to a million episodes. Power rises in saw-teeth with n: the number found is one where it crosses,
 * and can be a few episodes off the very first. For `savi` it is an upper estimate, since a run may stop
 * earlier.
 */
export declare function episodesToDecide(k: number, n: number, required: number, method: DecisionMethod, oneSidedAlpha: number, power?: number): number | null;
export interface FixedPlan {
    /** The success rate that is claimed, in (0, 1). */
    required: number;
    /** Distance of the true rate from `required` at which the power must be reached, in (0, 1). */
    difference: number;
    /** Probability of the right decision at that distance; 0.8 unless given. */
    power?: number;
    /** One-sided error probability of each decision; 0.05 unless given. */
    alpha?: number;
    /** Interval that decides; `wilson`, the default of fixed-size runs, unless given. */
    method?: ProportionMethod;
}
/**
 * Smallest fixed number of episodes that passes the claim with the given power at true rate
 * required + difference, and also fails it with that power at required - difference; a direction whose
 * true rate would leave [0, 1] is left out. Powers are exact binomial probabilities.
 * Throws RangeError when both directions leave [0, 1] or 100,000 episodes are too few.
 */
export declare function fixedPlanSize(plan: FixedPlan): number;
