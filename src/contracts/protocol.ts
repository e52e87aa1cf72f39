import { z } from 'zod';
import { claimId, gitRevision, protocolId } from './claim.ts';
import { digest, isoTime } from './common.ts';

const label = z.string().max(400);
const count = z.int().min(1).max(1_000_000);

/** How many cells one protocol may plan: what 10⁹ claimed episodes would cost is nobody's memory. */
export const MAX_PLANNED_CELLS = 10_000_000;

/** `protocol.json`: cells (task × seed × episode), attempts and denominator rule of a claim. */
export const protocol = z.strictObject({
  schema_version: z.literal('worldgate.protocol.v1'),
  id: protocolId,
  claim_id: claimId,
  claim_hash: digest.describe('SHA-256 over the RFC 8785 bytes of the claim'),
  benchmark: z.strictObject({
    name: label.min(1),
    version: label,
    task_list: z
      .array(label.min(1))
      .min(1)
      .max(10_000)
      .refine((tasks) => new Set(tasks).size === tasks.length, { message: 'names a task twice' }),
    split: label,
  }),
  execution: z.strictObject({
    episodes_per_task: z
      .int()
      .min(1)
      .max(MAX_PLANNED_CELLS)
      .describe('per task, and per seed where `episodes_counted` says so'),
    episodes_counted: z.enum(['per_task', 'per_task_and_seed']),
    seeds: z
      .array(z.int().min(0))
      .min(1)
      .max(10_000)
      .refine((seeds) => new Set(seeds).size === seeds.length, { message: 'names a seed twice' }),
    max_steps_per_episode: count.nullable(),
    reset_policy: label,
    observation_space: z.array(label).max(64),
    action_space: label,
  }),
  attempts: z.strictObject({
    policy: z.enum(['single', 'retry_infrastructure_errors', 'unknown']),
    max: count,
  }),
  denominator: z
    .enum(['planned', 'observed'])
    .describe('planned: a missing cell counts as a failure of a ">=" claim; observed: only what ran counts'),
  margin_rule: z
    .enum(['tolerant', 'strict'])
    .describe('strict: not worse than value − margin is inconclusive, not passed'),
  stopping: z.enum(['fixed', 'savi']),
  evaluator: z.strictObject({
    name: label.min(1),
    version: label,
    commit: gitRevision.nullable(),
    implementation_ref: label,
  }),
  model_runtime: z.strictObject({ checkpoint_uri: label.nullable() }),
  frozen: z
    .strictObject({
      at: isoTime,
      planned_cells: z.int().min(1),
      planned_cells_digest: digest.describe('SHA-256 over the cells in plan order, one canonical line each'),
    })
    .nullable()
    .describe('null until `worldgate protocol freeze`'),
  needs_review: z.array(z.string().max(200)).max(200).default([]),
});
export type Protocol = z.infer<typeof protocol>;
