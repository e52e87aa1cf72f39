import { exp, log } from '../foundation/deterministic-math.ts';
import { betaBinomialConfidenceSequence, betaBinomialLogE } from './beta-binomial-e.ts';
import type { Interval } from './proportion-intervals.ts';

/**
 * Difference p1 - p2 of two success rates, k1 of n1 and k2 of n2, either of which may have been stopped by looking at
 * it, and which may depend on each other (the same seeds). Each rate has a confidence sequence at half of the error
 * (Bonferroni), so that the guarantee holds at any stopping times.
 * Source: Robbins (1970), Ann. Math. Stat. 41:1397, for the sequences; the rest is the union bound.
 */

/** Interval of p1 - p2, with error `alpha` on both sides together. */
export function anytimeDifference(k1: number, n1: number, k2: number, n2: number, alpha: number): Interval {
  const [l1, u1] = betaBinomialConfidenceSequence(k1, n1, { alpha: alpha / 2 });
  const [l2, u2] = betaBinomialConfidenceSequence(k2, n2, { alpha: alpha / 2 });
  return [l1 - u2, u1 - l2];
}

/** Always-valid p-value of H0: p1 = p2: the smallest alpha at which that interval leaves 0 out. */
export function anytimeDifferenceP(k1: number, n1: number, k2: number, n2: number): number {
  const [p1, p2] = [k1 / n1, k2 / n2];
  if (p1 === p2) return 1;
  const swapped = p1 > p2;
  const [lowK, lowN, highK, highN] = swapped ? [k2, n2, k1, n1] : [k1, n1, k2, n2];
  // Both sequences hold the same rate where the e-values against it cross, between the two estimates.
  let low = lowK / lowN;
  let high = highK / highN;
  for (let i = 0; i < 200; i++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (betaBinomialLogE(lowK, lowN, middle) < betaBinomialLogE(highK, highN, middle)) low = middle;
    else high = middle;
  }
  // The smaller of the two claims no more than the crossing itself.
  const crossing = Math.min(betaBinomialLogE(lowK, lowN, low), betaBinomialLogE(highK, highN, low));
  return Math.min(1, exp(log(2) - crossing));
}
