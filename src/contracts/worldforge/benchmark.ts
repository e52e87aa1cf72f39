import { z } from 'zod';
import { forgeProvenance } from './provenance.ts';

const text = z.string();
const count = z.int().min(0);
const ms = z.number().min(0);

/** An entry of a benchmark report's `results`: aggregates over the calls of one operation of one provider. */
export const forgeBenchmarkResult = z
  .looseObject({
    provider: text.min(1),
    operation: text.min(1),
    iterations: count,
    success_count: count,
    error_count: count,
    retry_count: count,
    average_latency_ms: ms.nullish(),
    min_latency_ms: ms.nullish(),
    max_latency_ms: ms.nullish(),
    p50_latency_ms: ms.nullish(),
    p95_latency_ms: ms.nullish(),
    throughput_per_second: z.number().min(0).nullish(),
  })
  .refine((row) => row.success_count + row.error_count === row.iterations, {
    message: 'successes and errors do not add up to the iterations',
  });
export type ForgeBenchmarkResult = z.infer<typeof forgeBenchmarkResult>;

/** Report of `worldforge benchmark --format json`. */
export const forgeBenchmarkReport = z.looseObject({
  provenance: forgeProvenance('benchmark'),
  results: z.array(forgeBenchmarkResult).max(10_000),
});
export type ForgeBenchmarkReport = z.infer<typeof forgeBenchmarkReport>;

/** Its own gate, beside the report where budgets were given. The flag may be stale: violations are counted as well. */
export const forgeGateReport = z.looseObject({
  passed: z.boolean(),
  violation_count: count.nullish(),
  violations: z.array(z.unknown()),
  budgets: z.array(z.unknown()).nullish(),
});

/** Operations that a budget may name. */
export const FORGE_OPERATIONS = [
  'predict',
  'reason',
  'generate',
  'transfer',
  'embed',
  'score',
  'policy',
] as const;

/** Thresholds of a budget, in the order in which they are decided. */
export const FORGE_THRESHOLDS = [
  'min_success_rate',
  'max_error_count',
  'max_retry_count',
  'max_average_latency_ms',
  'max_p95_latency_ms',
  'min_throughput_per_second',
] as const;
export type ForgeThreshold = (typeof FORGE_THRESHOLDS)[number];

/** An entry of a budget file; a selector that is null or missing stands for all. */
export const forgeBudget = z
  .strictObject({
    provider: text.min(1).nullish(),
    operation: z.enum(FORGE_OPERATIONS).nullish(),
    min_success_rate: z.number().min(0).max(1).nullish(),
    max_error_count: count.nullish(),
    max_retry_count: count.nullish(),
    max_average_latency_ms: ms.nullish(),
    max_p95_latency_ms: ms.nullish(),
    min_throughput_per_second: z.number().min(0).nullish(),
  })
  .refine((budget) => FORGE_THRESHOLDS.some((name) => budget[name] !== null && budget[name] !== undefined), {
    message: `states no threshold: give at least one of ${FORGE_THRESHOLDS.join(', ')}`,
  });
export type ForgeBudget = z.infer<typeof forgeBudget>;

const budgetList = z.array(forgeBudget).min(1).max(1000);

/** A budget file: a list, or an object with the list under `budgets`. */
export const forgeBudgetFile = z.union([
  budgetList,
  z.strictObject({ budgets: budgetList, metadata: z.record(text, z.unknown()).nullish() }),
]);
