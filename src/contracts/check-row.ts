import { z } from 'zod';
import { digest, isoTime } from './common.ts';
import { ROW_STATES, type RowState, VERDICT_TABLE, type Verdict, worstVerdict } from './verdict.ts';

/** What a row is about, in the order in which reports group them. */
export const ROW_CATEGORIES = [
  'release',
  'quality',
  'docs',
  'tests',
  'package',
  'security',
  'performance',
  'evidence',
  'optional-runtime',
] as const;
export const rowCategory = z.enum(ROW_CATEGORIES);
export type RowCategory = z.infer<typeof rowCategory>;

/**
 * Why a row is not what it was meant to be. Those of the first line are `failed` rows: what they stand for contradicts itself
 * or is not all there. Those of the second are `invalid` rows: nothing could be read.
 */
export const ROW_REASONS = [
  ...(['missing-row', 'duplicate-row', 'unknown-row', 'contradiction', 'stale'] as const),
  ...(['missing-file', 'unreadable', 'half-written', 'future-version', 'invalid-shape'] as const),
  ...(['host-owned', 'skipped-by-request', 'tool-unavailable', 'timed-out', 'signalled'] as const),
] as const;
export const rowReason = z.enum(ROW_REASONS);
export type RowReason = z.infer<typeof rowReason>;

const line = z.string().max(2000);

/**
 * One line of a release report: derived from what was run or read, never asserted. Texts are as they were found, redacted
 * and at most 2,000 characters; whoever shows them escapes them.
 */
export const checkRow = z.strictObject({
  key: z
    .string()
    .min(1)
    .max(300)
    .describe('what makes the row one of its kind: rows of a report have different keys'),
  name: z.string().min(1).max(300),
  category: rowCategory,
  state: z.enum(ROW_STATES),
  reason: rowReason.nullable().describe('null where the row is what it was meant to be'),
  summary: line.describe('one sentence: what was found'),
  triage: line.nullable().describe('first thing to do where it did not pass'),
  command: line.nullable().describe('that was run for it'),
  source: line.describe('file that says so, relative; or where the row comes from'),
  source_digest: digest.nullable().describe('of the bytes of that file'),
  started_at: isoTime.nullable(),
  finished_at: isoTime.nullable(),
  host_owned: z
    .boolean()
    .describe('cannot be run by the project itself: left out by --strict when it was not run'),
});
export type CheckRow = z.infer<typeof checkRow>;

/** Verdict that a row's state stands for, by the one table of verdicts. */
export function verdictOfRow(state: RowState): Verdict {
  return VERDICT_TABLE.find(({ rowStates }) => rowStates.includes(state))!.verdict;
}

/**
 * Verdict of rows, from the rows alone: the worst of those that count. Rows of the host that were not run do not count; where
 * nothing counts, nothing was decided and the verdict is `skipped`.
 */
export function verdictOfRows(rows: readonly Pick<CheckRow, 'state' | 'host_owned'>[]): Verdict {
  const counted = rows.filter(({ state, host_owned }) => !(host_owned && state === 'not_run'));
  return worstVerdict(counted.map(({ state }) => verdictOfRow(state)));
}
