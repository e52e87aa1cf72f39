import { log } from '../foundation/deterministic-math.ts';
import { bettingBound, bettingGrowth, PluginBets } from './hedged-betting.ts';
import type { Interval } from './proportion-intervals.ts';

/** Up to this many values the running interval takes a look after each one. */
const DENSE_LOOKS = 64;

export interface BettingSequenceOptions {
  /** Error probability of each side, over all looks at once, in (0, 0.5). */
  oneSidedAlpha: number;
  /** The mean that is claimed, in (0, 1): the decision is whether the true one is at or over, or under it. */
  claim: number;
}

/**
 * Anytime-valid decision on the mean of values in [0, 1] against a claimed one, with its running confidence
 * sequence, by hedged betting (see `hedged-betting.ts`). After every value the capital that bets on a mean
 * over the claim, and the one that bets on a mean under it, are compared with 1 / oneSidedAlpha; the first
 * decision stands. The running interval intersects looks after each of the first 64 values, then
 * after every 64th part of what was seen, at the decision and at the end: leaving out looks can only widen
 * it, and it depends on the values alone, not on when it was asked for.
 */
export class BettingSequence {
  readonly #claim: number;
  readonly #threshold: number;
  readonly #plugin: PluginBets;
  readonly #bets: number[] = [];
  readonly #values: number[] = [];
  readonly #mirrored: number[] = [];
  #logOver = 0;
  #logUnder = 0;
  #low = 0;
  #high = 1;
  #nextLook = 1;
  #decision: 'over' | 'under' | undefined;
  #stopIndex: number | undefined;

  constructor({ oneSidedAlpha, claim }: BettingSequenceOptions) {
    if (!(claim > 0 && claim < 1)) throw new RangeError(`claimed mean must be in (0, 1), got ${claim}`);
    this.#claim = claim;
    this.#plugin = new PluginBets(oneSidedAlpha);
    this.#threshold = -log(oneSidedAlpha);
  }

  /** Adds the next value and returns the decision that stands, if any. Throws RangeError outside [0, 1]. */
  push(value: number): 'over' | 'under' | undefined {
    const bet = this.#plugin.next();
    this.#plugin.push(value);
    this.#bets.push(bet);
    this.#values.push(value);
    this.#mirrored.push(1 - value);
    this.#logOver += log(bettingGrowth(value, bet, this.#claim));
    this.#logUnder += log(bettingGrowth(1 - value, bet, 1 - this.#claim));
    if (this.#decision === undefined) this.#decide();
    if (this.n >= this.#nextLook) {
      [this.#low, this.#high] = this.interval;
      this.#nextLook = this.n + Math.max(1, Math.floor(this.n / DENSE_LOOKS));
    }
    return this.#decision;
  }

  #decide(): void {
    if (this.#logOver >= this.#threshold) this.#decision = 'over';
    else if (this.#logUnder >= this.#threshold) this.#decision = 'under';
    else return;
    this.#stopIndex = this.n;
    [this.#low, this.#high] = this.interval;
    // The same evidence in two forms, kept alike in the last bit.
    if (this.#decision === 'over') this.#low = Math.max(this.#low, this.#claim);
    else this.#high = Math.min(this.#high, this.#claim * (1 - Number.EPSILON));
  }

  get n(): number {
    return this.#values.length;
  }

  get decision(): 'over' | 'under' | undefined {
    return this.#decision;
  }

  /** Number of values after which the decision was made. */
  get stopIndex(): number | undefined {
    return this.#stopIndex;
  }

  /** ln of the current e-values against "mean <= claim" (`over`) and "mean >= claim" (`under`). */
  get logE(): { over: number; under: number } {
    return { over: this.#logOver, under: this.#logUnder };
  }

  /** Running confidence sequence of the mean. */
  get interval(): Interval {
    const low = bettingBound(this.#values, this.#bets, this.#threshold);
    const high = 1 - bettingBound(this.#mirrored, this.#bets, this.#threshold);
    // Evidence that contradicts itself (an event of small probability) stops at a point, never beyond.
    return [Math.max(this.#low, Math.min(low, this.#high)), Math.min(this.#high, Math.max(high, this.#low))];
  }
}
