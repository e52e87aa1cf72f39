import { fallingRoot } from './falling-root.ts';
import type { Interval, IntervalOptions } from './proportion-intervals.ts';
import { normalQuantile } from './special.ts';

/**
 * Score inference on the difference p_A - p_B of two success rates over n pairs with the same seeds: `onlyA`
 * pairs where A alone succeeded, `onlyB` where B alone did.
 * Source: Tango (1998), Stat. Med. 17:891.
 */

/** z of H0: p_A - p_B = difference, in (-1, 1); at 0 this is McNemar's (b - c) / sqrt(b + c). */
export function pairedScoreZ(onlyA: number, onlyB: number, n: number, difference: number): number {
  const distance = onlyA - onlyB - n * difference;
  if (distance === 0) return 0;
  const shareOnlyB = restrictedOnlyB(onlyA, onlyB, n, difference);
  const variance = n * (2 * shareOnlyB + difference * (1 - difference));
  return distance / Math.sqrt(variance);
}

/** Probability of "B alone" that maximises the likelihood under p_A - p_B = difference. */
function restrictedOnlyB(onlyA: number, onlyB: number, n: number, difference: number): number {
  const a = 2 * n;
  const b = -onlyA - onlyB + (2 * n - onlyA + onlyB) * difference;
  const c = -onlyB * difference * (1 - difference);
  // Of the root's two forms, the one that subtracts nothing: it has no cancellation near zero.
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  const share = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
  return Math.max(0, -difference, share);
}

/**
 * Tango's score interval of p_A - p_B. It never leaves [-1, 1], needs no discordant pairs, and its lower bound
 * passes -margin exactly when the score test of non-inferiority at that margin rejects. n > 0. The free side
 * of a one-sided interval is -1 or 1.
 */
export function tango(
  onlyA: number,
  onlyB: number,
  n: number,
  { alpha, sided = 'two' }: IntervalOptions,
): Interval {
  checkPairs(onlyA, onlyB, n);
  const z = normalQuantile(1 - (sided === 'two' ? alpha / 2 : alpha));
  const point = (onlyA - onlyB) / n;
  return [
    sided === 'upper' ? -1 : fallingRoot(-1, point, (value) => pairedScoreZ(onlyA, onlyB, n, value) - z),
    sided === 'lower' ? 1 : fallingRoot(point, 1, (value) => pairedScoreZ(onlyA, onlyB, n, value) + z),
  ];
}

function checkPairs(onlyA: number, onlyB: number, n: number): void {
  const counts = [onlyA, onlyB, n];
  if (!counts.every((count) => Number.isInteger(count) && count >= 0) || n === 0 || onlyA + onlyB > n)
    throw new RangeError(`expected ${onlyA} + ${onlyB} discordant pairs to be at most ${n} pairs`);
}
