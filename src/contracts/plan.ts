import { z } from 'zod';
import { preset } from './preset.ts';

/**
 * A file by the tree that it stands in, so that a run can be repeated elsewhere. Of a file outside both
 * trees only the base name is kept; who repeats the run names it again. Of what was fetched, `path` is the URI.
 */
export const fileRef = z.strictObject({
  tree: z.enum(['package', 'repository', 'outside', 'uri']),
  path: z.string(),
});
export type FileRef = z.infer<typeof fileRef>;

/** `inputs/plan.json`: what a resumed or reproduced run starts from. */
export const runPlan = z.strictObject({
  schema_version: z.literal('worldgate.plan.v1'),
  preset,
  files: z.strictObject({
    tasks: z.array(fileRef),
    assets: fileRef.nullable(),
    policy: fileRef.nullable(),
    baseline_policy: fileRef.nullable(),
  }),
  baseline_run: z.string().nullable().describe('id of the earlier run that this one is compared with'),
  gates_overridden: z.boolean(),
});
export type RunPlan = z.infer<typeof runPlan>;
