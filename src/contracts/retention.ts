import { z } from 'zod';

const days = z.int().min(0).max(36_500);
const count = z.int().min(0).max(1_000_000);
const kinds = z.array(z.string().min(1).max(100)).min(1).max(50);

/** `worldgate.retention.yml`: which runs `worldgate runs prune --profile` may remove. */
export const retentionProfile = z.strictObject({
  schema_version: z.literal('worldgate.retention.v1'),
  runs_retention: z.strictObject({
    max_age_days: days.optional().describe('older runs go; 0 lets all go that are not kept (default: 30)'),
    keep_latest: count.optional().describe('so many of the newest of the kinds stay (default: 10)'),
    kinds: kinds.optional().describe('only runs of these kinds go (default: all)'),
  }),
});

/** A retention profile of WorldForge, which has no version and calls kinds families. */
export const forgeRetention = z.strictObject({
  runs_retention: z.strictObject({
    max_age_days: days.optional(),
    keep_latest: count.optional(),
    families: kinds.optional(),
  }),
});
