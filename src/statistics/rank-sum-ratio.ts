import { quantile } from './quantile.ts';

/** The exact distribution costs the square of the pairs; groups of runs are far smaller. */
export const LARGEST_RANKED_GROUP = 50;

export interface RankSumRatio {
  /** Median of all ratios first ÷ second. */
  estimate: number;
  /** An end is `null` where the groups are too small to bound it. */
  interval: [number | null, number | null];
}

/**
 * By which factor the values of `first` are larger than those of `second`, two independent groups of positive values
 * (at most 50 each): the median of all ratios with the interval that inverts the exact rank-sum test, each side erring with
 * probability at most `oneSidedAlpha`. Equal values make it wider, never narrower. NaN and open ends for an empty group.
 * Source: Hodges & Lehmann (1963), Ann. Math. Stat. 34:598, on the logarithms; Hollander, Wolfe & Chicken (2014),
 * Nonparametric Statistical Methods, section 4.3.
 * @throws RangeError for a value that is not positive, or a larger group
 */
export function rankSumRatio(
  first: readonly number[],
  second: readonly number[],
  oneSidedAlpha: number,
): RankSumRatio {
  if (Math.max(first.length, second.length) > LARGEST_RANKED_GROUP)
    throw new RangeError(`expected at most ${LARGEST_RANKED_GROUP} values in each group`);
  for (const value of [...first, ...second])
    if (!(value > 0)) throw new RangeError(`expected positive values, got ${value}`);
  const ratios = first.flatMap((value) => second.map((other) => value / other)).sort((a, b) => a - b);
  const pairs = ratios.length;
  if (pairs === 0) return { estimate: Number.NaN, interval: [null, null] };
  const probabilities = mannWhitney(first.length, second.length);
  // The largest number of ratios that may be cut off at an end: P(U < cut) stays within the error.
  let cut = 0;
  let below = 0;
  while (cut < pairs) {
    below += probabilities[cut]!;
    // Rounding must not lose a probability that is exactly the error, such as 1 of 20.
    if (below > oneSidedAlpha * (1 + 1e-12)) break;
    cut++;
  }
  return {
    estimate: quantile(ratios, 0.5),
    interval: cut === 0 ? [null, null] : [ratios[cut - 1]!, ratios[pairs - cut]!],
  };
}

/**
 * P(U = u) of the Mann–Whitney statistic of m and n values without ties, u = 0 … m n, by
 * p(m, n, u) = (m p(m-1, n, u-n) + n p(m, n-1, u)) / (m + n).
 */
function mannWhitney(m: number, n: number): Float64Array {
  let before: Float64Array[] = Array.from({ length: n + 1 }, () => Float64Array.of(1));
  for (let i = 1; i <= m; i++) {
    const row: Float64Array[] = [Float64Array.of(1)];
    for (let j = 1; j <= n; j++) {
      const values = new Float64Array(i * j + 1);
      const [larger, smaller] = [before[j]!, row[j - 1]!];
      for (let u = 0; u < values.length; u++) {
        const up = u >= j ? (larger[u - j] ?? 0) : 0;
        values[u] = (i * up + j * (smaller[u] ?? 0)) / (i + j);
      }
      row.push(values);
    }
    before = row;
  }
  return before[n]!;
}
