import { z } from 'zod';
import { severityLevel } from '../../contracts/dependency-audit.ts';
import { everywhere, flag, lines, path } from './parts.ts';

export const AUDIT_BASELINES = ['none', 'base-branch'] as const;

export const dependencyAuditInputs = z
  .object({
    from: lines.optional(),
    tools: lines.optional(),
    'fail-on': severityLevel.default('low'),
    'omit-dev': flag,
    waivers: path.optional(),
    base: path.optional(),
    baseline: z.enum(AUDIT_BASELINES).default('none'),
    'production-requirements': path.optional(),
    'allow-unavailable': flag,
    strict: flag,
    'timeout-s': z
      .string()
      .regex(/^[1-9]\d{0,4}$/, 'a whole number of seconds')
      .default('300'),
    artifact: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'letters, digits, ".", "_" and "-" only')
      .optional(),
    output: path.default('dependency-audit'),
    'github-token': z.string().default(''),
    ...everywhere,
  })
  .refine(({ baseline, artifact }) => baseline === 'none' || artifact !== undefined, {
    message:
      '"baseline: base-branch" needs "artifact": the name that audits of the base branch are kept under',
  })
  .refine(({ baseline, base }) => baseline === 'none' || base === undefined, {
    message: 'either "base" or "baseline" says what is compared with, not both',
  });
