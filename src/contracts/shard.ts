import { z } from 'zod';
import { digest, finite, isoTime, slug } from './common.ts';

/** Jobs that a matrix of GitHub Actions can have. */
export const MOST_MATRIX_JOBS = 256;

/** Parts that a plan can be cut into, over all waves; a cluster takes more of them than a matrix does. */
export const MOST_SHARDS = 10_000;

/** A part of an episode plan: consecutive episodes, in the order of the plan (by seed, and by task within a seed). */
export const shardSlice = z.strictObject({
  shard: z.int().min(1).describe('counts from 1 within its wave'),
  shards: z.int().min(1).max(MOST_SHARDS).describe('of each wave'),
  wave: z.int().min(1),
  waves: z.int().min(1).max(MOST_SHARDS),
  first: z.int().min(0).describe('first episode of the part'),
  end: z.int().min(1).describe('the episode after its last'),
});
export type ShardSlice = z.infer<typeof shardSlice>;

/** In the manifest of a run that is a part of another: which part, and what it came to. */
export const shardPart = z.strictObject({
  ...shardSlice.shape,
  policy_digest: digest
    .nullable()
    .describe('over the header of the whole run and the episodes of this part; null until they are played'),
  baseline_digest: digest.nullable().describe('the same of a baseline policy; null without one'),
});
export type ShardPart = z.infer<typeof shardPart>;

/**
 * `shard_plan.json`: how a run is cut into parts, written before any of them is played. With `claim.json` and
 * `protocol.json` beside it where the merged run is to be evidence.
 */
export const shardPlan = z.strictObject({
  schema_version: z.literal('worldgate.shard_plan.v1'),
  preset: z.strictObject({ name: slug, digest: digest.describe('of the resolved preset') }),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .nullable(),
  tasks: z.array(z.string()).min(1),
  seed: z.int().min(0),
  episodes: z.int().min(1).describe('over all tasks'),
  checkpoint_digest: digest.nullable(),
  shards: shardSlice.shape.shards,
  waves: shardSlice.shape.waves,
  slices: z
    .array(
      z.strictObject({
        ...shardSlice.shape,
        expected_s: finite
          .nullable()
          .describe('by the run that it was measured with, on a machine like that one'),
      }),
    )
    .min(1),
  measured_run: z.string().nullable().describe('run that says how long episodes take'),
  claim_digest: digest.nullable().describe('of claim.json'),
  protocol_digest: digest.nullable().describe('of protocol.json'),
  planned_at: isoTime,
});
export type ShardPlan = z.infer<typeof shardPlan>;
