import { z } from 'zod';
import { everywhere, flag, lines, path } from './parts.ts';

export const PUBLISH_MODES = ['none', 'pages'] as const;

/** Inputs that name files of a release; each is called as what it names. */
export const RELEASE_INPUTS = ['release-evidence', 'dependency-audit', 'core-performance'] as const;

export const qualityDashboardInputs = z
  .object({
    runs: path.optional(),
    'release-evidence': lines.optional(),
    'expected-gates': lines.optional(),
    'dependency-audit': lines.optional(),
    'core-performance': lines.optional(),
    'trust-policy': path.optional(),
    'trusted-signers': path.optional(),
    'cost-per-hour': z.number().min(0).max(1e9).optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'a code of three capital letters, such as EUR')
      .optional(),
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
    (inputs) =>
      [inputs.runs, inputs.history, inputs.artifact].some((given) => given !== undefined) ||
      RELEASE_INPUTS.some((name) => (inputs[name]?.length ?? 0) > 0) ||
      inputs.publish !== 'none',
    {
      message: 'nothing to show: give "runs", "history", "artifact", "publish", or files of a release',
    },
  )
  .refine(
    (inputs) =>
      (inputs['expected-gates']?.length ?? 0) === 0 || (inputs['release-evidence']?.length ?? 0) > 0,
    { message: '"expected-gates" has no effect without "release-evidence"' },
  );
