import { z } from 'zod';
import { isoTime } from './common.ts';
import { runFormat } from './run-comparison.ts';
import { verdict } from './verdict.ts';

const count = z.int().min(0);
const line = z.string().max(2000);
const short = z.string().max(300);

/** Why a folder among the runs is no entry. */
export const INDEX_ISSUES = [
  'missing',
  'unreadable',
  'invalid-json',
  'not-object',
  'future-version',
  'invalid-shape',
  'contradiction',
  'unsafe',
] as const;
export const indexIssueReason = z.enum(INDEX_ISSUES);
export type IndexIssueReason = z.infer<typeof indexIssueReason>;

/** A run as its manifest tells it. Texts are redacted; there is no path of a host. */
export const runIndexEntry = z.strictObject({
  format: runFormat,
  run_id: short,
  kind: short.describe('"eval" and "benchmark"; of WorldForge also others, such as "live-smoke"'),
  state: short,
  verdict: verdict
    .nullable()
    .describe('derived from gates or counts; null where nothing was decided, or the run goes on'),
  not_for_proof: z.boolean(),
  preset: short.nullable(),
  providers: z.array(short).max(50),
  capabilities: z.array(short).max(50),
  created_at: isoTime.nullable(),
  duration_s: z.number().min(0).nullable(),
  commit: short.nullable(),
  episodes: z.strictObject({ planned: count, run: count, succeeded: count }).nullable(),
  gates: z.strictObject({ passed: count, failed: count, other: count }).nullable(),
  artifact_count: count,
  artifact_types: z.array(short).max(50).describe('endings of files that may leave the machine'),
  failure: line.nullable().describe('why it did not pass, as the run says'),
  rerun_command: line.nullable().describe('redacted'),
  path: line.describe('relative to where the index was made; else the name of the folder'),
});
export type RunIndexEntry = z.infer<typeof runIndexEntry>;

export const runIndexIssue = z.strictObject({
  format: runFormat,
  name: short,
  path: line,
  reason: indexIssueReason,
  message: line,
});
export type RunIndexIssue = z.infer<typeof runIndexIssue>;

export const runIndexFilter = z.strictObject({
  preset: short.nullable(),
  verdict: short.nullable(),
  state: short.nullable(),
  kind: short.nullable(),
  commit: short.nullable().describe('the beginning of one'),
  created_from: z.iso.date().nullable().describe('UTC, inclusive'),
  created_to: z.iso.date().nullable().describe('UTC, inclusive'),
  provider: short.nullable().describe('a part of the name'),
  artifact_type: short.nullable().describe('the ending of a file'),
});
export type RunIndexFilter = z.infer<typeof runIndexFilter>;

/** `worldgate runs index`. What cannot be read is listed whatever the filter says: nobody knows what it is. */
export const runIndex = z.strictObject({
  schema_version: z.literal('worldgate.run_index.v1'),
  generated_at: isoTime,
  filter: runIndexFilter.nullable(),
  run_count: count.describe('folders that were looked at'),
  entry_count: count,
  issue_count: count,
  entries: z.array(runIndexEntry).describe('newest first'),
  issues: z.array(runIndexIssue),
  boundary: line,
});
export type RunIndex = z.infer<typeof runIndex>;
