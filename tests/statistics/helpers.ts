import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

type Pair = [number, number];

/** Vectors from independent implementations; see the note inside. */
export interface Vectors {
  normal_quantile: { p: number; z: number }[];
  normal_cdf: { x: number; cdf: number; sf: number }[];
  wilson: {
    k: number;
    n: number;
    alpha: number;
    two_sided: Pair;
    one_sided_lower: number;
    one_sided_upper: number;
  }[];
  binomial_intervals: {
    k: number;
    n: number;
    alpha: number;
    clopper_pearson: Pair;
    cp_lower_one_sided: number;
    cp_upper_one_sided: number;
    jeffreys: Pair;
  }[];
  one_sample_proportion_tests: {
    k: number;
    n: number;
    p0: number;
    exact_p_greater: number;
    exact_p_less: number;
    exact_p_two_sided_minlike: number;
    score_z: number;
    score_p_greater: number;
    score_p_less: number;
  }[];
  savi_beta_binomial_e_value: {
    k: number;
    n: number;
    p0: number;
    prior: Pair;
    log_e_two_sided: number;
    log_e_greater: number;
    log_e_less: number;
    e_greater: number;
    always_valid_p_greater_at_n: number;
  }[];
  savi_beta_binomial_cs: {
    k: number;
    n: number;
    alpha: number;
    two_sided_cs: Pair;
    one_sided_lower_truncated_prior: number;
  }[];
  savi_beta_binomial_paths: {
    seq: string;
    p0: number;
    log_e_greater_path: number[];
    log_e_less_path: number[];
    'stop_reject_p_le_p0_at_alpha_0.05': number | null;
    'stop_reject_p_ge_p0_at_alpha_0.05': number | null;
    always_valid_p_running_min_last: number;
  }[];
  min_successes_to_support: {
    n: number;
    p0: number;
    alpha: number;
    kmin_wilson_one_sided: number | null;
    kmin_wilson_two_sided: number | null;
    kmin_clopper_pearson_one_sided: number | null;
    kmin_clopper_pearson_two_sided: number | null;
    kmin_savi_beta_binomial_one_sided_e20: number | null;
  }[];
  all_success_min_n: {
    p0: number;
    alpha: number;
    wilson_one_sided: number;
    clopper_pearson_one_sided: number;
  }[];
  savi_hedged_betting: {
    seq?: string;
    x?: number[];
    alpha: number;
    lambda_first5?: number[];
    lambda_last?: number;
    'log_capital_m0.75'?: { plus: number; minus: number };
    'log_capital_m0.5': { plus: number; minus: number };
    cs_no_running_intersection?: Record<string, Pair>;
    cs_running_intersection_last?: Pair;
    cs_last?: Pair;
    fixed_n_ci?: Pair;
  }[];
  savi_two_sample_paired_blocks: {
    seq0: string;
    seq1: string;
    alternative: string;
    prior0: Pair;
    prior1: Pair;
    log_e_first5: number[];
    log_e_last: number;
    max_log_e: number;
    'stop_n_alpha_0.05': number | null;
  }[];
  e_value_rules: { e: number[]; p_from_each?: number[]; rejects: boolean[] }[];
  two_sample_proportions: {
    k1: number;
    n1: number;
    k2: number;
    n2: number;
    newcombe_95: Pair;
    newcombe_90: Pair;
    miettinen_nurminen_95: Pair;
    farrington_manning_noninferiority: {
      margin: number;
      rmle: Pair;
      z: number;
      p: number;
      z_mn: number;
      p_mn: number;
    };
  }[];
  barnard_unconditional: {
    k1: number;
    n1: number;
    k2: number;
    n2: number;
    p_two_sided: number;
    p_greater: number;
    p_less: number;
  }[];
  paired_binary_mcnemar: {
    both_succeed: number;
    only_A: number;
    only_B: number;
    both_fail: number;
    exact_two_sided: number;
    exact_one_sided_A_better: number;
    mid_p_two_sided: number;
    chi2: number;
  }[];
  exact_test_power: {
    p0: number;
    p1: number;
    n: number;
    alpha: number;
    critical_k_exact: number;
    size: number;
    power: number;
  }[];
  one_sided_rule_size: {
    n: number;
    p0: number;
    alpha: number;
    wilson_kmin: number | null;
    wilson_size: number;
    cp_kmin: number | null;
    cp_size: number;
  }[];
  holm: { p: number[]; adjusted: number[] }[];
  operating_characteristics: {
    type1: { p0: number; N: number; savi_beta_binomial_type1: number }[];
    power: { p0: number; true_p: number; N: number; savi_power: number; savi_expected_n: number }[];
  };
}

export const vectors = JSON.parse(
  readFileSync(new URL('./vectors.json', import.meta.url), 'utf8'),
) as Vectors;

/** Absolute tolerance, scaled by the size of large values. */
export function expectClose(actual: number, expected: number, tolerance = 1e-9): void {
  const allowed = tolerance * Math.max(1, Math.abs(expected));
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(allowed);
}

export function expectInterval(
  actual: readonly [number, number],
  expected: readonly [number, number],
  tolerance = 1e-9,
): void {
  expectClose(actual[0], expected[0], tolerance);
  expectClose(actual[1], expected[1], tolerance);
}

/** Outcomes of a string such as "1101". */
export function outcomes(sequence: string): boolean[] {
  return [...sequence].map((character) => character === '1');
}

/** Binomial probabilities of 0..n by repeated convolution: independent of any special function. */
export function binomialByConvolution(n: number, p: number): number[] {
  let row = [1];
  for (let i = 0; i < n; i++) {
    const next = new Array<number>(row.length + 1).fill(0);
    row.forEach((probability, k) => {
      next[k]! += probability * (1 - p);
      next[k + 1]! += probability * p;
    });
    row = next;
  }
  return row;
}
