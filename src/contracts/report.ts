import { z } from 'zod';
import { latencySummary, measurements } from './benchmark.ts';
import { digest, isoTime } from './common.ts';
import { gateResult } from './gate.ts';
import { baselineSummary, episodeCounts, runError, runId, runManifest } from './run.ts';
import { verdict } from './verdict.ts';

/** A row of the "what got worse" table: a task, or a group of seeds where there is one task. */
export const groupRow = z.strictObject({
  label: z.string(),
  episodes: z.int().min(0),
  succeeded: z.int().min(0),
  baseline_episodes: z.int().min(0),
  baseline_succeeded: z.int().min(0),
  /** Paired outcomes, where seeds match: both, only this run, only the baseline, neither. */
  pairs: z.tuple([z.int(), z.int(), z.int(), z.int()]).nullable(),
  p_adjusted: z.number().min(0).max(1).nullable(),
});
export type GroupRow = z.infer<typeof groupRow>;

/**
 * `reports/report.json`: all that any rendering (comment, summary, HTML) shows. Renderers are pure
 * functions of it.
 */
export const report = z.strictObject({
  schema_version: z.literal('worldgate.report.v1'),
  run_id: runId,
  preset: z.strictObject({ name: z.string(), title: z.string(), gates_overridden: z.boolean() }),
  kind: z.enum(['eval', 'benchmark']),
  verdict,
  reason: z.string().nullable(),
  error: runError.nullable(),
  not_for_proof: z.boolean(),
  gates: z.array(gateResult),
  groups: z.array(groupRow),
  groups_by: z.enum(['task', 'seeds']),
  groups_method: z
    .string()
    .nullable()
    .describe('test and adjustment behind `p_adjusted`; null where rows were not tested'),
  episodes: episodeCounts.nullable(),
  stop: runManifest.shape.stop,
  baseline: baselineSummary.nullable(),
  baseline_choice: runManifest.shape.baseline_choice,
  latency: latencySummary.nullable(),
  latency_baseline: latencySummary.nullable(),
  latency_ratio: measurements.shape.ratio.describe('policy ÷ baseline over interleaved pairs'),
  result_digest: digest.nullable(),
  digest_reach: runManifest.shape.digest_reach,
  terminations: z.record(z.string(), z.int()).describe('episodes per termination reason'),
  reproduce: z.string().describe('one command for a laptop'),
  commit: z.string().nullable(),
  finished_at: isoTime.nullable(),
  duration_s: z.number().nullable(),
  hardware: z.string().describe('one line'),
  gpu_guard: z.string().optional().describe('one line: what the GPU guard found before the run'),
  components: runManifest.shape.components,
  boundary: z
    .string()
    .max(2000)
    .optional()
    .describe('what the verdict does not say; always written, missing in earlier files'),
});
export type Report = z.infer<typeof report>;
