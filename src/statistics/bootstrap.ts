import { Random } from '../foundation/random.ts';
import type { Interval } from './proportion-intervals.ts';
import { quantileOfSorted } from './quantile.ts';
import { type BootstrapStatistic, draw, type Resampled, resampled } from './resampling.ts';
import { normalCdf, normalQuantile } from './special.ts';

/**
 * Seeded bootstrap intervals of a mean, a quantile, and the ratio of such a statistic between paired samples.
 * Sources: Efron & Tibshirani (1993), An Introduction to the Bootstrap; BCa: Efron (1987), JASA 82:171;
 * circular blocks: Politis & Romano (1992).
 */

export type { BootstrapStatistic } from './resampling.ts';

export interface BootstrapOptions {
  statistic: BootstrapStatistic;
  /** Error probability of each side, in (0, 0.5). */
  oneSidedAlpha: number;
  seed: number;
  /** 2,000 unless given. */
  resamples?: number;
  /**
   * `percentile` (default), or `bca`, which corrects bias and skewness. BCa's acceleration comes from a
   * jackknife, which is poor for quantiles: prefer `percentile` there.
   */
  method?: 'percentile' | 'bca';
  /** Length of the circular blocks that are drawn, for samples that depend on their neighbours; 1 unless given. */
  blockLength?: number;
}

export interface BootstrapResult {
  estimate: number;
  interval: Interval;
  n: number;
  resamples: number;
}

const DEFAULT_RESAMPLES = 2000;

/** Bootstrap interval of a statistic of finite values; NaN bounds when there are none. */
export function bootstrap(values: ArrayLike<number>, options: BootstrapOptions): BootstrapResult {
  return run(values.length, resampled(values, options.statistic), options);
}

/**
 * Bootstrap interval of statistic(a) / statistic(b) over paired samples (interleaved measurements of A and B):
 * pairs are drawn together, so that what drifts under both cancels. Throws RangeError on unequal lengths.
 */
export function bootstrapRatio(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  options: BootstrapOptions,
): BootstrapResult {
  if (a.length !== b.length) throw new RangeError(`expected pairs, got ${a.length} and ${b.length} samples`);
  const first = resampled(a, options.statistic);
  const second = resampled(b, options.statistic);
  const ratio: Resampled = {
    of: (counts, total) => first.of(counts, total) / second.of(counts, total),
    without: (i) => first.without(i) / second.without(i),
  };
  return run(a.length, ratio, options);
}

function run(n: number, statistic: Resampled, options: BootstrapOptions): BootstrapResult {
  const {
    oneSidedAlpha,
    seed,
    resamples = DEFAULT_RESAMPLES,
    method = 'percentile',
    blockLength = 1,
  } = options;
  if (!(oneSidedAlpha > 0 && oneSidedAlpha < 0.5))
    throw new RangeError(`one-sided alpha must be in (0, 0.5), got ${oneSidedAlpha}`);
  if (!Number.isInteger(blockLength) || blockLength < 1)
    throw new RangeError(`block length must be a positive integer, got ${blockLength}`);
  if (n === 0) return { estimate: Number.NaN, interval: [Number.NaN, Number.NaN], n, resamples: 0 };
  const estimate = statistic.of(new Uint32Array(n).fill(1), n);
  if (n === 1) return { estimate, interval: [estimate, estimate], n, resamples: 0 };
  const replicates = new Float64Array(resamples);
  const random = new Random(seed, 'bootstrap');
  const counts = new Uint32Array(n);
  for (let r = 0; r < resamples; r++) {
    draw(counts, random, blockLength);
    replicates[r] = statistic.of(counts, n);
  }
  replicates.sort();
  const levels: Interval =
    method === 'bca'
      ? bcaLevels(replicates, estimate, n, statistic, oneSidedAlpha)
      : [oneSidedAlpha, 1 - oneSidedAlpha];
  const interval: Interval = [
    quantileOfSorted(replicates, levels[0]),
    quantileOfSorted(replicates, levels[1]),
  ];
  return { estimate, interval, n, resamples };
}

/** Levels of the replicate quantiles that BCa takes. */
function bcaLevels(
  sorted: Float64Array,
  estimate: number,
  n: number,
  statistic: Resampled,
  oneSidedAlpha: number,
): Interval {
  let below = 0;
  for (const value of sorted) below += value < estimate ? 1 : value === estimate ? 0.5 : 0;
  // Kept off 0 and 1, where the correction would be infinite.
  const share = Math.min(Math.max(below, 0.5), sorted.length - 0.5) / sorted.length;
  const bias = normalQuantile(share);
  const jackknife = Float64Array.from({ length: n }, (_, i) => statistic.without(i));
  const centre = jackknife.reduce((total, value) => total + value, 0) / n;
  let squares = 0;
  let cubes = 0;
  for (const value of jackknife) {
    const deviation = centre - value;
    squares += deviation * deviation;
    cubes += deviation * deviation * deviation;
  }
  const acceleration = squares > 0 ? cubes / (6 * squares * Math.sqrt(squares)) : 0;
  const level = (z: number) => normalCdf(bias + (bias + z) / (1 - acceleration * (bias + z)));
  return [level(normalQuantile(oneSidedAlpha)), level(normalQuantile(1 - oneSidedAlpha))];
}
