import { z } from 'zod';
import { digest, finite, isoTime, slug } from './common.ts';

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** A prefix and a ULID (Crockford base 32, time first): `clm_01HXY7K8ABCDEFGHJKMNPQRSTV`. */
function prefixedUlid(prefix: string) {
  return z
    .string()
    .refine((id) => id.startsWith(prefix) && ULID.test(id.slice(prefix.length)), `"${prefix}" and a ULID`);
}

export const claimId = prefixedUlid('clm_');
export const protocolId = prefixedUlid('prt_');

const text = z.string().max(4000);
const label = z.string().max(400);

/** A revision that names one state of a repository and no other. */
export const gitRevision = z.string().regex(/^[0-9a-f]{40}$/, 'a full commit: 40 hexadecimal digits');

export const METRIC_OPERATORS = ['>=', '<=', '=='] as const;
export const METRIC_UNITS = ['ratio', 'count', 'mse', 'mae', 'reward', 'score', 's', 'ms'] as const;

export const expectedMetric = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]{0,63}$/, 'lower-case letters, digits and "_"'),
  operator: z.enum(METRIC_OPERATORS),
  value: finite,
  unit: z.enum(METRIC_UNITS),
  statistic: z
    .enum(['rate', 'mean', 'p50', 'p90', 'p95', 'p99', 'sum'])
    .optional()
    .describe('of the episodes; rate for a ratio of successes, sum for a count, mean otherwise'),
  bounds: z
    .tuple([finite, finite])
    .refine(([low, high]) => low < high, { message: 'the first number must be below the second' })
    .optional()
    .describe('smallest and largest possible value of an episode, for a betting interval'),
  scope: z
    .enum(['pooled', 'each_task'])
    .optional()
    .describe('over all episodes unless stated; each_task: every task by itself must hold'),
});

export const INTERVAL_METHODS = [
  'wilson',
  'clopper_pearson',
  'jeffreys',
  'savi',
  'betting',
  'bootstrap',
] as const;

export const decisionRule = z.strictObject({
  null_hypothesis: text.describe('for readers; never parsed for the decision'),
  margin: z.number().min(0).default(0).describe('in the unit of the metric; 0.05 is 5 points of a ratio'),
  alpha: z.number().min(1e-9).max(0.25).default(0.05),
  sidedness: z
    .enum(['one_sided', 'two_sided'])
    .default('one_sided')
    .describe('whether alpha is spent in the direction of the claim alone, or half in each'),
  interval_method: z.enum(INTERVAL_METHODS).default('wilson'),
});

export const subject = z.strictObject({
  type: z.enum(['hf_model', 'checkpoint', 'service']),
  id: label.min(1),
  revision: gitRevision.nullable(),
  weights_digest: digest.nullable(),
  checkpoint_uri: label.nullable(),
});

export const applicability = z.strictObject({
  benchmark: label.min(1),
  benchmark_version: label,
  robot_embodiment: label,
  simulator: label,
  camera_distribution: label,
  language_template: label,
  license_assumptions: z.array(label).max(32),
});

/** `claim.json`: subject and threshold. Never rewritten: what became of it stands in the evidence. */
export const claim = z.strictObject({
  schema_version: z.literal('worldgate.claim.v1'),
  id: claimId,
  slug,
  claim_text: text.min(1).describe('one sentence for readers; never parsed for the decision'),
  subject,
  capability: label,
  applicability: applicability.describe('scope limits, printed beside every verdict'),
  expected_metrics: z
    .array(expectedMetric)
    .min(1)
    .max(16)
    .refine((metrics) => new Set(metrics.map(({ name }) => name)).size === metrics.length, {
      message: 'names a metric twice',
    })
    .describe('all must hold'),
  decision_rule: decisionRule,
  source: z.strictObject({ type: label, title: label, url: z.string().max(2000).nullable(), section: label }),
  curator: z.strictObject({ agent: label, created_at: isoTime }),
  status: z.literal('untested'),
  needs_review: z.array(z.string().max(200)).max(200).default([]).describe('keys whose values were guessed'),
});
export type Claim = z.infer<typeof claim>;
