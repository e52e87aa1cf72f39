import { exp, log } from '../foundation/deterministic-math.ts';

/**
 * Holm's step-down p-values, adjusted for naming which of several hypotheses are rejected; same order as
 * given. Valid under any dependence. Source: Holm (1979), Scand. J. Stat. 6:65.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((x, y) => pValues[x]! - pValues[y]!);
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]!));
    adjusted[index] = largest;
  });
  return adjusted;
}

export interface EBenjaminiHochberg {
  /** Whether each hypothesis is rejected at the given level, same order as given. */
  rejected: boolean[];
  /** The smallest level at which each would be rejected, at most 1. */
  adjusted: number[];
}

/**
 * e-BH: rejects the k hypotheses with the largest e-values, for the largest k with k e_(k) / m >= 1 / alpha;
 * the false discovery rate is at most alpha under any dependence. Takes ln e.
 * Source: Wang & Ramdas (2022), JRSS-B 84:822.
 */
export function eBenjaminiHochberg(logEValues: readonly number[], alpha: number): EBenjaminiHochberg {
  const m = logEValues.length;
  const order = logEValues.map((_, i) => i).sort((x, y) => logEValues[y]! - logEValues[x]!);
  const adjusted = new Array<number>(m);
  let smallest = 1;
  for (let rank = m; rank >= 1; rank--) {
    const index = order[rank - 1]!;
    smallest = Math.min(smallest, exp(log(m / rank) - logEValues[index]!));
    adjusted[index] = smallest;
  }
  // Rounding of exp and log must not lose an e-value that sits exactly on the threshold.
  return { rejected: adjusted.map((level) => level <= alpha * (1 + 1e-12)), adjusted };
}
