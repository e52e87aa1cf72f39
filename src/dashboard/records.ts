import { type CheckRow, verdictOfRows } from '../contracts/check-row.ts';
import type { DashboardProblem } from '../contracts/dashboard.ts';
import {
  type DashboardRecord,
  dashboardRecord,
  type RecordFinding,
  type RecordMeasure,
  type RecordNow,
  type RecordSeries,
  type ReleaseGroup,
} from '../contracts/dashboard-record.ts';
import type { ROW_STATES } from '../contracts/verdict.ts';
import { canonicalJson } from '../foundation/canonical-json.ts';
import type { Digest } from '../foundation/digest.ts';
import { parseWith } from '../foundation/schema.ts';
import { clip } from '../reports/plain.ts';
import { findShifts } from '../statistics/shift-test.ts';
import { recordId } from './row-checks.ts';

/** Where a record was made, as far as its own file does not say. */
export interface RecordOrigin {
  branch: string | null;
  runUrl: string | null;
}

export interface RecordFacts {
  kind: DashboardRecord['kind'];
  format: DashboardRecord['format'];
  title: string;
  /** ISO 8601; null where the file does not say when it was made, and `now` stands in. */
  recordedAt: string | null;
  now: Date;
  digest: Digest;
  rows: readonly CheckRow[];
  note?: string | null;
  measures: readonly RecordMeasure[];
  findings?: readonly RecordFinding[] | null;
}

const MOST_MEASURES = 300;
const MOST_FINDINGS = 2000;

/** How many rows are in each state. */
export function countRows(rows: readonly CheckRow[]): ReleaseGroup['counts'] {
  const counts = { passed: 0, failed: 0, warning: 0, not_run: 0, invalid: 0, host_owned_not_run: 0 };
  for (const { state, host_owned } of rows) {
    counts[state] += 1;
    if (state === 'not_run' && host_owned) counts.host_owned_not_run += 1;
  }
  return counts;
}

/** Worst first; `passed` is last. */
const SEVERITY_OF_STATE = [
  'invalid',
  'failed',
  'warning',
  'not_run',
  'passed',
] as const satisfies readonly (typeof ROW_STATES)[number][];

/** Rows that count and did not pass, worst first, else in their own order. */
export function unpassedRows(rows: readonly CheckRow[]): CheckRow[] {
  const rank = ({ state }: CheckRow) => SEVERITY_OF_STATE.indexOf(state);
  return rows
    .filter(({ state, host_owned }) => state !== 'passed' && !(host_owned && state === 'not_run'))
    .sort((a, b) => rank(a) - rank(b));
}

/** What the history keeps of a file. Its verdict is that of its rows. */
export function recordOf(facts: RecordFacts, { branch, runUrl }: RecordOrigin): DashboardRecord {
  const { kind, format, rows, digest, measures, findings = null, note = null } = facts;
  const time = facts.recordedAt === null ? facts.now : new Date(facts.recordedAt);
  const [first] = unpassedRows(rows);
  const record: DashboardRecord = {
    schema_version: 'worldgate.dashboard_record.v1',
    record_id: recordId({ recorded_at: time.toISOString(), kind, digest }),
    kind,
    format,
    title: clip(facts.title, 300) || kind,
    recorded_at: time.toISOString(),
    time_is: facts.recordedAt === null ? 'first_read' : 'recorded',
    digest,
    branch,
    run_url: runUrl,
    verdict: verdictOfRows(rows),
    counts: countRows(rows),
    first_failed:
      first === undefined ? null : { name: first.name, summary: first.summary, triage: first.triage },
    note,
    measures: measures.slice(0, MOST_MEASURES),
    findings: findings?.slice(0, MOST_FINDINGS) ?? null,
  };
  return parseWith(dashboardRecord, record, { file: facts.title, code: 'artifact-invalid' });
}

/**
 * One record for each file: of the same bytes the first that was read. Where copies have different verdicts, none of them is
 * believed, and the dashboard says so.
 */
export function mergeRecords(records: readonly DashboardRecord[]): {
  records: DashboardRecord[];
  problems: DashboardProblem[];
} {
  const byContent = new Map<string, DashboardRecord[]>();
  for (const record of records) {
    const key = JSON.stringify([record.kind, record.digest]);
    byContent.set(key, [...(byContent.get(key) ?? []), record]);
  }
  const merged: DashboardRecord[] = [];
  const problems: DashboardProblem[] = [];
  for (const copies of byContent.values()) {
    const oldest = copies.toSorted((a, b) => (a.record_id < b.record_id ? -1 : 1))[0]!;
    const said = new Set(copies.map(({ verdict, measures }) => canonicalJson({ verdict, measures })));
    if (said.size === 1) merged.push(oldest);
    else
      problems.push({
        what: 'history',
        path: `${oldest.record_id}.json`,
        code: 'dashboard-contradiction',
        message: `the history keeps other results of ${clip(oldest.title, 200)} than its file has: none of them is shown`,
        hint: 'The row of the history was edited, or another version wrote it: remove it, and make the dashboard again.',
      });
  }
  merged.sort((a, b) => (a.record_id < b.record_id ? 1 : -1));
  return { records: merged, problems };
}

export interface RecordLine extends Pick<DashboardRecord, 'kind' | 'title' | 'branch'> {
  /** Oldest first. */
  records: DashboardRecord[];
}

/** @param records newest first @returns one line for each kind, title and branch, sorted by these */
export function recordLines(records: readonly DashboardRecord[]): RecordLine[] {
  const lines = new Map<string, RecordLine>();
  for (const record of records.toReversed()) {
    const { kind, title, branch } = record;
    const key = JSON.stringify([kind, title, branch ?? '']);
    const line = lines.get(key) ?? { kind, title, branch, records: [] };
    line.records.push(record);
    lines.set(key, line);
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

/**
 * The newest record of each line. Where files of a kind were asked for, these count in place of records that are no newer.
 * @param asked when the newest of the files that were asked for was made, by kind
 */
export function recordsNow(
  lines: readonly RecordLine[],
  asked: ReadonlyMap<DashboardRecord['kind'], string>,
): RecordNow[] {
  return lines.map(({ kind, title, branch, records }) => {
    const newest = records.at(-1)!;
    const known = asked.get(kind);
    return {
      kind,
      title,
      branch,
      record_id: newest.record_id,
      verdict: newest.verdict,
      counts_now: known === undefined || newest.recorded_at > known,
      findings: kind === 'dependency-audit' ? findingsChange(records) : null,
    };
  });
}

const findingKey = ({ id, package: name }: RecordFinding) => JSON.stringify([name, id]);

function findingsChange(records: readonly DashboardRecord[]): RecordNow['findings'] {
  const newest = records.at(-1)!;
  if (newest.findings === null) return null;
  const before = records.slice(0, -1).findLast(({ findings }) => findings !== null);
  if (before === undefined) return { compared_with: null, new: [], fixed: [] };
  const [old, own] = [before.findings!, newest.findings].map((all) => new Set(all.map(findingKey)));
  return {
    compared_with: before.record_id,
    new: newest.findings.filter((finding) => !old!.has(findingKey(finding))),
    fixed: before.findings!.filter((finding) => !own!.has(findingKey(finding))),
  };
}

/** Each measure of each line over time, with the places where it changes. */
export function recordSeriesOf({ kind, title, branch, records }: RecordLine): RecordSeries[] {
  const byName = new Map<string, RecordSeries>();
  for (const { record_id, measures } of records) {
    for (const { name, unit, value, n, limit } of measures) {
      const series = byName.get(name) ?? {
        ...{ kind, title, branch, measure: name, unit },
        points: [],
        changes: [],
      };
      // A name that changed its unit is another measure; the first stays.
      if (series.unit === unit) series.points.push({ record_id, value, n, limit });
      byName.set(name, series);
    }
  }
  return [...byName.values()].map((series) => ({
    ...series,
    changes: findShifts(series.points.map(({ value }) => value)).map(({ at, before, after, pAdjusted }) => ({
      record_id: series.points[at]!.record_id,
      before,
      after,
      p_adjusted: pAdjusted,
    })),
  }));
}
