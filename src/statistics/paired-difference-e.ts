import { exp, log } from '../foundation/deterministic-math.ts';
import { fallingRoot } from './falling-root.ts';
import type { Interval } from './proportion-intervals.ts';
import { isLook, justUnder, RunningInterval } from './running-interval.ts';

/**
 * E-process for the difference p_A - p_B of two success rates on paired episodes (same seeds).
 *
 * A bet of stake u in (0, 1) on "p_A - p_B > d" multiplies the capital by 1 + u (x - d) / (1 + d), where x = 1 for
 * a pair in which A alone succeeded, -1 where B alone did, and 0 otherwise: never negative, and a fair game or
 * worse while p_A - p_B <= d. The capital is averaged over a fixed grid of stakes, which keeps it fair and
 * makes it depend on the counts of pairs only, not on their order. At d = 0 this is the beta-binomial e-value
 * of McNemar's hypothesis up to the grid. It falls with d (each factor does), so its inversion is an interval.
 * Source: grid-Kelly betting, Waudby-Smith & Ramdas (2024), JRSS-B 86:1, arXiv 2010.09686.
 */

/** Counts of paired episodes; onlyA + onlyB <= pairs. */
export interface PairCounts {
  pairs: number;
  /** Pairs in which A alone succeeded. */
  onlyA: number;
  /** Pairs in which B alone succeeded. */
  onlyB: number;
}

/** Dense enough to match a continuous average to a hundredth of ln e over hundreds of pairs. */
const STAKES = 64;
const stakes = Float64Array.from({ length: STAKES }, (_, i) => (i + 0.5) / STAKES);
const logLossOfB = stakes.map((stake) => log(1 - stake));

/** ln of what a pair does to each stake's capital, for bets on "p_A - p_B > difference". */
interface Bets {
  onlyA: Float64Array;
  onlyB: Float64Array;
  concordant: Float64Array;
}

function betsOn(difference: number): Bets {
  const gain = (1 - difference) / (1 + difference);
  const drift = difference / (1 + difference);
  return {
    onlyA: stakes.map((stake) => log(1 + stake * gain)),
    onlyB: logLossOfB,
    concordant: stakes.map((stake) => log(1 - stake * drift)),
  };
}

/** ln of each stake's capital. */
function logCapitals(counts: PairCounts, bets: Bets): Float64Array {
  const { pairs, onlyA, onlyB } = counts;
  const concordant = pairs - onlyA - onlyB;
  const capitals = new Float64Array(STAKES);
  for (let i = 0; i < STAKES; i++)
    capitals[i] = onlyA * bets.onlyA[i]! + onlyB * bets.onlyB[i]! + concordant * bets.concordant[i]!;
  return capitals;
}

function largestOf(values: Float64Array): number {
  let largest = values[0]!;
  for (const value of values) largest = Math.max(largest, value);
  return largest;
}

function logMean(logValues: Float64Array): number {
  const largest = largestOf(logValues);
  let sum = 0;
  for (const value of logValues) sum += exp(value - largest);
  return largest + log(sum / STAKES);
}

/** Whether the average capital has reached exp(threshold); no average passes its largest term. */
function reaches(counts: PairCounts, bets: Bets, threshold: number): boolean {
  const capitals = logCapitals(counts, bets);
  return largestOf(capitals) >= threshold && logMean(capitals) >= threshold;
}

/** The same pairs with A and B exchanged. */
function exchanged({ pairs, onlyA, onlyB }: PairCounts): PairCounts {
  return { pairs, onlyA: onlyB, onlyB: onlyA };
}

/**
 * ln of the e-value against H0: p_A - p_B <= difference (`greater`) or >= difference (`less`);
 * difference in (-1, 1).
 */
export function pairedDifferenceLogE(
  counts: PairCounts,
  difference: number,
  alternative: 'greater' | 'less',
): number {
  if (alternative === 'less') return pairedDifferenceLogE(exchanged(counts), -difference, 'greater');
  return logMean(logCapitals(counts, betsOn(difference)));
}

/** Largest difference that the e-value against "p_A - p_B <= difference" refutes; -1 when it refutes none. */
function lowerBound(counts: PairCounts, threshold: number): number {
  if (counts.onlyB === counts.pairs) return -1;
  return fallingRoot(-1, 1, (d) => logMean(logCapitals(counts, betsOn(d))) - threshold);
}

/**
 * Confidence sequence of p_A - p_B after these counts, each side erring with probability `oneSidedAlpha` over
 * all times at once. [-1, 1] without pairs.
 */
export function pairedDifferenceSequence(counts: PairCounts, oneSidedAlpha: number): Interval {
  const threshold = -log(oneSidedAlpha);
  return [lowerBound(counts, threshold), -lowerBound(exchanged(counts), threshold)];
}

export interface PairedDifferenceOptions {
  /** Largest tolerated loss of success rate, in [0, 1): 0.05 is 5 points. */
  margin: number;
  /** Error probability of each decision, over all looks at once, in (0, 0.5). */
  oneSidedAlpha: number;
}

/**
 * Anytime-valid no-regression decision on paired episodes, fed in seed order: `passed` as soon as
 * p_A - p_B >= -margin is established, `failed` as soon as its opposite is. The first decision stands. Both
 * e-values are compared with 1 / oneSidedAlpha after every pair. The running confidence sequence is the one
 * that decides: low is then at or over -margin, or high under it; see `isLook` for the counts it intersects.
 */
export class PairedDifferenceProcess {
  readonly #margin: number;
  readonly #threshold: number;
  readonly #passBets: Bets;
  readonly #failBets: Bets;
  readonly #running: RunningInterval<PairCounts>;
  #counts: PairCounts = { pairs: 0, onlyA: 0, onlyB: 0 };
  #decision: 'passed' | 'failed' | undefined;
  #stopIndex: number | undefined;

  constructor({ margin, oneSidedAlpha }: PairedDifferenceOptions) {
    if (!(margin >= 0 && margin < 1)) throw new RangeError(`margin must be in [0, 1), got ${margin}`);
    if (!(oneSidedAlpha > 0 && oneSidedAlpha < 0.5))
      throw new RangeError(`one-sided alpha must be in (0, 0.5), got ${oneSidedAlpha}`);
    const threshold = -log(oneSidedAlpha);
    this.#margin = margin;
    this.#threshold = threshold;
    this.#passBets = betsOn(-margin);
    this.#failBets = betsOn(margin);
    this.#running = new RunningInterval(
      {
        refutesLow: (counts, low) => low === -1 || reaches(counts, betsOn(low), threshold),
        refutesHigh: (counts, high) => high === 1 || reaches(exchanged(counts), betsOn(-high), threshold),
        solveLow: (counts) => lowerBound(counts, threshold),
        solveHigh: (counts) => -lowerBound(exchanged(counts), threshold),
      },
      [-1, 1],
    );
  }

  /** Adds the next pair and returns the decision that stands, if any. */
  push(a: boolean, b: boolean): 'passed' | 'failed' | undefined {
    const { pairs, onlyA, onlyB } = this.#counts;
    this.#counts = {
      pairs: pairs + 1,
      onlyA: onlyA + (a && !b ? 1 : 0),
      onlyB: onlyB + (b && !a ? 1 : 0),
    };
    if (this.#decision === undefined) this.#decide();
    if (isLook(pairs + 1)) this.#running.add(this.#counts);
    return this.#decision;
  }

  #decide(): void {
    if (reaches(this.#counts, this.#passBets, this.#threshold)) {
      this.#decision = 'passed';
      this.#running.add(this.#counts, { low: -this.#margin });
    } else if (reaches(exchanged(this.#counts), this.#failBets, this.#threshold)) {
      this.#decision = 'failed';
      this.#running.add(this.#counts, { high: justUnder(-this.#margin) });
    } else return;
    this.#stopIndex = this.#counts.pairs;
  }

  get decision(): 'passed' | 'failed' | undefined {
    return this.#decision;
  }

  /** Number of pairs after which the decision was made. */
  get stopIndex(): number | undefined {
    return this.#stopIndex;
  }

  get counts(): PairCounts {
    return this.#counts;
  }

  /** ln of the current e-values for `passed` (against p_A - p_B <= -margin) and for `failed`. */
  get logE(): { pass: number; fail: number } {
    return {
      pass: logMean(logCapitals(this.#counts, this.#passBets)),
      fail: logMean(logCapitals(exchanged(this.#counts), this.#failBets)),
    };
  }

  /** Running confidence sequence of p_A - p_B, each side at one-sided alpha. */
  get interval(): Interval {
    return this.#running.at(this.#counts);
  }
}
