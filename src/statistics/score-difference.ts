import { acos, cos } from '../foundation/deterministic-math.ts';
import { fallingRoot } from './falling-root.ts';
import { checkCounts, type Interval, type IntervalOptions } from './proportion-intervals.ts';
import { normalCdf, normalQuantile } from './special.ts';

/**
 * Score tests and interval for the difference of two independent success rates.
 * Sources: Farrington & Manning (1990), Stat. Med. 9:1447; Miettinen & Nurminen (1985), Stat. Med. 4:213.
 */

/**
 * Maximum-likelihood rates [p1, p2] under the restriction p1 - p2 = difference, in (-1, 1): the one root of
 * the score cubic that lies in the parameter space, in trigonometric form.
 */
export function restrictedRates(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
  difference: number,
): [number, number] {
  const ratio = n2 / n1;
  const p1 = k1 / n1;
  const p2 = k2 / n2;
  const a = 1 + ratio;
  const b = -(1 + ratio + p1 + ratio * p2 + difference * (ratio + 2));
  const c = difference * difference + difference * (2 * p1 + ratio + 1) + p1 + ratio * p2;
  const d = -p1 * difference * (1 + difference);
  const shift = b / (3 * a);
  const v = shift * shift * shift - (b * c) / (6 * a * a) + d / (2 * a);
  const u = (v >= 0 ? 1 : -1) * Math.sqrt(Math.max(0, shift * shift - c / (3 * a)));
  const cosine = u === 0 ? 0 : Math.max(-1, Math.min(1, v / (u * u * u)));
  const angle = (Math.PI + acos(cosine)) / 3;
  const lowest = Math.max(0, difference);
  const highest = Math.min(1, 1 + difference);
  const rate = Math.max(lowest, Math.min(highest, 2 * u * cos(angle) - shift));
  return [rate, rate - difference];
}

/** z of H0: p1 - p2 = difference; `corrected` multiplies the variance by N / (N - 1). */
function differenceZ(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
  difference: number,
  corrected: boolean,
): number {
  const distance = k1 / n1 - k2 / n2 - difference;
  if (distance === 0) return 0;
  const [r1, r2] = restrictedRates(k1, n1, k2, n2, difference);
  let variance = (r1 * (1 - r1)) / n1 + (r2 * (1 - r2)) / n2;
  if (corrected) variance *= (n1 + n2) / (n1 + n2 - 1);
  return distance / Math.sqrt(variance);
}

export interface DifferenceTest {
  z: number;
  /** p-value of H0: p1 - p2 <= -margin. */
  p: number;
}

/**
 * Non-inferiority test of H0: p1 - p2 <= -margin, with Farrington–Manning variance, or Miettinen–Nurminen's
 * when `corrected`. Counts k1 of n1 and k2 of n2, margin in [0, 1).
 */
export function nonInferiorityTest(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
  margin: number,
  corrected = false,
): DifferenceTest {
  checkCounts(k1, n1);
  checkCounts(k2, n2);
  const z = differenceZ(k1, n1, k2, n2, -margin, corrected);
  return { z, p: normalCdf(-z) };
}

/** Miettinen–Nurminen score interval of p1 - p2; its lower bound passes -margin exactly when that test does. */
export function miettinenNurminen(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
  { alpha, sided = 'two' }: IntervalOptions,
): Interval {
  checkCounts(k1, n1);
  checkCounts(k2, n2);
  const z = normalQuantile(1 - (sided === 'two' ? alpha / 2 : alpha));
  const point = k1 / n1 - k2 / n2;
  const zAt = (difference: number) => differenceZ(k1, n1, k2, n2, difference, true);
  return [
    sided === 'upper' ? -1 : fallingRoot(-1, point, (difference) => zAt(difference) - z),
    sided === 'lower' ? 1 : fallingRoot(point, 1, (difference) => zAt(difference) + z),
  ];
}
