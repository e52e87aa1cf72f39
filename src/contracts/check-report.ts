import { z } from 'zod';
import { checkRow } from './check-row.ts';
import { isoTime } from './common.ts';

/** In the order in which they are run and shown. */
export const CHECKS = [
  'docs-commands',
  'docs-snippets',
  'wrappers',
  'import-boundaries',
  'core-performance',
] as const;
export type Check = (typeof CHECKS)[number];

/** A row with the place that it is about: `source` is the file. */
export const checkFinding = checkRow.extend({
  line: z.int().min(1).nullable().describe('in the file that `source` names, counted from 1'),
});
export type CheckFinding = z.infer<typeof checkFinding>;

/** `check-report.json`: what `worldgate check` found. Its verdict is that of its rows. */
export const checkReport = z.strictObject({
  schema_version: z.literal('worldgate.check_report.v1'),
  generated_at: isoTime,
  config: z.string().max(1024).describe('the configuration, relative to the folder that was checked'),
  checks: z
    .array(
      z.strictObject({
        check: z.enum(CHECKS),
        facts: z.array(z.string().max(1000)).max(50).describe('what was looked at, in a few sentences'),
        rows: z.array(checkFinding).max(10_000),
        boundary: z.string().max(2000).describe('what this check does not say'),
      }),
    )
    .max(CHECKS.length),
});
export type CheckReport = z.infer<typeof checkReport>;
