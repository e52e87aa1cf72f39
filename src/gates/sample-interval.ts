import { bootstrap } from '../statistics/bootstrap.ts';
import { bettingInterval } from '../statistics/hedged-betting.ts';
import { mean, quantile } from '../statistics/quantile.ts';
import { binomialCdf, normalQuantile } from '../statistics/special.ts';

/** An interval of a fixed-size sample; an end is `null` where the sample cannot bound it. */
export interface SampleInterval {
  estimate: number;
  interval: [number | null, number | null];
  method: string;
}

/** Below this a bootstrap knows too little of the distribution for its nominal level to mean anything. */
export const FEWEST_VALUES = 10;

/** Samples up to this size are resampled; above, the bootstrap's closed-form limit is as good and instant. */
const LARGEST_RESAMPLED = 500;

/** Any fixed number: the same values always give the same interval. */
const SEED = 0;

/**
 * Interval of a mean, each side erring with probability `alpha`: BCa bootstrap, or for larger samples its
 * second-order limit, the normal interval with the correction for skewness
 * mean + s/sqrt(n) (±z + skewness (2 z^2 + 1) / (6 sqrt(n))).
 * Source: Hall (1992), The Bootstrap and Edgeworth Expansion, sections 3.3–3.6.
 */
export function meanInterval(values: readonly number[], alpha: number): SampleInterval {
  const n = values.length;
  if (n <= LARGEST_RESAMPLED) {
    const options = { statistic: { kind: 'mean' }, oneSidedAlpha: alpha, seed: SEED, method: 'bca' } as const;
    const { estimate, interval } = bootstrap(values, options);
    return { estimate, interval, method: 'bootstrap' };
  }
  const centre = mean(values);
  let squares = 0;
  let cubes = 0;
  for (const value of values) {
    const deviation = value - centre;
    squares += deviation * deviation;
    cubes += deviation * deviation * deviation;
  }
  const deviation = Math.sqrt(squares / (n - 1));
  const skewness = deviation === 0 ? 0 : cubes / n / (deviation * deviation * deviation);
  const z = normalQuantile(1 - alpha);
  const shift = (skewness * (2 * z * z + 1)) / (6 * Math.sqrt(n));
  const error = deviation / Math.sqrt(n);
  return {
    estimate: centre,
    interval: [centre + error * (shift - z), centre + error * (shift + z)],
    method: 'bootstrap',
  };
}

/**
 * Interval of a quantile between two order statistics, distribution-free: each side errs with probability at
 * most `alpha`, exactly by the binomial distribution. It is the interval that a bootstrap of the quantile
 * approximates, without resampling, and says honestly where a sample is too small to bound a tail: an end is
 * then `null`. Source: David & Nagaraja (2003), Order Statistics, section 7.1.
 */
export function quantileInterval(values: readonly number[], q: number, alpha: number): SampleInterval {
  const n = values.length;
  const sorted = Float64Array.from(values).sort();
  // P(value of rank r is over the quantile) = P(Bin(n, q) < r): the largest rank with at most alpha.
  let low = 0;
  let open = n + 1;
  while (open - low > 1) {
    const rank = (low + open) >> 1;
    if (binomialCdf(rank - 1, n, q) <= alpha) low = rank;
    else open = rank;
  }
  // P(value of rank r is under the quantile) = P(Bin(n, q) >= r): the smallest rank with at most alpha.
  let high = n + 1;
  open = 0;
  while (high - open > 1) {
    const rank = (high + open) >> 1;
    if (1 - binomialCdf(rank - 1, n, q) <= alpha) high = rank;
    else open = rank;
  }
  return {
    estimate: quantile(values, q),
    interval: [low === 0 ? null : sorted[low - 1]!, high === n + 1 ? null : sorted[high - 1]!],
    method: 'order-statistics',
  };
}

/** Betting interval of the mean of values within `bounds`, for a sample of fixed size. */
export function boundedMeanInterval(
  values: readonly number[],
  [low, high]: readonly [number, number],
  alpha: number,
): SampleInterval {
  const span = high - low;
  const scaled = values.map((value) => (value - low) / span);
  const [lower, upper] = bettingInterval(scaled, alpha, 'fixed');
  return { estimate: mean(values), interval: [low + span * lower, low + span * upper], method: 'betting' };
}
