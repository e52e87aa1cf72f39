import { incompleteBetaInverse, normalQuantile } from './special.ts';

/** Which bounds an interval spends its error on; the free side of a one-sided interval is 0 or 1. */
export type Sidedness = 'two' | 'lower' | 'upper';

export interface IntervalOptions {
  /** Error probability of the whole interval, in (0, 1): a two-sided interval spends half on each side. */
  alpha: number;
  sided?: Sidedness;
}

/** [low, high]. */
export type Interval = [low: number, high: number];

/** Fixed-sample methods for a success rate. */
export type ProportionMethod = 'wilson' | 'clopper-pearson' | 'jeffreys';

/** Throws RangeError unless 0 <= k <= n are integers. */
export function checkCounts(k: number, n: number): void {
  if (!Number.isInteger(k) || !Number.isInteger(n) || k < 0 || k > n)
    throw new RangeError(`expected integers with 0 <= successes <= episodes, got ${k} of ${n}`);
}

/** Throws RangeError unless alpha is in (0, 1). */
export function checkAlpha(alpha: number): void {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha must be in (0, 1), got ${alpha}`);
}

/** The error that each bound may use: [for low, for high]; 0 for a free side. */
function errorBySide({ alpha, sided = 'two' }: IntervalOptions): [number, number] {
  checkAlpha(alpha);
  if (sided === 'lower') return [alpha, 0];
  if (sided === 'upper') return [0, alpha];
  return [alpha / 2, alpha / 2];
}

/**
 * Wilson score interval of a success rate, k successes in n episodes. Its lower bound is at or over p0
 * exactly when the one-sided score test rejects p <= p0. With n = 0 the interval is [0, 1].
 * Source: Wilson (1927), JASA 22:209; Newcombe (1998), Stat. Med. 17:857, method 3.
 */
export function wilson(k: number, n: number, options: IntervalOptions): Interval {
  checkCounts(k, n);
  const [lowError, highError] = errorBySide(options);
  return [
    k === 0 || lowError === 0 ? 0 : wilsonBound(k, n, -normalQuantile(1 - lowError)),
    k === n || highError === 0 ? 1 : wilsonBound(k, n, normalQuantile(1 - highError)),
  ];
}

function wilsonBound(k: number, n: number, z: number): number {
  const p = k / n;
  const z2 = z * z;
  const centre = p + z2 / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return (centre + half) / (1 + z2 / n);
}

/**
 * Clopper–Pearson interval: the exact binomial test inverted, never under its nominal coverage.
 * Source: Clopper & Pearson (1934), Biometrika 26:404.
 */
export function clopperPearson(k: number, n: number, options: IntervalOptions): Interval {
  checkCounts(k, n);
  const [lowError, highError] = errorBySide(options);
  return [
    k === 0 || lowError === 0 ? 0 : incompleteBetaInverse(lowError, k, n - k + 1),
    k === n || highError === 0 ? 1 : 1 - incompleteBetaInverse(highError, n - k, k + 1),
  ];
}

/**
 * Jeffreys interval: equal-tailed posterior interval under a Beta(1/2, 1/2) prior, with the bound at 0 for
 * k = 0 and at 1 for k = n. Source: Brown, Cai & DasGupta (2001), Stat. Sci. 16:101.
 */
export function jeffreys(k: number, n: number, options: IntervalOptions): Interval {
  checkCounts(k, n);
  const [lowError, highError] = errorBySide(options);
  return [
    k === 0 || lowError === 0 ? 0 : incompleteBetaInverse(lowError, k + 0.5, n - k + 0.5),
    k === n || highError === 0 ? 1 : 1 - incompleteBetaInverse(highError, n - k + 0.5, k + 0.5),
  ];
}

const METHODS = { wilson, 'clopper-pearson': clopperPearson, jeffreys } as const;

/**
 * The interval that gates decide with: each side errs with probability `oneSidedAlpha`, so that 0.05 gives a
 * 90 % two-sided interval.
 */
export function proportionInterval(
  method: ProportionMethod,
  k: number,
  n: number,
  oneSidedAlpha: number,
): Interval {
  if (!(oneSidedAlpha > 0 && oneSidedAlpha < 0.5))
    throw new RangeError(`one-sided alpha must be in (0, 0.5), got ${oneSidedAlpha}`);
  return METHODS[method](k, n, { alpha: 2 * oneSidedAlpha });
}
