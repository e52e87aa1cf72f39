import { z } from 'zod';
import { checkRow, rowReason } from './check-row.ts';
import { finite, interval, isoTime, slug } from './common.ts';

/** What is held against a budget. */
export const PERFORMANCE_STATISTICS = ['median', 'p90', 'p95'] as const;
export const performanceStatistic = z.enum(PERFORMANCE_STATISTICS);
export type PerformanceStatistic = z.infer<typeof performanceStatistic>;

/** Most samples of one row: enough for a p95, and few enough to be read in no time. */
export const MAX_SAMPLES = 500;

const milliseconds = z.number().min(0);

/** One command, as it was measured. */
export const performanceMeasurement = z.strictObject({
  key: slug,
  name: z.string().min(1).max(200),
  command: z.string().min(1).max(2000).describe('that was measured, redacted'),
  statistic: performanceStatistic,
  budget_ms: milliseconds,
  samples_asked: z.int().min(1).max(MAX_SAMPLES),
  warmup: z.int().min(0).max(100).describe('runs before the samples, which are not kept'),
  samples_ms: z
    .array(milliseconds)
    .max(MAX_SAMPLES)
    .describe('wall time of the whole process, in the order of the runs; nothing is rounded up to a floor'),
  level: z.number().gt(0).lt(1).describe('at which each bound of the interval holds by itself'),
  estimate_ms: milliseconds.nullable().describe('the statistic of the samples; null where there are none'),
  interval_ms: interval.describe('order statistics; an end is null where there are too few samples for it'),
  problem: z
    .strictObject({ reason: rowReason.nullable(), message: z.string().max(2000) })
    .nullable()
    .describe('why there are fewer samples than were asked for; null where all are there'),
  triage: z.string().max(2000).nullable(),
  started_at: isoTime,
  finished_at: isoTime,
});
export type PerformanceMeasurement = z.infer<typeof performanceMeasurement>;

/** What the times were measured on: they say nothing of another kind of machine. */
export const performanceMachine = z.strictObject({
  os: z.string().max(300),
  arch: z.string().max(50),
  cpu: z.string().max(300),
  usable_cores: z.int().min(1),
  memory_bytes: finite,
  runtime: z.string().max(100).describe('that ran the measurement, with its version'),
});
export type PerformanceMachine = z.infer<typeof performanceMachine>;

/** `core-performance.json`. Rows follow from the measurements: whoever reads it derives them again. */
export const corePerformance = z.strictObject({
  schema_version: z.literal('worldgate.core_performance.v1'),
  generated_at: isoTime,
  machine: performanceMachine,
  measurements: z.array(performanceMeasurement).max(200),
  rows: z.array(checkRow).max(400),
  boundary: z.string().max(2000).describe('what this report does not say'),
});
export type CorePerformance = z.infer<typeof corePerformance>;
