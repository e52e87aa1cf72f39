import { readFileSync } from 'node:fs';
import type { Estimate, Measurements } from '../../src/contracts/benchmark.ts';
import type { EpisodeRecord } from '../../src/contracts/episode.ts';
import { type Gate, type GateResult, gate, gateResult } from '../../src/contracts/gate.ts';
import type { DecideInput } from '../../src/gates/context.ts';
import { decideGates } from '../../src/gates/decide.ts';

/** Runs as gates see them, from outcomes. */

export const NO_DIGEST = `sha256:${'0'.repeat(64)}` as const;

export function gateOf(text: Record<string, unknown>): Gate {
  return gate.parse({ name: 'g', ...text });
}

/** Records in plan order; `outcomes` of several tasks alternate as the plan does. */
export function recordsOf(
  outcomes: readonly boolean[],
  options: {
    tasks?: readonly string[];
    seed?: number;
    metrics?: (episode: number) => EpisodeRecord['metrics'];
  } = {},
): EpisodeRecord[] {
  const { tasks = ['push'], seed = 0, metrics = () => ({}) } = options;
  return outcomes.map((success, episode) => ({
    episode,
    seed: seed + Math.floor(episode / tasks.length),
    task: tasks[episode % tasks.length]!,
    success,
    termination: success ? 'success' : 'time_limit',
    steps: 10,
    metrics: metrics(episode),
    trajectory_digest: NO_DIGEST,
  }));
}

/** k successes, then n - k failures. */
export function counts(k: number, n: number): boolean[] {
  return Array.from({ length: n }, (_, i) => i < k);
}

/** `1` for success. */
export function outcomes(text: string): boolean[] {
  return [...text].map((letter) => letter === '1');
}

export function inputOf(
  gates: readonly Gate[],
  records: readonly EpisodeRecord[],
  more: Partial<DecideInput> = {},
): DecideInput {
  return {
    gates,
    stop: 'fixed',
    tasks: ['push'],
    planned: records.length,
    records,
    measurements: null,
    baseline: null,
    mock: false,
    ...more,
  };
}

/** Decides one gate and holds its result against the contract. */
export function decideOne(
  text: Record<string, unknown>,
  records: readonly EpisodeRecord[],
  more: Partial<DecideInput> = {},
): GateResult {
  const [result] = decideGates(inputOf([gateOf(text)], records, more));
  return gateResult.parse(result);
}

export interface GateVectors {
  claim_decisions: {
    k: number;
    n: number;
    op: '>=' | '<=';
    value: number;
    alpha: number;
    method: string;
    threshold_with_margin: number;
    one_sided_bounds: [number, number];
    status_one_sided: 'supported' | 'supported_within_margin' | 'not_supported' | 'inconclusive';
  }[];
  suite_aggregate: { tasks: [number, number][]; holm_tasks_vs_0: number[] }[];
  missing_as_failure: {
    planned: number;
    observed: number;
    successes: number;
    wilson_lower_missing_as_failure: number;
    threshold: number;
  }[];
  completeness_coverage: {
    planned: number;
    matched: number;
    missing: number;
    out_of_protocol: number;
    duplicate: number;
    coverage: number;
  }[];
  operating_characteristics: {
    type1: {
      p0: number;
      N: number;
      savi_beta_binomial_type1: number;
      fixed_n_wilson_type1: number;
      fixed_n_clopper_pearson_type1: number;
    }[];
    power: { p0: number; true_p: number; N: number; savi_power: number; fixed_wilson_power: number }[];
  };
}

export const VECTORS = JSON.parse(
  readFileSync(new URL('./vectors.json', import.meta.url), 'utf8'),
) as GateVectors;

const estimate = (value: number, low: number, high: number, level = 0.9): Estimate => ({
  value,
  interval: [low, high],
  level,
});

/** A benchmark with given intervals; samples are spread evenly around 10 ms. */
export function measurementsOf(change: {
  p95?: [value: number, low: number, high: number];
  throughput?: [value: number, low: number, high: number];
  ratio?: [value: number, low: number, high: number] | null;
  errors?: number;
  retries?: number;
  samples?: (number | null)[];
  baselineSamples?: (number | null)[];
}): Measurements {
  const samples = change.samples ?? Array.from({ length: 100 }, (_, i) => 9.5 + i / 100);
  const p95 = estimate(...(change.p95 ?? [10.5, 10.4, 10.6]));
  const other = estimate(10, 9.9, 10.1);
  const summary = {
    samples: samples.length,
    errors: change.errors ?? 0,
    retries: change.retries ?? 0,
    latency_ms: { mean: other, p50: other, p95, p99: p95 },
    throughput_per_s: estimate(...(change.throughput ?? [100, 99, 101])),
    peak_memory_bytes: 1,
  };
  const ratio = change.ratio === undefined || change.ratio === null ? null : estimate(...change.ratio);
  return {
    schema_version: 'worldgate.measurements.v1',
    policy: summary,
    baseline: ratio === null ? null : summary,
    ratio: ratio === null ? null : { mean: ratio, p50: ratio, p95: ratio, p99: ratio, pairs: samples.length },
    samples_ms: { policy: samples, baseline: change.baselineSamples ?? [] },
  };
}
