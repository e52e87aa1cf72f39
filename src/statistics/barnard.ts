import type { Alternative } from './beta-binomial-e.ts';
import { checkCounts } from './proportion-intervals.ts';
import { binomialPmf } from './special.ts';

/**
 * Tables whose squared statistics agree to this relative difference are tied. Exact ties (a table and its
 * mirror image) differ by rounding only; counting a near tie as a tie can only raise the p-value.
 */
const TIE_TOLERANCE = 1e-11;

/**
 * Barnard's unconditional exact test of two independent success rates (k1 of n1 against k2 of n2; n1, n2 > 0),
 * ordered by the pooled Wald statistic, with the largest p-value over the common rate. `greater` tests
 * H0: p1 <= p2. Cost: O(n1 n2) once, plus O(n1 + n2) for each of about 4 (n1 + n2) rates: some
 * tens of milliseconds at 200 per arm.
 * Source: Barnard (1947), Biometrika 34:123.
 */
export function barnard(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
  alternative: Alternative = 'two-sided',
): number {
  checkCounts(k1, n1);
  checkCounts(k2, n2);
  // "Less" is "greater" with the arms exchanged.
  if (alternative === 'less') return barnard(k2, n2, k1, n1, 'greater');
  const region = rejectionRegion(k1, n1, k2, n2, alternative);
  return Math.min(
    1,
    supremum((rate) => regionProbability(region, n1, n2, rate), n1 + n2),
  );
}

/** sign(T) T^2 up to a constant factor; 0 where the pooled variance vanishes. */
function signedSquare(i: number, n1: number, j: number, n2: number): number {
  const pooled = (i + j) * (n1 + n2 - i - j);
  if (pooled === 0) return 0;
  const difference = i * n2 - j * n1;
  return (difference * Math.abs(difference)) / pooled;
}

interface Region {
  /** For each i: tables (i, j) with j below this count are at least as extreme. */
  below: Int32Array;
  /** For each i: tables (i, j) with j from this one on are at least as extreme. */
  from: Int32Array;
}

/** All tables at least as extreme as the observed one. T falls with j, so each i has a head and a tail. */
function rejectionRegion(k1: number, n1: number, k2: number, n2: number, alternative: Alternative): Region {
  const observed = signedSquare(k1, n1, k2, n2);
  const limit = alternative === 'greater' ? observed : Math.abs(observed);
  const slack = TIE_TOLERANCE * Math.abs(limit);
  const below = new Int32Array(n1 + 1);
  const from = new Int32Array(n1 + 1).fill(n2 + 1);
  for (let i = 0; i <= n1; i++) {
    let head = 0;
    while (head <= n2 && signedSquare(i, n1, head, n2) >= limit - slack) head++;
    below[i] = head;
    if (alternative === 'greater') continue;
    let tail = n2 + 1;
    while (tail > head && signedSquare(i, n1, tail - 1, n2) <= slack - limit) tail--;
    from[i] = tail;
  }
  return { below, from };
}

function regionProbability({ below, from }: Region, n1: number, n2: number, rate: number): number {
  const first = probabilities(n1, rate);
  const cumulative = new Float64Array(n2 + 2);
  const second = probabilities(n2, rate);
  for (let j = 0; j <= n2; j++) cumulative[j + 1] = cumulative[j]! + second[j]!;
  const all = cumulative[n2 + 1]!;
  let total = 0;
  for (let i = 0; i <= n1; i++) total += first[i]! * (cumulative[below[i]!]! + (all - cumulative[from[i]!]!));
  return total;
}

/** Binomial(n, rate) probabilities, by recurrence outwards from the mode so that nothing underflows early. */
function probabilities(n: number, rate: number): Float64Array {
  const values = new Float64Array(n + 1);
  const mode = Math.min(n, Math.floor((n + 1) * rate));
  values[mode] = binomialPmf(mode, n, rate);
  if (rate <= 0 || rate >= 1) return values;
  const odds = rate / (1 - rate);
  for (let k = mode; k < n; k++) values[k + 1] = (values[k]! * odds * (n - k)) / (k + 1);
  for (let k = mode; k > 0; k--) values[k - 1] = (values[k]! * k) / (odds * (n - k + 1));
  return values;
}

/** Largest value of f on [0, 1]: a grid dense at the ends, then golden sections around its best points. */
function supremum(f: (rate: number) => number, episodes: number): number {
  const cells = 4 * episodes + 200;
  const rates = new Float64Array(cells + 1);
  const values = new Float64Array(cells + 1);
  for (let i = 0; i <= cells; i++) {
    const t = i / cells;
    // The smooth step spaces rates like t^2 near 0 and 1, where the p-value can turn fastest.
    rates[i] = t * t * (3 - 2 * t);
    values[i] = f(rates[i]!);
  }
  let best = 0;
  for (const value of values) best = Math.max(best, value);
  const peaks: number[] = [];
  for (let i = 1; i < cells; i++)
    if (values[i]! >= values[i - 1]! && values[i]! >= values[i + 1]! && values[i]! > 0.9 * best)
      peaks.push(i);
  peaks.sort((x, y) => values[y]! - values[x]!);
  for (const i of peaks.slice(0, 8)) best = Math.max(best, goldenMaximum(f, rates[i - 1]!, rates[i + 1]!));
  return best;
}

function goldenMaximum(f: (x: number) => number, low: number, high: number): number {
  const share = (Math.sqrt(5) - 1) / 2;
  let a = low;
  let b = high;
  let c = b - share * (b - a);
  let d = a + share * (b - a);
  let atC = f(c);
  let atD = f(d);
  for (let i = 0; i < 40; i++) {
    if (atC > atD) {
      b = d;
      d = c;
      atD = atC;
      c = b - share * (b - a);
      atC = f(c);
    } else {
      a = c;
      c = d;
      atC = atD;
      d = a + share * (b - a);
      atD = f(d);
    }
  }
  return Math.max(atC, atD);
}
