import { log } from '../foundation/deterministic-math.ts';
import { bettingBound, bettingGrowth, bettingLogCapital, mirror, PluginBets } from './hedged-betting.ts';
import type { Interval } from './proportion-intervals.ts';
import { isLook, justUnder, RunningInterval } from './running-interval.ts';

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
 * decision stands. The running interval intersects the looks of `isLook`, the decision and the last value.
 */
export class BettingSequence {
  readonly #claim: number;
  readonly #threshold: number;
  readonly #plugin: PluginBets;
  readonly #bets: number[] = [];
  readonly #values: number[] = [];
  readonly #running: RunningInterval<number>;
  #logOver = 0;
  #logUnder = 0;
  #decision: 'over' | 'under' | undefined;
  #stopIndex: number | undefined;

  constructor({ oneSidedAlpha, claim }: BettingSequenceOptions) {
    if (!(claim > 0 && claim < 1)) throw new RangeError(`claimed mean must be in (0, 1), got ${claim}`);
    this.#claim = claim;
    this.#plugin = new PluginBets(oneSidedAlpha);
    this.#threshold = -log(oneSidedAlpha);
    this.#running = new RunningInterval(
      {
        refutesLow: (n, low) => this.#capital(n, low).over >= this.#threshold,
        refutesHigh: (n, high) => this.#capital(n, high).under >= this.#threshold,
        solveLow: (n) => bettingBound(this.#values.slice(0, n), this.#bets, this.#threshold),
        solveHigh: (n) => 1 - bettingBound(mirror(this.#values.slice(0, n)), this.#bets, this.#threshold),
      },
      [0, 1],
    );
  }

  /** ln of the capitals after the first n values. */
  #capital(n: number, mean: number): { over: number; under: number } {
    return bettingLogCapital(this.#values.slice(0, n), this.#bets, mean);
  }

  /** Adds the next value and returns the decision that stands, if any. Throws RangeError outside [0, 1]. */
  push(value: number): 'over' | 'under' | undefined {
    const bet = this.#plugin.next();
    this.#plugin.push(value);
    this.#bets.push(bet);
    this.#values.push(value);
    this.#logOver += log(bettingGrowth(value, bet, this.#claim));
    this.#logUnder += log(bettingGrowth(1 - value, bet, 1 - this.#claim));
    if (this.#decision === undefined) this.#decide();
    if (isLook(this.n)) this.#running.add(this.n);
    return this.#decision;
  }

  #decide(): void {
    if (this.#logOver >= this.#threshold) {
      this.#decision = 'over';
      this.#running.add(this.n, { low: this.#claim });
    } else if (this.#logUnder >= this.#threshold) {
      this.#decision = 'under';
      this.#running.add(this.n, { high: justUnder(this.#claim) });
    } else return;
    this.#stopIndex = this.n;
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

  /** Running confidence sequence of the mean; O(n) for each look since it was last asked for. */
  get interval(): Interval {
    return this.#running.at(this.n);
  }
}
