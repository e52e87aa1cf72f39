import { z } from 'zod';
import { checkRow } from './check-row.ts';
import { digest, finite, isoTime } from './common.ts';
import { severity } from './dependency-audit.ts';
import { verdict } from './verdict.ts';

const count = z.int().min(0);
const text = z.string().max(2000);
const name = z.string().min(1).max(300);

/** Files of a release that a dashboard asks for, and reads again each time. */
export const RELEASE_KINDS = ['release-evidence', 'dependency-audit', 'core-performance'] as const;
export const releaseKind = z.enum(RELEASE_KINDS);
export type ReleaseKind = z.infer<typeof releaseKind>;

/** What else than runs of WorldGate a dashboard keeps over time. */
export const RECORD_KINDS = [...RELEASE_KINDS, 'worldforge-run'] as const;

/** A number of a record that is shown over time. */
export const recordMeasure = z.strictObject({
  name: name.describe('`world_persistence`; `pass rate of mock`; `high` findings'),
  unit: z.enum(['share', 'ms', 'findings']),
  value: finite,
  n: count.nullable().describe('what the value was taken from; null where that was not recorded'),
  limit: finite.nullable().describe('budget, where one was recorded'),
});
export type RecordMeasure = z.infer<typeof recordMeasure>;

/** An open vulnerability of an audit. */
export const recordFinding = z.strictObject({
  id: name,
  package: name,
  severity,
  waived: z.boolean(),
});
export type RecordFinding = z.infer<typeof recordFinding>;

export const rowCounts = z.strictObject({
  passed: count,
  failed: count,
  warning: count,
  not_run: count,
  invalid: count,
  host_owned_not_run: count.describe('of not_run: these do not count'),
});

/**
 * `history/<record id>.json`: what a dashboard keeps of one release evidence, dependency audit, core performance report or run
 * of WorldForge. One file each, canonical JSON, named by its content, so that jobs that write at once never write the same
 * file with different bytes.
 */
export const dashboardRecord = z.strictObject({
  schema_version: z.literal('worldgate.dashboard_record.v1'),
  record_id: z
    .string()
    .regex(/^\d{8}T\d{9}Z-[a-z]+(?:-[a-z]+)*-[0-9a-f]{12}$/)
    .describe('time, kind, and the start of the digest'),
  kind: z.enum(RECORD_KINDS),
  format: z.enum(['worldgate', 'worldforge']),
  title: name.describe(
    'what is compared over time: the name of the file, or the suite and provider of a run',
  ),
  recorded_at: isoTime,
  time_is: z
    .enum(['recorded', 'first_read'])
    .describe('whether the file says when it was made, or it is when a dashboard first read it'),
  digest: digest.describe('of the bytes of the file'),
  branch: z.string().min(1).max(300).nullable(),
  run_url: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .nullable()
    .describe('page of the workflow run'),
  verdict: verdict.describe('of the rows, when they were read'),
  counts: rowCounts,
  first_failed: z
    .strictObject({ name, summary: text, triage: text.nullable() })
    .nullable()
    .describe('worst row that counts and did not pass, the first of several'),
  note: text.nullable().describe('what else is to be known of it, such as what could not be derived again'),
  measures: z.array(recordMeasure).max(300),
  findings: z.array(recordFinding).max(2000).nullable().describe('of an audit; null where it has no result'),
});
export type DashboardRecord = z.infer<typeof dashboardRecord>;

/** A file that was asked for, or the packages that a trust policy was asked about, as read now. */
export const releaseGroup = z.strictObject({
  kind: z.enum([...RELEASE_KINDS, 'evidence-packages']),
  format: z.enum(['worldgate', 'worldforge']).nullable().describe('null where that could not be told'),
  source: z.string().max(1024),
  digest: digest.nullable(),
  generated_at: isoTime.nullable(),
  verdict: verdict.describe('of the rows'),
  counts: rowCounts,
  rows: z.array(checkRow),
});
export type ReleaseGroup = z.infer<typeof releaseGroup>;

/** Values of one measure over the records of one title and branch. */
export const recordSeries = z.strictObject({
  kind: z.enum(RECORD_KINDS),
  title: name,
  branch: z.string().nullable(),
  measure: name,
  unit: recordMeasure.shape.unit,
  points: z
    .array(
      z.strictObject({
        record_id: dashboardRecord.shape.record_id,
        value: finite,
        n: count.nullable(),
        limit: finite.nullable(),
      }),
    )
    .describe('oldest first'),
  changes: z.array(
    z.strictObject({
      record_id: dashboardRecord.shape.record_id.describe('first record after the change'),
      before: finite.describe('median of the records before it'),
      after: finite,
      p_adjusted: z.number().min(0).max(1),
    }),
  ),
});
export type RecordSeries = z.infer<typeof recordSeries>;

/** The newest record of each title on each branch. */
export const recordNow = z.strictObject({
  kind: z.enum(RECORD_KINDS),
  title: name,
  branch: z.string().nullable(),
  record_id: dashboardRecord.shape.record_id,
  verdict,
  counts_now: z
    .boolean()
    .describe('false where a file of its kind was asked for, which then counts in its place'),
  findings: z
    .strictObject({
      compared_with: dashboardRecord.shape.record_id.nullable().describe('audit before it'),
      new: z.array(recordFinding),
      fixed: z.array(recordFinding),
    })
    .nullable()
    .describe('of an audit, against the audit before it'),
});
export type RecordNow = z.infer<typeof recordNow>;
