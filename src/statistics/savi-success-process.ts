import { log } from '../foundation/deterministic-math.ts';
import { alwaysValidP, betaBinomialConfidenceSequence, betaBinomialLogE } from './beta-binomial-e.ts';
import { checkAlpha, type Interval } from './proportion-intervals.ts';
import { isLook, justUnder, RunningInterval } from './running-interval.ts';

export interface SaviClaim {
  /** The success rate that is claimed, in [0, 1]. */
  required: number;
  /** Error probability of each decision, in (0, 1). */
  alpha: number;
}

interface Counts {
  successes: number;
  episodes: number;
}

function runningInterval(alpha: number): RunningInterval<Counts> {
  const threshold = -log(alpha);
  const refutes = ({ successes, episodes }: Counts, rate: number, alternative: 'greater' | 'less') =>
    betaBinomialLogE(successes, episodes, rate, alternative) >= threshold;
  const bounds = ({ successes, episodes }: Counts, sided: 'lower' | 'upper') =>
    betaBinomialConfidenceSequence(successes, episodes, { alpha, sided });
  return new RunningInterval(
    {
      refutesLow: (counts, low) => refutes(counts, low, 'greater'),
      refutesHigh: (counts, high) => refutes(counts, high, 'less'),
      solveLow: (counts) => bounds(counts, 'lower')[0],
      solveHigh: (counts) => bounds(counts, 'upper')[1],
    },
    [0, 1],
  );
}

/**
 * Anytime-valid decision (`savi`) of the claim "success rate >= required", fed with outcomes in seed order.
 *
 * Two beta-binomial e-processes run side by side: one against H0: p <= required, which decides `passed`, and
 * one against H0: p >= required, which decides `failed`, each when it reaches 1 / alpha. By Ville's
 * inequality, `passed` has probability at most alpha at any p <= required, and `failed` at any p >= required,
 * however often one looks. The first decision stands. The running confidence sequence is the same pair of
 * e-processes inverted, so that `passed` means low >= required and `failed` means high < required; each of
 * its sides covers at all times at once with probability 1 - alpha. It intersects the looks of `isLook`, the
 * decision and the last episode. Both e-values use the uniform prior truncated to their alternative.
 */
export class SaviSuccessProcess {
  readonly required: number;
  readonly alpha: number;
  readonly #threshold: number;
  #successes = 0;
  #episodes = 0;
  #maxLogEPass = 0;
  #maxLogEFail = 0;
  readonly #running: RunningInterval<Counts>;
  #decision: 'passed' | 'failed' | undefined;
  #stopIndex: number | undefined;

  constructor({ required, alpha }: SaviClaim) {
    checkAlpha(alpha);
    if (!(required >= 0 && required <= 1))
      throw new RangeError(`required success rate must be in [0, 1], got ${required}`);
    this.required = required;
    this.alpha = alpha;
    this.#threshold = -log(alpha);
    this.#running = runningInterval(alpha);
  }

  /**
   * Adds the next outcome in seed order and returns the decision that stands, if any. Outcomes after the
   * decision narrow the confidence sequence (a run may go on for another gate) but never change it.
   */
  push(success: boolean): 'passed' | 'failed' | undefined {
    this.#episodes++;
    if (success) this.#successes++;
    // A success can only lower the evidence for `failed`, and a failure that for `passed`.
    if (success) this.#maxLogEPass = Math.max(this.#maxLogEPass, this.#logEAgainst('greater'));
    else this.#maxLogEFail = Math.max(this.#maxLogEFail, this.#logEAgainst('less'));
    if (this.#decision === undefined) this.#decide();
    if (isLook(this.#episodes)) this.#running.add(this.#counts());
    return this.#decision;
  }

  #decide(): void {
    // A rate of at least 0 needs no evidence.
    if (this.required === 0 || this.#maxLogEPass >= this.#threshold) {
      this.#decision = 'passed';
      this.#running.add(this.#counts(), { low: this.required });
    } else if (this.#maxLogEFail >= this.#threshold) {
      this.#decision = 'failed';
      this.#running.add(this.#counts(), { high: justUnder(this.required) });
    } else return;
    this.#stopIndex = this.#episodes;
  }

  #logEAgainst(alternative: 'greater' | 'less'): number {
    return betaBinomialLogE(this.#successes, this.#episodes, this.required, alternative);
  }

  #counts(): Counts {
    return { successes: this.#successes, episodes: this.#episodes };
  }

  get successes(): number {
    return this.#successes;
  }

  get episodes(): number {
    return this.#episodes;
  }

  /** `undefined` while the evidence is not enough either way. */
  get decision(): 'passed' | 'failed' | undefined {
    return this.#decision;
  }

  /** Number of episodes after which the decision was made. */
  get stopIndex(): number | undefined {
    return this.#stopIndex;
  }

  /** Running confidence sequence of the success rate, each side at one-sided alpha. */
  get interval(): Interval {
    return this.#running.at(this.#counts());
  }

  /** ln of the current e-value for `passed` (against p <= required) and for `failed` (against p >= required). */
  get logE(): { pass: number; fail: number } {
    return { pass: this.#logEAgainst('greater'), fail: this.#logEAgainst('less') };
  }

  /** Always-valid p-values of the same two null hypotheses. */
  get alwaysValidP(): { pass: number; fail: number } {
    return { pass: alwaysValidP(this.#maxLogEPass), fail: alwaysValidP(this.#maxLogEFail) };
  }
}
