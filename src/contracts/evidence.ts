import { z } from 'zod';
import { importedTask } from './audit-input.ts';
import { applicability, claimId, METRIC_OPERATORS, METRIC_UNITS, protocolId, subject } from './claim.ts';
import { digest, finite, interval, isoTime } from './common.ts';
import { auditSource, evidenceItem, finding, modelIdentity, reportedNumber } from './evidence-source.ts';
import { CLAIM_OUTCOMES, verdict } from './verdict.ts';

const count = z.int().min(0);
const sentence = z.string().max(4000);

export const claimOutcome = z.enum(CLAIM_OUTCOMES);

/** Successes and episodes of one way of counting. */
export const rateCounts = z.strictObject({ succeeded: count, episodes: count });

/** One task of a decided metric. */
export const taskDecision = z.strictObject({
  task: z.string(),
  planned: count,
  observed: count,
  succeeded: count.nullable(),
  counted: count.describe('episodes behind the estimate: with those that count against the claim'),
  estimate: finite.nullable(),
  interval,
  p_value: z.number().min(0).max(1).nullable().describe('one-sided: that the task is below the threshold'),
  p_adjusted: z.number().min(0).max(1).nullable().describe('Holm, over the tasks'),
  below: z.boolean().describe('shown to be below the threshold, after the adjustment'),
});
export type TaskDecision = z.infer<typeof taskDecision>;

/** How one expected metric of the claim came out. */
export const metricDecision = z.strictObject({
  name: z.string(),
  statistic: z.enum(['rate', 'mean', 'p50', 'p90', 'p95', 'p99', 'sum']),
  scope: z.enum(['pooled', 'each_task']),
  operator: z.enum(METRIC_OPERATORS),
  value: finite,
  threshold: finite.describe('value less the margin for ">=", plus the margin for "<="'),
  unit: z.enum(METRIC_UNITS),
  outcome: claimOutcome,
  estimate: finite.nullable().describe('point estimate; it never decides'),
  interval: interval.describe('the interval that decided'),
  level: z.number().gt(0).lt(1).nullable().describe('coverage of `interval` where it has two ends'),
  sidedness: z.enum(['one_sided', 'two_sided']),
  method: z.string(),
  n: z.number().min(0).describe('episodes that the interval rests on; not whole where seeds are clustered'),
  counts: rateCounts.nullable().describe('behind a rate'),
  p_value: z.number().min(0).max(1).nullable().describe('exact binomial, one-sided, against the threshold'),
  naive: z
    .strictObject({ interval, n: count })
    .nullable()
    .describe('what the interval would be if all episodes were independent'),
  clustering: z
    .strictObject({
      clusters: count,
      icc: finite,
      design_effect: finite,
      effective_n: finite,
      decides: z.boolean(),
    })
    .nullable(),
  savi: z
    .strictObject({
      e_value: z.number().min(0).nullable().describe('null where it is beyond the range of a double'),
      log_e: finite,
      always_valid_p: z.number().min(0).max(1),
      prior: z.tuple([finite, finite]),
      planned_before_run: z.boolean(),
    })
    .nullable(),
  tasks: z.array(taskDecision),
  sentence,
});
export type MetricDecision = z.infer<typeof metricDecision>;

export const evidenceCounts = z.strictObject({
  planned: count,
  matched: count.describe('planned cells with a result, whatever it is'),
  succeeded: count,
  failed: count,
  not_a_trial: count.describe(
    'planned cells whose only result is a crash, an infrastructure error or a pending row',
  ),
  missing: count.describe('planned cells without a result that the plan owes'),
  not_run: count.describe('planned cells that a planned stop rule made unnecessary'),
  duplicate: count.describe('further results of a planned cell; the least favourable one counts'),
  conflicting: count.describe('planned cells whose results differ'),
  out_of_protocol: count.describe('results of no planned cell'),
  read: count.describe('all results'),
});
export type EvidenceCounts = z.infer<typeof evidenceCounts>;

export const GRADES = ['A', 'B', 'C', 'D'] as const;

export const missingEvidence = z.strictObject({
  id: evidenceItem.or(z.literal('EPISODE_COVERAGE')),
  text: sentence,
});

const derived = z.strictObject({ text: sentence, rule: sentence.describe('how it was derived') });

/** PPI++: simulated episodes corrected by a real subset. Reported beside the decision, never instead of it. */
export const ppiReport = z.strictObject({
  labels: z.strictObject({ file: z.string(), digest, rows: count }),
  paired: count,
  unlabelled: count,
  lambda: z.number().min(0).max(1),
  hybrid: z.strictObject({ estimate: finite, interval }),
  classical: z.strictObject({ estimate: finite, interval }).describe('of the real labels alone'),
  level: z.number().gt(0).lt(1),
  sentence,
});

/** `evidence.json`: what became of the claim. Holds no clock, host or absolute path. */
export const evidence = z.strictObject({
  schema_version: z.literal('worldgate.evidence.v1'),
  claim: z.strictObject({
    id: claimId,
    hash: digest,
    schema_version: z.string(),
    statement: sentence.describe('what was decided, in words made from the fields that decided'),
    text: z.string().max(4000).describe("the author's own words; nothing is decided by them"),
  }),
  protocol: z.strictObject({
    id: protocolId,
    hash: digest,
    schema_version: z.string(),
    frozen_at: isoTime.nullable(),
    planned_cells: count,
    planned_cells_digest: digest,
    anchor: z
      .strictObject({ kind: z.string(), reference: z.string(), anchored_at: isoTime })
      .nullable()
      .describe('what shows that the plan existed no later than that'),
  }),
  source: z.strictObject({ name: auditSource, format: z.string(), why: z.array(z.string()) }),
  subject,
  models: z.array(modelIdentity),
  outcome: claimOutcome.nullable().describe('null where nothing was decided: aggregates alone'),
  verdict,
  sentence: sentence.describe('the verdict in one sentence'),
  reasons: z.array(sentence),
  metrics: z.array(metricDecision),
  counts: evidenceCounts,
  denominators: z.strictObject({
    rule: sentence.describe('which of the following decided, and why'),
    decided: rateCounts.nullable(),
    planned: rateCounts.nullable().describe('successes among all planned cells'),
    evaluator: rateCounts.nullable().describe("by the evaluator's own rule, over all that was read"),
    trials: rateCounts.nullable().describe('without what was no trial, over all that was read'),
  }),
  rates: z
    .strictObject({ micro: z.number().min(0).max(1), macro: z.number().min(0).max(1) })
    .nullable()
    .describe('over all episodes that were trials; over tasks'),
  stopping: z.strictObject({
    rule: z.enum(['fixed', 'savi']),
    note: sentence,
  }),
  grade: z.strictObject({ grade: z.enum(GRADES), reasons: z.array(sentence) }),
  completeness: z
    .strictObject({
      score: z.number().min(0).max(1).describe('of the record, not of the robot'),
      coverage: z.strictObject({ matched: count, planned: count }),
      fields: z.strictObject({ present: z.array(evidenceItem), required: z.array(evidenceItem) }),
      missing: z.array(evidenceItem),
    })
    .nullable(),
  scope_limits: applicability,
  missing_evidence: z.array(missingEvidence),
  recommendation: derived.extend({
    code: z.enum([
      'accept_within_scope',
      'reject_claim',
      'collect_more_episodes',
      'complete_the_record',
      'fix_the_input',
    ]),
  }),
  deployment_summary: derived,
  next_falsification_axes: z.array(derived.extend({ axis: z.string() })),
  not_shown: z.array(sentence).describe('what this evidence does not show'),
  tasks: z.array(importedTask),
  reported: z.array(reportedNumber),
  findings: z.array(finding),
  ppi: ppiReport.nullable(),
  not_for_proof: z.boolean().describe('true where the results rest on a mock or a demonstration'),
});
export type Evidence = z.infer<typeof evidence>;
