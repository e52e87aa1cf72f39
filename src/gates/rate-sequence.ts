import { log } from '../foundation/deterministic-math.ts';
import { betaBinomialConfidenceSequence, betaBinomialLogE } from '../statistics/beta-binomial-e.ts';
import type { Interval } from '../statistics/proportion-intervals.ts';

/** Name of the method in results; the e-process and its confidence sequence are one object. */
export const E_PROCESS = 'beta-binomial-e-process';

export interface Counts {
  k: number;
  n: number;
}

/**
 * ln of the one-sided e-value, with the limits at rates 0 and 1, which one episode can refute but none can
 * prove.
 */
export function rateLogE({ k, n }: Counts, p0: number, alternative: 'greater' | 'less'): number {
  const against = alternative === 'greater' ? k : n - k;
  const limit = alternative === 'greater' ? 0 : 1;
  if (p0 === limit) return against > 0 ? Number.POSITIVE_INFINITY : 0;
  if (p0 === 1 - limit) return Number.NEGATIVE_INFINITY;
  return betaBinomialLogE(k, n, p0, alternative);
}

/**
 * Whether the e-value reaches `threshold`, mostly without computing it. As a mixture of likelihood ratios it is at
 * most the largest of them, exp(n KL), and KL is at most the chi-squared distance; and the one-sided e-value is at
 * most the two-sided one over the prior weight of the alternative.
 */
export function reaches(
  counts: Counts,
  p0: number,
  alternative: 'greater' | 'less',
  threshold: number,
): boolean {
  const { k, n } = counts;
  const excess = alternative === 'greater' ? k - p0 * n : p0 * n - k;
  if (excess <= 0) return false;
  if (p0 === 0 || p0 === 1) return true;
  if (excess * excess < (threshold - 1e-9) * n * p0 * (1 - p0)) return false;
  const weight = alternative === 'greater' ? 1 - p0 : p0;
  const bound = betaBinomialLogE(k, n, p0, 'two-sided') - log(weight);
  return bound >= threshold - 1e-9 && rateLogE(counts, p0, alternative) >= threshold;
}

/** Looks that would tighten a bound by less than this are passed over: a hundredth of a point. */
const WORTHWHILE = 1e-4;

/** Bound of the confidence sequence that errs with probability `alpha`. */
function bound({ k, n }: Counts, alpha: number, sided: 'lower' | 'upper'): number {
  const [low, high] = betaBinomialConfidenceSequence(k, n, { alpha, sided });
  return sided === 'lower' ? low : high;
}

/**
 * A success-rate claim watched while episodes come in, by one-sided beta-binomial e-processes in both
 * directions, each at `alpha`. `add` is one look; with several tasks it must be the end of a complete seed
 * block: within a block rates differ, and the e-value is valid only at its end (for a fixed alternative the
 * product of the tasks' expected likelihood ratios is at most the power of their mean, by the inequality of
 * arithmetic and geometric means). The first direction to cross 1 / alpha decides for ever.
 */
export class RateSequence {
  readonly required: number;
  readonly alpha: number;
  readonly #threshold: number;
  readonly #looks: Counts[] = [];
  #current: Counts = { k: 0, n: 0 };
  #decision: 'passed' | 'failed' | null = null;
  #decidedAt = 0;

  constructor(required: number, alpha: number) {
    this.required = required;
    this.alpha = alpha;
    this.#threshold = -log(alpha);
    // Every rate is at least 0.
    if (required === 0) this.#decision = 'passed';
  }

  add(succeeded: number, episodes: number): void {
    this.#current = { k: this.#current.k + succeeded, n: this.#current.n + episodes };
    this.#looks.push(this.#current);
    if (this.#decision !== null) return;
    if (reaches(this.#current, this.required, 'greater', this.#threshold)) this.#decision = 'passed';
    else if (reaches(this.#current, this.required, 'less', this.#threshold)) this.#decision = 'failed';
    if (this.#decision !== null) this.#decidedAt = this.#looks.length;
  }

  get counts(): Counts {
    return this.#current;
  }

  get decision(): 'passed' | 'failed' | null {
    return this.#decision;
  }

  /** Episodes after which the claim was decided. */
  get decidedAfter(): number | null {
    if (this.#decision === null) return null;
    return this.#looks[this.#decidedAt - 1]?.n ?? 0;
  }

  /** The confidence sequence at the last look alone; O(1), for a progress bar. */
  currentInterval(): Interval {
    return [bound(this.#current, this.alpha, 'lower'), bound(this.#current, this.alpha, 'upper')];
  }

  /**
   * The running intersection of the confidence sequence over all looks, which agrees with the decision. Where
   * a rate that changed over the run leaves that empty, the intersection up to the decision.
   */
  interval(): Interval {
    const all = this.#intersection(this.#looks.length);
    const interval = all[0] > all[1] ? this.#intersection(this.#decidedAt || 1) : all;
    // A bisected bound may stop one rounding short of the requirement that the e-value refuted exactly.
    if (this.#decision === 'passed') interval[0] = Math.max(interval[0], this.required);
    if (this.#decision === 'failed') interval[1] = Math.min(interval[1], below(this.required));
    return interval;
  }

  /**
   * From the last look back: nearly always the last bounds are the tightest, so that each earlier look costs
   * one comparison and only the few that tighten a bound visibly cost a bisection.
   */
  #intersection(looks: number): Interval {
    let low = 0;
    let high = 1;
    for (let i = looks - 1; i >= 0; i--) {
      const counts = this.#looks[i]!;
      const next = i + 1 < looks ? this.#looks[i + 1]! : null;
      const gained = next === null ? null : next.k - counts.k;
      // Successes alone raise the lower bound, and failures alone lower the upper one, so the next look is tighter.
      const lowIsPeak = gained === null || gained < next!.n - counts.n;
      const highIsPeak = gained === null || gained > 0;
      if (lowIsPeak && reaches(counts, Math.min(1, low + WORTHWHILE), 'greater', this.#threshold))
        low = bound(counts, this.alpha, 'lower');
      if (highIsPeak && reaches(counts, Math.max(0, high - WORTHWHILE), 'less', this.#threshold))
        high = bound(counts, this.alpha, 'upper');
    }
    return [low, high];
  }
}

/** A number just under a rate. */
function below(rate: number): number {
  return rate * (1 - Number.EPSILON);
}
