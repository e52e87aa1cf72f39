import { z } from 'zod';
import { everywhere, flag, path } from './parts.ts';

export const PUBLISH_MODES = ['none', 'pages'] as const;

export const qualityDashboardInputs = z
  .object({
    runs: path.optional(),
    history: path.optional(),
    artifact: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'letters, digits, ".", "_" and "-" only')
      .optional(),
    publish: z.enum(PUBLISH_MODES).default('none'),
    'pages-branch': z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/, 'the name of a branch')
      .default('gh-pages'),
    'pages-folder': path.default('quality'),
    branch: z.string().max(300).optional(),
    strict: flag,
    output: path.default('quality-dashboard'),
    'github-token': z.string().default(''),
    ...everywhere,
  })
  .refine(
    ({ runs, history, artifact, publish }) =>
      runs !== undefined || history !== undefined || artifact !== undefined || publish !== 'none',
    { message: 'nothing to show: give "runs", "history", "artifact" or "publish"' },
  );
