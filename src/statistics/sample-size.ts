import { log } from '../foundation/deterministic-math.ts';
import { betaBinomialLogE } from './beta-binomial-e.ts';
import { checkCounts, type ProportionMethod, proportionInterval } from './proportion-intervals.ts';
import { binomialCdf, binomialSurvival, normalQuantile } from './special.ts';

/** A way to decide a success-rate claim: a fixed-sample interval, or the anytime-valid `savi`. */
export type DecisionMethod = ProportionMethod | 'savi';

/** Power that plans aim at unless told otherwise. */
const DEFAULT_POWER = 0.8;

/** Plans longer than this are given by the normal approximation, whose relative error is then negligible. */
const LARGEST_EXACT_PLAN = 1_000_000;

/** Whether k of n pass the claim: lower bound at or over `required`. */
function passesClaim(method: DecisionMethod, k: number, n: number, required: number, alpha: number): boolean {
  if (required === 0) return true;
  if (method === 'savi') return betaBinomialLogE(k, n, required, 'greater') >= -log(alpha);
  return proportionInterval(method, k, n, alpha)[0] >= required;
}

/** Whether k of n fail the claim: upper bound under `required`. */
function failsClaim(method: DecisionMethod, k: number, n: number, required: number, alpha: number): boolean {
  if (method === 'savi') return betaBinomialLogE(k, n, required, 'less') >= -log(alpha);
  return proportionInterval(method, k, n, alpha)[1] < required;
}

/** The smallest integer in [low, high] for which a monotone predicate holds, or high + 1 when none does. */
function smallestWhere(low: number, high: number, holds: (value: number) => boolean): number {
  let from = low;
  let to = high + 1;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Fewest successes in n episodes whose lower bound is at or over `required`; n + 1 when even n are too few. */
export function minimumSuccesses(
  method: DecisionMethod,
  n: number,
  required: number,
  oneSidedAlpha: number,
): number {
  return smallestWhere(0, n, (k) => passesClaim(method, k, n, required, oneSidedAlpha));
}

/** Most successes in n episodes whose upper bound is under `required`; -1 when even none is too many. */
export function maximumSuccessesToFail(
  method: DecisionMethod,
  n: number,
  required: number,
  oneSidedAlpha: number,
): number {
  return smallestWhere(0, n, (k) => !failsClaim(method, k, n, required, oneSidedAlpha)) - 1;
}

/**
 * Smallest number of episodes with which an all-success run passes `required`; fewer episodes can never
 * pass. null when no number does (required = 1), or none up to ten million.
 */
export function allSuccessEpisodes(
  method: DecisionMethod,
  required: number,
  oneSidedAlpha: number,
): number | null {
  const limit = 10_000_000;
  const passes = (n: number) => passesClaim(method, n, n, required, oneSidedAlpha);
  if (required >= 1 || !passes(limit)) return null;
  return smallestWhere(1, limit, passes);
}

/** Probability that n episodes at true rate `rate` pass the claim. */
function probabilityOfPassing(
  n: number,
  rate: number,
  required: number,
  method: DecisionMethod,
  alpha: number,
): number {
  return binomialSurvival(minimumSuccesses(method, n, required, alpha), n, rate);
}

/** Probability that n episodes at true rate `rate` fail the claim. */
function probabilityOfFailing(
  n: number,
  rate: number,
  required: number,
  method: DecisionMethod,
  alpha: number,
): number {
  return binomialCdf(maximumSuccessesToFail(method, n, required, alpha), n, rate);
}

/**
 * Further episodes that would probably decide the claim `rate >= required`, were the true rate k / n: the
 * decision, either way, then has probability at least `power` over the new episodes, added to those at hand.
 * 0 when the counts decide already; null when the observed rate equals the requirement, or with no episodes.
 * Exact up to a million episodes. Power rises in saw-teeth with n: the number found is one where it crosses,
 * and can be a few episodes off the very first. For `savi` it is an upper estimate, since a run may stop
 * earlier.
 */
export function episodesToDecide(
  k: number,
  n: number,
  required: number,
  method: DecisionMethod,
  oneSidedAlpha: number,
  power = DEFAULT_POWER,
): number | null {
  checkCounts(k, n);
  if (n === 0) return null;
  if (passesClaim(method, k, n, required, oneSidedAlpha)) return 0;
  if (failsClaim(method, k, n, required, oneSidedAlpha)) return 0;
  const rate = k / n;
  if (rate === required) return null;
  const decides = (more: number): boolean => {
    const total = n + more;
    const probability =
      rate > required
        ? binomialSurvival(minimumSuccesses(method, total, required, oneSidedAlpha) - k, more, rate)
        : binomialCdf(maximumSuccessesToFail(method, total, required, oneSidedAlpha) - k, more, rate);
    return probability >= power;
  };
  let enough = 1;
  while (enough <= LARGEST_EXACT_PLAN && !decides(enough)) enough *= 2;
  if (enough > LARGEST_EXACT_PLAN)
    return Math.max(enough, approximateEpisodes(rate, required, oneSidedAlpha, power) - n);
  return smallestWhere(Math.ceil(enough / 2), enough, decides);
}

/** Normal approximation of the size of a one-sided score test, rounded up. */
function approximateEpisodes(rate: number, required: number, oneSidedAlpha: number, power: number): number {
  const test = normalQuantile(1 - oneSidedAlpha) * Math.sqrt(required * (1 - required));
  const spread = normalQuantile(power) * Math.sqrt(rate * (1 - rate));
  const size = (test + spread) / (rate - required);
  return Math.ceil(size * size);
}

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
export function fixedPlanSize(plan: FixedPlan): number {
  const { required, difference, power = DEFAULT_POWER, alpha = 0.05, method = 'wilson' } = plan;
  const over = required + difference;
  const under = required - difference;
  if (!(difference > 0) || (over > 1 && under < 0))
    throw new RangeError(`no true rate is ${difference} away from ${required}`);
  for (let n = 1; n <= 100_000; n++) {
    const passes = over > 1 || probabilityOfPassing(n, over, required, method, alpha) >= power;
    if (passes && (under < 0 || probabilityOfFailing(n, under, required, method, alpha) >= power)) return n;
  }
  throw new RangeError(`no fixed plan under 100,000 episodes resolves a difference of ${difference}`);
}
