import { holm } from './multiplicity.ts';
import { mean } from './quantile.ts';

/** Midranks times two, so that they are whole numbers, and whether any two values are equal. */
function doubledRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    // Ranks start + 1 … end share their mean.
    for (let i = start; i < end; i++) ranks[order[i]!] = start + 1 + end;
    start = end;
  }
  return ranks;
}

/**
 * Exact two-sided p-value of the Wilcoxon rank-sum test: the share of all ways to choose which values are in the first
 * group whose rank sum is at least as far from its mean as the observed one. Equal values get their mean rank, and the
 * p-value is conditional on them. O(n² · sum of ranks), so for small groups.
 * Source: Mann & Whitney (1947), Ann. Math. Stat. 18:50; ties: Lehmann (1975), Nonparametrics, section 1.4.
 */
export function rankSumTwoSided(first: readonly number[], second: readonly number[]): number {
  return rankSum(first, second, new Map());
}

/** How often each sum occurs among all subsets of a size, by size and ranks: without equal values they are the same ranks. */
type Distributions = Map<string, Float64Array>;

function rankSum(first: readonly number[], second: readonly number[], known: Distributions): number {
  const size = first.length;
  if (size === 0 || second.length === 0) return 1;
  const ranks = doubledRanks([...first, ...second]);
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  const sorted = ranks.toSorted((a, b) => a - b);
  const key = `${size} ${sorted.join()}`;
  const distribution = known.get(key) ?? subsetSums(sorted, size, total);
  known.set(key, distribution);
  const observed = ranks.slice(0, size).reduce((sum, rank) => sum + rank, 0);
  // Times the number of values, so that the mean is whole as well.
  const n = ranks.length;
  const distance = Math.abs(observed * n - size * total);
  let extreme = 0;
  let all = 0;
  for (let sum = 0; sum <= total; sum++) {
    const share = distribution[sum]!;
    all += share;
    if (Math.abs(sum * n - size * total) >= distance) extreme += share;
  }
  return Math.min(1, extreme / all);
}

function subsetSums(ranks: readonly number[], size: number, total: number): Float64Array {
  // ways[k][s]: subsets of k ranks with sum s.
  const ways = Array.from({ length: size + 1 }, () => new Float64Array(total + 1));
  ways[0]![0] = 1;
  let reached = 0;
  for (const [i, rank] of ranks.entries()) {
    reached += rank;
    for (let k = Math.min(size, i + 1); k >= 1; k--) {
      const [to, from] = [ways[k]!, ways[k - 1]!];
      for (let sum = reached; sum >= rank; sum--) to[sum]! += from[sum - rank]!;
    }
  }
  return ways[size]!;
}

export interface Shift {
  /** Index of the first value after the change. */
  at: number;
  /** Medians of the windows before and after it. */
  before: number;
  after: number;
  /** Adjusted over every place of the series that was tested. */
  pAdjusted: number;
}

export interface ShiftOptions {
  /** Error probability that a series without change gets any mark. */
  alpha: number;
  /** Fewest and most values that are looked at on each side of a place. */
  least: number;
  most: number;
}

export const SHIFT_OPTIONS: ShiftOptions = { alpha: 0.05, least: 5, most: 10 };

/**
 * Places where the level of a series in time order shifts: at each place the values just before it and just after it (up to
 * `most` on each side) are compared by the exact rank-sum test, and the p-values are adjusted by Holm over all places. Where
 * the values could have come in any order, the probability of any mark is at most `alpha`. Of places that stand for the same
 * change, within `most` of each other, the one with the smallest p is kept, of equals the one with the largest
 * difference of means.
 * Sources: {@link rankSumTwoSided}, {@link holm}; the sliding window is that of Ross, Tasoulis & Adams (2011), Technometrics
 * 53:379, without its asymptotic threshold.
 */
export function findShifts(values: readonly number[], options: ShiftOptions = SHIFT_OPTIONS): Shift[] {
  const { alpha, least, most } = options;
  const places: (Shift & { step: number })[] = [];
  const known: Distributions = new Map();
  for (let at = least; at + least <= values.length; at++) {
    const [left, right] = [values.slice(Math.max(0, at - most), at), values.slice(at, at + most)];
    const isFlat = [...left, ...right].every((value) => value === left[0]);
    const pAdjusted = isFlat ? 1 : rankSum(left, right, known);
    const step = Math.abs(mean(right) - mean(left));
    places.push({ at, before: median(left), after: median(right), pAdjusted, step });
  }
  const adjusted = holm(places.map(({ pAdjusted }) => pAdjusted));
  const found = places
    .map((place, i) => ({ ...place, pAdjusted: adjusted[i]! }))
    .filter(({ pAdjusted, before, after }) => pAdjusted <= alpha && before !== after)
    .sort((a, b) => a.pAdjusted - b.pAdjusted || b.step - a.step || a.at - b.at);
  const kept: Shift[] = [];
  for (const { step: _, ...place } of found) {
    if (kept.every(({ at }) => Math.abs(at - place.at) >= most)) kept.push(place);
  }
  return kept.sort((a, b) => a.at - b.at);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
