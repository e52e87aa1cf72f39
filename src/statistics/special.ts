import betainc from '@stdlib/math-base-special-betainc';
import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import gammaln from '@stdlib/math-base-special-gammaln';
import kernelBetaincinv from '@stdlib/math-base-special-kernel-betaincinv';
import { exp, log } from '../foundation/deterministic-math.ts';

/**
 * Special functions behind the intervals and tests. All are built from basic arithmetic, so that a verdict
 * has the same bits on every machine.
 */

/** P(Z <= x) for a standard normal Z. */
export function normalCdf(x: number): number {
  return 0.5 * erfc(-x / Math.SQRT2);
}

/** The value z with P(Z <= z) = p for a standard normal Z; p in [0, 1]. */
export function normalQuantile(p: number): number {
  return -Math.SQRT2 * erfcinv(2 * p);
}

/** ln B(a, b) for a, b > 0. */
export function logBeta(a: number, b: number): number {
  return gammaln(a) + gammaln(b) - gammaln(a + b);
}

/** Regularised incomplete beta function I_x(a, b), or its complement with `upper`; x in [0, 1], a, b > 0. */
export function incompleteBeta(x: number, a: number, b: number, upper = false): number {
  return betainc(x, a, b, true, upper);
}

/** The x with I_x(a, b) = p; p in [0, 1], a, b > 0. */
export function incompleteBetaInverse(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const pair = kernelBetaincinv(a, b, p, 1 - p) as ArrayLike<number>;
  return pair[0]!;
}

/** Below this, a tail probability from `betainc` may be denormal or zero. */
const SMALLEST_RELIABLE_TAIL = 1e-280;

/**
 * ln I_x(a, b), or ln of its complement with `upper`, also where the probability itself underflows.
 * x in (0, 1), a, b > 0.
 */
export function logIncompleteBeta(x: number, a: number, b: number, upper = false): number {
  const tail = incompleteBeta(x, a, b, upper);
  if (tail > SMALLEST_RELIABLE_TAIL) return log(tail);
  return upper ? logTailByFraction(1 - x, b, a) : logTailByFraction(x, a, b);
}

/** ln I_x(a, b) by the continued fraction DLMF 8.17.22 (modified Lentz); for x well under a / (a + b). */
function logTailByFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 0;
  let fraction = 1;
  for (let i = 1; i <= 10_000; i++) {
    const m = Math.floor(i / 2);
    const term =
      i % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + term * d;
    if (Math.abs(d) < tiny) d = tiny;
    d = 1 / d;
    c = 1 + term / c;
    if (Math.abs(c) < tiny) c = tiny;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return a * log(x) + b * log(1 - x) - log(a) - logBeta(a, b) - log(fraction);
}

/** P(X = k) for X ~ Binomial(n, p); k and n integers, p in [0, 1]. */
export function binomialPmf(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return 0;
  if (p <= 0) return k === 0 ? 1 : 0;
  if (p >= 1) return k === n ? 1 : 0;
  const logChoose = -log(n + 1) - logBeta(k + 1, n - k + 1);
  return exp(logChoose + k * log(p) + (n - k) * log(1 - p));
}

/** P(X <= k) for X ~ Binomial(n, p). */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return incompleteBeta(p, k + 1, n - k, true);
}

/** P(X >= k) for X ~ Binomial(n, p). */
export function binomialSurvival(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return incompleteBeta(p, k, n - k + 1);
}
