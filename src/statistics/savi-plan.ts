import { log } from '../foundation/deterministic-math.ts';
import { betaBinomialLogE } from './beta-binomial-e.ts';
import { fixedPlanSize } from './sample-size.ts';
import type { SaviClaim } from './savi-success-process.ts';

/** When a `savi` run stops: index n holds the counts that stop it after n episodes. */
export interface StoppingBoundaries {
  /** Fewest successes that pass the claim; n + 1 where none do. */
  passAt: Int32Array;
  /** Most successes that fail the claim; -1 where none do. */
  failAt: Int32Array;
}

/** Stopping boundaries of `SaviSuccessProcess` for up to `cap` episodes; required in (0, 1). */
export function stoppingBoundaries({ required, alpha }: SaviClaim, cap: number): StoppingBoundaries {
  const passAt = boundary(cap, (k, n) => betaBinomialLogE(k, n, required, 'greater') >= -log(alpha));
  const failures = boundary(cap, (k, n) => betaBinomialLogE(n - k, n, required, 'less') >= -log(alpha));
  return { passAt, failAt: failures.map((count, n) => n - count) };
}

/** Smallest count per n at which `refutes` holds. It never falls with n: one more miss weakens the evidence. */
function boundary(cap: number, refutes: (count: number, n: number) => boolean): Int32Array {
  const counts = new Int32Array(cap + 1).fill(1, 0, 1);
  for (let n = 1; n <= cap; n++) {
    let count = Math.min(counts[n - 1]!, n);
    while (count <= n && !refutes(count, n)) count++;
    counts[n] = count;
  }
  return counts;
}

export interface OperatingCharacteristics {
  /** Probabilities of the three verdicts. */
  passed: number;
  failed: number;
  inconclusive: number;
  /** Mean number of episodes run. */
  expectedEpisodes: number;
}

/**
 * What a capped `savi` run does at true success rate `rate`, exactly, by dynamic programming over (k, n);
 * O(cap^2). A run that reaches the cap undecided is inconclusive.
 */
export function operatingCharacteristics(
  { passAt, failAt }: StoppingBoundaries,
  rate: number,
): OperatingCharacteristics {
  const cap = passAt.length - 1;
  const running = new Float64Array(cap + 1);
  running[0] = 1;
  const result = { passed: 0, failed: 0, inconclusive: 0, expectedEpisodes: 0 };
  for (let n = 1; n <= cap; n++) {
    for (let k = n; k >= 0; k--) running[k] = running[k]! * (1 - rate) + (k > 0 ? running[k - 1]! * rate : 0);
    for (let k = passAt[n]!; k <= n; k++) {
      result.passed += running[k]!;
      result.expectedEpisodes += n * running[k]!;
      running[k] = 0;
    }
    for (let k = 0; k <= failAt[n]!; k++) {
      result.failed += running[k]!;
      result.expectedEpisodes += n * running[k]!;
      running[k] = 0;
    }
  }
  for (const probability of running) result.inconclusive += probability;
  result.expectedEpisodes += cap * result.inconclusive;
  return result;
}

/** A capped `savi` run is cut off at this many times the fixed plan it stands in for. */
const SAVI_CAP_FACTOR = 2;

export interface SaviSavings {
  /** Episodes of the fixed plan. */
  fixedEpisodes: number;
  /** Largest number of episodes of the `savi` run. */
  cap: number;
  /** Per true rate: share of the fixed plan's episodes that is saved on average; negative where it costs more. */
  byRate: ({ rate: number; saved: number } & OperatingCharacteristics)[];
  /** Mean of `saved` over the rates. */
  meanSaved: number;
  /** Probability of `passed` and of `failed` at a true rate of exactly `required`. */
  errorAtBoundary: { passed: number; failed: number };
}

/**
 * `savi`, capped at twice the fixed plan, against that plan: the smallest fixed Wilson plan with the given
 * power at `difference` from the claim in both directions (see `fixedPlanSize`). Exact.
 */
export function saviSavings(
  claim: SaviClaim & { difference: number; power: number },
  rates: readonly number[],
): SaviSavings {
  const fixedEpisodes = fixedPlanSize(claim);
  const cap = SAVI_CAP_FACTOR * fixedEpisodes;
  const boundaries = stoppingBoundaries(claim, cap);
  const byRate = rates.map((rate) => {
    const characteristics = operatingCharacteristics(boundaries, rate);
    return { rate, saved: 1 - characteristics.expectedEpisodes / fixedEpisodes, ...characteristics };
  });
  const { passed, failed } = operatingCharacteristics(boundaries, claim.required);
  return {
    fixedEpisodes,
    cap,
    byRate,
    meanSaved: byRate.reduce((sum, row) => sum + row.saved, 0) / byRate.length,
    errorAtBoundary: { passed, failed },
  };
}
