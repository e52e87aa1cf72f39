import { z } from 'zod';
import { finite, interval } from './common.ts';

const estimate = z.strictObject({ value: finite, interval, level: z.number() });
export type Estimate = z.infer<typeof estimate>;

/** Latency and throughput of one policy. Percentiles are over successful samples, by linear interpolation. */
export const latencySummary = z.strictObject({
  samples: z.int().min(0),
  errors: z.int().min(0),
  retries: z.int().min(0),
  latency_ms: z.strictObject({ mean: estimate, p50: estimate, p95: estimate, p99: estimate }),
  /** Successful calls ÷ time that the policy was busy, failed calls included. */
  throughput_per_s: estimate,
  /** Resident memory of the child process that held the engine, the policy and, where there is one, the baseline. */
  peak_memory_bytes: z.int().min(0),
});
export type LatencySummary = z.infer<typeof latencySummary>;

/** `results/measurements.json`: wall-clock measurements, never part of a digest. */
export const measurements = z.strictObject({
  schema_version: z.literal('worldgate.measurements.v1'),
  policy: latencySummary,
  baseline: latencySummary.nullable(),
  /** Ratio policy ÷ baseline over interleaved pairs, per statistic. */
  ratio: z
    .strictObject({ mean: estimate, p50: estimate, p95: estimate, p99: estimate, pairs: z.int().min(0) })
    .nullable(),
  /** Per-sample latencies in order, milliseconds; `null` for a failed sample. */
  samples_ms: z.strictObject({
    policy: z.array(finite.nullable()),
    baseline: z.array(finite.nullable()),
  }),
});
export type Measurements = z.infer<typeof measurements>;
