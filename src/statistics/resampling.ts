import type { Random } from '../foundation/random.ts';

/** Statistics of one sample under resampling, and how resamples are drawn. */

/** What is estimated: the mean, or the type 7 quantile q in [0, 1]. */
export type BootstrapStatistic = { kind: 'mean' } | { kind: 'quantile'; q: number };

/** A statistic of one sample under resampling: `counts[i]` is how often sample i was drawn. */
export interface Resampled {
  of(counts: Uint32Array, total: number): number;
  /** The statistic without sample i. */
  without(i: number): number;
}

/** The statistic of finite values as a function of how often each of them was drawn. */
export function resampled(values: ArrayLike<number>, statistic: BootstrapStatistic): Resampled {
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

/** Fills `counts` with how often each of its samples is drawn, n in all, in circular blocks. */
export function draw(counts: Uint32Array, random: Random, blockLength: number): void {
  const n = counts.length;
  counts.fill(0);
  for (let drawn = 0; drawn < n; ) {
    const start = random.integer(n);
    const length = Math.min(blockLength, n - drawn);
    for (let i = 0; i < length; i++) counts[(start + i) % n]!++;
    drawn += length;
  }
}
