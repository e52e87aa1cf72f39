import { z } from 'zod';
import type { Claim } from '../../contracts/claim.ts';
import { METRIC_OPERATORS, METRIC_UNITS } from '../../contracts/claim.ts';
import type { Protocol } from '../../contracts/protocol.ts';

/**
 * WorldFlux's `v0_draft` shapes of claim and protocol, as its documentation shows them. They are read, never written;
 * what they do not say becomes the weaker of our values, never a stronger one. Unknown keys are let pass, because the
 * draft grows by adding some.
 */

const label = z.string().max(4000);

export const draftClaim = z.object({
  schema_version: z.literal('worldflux.claim.v0_draft'),
  id: label,
  slug: label,
  claim_text: label,
  subject: z.object({ type: label, id: label, checkpoint_uri: label.optional() }),
  capability: label,
  applicability: z.object({
    benchmark: label,
    benchmark_version: label.default(''),
    robot_embodiment: label.default(''),
    simulator: label.default(''),
    camera_distribution: label.default(''),
    language_template: label.default(''),
    license_assumptions: z.array(label).default([]),
  }),
  expected_metrics: z.array(
    z.object({
      name: label,
      operator: z.enum(METRIC_OPERATORS),
      value: z.number(),
      unit: z.enum(METRIC_UNITS),
    }),
  ),
  decision_rule: z.object({
    null_hypothesis: label,
    margin: z.number().default(0),
    alpha: z.number().default(0.05),
    interval_method: label.default('wilson'),
  }),
  source: z.object({ type: label, title: label, url: label.optional(), section: label.default('') }),
  curator: z.object({ agent: label, created_at: label }),
});

export const draftProtocol = z.object({
  schema_version: z.literal('worldflux.protocol.v0_draft'),
  id: label,
  claim_id: label,
  claim_hash: label,
  benchmark: z.object({
    name: label,
    version: label.default(''),
    task_list: z.array(label),
    split: label.default(''),
  }),
  execution: z.object({
    episodes_per_task: z.number(),
    seeds: z.array(z.number()),
    max_steps_per_episode: z.number().optional(),
    reset_policy: label.default(''),
    observation_space: z.array(label).default([]),
    action_space: label.default(''),
  }),
  evaluator: z.object({ name: label, version: label.default(''), implementation_ref: label.default('') }),
  model_runtime: z.object({ checkpoint_uri: label.optional() }),
});

/** What `revision` of a checkpoint URI pins: 40 hexadecimal digits after an `@`. */
function revisionIn(uri: string | undefined): string | null {
  return /@([0-9a-f]{40})(?:\/|$)/.exec(uri ?? '')?.[1] ?? null;
}

/** The same claim in our shape; to be parsed by its schema, which refuses what neither knows. */
export function claimOfDraft(draft: z.infer<typeof draftClaim>): Record<keyof Claim, unknown> {
  const { subject, source, decision_rule: rule } = draft;
  return {
    schema_version: 'worldgate.claim.v1',
    id: draft.id,
    slug: draft.slug,
    claim_text: draft.claim_text,
    subject: {
      type: subject.type,
      id: subject.id,
      revision: revisionIn(subject.checkpoint_uri),
      weights_digest: null,
      checkpoint_uri: subject.checkpoint_uri ?? null,
    },
    capability: draft.capability,
    applicability: draft.applicability,
    expected_metrics: draft.expected_metrics,
    decision_rule: {
      null_hypothesis: rule.null_hypothesis,
      margin: rule.margin,
      alpha: rule.alpha,
      interval_method: rule.interval_method.replaceAll('-', '_'),
    },
    source: { type: source.type, title: source.title, url: source.url ?? null, section: source.section },
    curator: draft.curator,
    status: 'untested',
    needs_review: [],
  };
}

/**
 * The same protocol in our shape. The draft does not say whether `episodes_per_task` is per seed, how attempts count,
 * or what a missing episode is; missing ones then count as failures, and the rest is `unknown`.
 */
export function protocolOfDraft(draft: z.infer<typeof draftProtocol>): Record<keyof Protocol, unknown> {
  const { execution, evaluator, model_runtime } = draft;
  return {
    schema_version: 'worldgate.protocol.v1',
    id: draft.id,
    claim_id: draft.claim_id,
    claim_hash: draft.claim_hash,
    benchmark: draft.benchmark,
    execution: {
      ...execution,
      episodes_counted: 'per_task_and_seed',
      max_steps_per_episode: execution.max_steps_per_episode ?? null,
    },
    attempts: { policy: 'unknown', max: 1 },
    denominator: 'planned',
    margin_rule: 'tolerant',
    stopping: 'fixed',
    evaluator: { ...evaluator, commit: null },
    model_runtime: { checkpoint_uri: model_runtime.checkpoint_uri ?? null },
    frozen: null,
    needs_review: ['execution.episodes_counted', 'attempts', 'denominator'],
  };
}
