import { z } from 'zod';
import { everywhere, flag, lines, path, signing } from './parts.ts';

export const releaseEvidenceInputs = z.object({
  config: path.default('worldgate.release.yml'),
  'run-gates': z.enum(['true', 'false']).default('true'),
  gates: lines.optional(),
  'skip-gates': lines.optional(),
  'skip-reason': z.string().max(2000).optional(),
  from: lines.optional(),
  'merge-attempts': flag,
  jobs: z.int().min(1).max(64).optional(),
  strict: flag,
  output: path.default('release-evidence'),
  artifact: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'letters, digits, ".", "_" and "-" only')
    .optional(),
  ...signing,
  sign: signing.sign.unwrap().default('never'),
  'allow-untrusted-event': flag,
  'github-token': z.string().default(''),
  ...everywhere,
});
