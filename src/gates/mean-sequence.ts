import { bettingGrowth, PluginBets } from '../statistics/hedged-betting.ts';
import type { Interval } from '../statistics/proportion-intervals.ts';

/** Bisections of a bound: fine to 2^-28 of the range. */
const BISECTIONS = 28;

/**
 * A claim on the mean of bounded values watched while they come in, by betting (Waudby-Smith & Ramdas 2024),
 * valid at every look; each direction errs with probability `alpha`. The claim is "mean >= required". The
 * first direction whose capital reaches 1 / alpha decides for ever.
 */
export class MeanSequence {
  readonly #low: number;
  readonly #span: number;
  readonly #claim: number;
  readonly #alpha: number;
  readonly #plugin: PluginBets;
  readonly #scaled: number[] = [];
  readonly #bets: number[] = [];
  #over = 1;
  #under = 1;
  #decision: 'over' | 'under' | null = null;
  #decidedAt = 0;

  constructor(options: { bounds: readonly [number, number]; required: number; alpha: number }) {
    const [low, high] = options.bounds;
    this.#low = low;
    this.#span = high - low;
    this.#claim = (options.required - low) / this.#span;
    this.#alpha = options.alpha;
    this.#plugin = new PluginBets(options.alpha);
    // The bounds themselves prove a claim outside them.
    if (this.#claim <= 0) this.#decision = 'over';
    if (this.#claim > 1) this.#decision = 'under';
  }

  /** Adds a value, which must lie within the bounds. */
  add(value: number): void {
    // Rounding of the rescaling must not leave [0, 1].
    const scaled = Math.min(1, Math.max(0, (value - this.#low) / this.#span));
    const bet = this.#plugin.next();
    this.#plugin.push(scaled);
    this.#scaled.push(scaled);
    this.#bets.push(bet);
    if (this.#decision !== null) return;
    // A capital that falls under the smallest double is lost for good, which only loses power.
    this.#over *= bettingGrowth(scaled, bet, this.#claim);
    this.#under *= bettingGrowth(1 - scaled, bet, 1 - this.#claim);
    const threshold = 1 / this.#alpha;
    if (this.#over >= threshold) this.#decision = 'over';
    else if (this.#under >= threshold) this.#decision = 'under';
    if (this.#decision !== null) this.#decidedAt = this.n;
  }

  get n(): number {
    return this.#scaled.length;
  }

  get decision(): 'over' | 'under' | null {
    return this.#decision;
  }

  /** Values after which the claim was decided; 0 where the bounds alone decide it. */
  get decidedAt(): number | null {
    return this.#decision === null ? null : this.#decidedAt;
  }

  /** The larger of the e-values against the claim's two sides, as of the decision or the last look. */
  get eValue(): number {
    return Math.max(this.#over, this.#under);
  }

  /**
   * Running intersection, over all looks, of the confidence sequence of the mean; agrees with the decision.
   * Where values that drift leave that empty, the intersection up to the decision.
   */
  interval(): Interval {
    let scaled = this.#intersection(this.n);
    if (scaled[0] > scaled[1]) scaled = this.#intersection(this.#decidedAt);
    const required = this.#low + this.#span * this.#claim;
    let [low, high] = scaled.map((share) => this.#low + this.#span * share) as [number, number];
    if (this.#decision === 'over') low = Math.max(low, required);
    if (this.#decision === 'under') high = Math.min(high, justUnder(required));
    return [low, high];
  }

  #intersection(looks: number): Interval {
    const mirrored = this.#scaled.map((value) => 1 - value);
    return [this.#lowest(this.#scaled, looks), 1 - this.#lowest(mirrored, looks)];
  }

  /** The largest mean that the capital has refuted at some look: capital falls with the candidate mean. */
  #lowest(values: readonly number[], looks: number): number {
    let refuted = 0;
    let open = 1;
    for (let i = 0; i < BISECTIONS; i++) {
      const middle = (refuted + open) / 2;
      if (this.#everReaches(values, looks, middle)) refuted = middle;
      else open = middle;
    }
    return refuted;
  }

  #everReaches(values: readonly number[], looks: number, mean: number): boolean {
    let capital = 1;
    for (let i = 0; i < looks && capital > 0; i++) {
      capital *= bettingGrowth(values[i]!, this.#bets[i]!, mean);
      if (capital >= 1 / this.#alpha) return true;
    }
    return false;
  }
}

function justUnder(value: number): number {
  return value - Number.EPSILON * Math.max(1, Math.abs(value));
}
