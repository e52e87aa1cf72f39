import { z } from 'zod';
import { digest, finite, isoTime } from './common.ts';
import { gatesFile } from './gate.ts';
import { runFormat } from './run-comparison.ts';

const count = z.int().min(0);
const line = z.string().max(2000);
const share = z.number().gt(0).lt(1);

/** What a budget is about: of our gates a statistic of the latency, of WorldForge's its own names. */
export const CALIBRATED_METRICS = ['latency_mean', 'latency_p50', 'latency_p95', 'throughput'] as const;
export const calibratedMetric = z.enum(CALIBRATED_METRICS);
export type CalibratedMetric = z.infer<typeof calibratedMetric>;

export const calibratedBudget = z.strictObject({
  provider: line.nullable(),
  operation: line,
  metric: calibratedMetric,
  unit: z.enum(['ms', 'per_s']),
  comparator: z.enum(['<=', '>=']),
  runs: count,
  values: z
    .strictObject({ min: finite, median: finite, max: finite })
    .nullable()
    .describe('over runs, of the value that a gate would have compared'),
  bound: z
    .strictObject({
      value: finite,
      rank: z
        .int()
        .min(1)
        .describe('of the value among the runs, 1 for the least demanding on the safe side'),
      coverage: z.number().min(0).lt(1).describe('share of further runs that keep to the value'),
      confidence: share,
      reaches_asked: z.boolean().describe('false where the runs are too few for the coverage that was asked'),
    })
    .nullable()
    .describe('distribution-free tolerance bound: an order statistic of the runs'),
  candidate: finite
    .nullable()
    .describe('the bound with headroom, rounded to the safe side; null: no proposal'),
  current: finite.nullable(),
  change: z
    .enum(['new', 'looser', 'tighter', 'same', 'kept'])
    .describe('kept: nothing is proposed, and what there was stays'),
  note: line.nullable(),
});
export type CalibratedBudget = z.infer<typeof calibratedBudget>;

export const calibrationSource = z.strictObject({
  run: line,
  created_at: line.nullable(),
  digest: digest.nullable().describe('of the report or the measurements'),
  commit: line.nullable(),
  preset: line.nullable(),
  over_budget: z
    .boolean()
    .describe('its latency or throughput budgets failed, and it was accepted by request'),
});
export type CalibrationSource = z.infer<typeof calibrationSource>;

/** `budget-calibration.json`: a proposal. Nothing of ours applies it. */
export const budgetCalibration = z.strictObject({
  schema_version: z.literal('worldgate.budget_calibration.v1'),
  generated_at: isoTime,
  review_required: z.literal(true),
  format: runFormat,
  rationale: z.string().min(1).max(2000),
  machine_class: line.min(1),
  machine_class_stated_by: z.enum(['runs', 'caller']),
  headroom: z.number().min(0).max(10).describe('share that is added to a bound'),
  asked_coverage: share,
  confidence: share,
  runs: count,
  asked_runs: count,
  sufficient: z.boolean().describe('as many runs as were asked for'),
  sources: z.array(calibrationSource),
  budgets: z.array(calibratedBudget),
  allowances: z
    .array(
      z.strictObject({
        provider: line.nullable(),
        operation: line,
        max_errors: count,
        max_retries: count,
        from: z.enum(['current', 'zero']),
      }),
    )
    .describe('never taken from what was observed'),
  loosened: count,
  notes: z.array(line),
  boundary: line,
});
export type BudgetCalibration = z.infer<typeof budgetCalibration>;

/**
 * `candidate-gates.yml`: gates to be copied into a preset by who has reviewed them. `--gates` and presets refuse the file, as it
 * is neither.
 */
export const gateProposal = z.strictObject({
  schema_version: z.literal('worldgate.gate_proposal.v1'),
  review_required: z.literal(true),
  rationale: z.string().min(1).max(2000),
  machine_class: line,
  gates: gatesFile.shape.gates,
});
export type GateProposal = z.infer<typeof gateProposal>;
