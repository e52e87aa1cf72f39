import { z } from 'zod';
import { everywhere, flag, lines, path } from './parts.ts';

export const CHANGE_SOURCES = ['github', 'none'] as const;

const reference = z.string().max(300);

export const releaseNotesInputs = z
  .object({
    changelog: path.optional(),
    version: z
      .string()
      .regex(/^[^\p{Cc}\s]{1,100}$/u, 'a version without spaces')
      .optional(),
    evidence: path.optional(),
    issues: lines.optional(),
    changes: z.enum(CHANGE_SOURCES).default('github'),
    since: reference.optional(),
    until: reference.optional(),
    caveats: lines.optional(),
    'require-evidence': flag,
    output: path.default('release-notes'),
    draft: flag,
    tag: reference.optional(),
    title: z.string().max(200).optional(),
    'github-token': z.string().default(''),
    ...everywhere,
  })
  .refine(
    ({ changelog, evidence, issues, changes }) =>
      changelog !== undefined || evidence !== undefined || issues !== undefined || changes !== 'none',
    { message: 'nothing to write notes from: give "changelog", "evidence", "issues" or "changes"' },
  );
