import { z } from 'zod';
import { finite, identifier, interval, range, slug } from './common.ts';
import { verdict } from './verdict.ts';

const alpha = z
  .number()
  .gt(0)
  .max(0.25)
  .default(0.05)
  .describe('error probability of each one-sided decision');

const common = {
  name: slug.describe('unique within the preset'),
  optional: z.boolean().default(false).describe('an optional gate is reported but never decides the run'),
};

export const PROPORTION_METHODS = ['wilson', 'clopper-pearson', 'jeffreys'] as const;

export const successRateGate = z.strictObject({
  ...common,
  kind: z.literal('success_rate'),
  min: z.number().gt(0).max(1).describe('required success rate'),
  alpha,
  method: z
    .enum(PROPORTION_METHODS)
    .default('wilson')
    .describe('interval of a fixed-size run; a run with stop rule "savi" always uses its e-process'),
  per_task: z.boolean().default(false).describe('every task of the suite must reach the rate by itself'),
});

export const METRIC_STATISTICS = ['mean', 'p50', 'p90', 'p95', 'p99'] as const;

export const metricGate = z
  .strictObject({
    ...common,
    kind: z.literal('metric'),
    metric: identifier,
    statistic: z.enum(METRIC_STATISTICS).default('mean'),
    min: finite.optional(),
    max: finite.optional(),
    over: z.enum(['all', 'successes']).default('all').describe('which episodes count'),
    method: z.enum(['bootstrap', 'betting']).default('bootstrap'),
    bounds: range.optional().describe('smallest and largest possible value; needed by "betting"'),
    alpha,
  })
  .refine((gate) => (gate.min === undefined) !== (gate.max === undefined), {
    message: 'give exactly one of "min" and "max"',
  })
  .refine((gate) => gate.method !== 'betting' || (gate.bounds !== undefined && gate.statistic === 'mean'), {
    message: 'method "betting" needs "bounds" and statistic "mean"',
  });

export const latencyGate = z.strictObject({
  ...common,
  kind: z.literal('latency'),
  statistic: z.enum(['mean', 'p50', 'p95', 'p99']).default('p95'),
  max_ms: z.number().positive(),
  alpha,
});

export const throughputGate = z.strictObject({
  ...common,
  kind: z.literal('throughput'),
  min_per_s: z.number().positive(),
  alpha,
});

export const errorsGate = z.strictObject({
  ...common,
  kind: z.literal('errors'),
  max_errors: z.int().min(0).default(0),
  max_retries: z.int().min(0).optional(),
});

export const noRegressionGate = z
  .strictObject({
    ...common,
    kind: z.literal('no_regression'),
    of: z.enum(['success_rate', 'latency', 'metric']).default('success_rate'),
    metric: identifier.optional(),
    direction: z.enum(['higher', 'lower']).optional().describe('which direction of the metric is better'),
    statistic: z.enum(['mean', 'p50', 'p95', 'p99']).optional().describe('of the latency; p50 unless stated'),
    margin: z
      .number()
      .min(0)
      .default(0)
      .describe(
        'largest loss that is still tolerated: success-rate points (0.05 = 5 points), metric units, or share of latency',
      ),
    bounds: range
      .optional()
      .describe('smallest and largest possible value of the metric; needed where a run may stop early'),
    alpha,
  })
  .refine((gate) => gate.of !== 'metric' || (gate.metric !== undefined && gate.direction !== undefined), {
    message: '"of: metric" needs "metric" and "direction"',
  })
  .refine((gate) => gate.of !== 'success_rate' || gate.margin < 1, {
    path: ['margin'],
    message: 'a loss of 1 or more (100 points) is always tolerated: 0.05 is 5 points',
  });

export const coverageGate = z.strictObject({
  ...common,
  kind: z.literal('coverage'),
  min: z.number().gt(0).max(1).default(1).describe('share of the planned episodes that really ran'),
});

export const gate = z.discriminatedUnion('kind', [
  successRateGate,
  metricGate,
  latencyGate,
  throughputGate,
  errorsGate,
  noRegressionGate,
  coverageGate,
]);
export type Gate = z.infer<typeof gate>;
export type GateOf<K extends Gate['kind']> = Extract<Gate, { kind: K }>;

/** A `--gates FILE` override: replaces the preset's gates, and the report says so. */
export const gatesFile = z.strictObject({
  schema_version: z.literal('worldgate.gates.v1'),
  gates: z.array(gate).min(1).max(64),
});

/** How the measured value moved against the baseline. */
export const change = z.strictObject({
  baseline: finite.nullable().describe("the baseline run's value, in the unit of the gate"),
  difference: finite.nullable().describe('this run minus the baseline (a ratio minus 1 for latency)'),
  interval,
  p_value: z.number().min(0).max(1).nullable().describe('one-sided, of the direction that was observed'),
  e_value: z
    .number()
    .min(0)
    .nullable()
    .describe(
      'the larger of the two directions, as of the first time that it reached 1 / alpha, else at the end',
    ),
  e_value_n: z.int().min(0).optional().describe('pairs (or values) after which `e_value` was reached'),
  n: z.int().min(0).describe('pairs, or the smaller arm where unpaired'),
  paired: z.boolean(),
  method: z.string(),
  significant: z.boolean().describe('a difference from zero is shown, in either direction, at alpha'),
});
export type Change = z.infer<typeof change>;

/** One row of a gate's detail table: a task. */
export const gateRow = z.strictObject({
  label: z.string(),
  measured: finite.nullable(),
  interval,
  n: z.int().min(0),
  baseline: finite.nullable(),
  difference: finite.nullable(),
  p_value: z.number().min(0).max(1).nullable(),
  p_adjusted: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('smallest level at which this row is named as failed, adjusted over the rows'),
  adjusted: z
    .enum(['holm', 'e-bh'])
    .optional()
    .describe('the adjustment under which this row was named as failed'),
  verdict,
});
export type GateRow = z.infer<typeof gateRow>;

export const gateResult = z.strictObject({
  name: z.string(),
  kind: z.enum(['success_rate', 'metric', 'latency', 'throughput', 'errors', 'no_regression', 'coverage']),
  metric: z.string().optional().describe('of a gate about a metric of the task'),
  statistic: z.string().optional().describe('of a metric or a latency: what of its values is compared'),
  optional: z.boolean(),
  verdict,
  measured: finite.nullable().describe('point estimate in `unit`; it never decides'),
  required: finite.nullable(),
  comparator: z.enum(['>=', '<=']),
  unit: z
    .string()
    .describe(
      '"share" for success rates, the unit that the task declares for a metric, else of the quantity',
    ),
  interval: interval.describe('the interval that decided; `level` is its coverage'),
  level: z.number().gt(0).lt(1).nullable(),
  n: z.int().min(0).describe('episodes, pairs or samples that the decision rests on'),
  method: z.string(),
  alpha: z.number().nullable(),
  skip_reason: z
    .enum(['no_baseline', 'not_measured', 'not_comparable'])
    .optional()
    .describe('a first run has no baseline, which leaves the verdict to the other gates'),
  decided_after: z
    .int()
    .min(0)
    .nullable()
    .optional()
    .describe('episodes after which an anytime-valid method had decided'),
  sentence: z.string().describe('one sentence for the reader, in plain text'),
  further_episodes: z
    .int()
    .min(0)
    .nullable()
    .describe('episodes that would probably decide an inconclusive gate'),
  change: change.nullable(),
  rows: z.array(gateRow),
  not_for_proof: z.boolean().describe('true where the measured values rest on a mock'),
});
export type GateResult = z.infer<typeof gateResult>;
