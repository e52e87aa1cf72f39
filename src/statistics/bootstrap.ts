import { Random } from '../foundation/random.ts';
import type { Interval } from './proportion-intervals.ts';
import { quantileOfSorted } from './quantile.ts';
import { normalCdf, normalQuantile } from './special.ts';

/**
 * Seeded bootstrap intervals of a mean, a quantile, and the ratio of such a statistic between paired samples.
 * Sources: Efron & Tibshirani (1993), An Introduction to the Bootstrap; BCa: Efron (1987), JASA 82:171;
 * circular blocks: Politis & Romano (1992).
 */

/** What is estimated: the mean, or the type 7 quantile q in [0, 1]. */
export type BootstrapStatistic = { kind: 'mean' } | { kind: 'quantile'; q: number };

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

/** A statistic of one sample under resampling: `counts[i]` is how often sample i was drawn. */
interface Resampled {
  of(counts: Uint32Array, total: number): number;
  /** The statistic without sample i. */
  without(i: number): number;
}

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

function resampled(values: ArrayLike<number>, statistic: BootstrapStatistic): Resampled {
  return statistic.kind === 'mean' ? resampledMean(values) : resampledQuantile(values, statistic.q);
}

function resampledMean(values: ArrayLike<number>): Resampled {
  const data = Float64Array.from(values);
  const sum = data.reduce((total, value) => total + value, 0);
  return {
    of(counts, total) {
      let weighted = 0;
      for (let i = 0; i < data.length; i++) weighted += counts[i]! * data[i]!;
      return weighted / total;
    },
    without: (i) => (sum - data[i]!) / (data.length - 1),
  };
}

/** Sorts once; a resample's quantile is then found by walking over the counts in sorted order. */
function resampledQuantile(values: ArrayLike<number>, q: number): Resampled {
  const n = values.length;
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((x, y) => values[x]! - values[y]!);
  const sorted = Float64Array.from(order, (i) => values[i]!);
  const rankOf = new Uint32Array(n);
  order.forEach((index, rank) => {
    rankOf[index] = rank;
  });
  return {
    of(counts, total) {
      const position = (total - 1) * q;
      const below = Math.floor(position);
      let rank = 0;
      let seen = counts[order[0]!]!;
      while (seen <= below) seen += counts[order[++rank]!]!;
      const low = sorted[rank]!;
      if (position === below) return low;
      while (seen <= below + 1) seen += counts[order[++rank]!]!;
      return low + (position - below) * (sorted[rank]! - low);
    },
    without(i) {
      const gap = rankOf[i]!;
      const at = (rank: number) => sorted[rank < gap ? rank : rank + 1]!;
      const position = (n - 2) * q;
      const below = Math.floor(position);
      const low = at(below);
      return low + (position - below) * (at(Math.min(below + 1, n - 2)) - low);
    },
  };
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

/** Fills `counts` with how often each of its samples is drawn, n in all, in circular blocks. */
function draw(counts: Uint32Array, random: Random, blockLength: number): void {
  const n = counts.length;
  counts.fill(0);
  for (let drawn = 0; drawn < n; ) {
    const start = random.integer(n);
    const length = Math.min(blockLength, n - drawn);
    for (let i = 0; i < length; i++) counts[(start + i) % n]!++;
    drawn += length;
  }
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
