import { z } from 'zod';
import {
  everywhere,
  evidencing,
  givenOf,
  named,
  packing,
  path,
  reporting,
  running,
  signing,
  signingFurther,
} from './parts.ts';
import { hasSubject, TASK_WITH_PRESET } from './run.ts';

const { workers: _, baseline: _sought, ...evaluated } = running;

export const planShardsInputs = z
  .object({
    ...evaluated,
    shards: z.int().min(1).max(256).optional(),
    waves: z.int().min(1).max(256).optional(),
    'minutes-per-shard': z.int().min(1).max(10_000).optional(),
    'measured-run': path.optional(),
    ...evidencing,
    'github-token': z.string().default(''),
    ...everywhere,
  })
  .refine(({ preset, task }) => preset === undefined || task === undefined, TASK_WITH_PRESET)
  .refine(hasSubject, { message: 'give "preset", or "task" and "policy"' })
  .refine((inputs) => inputs.shards !== undefined || inputs['minutes-per-shard'] !== undefined, {
    message: 'give "shards", or "minutes-per-shard" with "measured-run"',
  })
  .refine((inputs) => inputs['minutes-per-shard'] === undefined || inputs['measured-run'] !== undefined, {
    message: '"minutes-per-shard" needs "measured-run", which says how long episodes take',
  });

const merge = z.object({
  preset: path.optional(),
  path: path.optional(),
  plan: path.optional(),
  'decide-only': z.enum(['true', 'false']).default('false'),
  ...evidencing,
  ...packing,
  ...signing,
  ...signingFurther,
  ...reporting,
});

export const mergeShardsInputs = merge.superRefine((inputs, context) => {
  if (inputs.evidence === 'true') return;
  const names = Object.keys({ ...packing, ...signing, ...signingFurther });
  const stray = givenOf(merge.shape, inputs, names).filter(
    (name) => name !== 'sign' || inputs.sign !== 'never',
  );
  if (stray.length === 0) return;
  const message = `${named(stray)} given without "evidence: true", and so without a package`;
  context.addIssue({ code: 'custom', message });
});
