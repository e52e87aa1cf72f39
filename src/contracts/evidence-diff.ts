import { z } from 'zod';
import { claimId, METRIC_OPERATORS, METRIC_UNITS, subject } from './claim.ts';
import { digest, finite, interval } from './common.ts';
import { claimOutcome, evidenceCounts, GRADES, metricDecision, rateCounts } from './evidence.ts';
import { verdict } from './verdict.ts';

const count = z.int().min(0);
const label = z.string().max(4096);
const text = z.string().max(4000);
const p = z.number().min(0).max(1);

/** What two packages must share to be compared. All but `decision` may be waived by name. */
export const DIFF_KEYS = [
  'decision',
  'benchmark',
  'benchmark_version',
  'split',
  'embodiment',
  'simulator',
  'cameras',
  'language',
  'reset',
  'horizon',
  'metric',
  'evaluator',
  'tasks',
] as const;
export const diffKey = z.enum(DIFF_KEYS);
export type DiffKey = z.infer<typeof diffKey>;

/** A key in which the packages differ, with what each says. */
export const packageDifference = z.strictObject({
  key: diffKey,
  waived: z.boolean(),
  values: z.array(z.strictObject({ label, value: text })),
});
export type PackageDifference = z.infer<typeof packageDifference>;

export const comparedPackage = z.strictObject({
  label,
  claim_id: claimId,
  claim_hash: digest,
  protocol_hash: digest,
  subject,
  outcome: claimOutcome.nullable(),
  verdict,
  grade: z.enum(GRADES),
  counts: evidenceCounts,
  not_for_proof: z.boolean(),
});

/** A metric of one package, as its own decision counted it. */
export const comparedMetric = z.strictObject({
  label,
  estimate: finite.nullable(),
  interval: interval.describe('that decided in the package itself'),
  level: z.number().gt(0).lt(1).nullable(),
  n: z.number().min(0),
  counts: rateCounts.nullable().describe('that decided: missing cells as the protocol says'),
  trials: rateCounts.nullable().describe('of the planned cells that were trials'),
  without_result: count.describe('planned cells without a value'),
  letters: z
    .string()
    .nullable()
    .describe(
      'compact letter display; packages that share a letter are not separated. null for two packages',
    ),
});

/** That `b` is not worse than `a` by more than the margin. */
export const nonInferiority = z.strictObject({
  margin: z.number().min(0),
  alpha: z.number().gt(0).lt(1).describe('one-sided'),
  method: z.enum(['farrington_manning', 'mover', 'confidence_sequences', 'bootstrap', 'normal']),
  z: finite.nullable(),
  p_value: p.nullable(),
  bound: finite.nullable().describe('one-sided bound of b - a on the unfavourable side, where that decided'),
  holds: z.boolean(),
});
export type NonInferiority = z.infer<typeof nonInferiority>;

/** Cells that both packages have: same task, episode, and seed where both record it. */
export const pairedCells = z.strictObject({
  cells: count,
  both: count,
  only_a: count,
  only_b: count,
  neither: count,
  difference: finite.describe('b - a over these cells'),
  interval: interval.describe('Tango'),
  p_value: p.describe('exact McNemar, two-sided'),
});
export type PairedCells = z.infer<typeof pairedCells>;

export const DIFF_TESTS = [
  'mcnemar_exact',
  'barnard',
  'pooled_z',
  'confidence_sequences',
  'bootstrap',
  'normal',
  'none',
] as const;

/** A task of both packages. */
export const taskDifference = z.strictObject({
  task: z.string(),
  a: rateCounts.nullable(),
  b: rateCounts.nullable(),
  estimate_a: finite.nullable(),
  estimate_b: finite.nullable(),
  difference: finite.nullable(),
  interval,
  test: z.enum(DIFF_TESTS),
  p_value: p.nullable(),
  p_adjusted: p.nullable().describe('Holm, over the tasks of all pairs'),
  separated: z.boolean(),
});
export type TaskDifference = z.infer<typeof taskDifference>;

export const CONCLUSIONS = ['better', 'worse', 'different', 'not_worse', 'not_separated'] as const;

/** How `b` does against `a`. */
export const pairDifference = z.strictObject({
  a: label,
  b: label,
  difference: finite.nullable().describe('b - a'),
  interval,
  level: z.number().gt(0).lt(1),
  method: z.enum(['newcombe', 'mover', 'confidence_sequences', 'bootstrap', 'normal', 'none']),
  test: z.enum(DIFF_TESTS),
  p_value: p.nullable().describe('two-sided: no difference'),
  p_adjusted: p.nullable().describe('Holm, over the pairs; null for two packages'),
  separated: z.boolean(),
  non_inferiority: nonInferiority.nullable(),
  paired: pairedCells.nullable(),
  unpaired_because: text.nullable(),
  conclusion: z
    .enum(CONCLUSIONS)
    .describe('of b against a; better and worse in the direction of the claim, and only where separated'),
  tasks: z.array(taskDifference),
});
export type PairDifference = z.infer<typeof pairDifference>;

export const metricDifference = z.strictObject({
  name: z.string(),
  unit: z.enum(METRIC_UNITS),
  statistic: metricDecision.shape.statistic,
  operator: z.enum(METRIC_OPERATORS),
  alpha: z.number().gt(0).lt(1).describe('two-sided, of every test of a difference'),
  packages: z.array(comparedMetric),
  pairs: z.array(pairDifference),
});
export type MetricDifference = z.infer<typeof metricDifference>;

/** What `worldgate evidence diff` finds. */
export const evidenceDiff = z.strictObject({
  schema_version: z.literal('worldgate.evidence_diff.v1'),
  packages: z.array(comparedPackage).min(2),
  comparable: z
    .boolean()
    .describe('false: refused for a difference that was not waived, and nothing was compared'),
  differences: z.array(packageDifference),
  metrics: z.array(metricDifference),
  notes: z.array(text),
});
export type EvidenceDiff = z.infer<typeof evidenceDiff>;
