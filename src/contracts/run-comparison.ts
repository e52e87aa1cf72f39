import { z } from 'zod';
import { digest, finite, interval } from './common.ts';
import { stopRule } from './preset.ts';
import { verdict } from './verdict.ts';

const count = z.int().min(0);
const line = z.string().max(2000);
const p = z.number().min(0).max(1);

/** What a comparison says of a row, and of all rows: the first of these that any row has. */
export const CHANGE_STATES = [
  'regressed',
  'inconclusive',
  'not_comparable',
  'improved',
  'no_change_shown',
] as const;
export const changeState = z.enum(CHANGE_STATES);
export type ChangeState = z.infer<typeof changeState>;

/** Which tool wrote the runs. */
export const RUN_FORMATS = ['worldgate', 'worldforge'] as const;
export const runFormat = z.enum(RUN_FORMATS);
export type RunFormat = z.infer<typeof runFormat>;

/** A run that was compared. No path of a host. */
export const comparedRun = z.strictObject({
  run: line.describe('its id, or the name of the file'),
  preset: line.nullable(),
  created_at: line.nullable().describe('as the run says'),
  commit: line.nullable(),
  machine_class: line.nullable().describe('null where the run does not say what it ran on'),
  stop_rule: stopRule.nullable(),
  verdict: verdict.nullable().describe('that the run itself has; it decides nothing here'),
  result_digest: z.string().max(200).nullable(),
  not_for_proof: z.boolean(),
});
export type ComparedRun = z.infer<typeof comparedRun>;

const arm = z.strictObject({
  value: finite.nullable(),
  n: count.describe('episodes, calls or runs'),
});

export const COMPARED_METRICS = [
  ...(['success_rate', 'passed', 'call_success_rate', 'budget'] as const),
  ...(['latency_mean', 'latency_p50', 'latency_p95', 'throughput'] as const),
] as const;
export const comparedMetric = z.enum(COMPARED_METRICS);
export type ComparedMetric = z.infer<typeof comparedMetric>;

/** One task, scenario or operation in one metric. Rows are never averaged over each other. */
export const comparisonRow = z.strictObject({
  operation: line.describe('task, scenario or operation'),
  provider: line.nullable(),
  metric: comparedMetric,
  unit: z.enum(['share', 'ms', 'per_s', 'boolean']),
  baseline: arm,
  candidate: arm,
  change: finite
    .nullable()
    .describe('candidate minus baseline of shares; candidate divided by baseline of latency and throughput'),
  change_kind: z.enum(['difference', 'ratio']),
  interval: interval.describe('of the change'),
  level: z.number().gt(0).lt(1).nullable(),
  n: count.describe('pairs, or the smaller arm where unpaired'),
  paired: z.boolean(),
  p_value: p.nullable().describe('one-sided, of the direction that was observed'),
  p_adjusted: p.nullable(),
  adjusted: z
    .enum(['holm', 'bonferroni'])
    .nullable()
    .describe('over the rows of the same metric: p-values by Holm, or the level of the interval'),
  margin: finite.nullable().describe('smallest change that matters, as `--margin` or its default'),
  method: line,
  state: changeState,
  sentence: line,
});
export type ComparisonRow = z.infer<typeof comparisonRow>;

/** `worldgate runs compare`. A pure function of the runs: no clock, no host. */
export const runComparison = z.strictObject({
  schema_version: z.literal('worldgate.run_comparison.v1'),
  kind: z.enum(['eval', 'benchmark']),
  format: runFormat,
  baseline: z.array(comparedRun).min(1),
  candidate: z.array(comparedRun).min(1),
  alpha: z.number().gt(0).lt(0.5).describe('error probability of each one-sided decision'),
  state: changeState,
  verdict: verdict.describe('regressed: failed; not_comparable: skipped; improved, no_change_shown: passed'),
  rows: z.array(comparisonRow),
  differences: z.array(line).describe('what else differs, as key paths of what was run'),
  digests: z
    .array(
      z.strictObject({
        what: line,
        baseline: digest.nullable(),
        candidate: digest.nullable(),
        state: z.enum(['same', 'changed', 'unknown']),
      }),
    )
    .describe(
      'contents that are the same wherever nothing changed; report files hold times and are left out',
    ),
  flipped: z
    .array(z.strictObject({ task: line, seed: count, won_by: z.enum(['baseline', 'candidate']) }))
    .max(20)
    .describe('the first episodes of the same seed that one run won and the other lost'),
  notes: z.array(line),
  boundary: line,
});
export type RunComparisonReport = z.infer<typeof runComparison>;
