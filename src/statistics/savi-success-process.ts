import { log } from '../foundation/deterministic-math.ts';
import { alwaysValidP, betaBinomialConfidenceSequence, betaBinomialLogE } from './beta-binomial-e.ts';
import { checkAlpha, type Interval } from './proportion-intervals.ts';

export interface SaviClaim {
  /** The success rate that is claimed, in [0, 1]. */
  required: number;
  /** Error probability of each decision, in (0, 1). */
  alpha: number;
}

/**
 * Anytime-valid decision (`savi`) of the claim "success rate >= required", fed with outcomes in seed order.
 *
 * Two beta-binomial e-processes run side by side: one against H0: p <= required, which decides `passed`, and
 * one against H0: p >= required, which decides `failed`, each when it reaches 1 / alpha. By Ville's
 * inequality, `passed` has probability at most alpha at any p <= required, and `failed` at any p >= required,
 * however often one looks. The first decision stands. The running confidence sequence is the same pair of
 * e-processes inverted, so that `passed` means low >= required and `failed` means high < required; each of
 * its sides covers at all times at once with probability 1 - alpha. Both e-values use the uniform prior
 * truncated to their alternative.
 */
export class SaviSuccessProcess {
  readonly required: number;
  readonly alpha: number;
  readonly #threshold: number;
  #successes = 0;
  #episodes = 0;
  #logEPass = 0;
  #logEFail = 0;
  #maxLogEPass = 0;
  #maxLogEFail = 0;
  #low = 0;
  #high = 1;
  #decision: 'passed' | 'failed' | undefined;
  #stopIndex: number | undefined;

  constructor({ required, alpha }: SaviClaim) {
    checkAlpha(alpha);
    if (!(required >= 0 && required <= 1))
      throw new RangeError(`required success rate must be in [0, 1], got ${required}`);
    this.required = required;
    this.alpha = alpha;
    this.#threshold = -log(alpha);
  }

  /**
   * Adds the next outcome in seed order and returns the decision that stands, if any. Outcomes after the
   * decision narrow the confidence sequence (a run may go on for another gate) but never change it.
   */
  push(success: boolean): 'passed' | 'failed' | undefined {
    this.#episodes++;
    if (success) this.#successes++;
    const { required } = this;
    this.#logEPass = betaBinomialLogE(this.#successes, this.#episodes, required, 'greater');
    this.#logEFail = betaBinomialLogE(this.#successes, this.#episodes, required, 'less');
    this.#maxLogEPass = Math.max(this.#maxLogEPass, this.#logEPass);
    this.#maxLogEFail = Math.max(this.#maxLogEFail, this.#logEFail);
    if (success) this.#raiseLow();
    else this.#lowerHigh();
    if (this.#decision === undefined) this.#decide();
    return this.#decision;
  }

  #raiseLow(): void {
    const k = this.#successes;
    const n = this.#episodes;
    // One evaluation tells whether the bound moves at all; only then is it worth solving for.
    if (this.#low > 0 && betaBinomialLogE(k, n, this.#low, 'greater') < this.#threshold) return;
    const [low] = betaBinomialConfidenceSequence(k, n, { alpha: this.alpha, sided: 'lower' });
    this.#low = Math.max(this.#low, Math.min(low, this.#high));
  }

  #lowerHigh(): void {
    const k = this.#successes;
    const n = this.#episodes;
    if (this.#high < 1 && betaBinomialLogE(k, n, this.#high, 'less') < this.#threshold) return;
    const [, high] = betaBinomialConfidenceSequence(k, n, { alpha: this.alpha, sided: 'upper' });
    this.#high = Math.min(this.#high, Math.max(high, this.#low));
  }

  /** Decides by either form of the evidence, and keeps the two alike in the last bit. */
  #decide(): void {
    const { required } = this;
    if (this.#logEPass >= this.#threshold || this.#low >= required) {
      this.#decision = 'passed';
      this.#low = Math.max(this.#low, required);
    } else if (this.#logEFail >= this.#threshold || this.#high < required) {
      this.#decision = 'failed';
      this.#high = Math.min(this.#high, required * (1 - Number.EPSILON));
    } else return;
    this.#stopIndex = this.#episodes;
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
    return [this.#low, this.#high];
  }

  /** ln of the current e-value for `passed` (against p <= required) and for `failed` (against p >= required). */
  get logE(): { pass: number; fail: number } {
    return { pass: this.#logEPass, fail: this.#logEFail };
  }

  /** Always-valid p-values of the same two null hypotheses. */
  get alwaysValidP(): { pass: number; fail: number } {
    return { pass: alwaysValidP(this.#maxLogEPass), fail: alwaysValidP(this.#maxLogEFail) };
  }
}
