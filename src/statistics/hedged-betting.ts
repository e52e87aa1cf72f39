import { log } from '../foundation/deterministic-math.ts';
import { fallingRoot } from './falling-root.ts';
import type { Interval } from './proportion-intervals.ts';

/**
 * Inference on the mean of variables bounded in [0, 1] by betting against candidate means, without any
 * assumption on their distribution. The result depends on the order of the values, which must be fixed before
 * they are seen (seed order).
 * Source: Waudby-Smith & Ramdas (2024), JRSS-B 86:1, arXiv 2010.09686, hedged capital with
 * predictable plug-in bets. "Each side" below is one of its two capitals at error `oneSidedAlpha`, so that
 * their interval with both sides is the paper's at alpha = 2 oneSidedAlpha.
 */

/** No bet may lose more than this share of the capital. */
const LARGEST_STAKE = 0.5;

/** Predictable bets: the next one depends only on the values before it. */
export class PluginBets {
  readonly #numerator: number;
  readonly #fixedSize: number | undefined;
  #sum = 0;
  #squares = 0;
  #n = 0;

  /** `fixedSize`: bet for a sample of that size, instead of for all sizes. */
  constructor(oneSidedAlpha: number, fixedSize?: number) {
    if (!(oneSidedAlpha > 0 && oneSidedAlpha < 0.5))
      throw new RangeError(`one-sided alpha must be in (0, 0.5), got ${oneSidedAlpha}`);
    this.#numerator = -2 * log(oneSidedAlpha);
    this.#fixedSize = fixedSize;
  }

  /** The bet on the next value, which `push` then takes. */
  next(): number {
    const t = this.#n + 1;
    const variance = (0.25 + this.#squares) / t;
    return Math.sqrt(this.#numerator / (variance * (this.#fixedSize ?? t * log(1 + t))));
  }

  push(value: number): void {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`expected a value in [0, 1], got ${value}`);
    this.#n++;
    this.#sum += value;
    const mean = (0.5 + this.#sum) / (this.#n + 1);
    this.#squares += (value - mean) * (value - mean);
  }
}

/** Growth of the capital that bets on a mean over m, m in [0, 1); the mirrored call bets on one under it. */
export function bettingGrowth(value: number, bet: number, m: number): number {
  return 1 + Math.min(bet, LARGEST_STAKE / m) * (value - m);
}

function logCapital(values: readonly number[], bets: readonly number[], m: number): number {
  let total = 0;
  // Each factor is at least 1/2, so products are cheap and safe between a few logarithms.
  let product = 1;
  for (let i = 0; i < values.length; i++) {
    product *= bettingGrowth(values[i]!, bets[i]!, m);
    if (product < 1e-200 || product > 1e200) {
      total += log(product);
      product = 1;
    }
  }
  return total + log(product);
}

/** The candidate mean at which the capital, which falls with m, crosses exp(threshold). */
export function bettingBound(values: readonly number[], bets: readonly number[], threshold: number): number {
  return fallingRoot(0, 1, (m) => logCapital(values, bets, m) - threshold);
}

/** 1 minus each value: turns a bet on a mean over m into one on a mean under 1 - m. */
export function mirror(values: readonly number[]): number[] {
  return values.map((value) => 1 - value);
}

/** All bets on a sequence, for a sample of a fixed size where one is given. */
export function bettingStakes(
  values: readonly number[],
  oneSidedAlpha: number,
  fixedSize?: number,
): number[] {
  const bets = new PluginBets(oneSidedAlpha, fixedSize);
  return values.map((value) => {
    const bet = bets.next();
    bets.push(value);
    return bet;
  });
}

/** ln of the capitals that bet on a mean over m and on one under it, m in (0, 1). */
export function bettingLogCapital(
  values: readonly number[],
  stakes: readonly number[],
  m: number,
): { over: number; under: number } {
  return { over: logCapital(values, stakes, m), under: logCapital(mirror(values), stakes, 1 - m) };
}

/**
 * Betting interval of the mean of values in [0, 1], for a sample whose size was fixed beforehand (`fixed`) or
 * for one that may stop at any time; each side errs with probability `oneSidedAlpha`. [0, 1] when empty.
 */
export function bettingInterval(
  values: readonly number[],
  oneSidedAlpha: number,
  size: 'fixed' | 'anytime' = 'fixed',
): Interval {
  if (values.length === 0) return [0, 1];
  const stakes = bettingStakes(values, oneSidedAlpha, size === 'fixed' ? values.length : undefined);
  const threshold = -log(oneSidedAlpha);
  return [bettingBound(values, stakes, threshold), 1 - bettingBound(mirror(values), stakes, threshold)];
}
