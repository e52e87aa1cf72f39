import { z } from 'zod';
import { digest, finite } from './common.ts';

/** One line of `results/episodes.jsonl`: one seeded trial. Holds no clock, host or path. */
export const episodeRecord = z.strictObject({
  episode: z.int().min(0).describe('position in the plan; with several tasks, tasks alternate within a seed'),
  seed: z.int().min(0),
  task: z.string(),
  success: z.boolean(),
  termination: z
    .string()
    .describe('"success", "time_limit", "unstable", or the name of a termination condition of the task'),
  steps: z.int().min(0).describe('control steps'),
  metrics: z
    .record(z.string(), finite.nullable())
    .describe('null where the metric is undefined for this episode'),
  trajectory_digest: digest.describe(
    'over the initial state and, per control step, the action and the state',
  ),
});
export type EpisodeRecord = z.infer<typeof episodeRecord>;

/** What `result_digest` binds besides the records: everything that decides them. */
export const resultHeader = z.strictObject({
  schema_version: z.literal('worldgate.result.v1'),
  tasks: z.array(
    z.strictObject({
      name: z.string(),
      digest: digest.describe('of the parsed task file'),
      world_digest: digest.describe('of every file that the compiled model was built from'),
    }),
  ),
  policy: z.strictObject({
    provider: z.string(),
    digest: digest.nullable(),
    engine: z.string(),
    engine_version: z.string(),
    device: z.string(),
  }),
  physics: z.strictObject({ engine: z.string(), version: z.string() }),
  plan: z.strictObject({
    episodes: z.int().min(1),
    seed: z.int().min(0),
    stop: z.strictObject({
      rule: z.enum(['fixed', 'savi']),
      /** What the rule watches; empty for a fixed plan. */
      claims: z.array(
        z.strictObject({
          gate: z.string(),
          kind: z.string(),
          required: finite,
          alpha: finite,
        }),
      ),
      /** What a watched comparison is made with: a checkpoint, or the result of an earlier run. */
      baseline: digest.nullable(),
    }),
  }),
});
export type ResultHeader = z.infer<typeof resultHeader>;
