import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DashboardProblem,
  type DashboardRun,
  dashboardRun,
  earlierDashboard,
} from '../contracts/dashboard.ts';
import { type DashboardRecord, dashboardRecord, RECORD_KINDS } from '../contracts/dashboard-record.ts';
import { makeFolder, writeFileAtomic } from '../foundation/atomic-file.ts';
import { canonicalJson } from '../foundation/canonical-json.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { parseJson } from '../foundation/json.ts';
import { decodeText, readError } from '../foundation/read-text.ts';
import { readBelow } from '../foundation/safe-path.ts';
import { parseWith } from '../foundation/schema.ts';
import { problemOf } from './problems.ts';
import { contradictionOfRecord, contradictionOfRun } from './row-checks.ts';

/** Of one row: a thousand tasks and 64 gates, and room. */
export const MOST_ROW_BYTES = 512 * 1024;
/** Newest rows of runs, and of everything else, that a dashboard reads. */
export const MOST_ROWS = 5000;

/** Of a dashboard with thousands of runs. */
export const MOST_DASHBOARD_BYTES = 64 * 1024 * 1024;

export const DASHBOARD_JSON = 'quality-dashboard.json';
export const HISTORY_FOLDER = 'history';

/** `20261121T091409123Z-1f3a9c0b.json`; names sort by time. */
const RUN_FILE = /^\d{8}T\d{9}Z-[0-9a-f]{8}\.json$/;
/** `20261121T091409123Z-dependency-audit-1f3a9c0b5d7e.json`. */
const RECORD_FILE = new RegExp(`^\\d{8}T\\d{9}Z-(?:${RECORD_KINDS.join('|')})-[0-9a-f]{12}\\.json$`);

/** A row of a history: of a run, or of something else that is kept over time. */
export type HistoryRow = DashboardRun | DashboardRecord;

export interface History {
  rows: DashboardRun[];
  records: DashboardRecord[];
  problems: DashboardProblem[];
}

export const EMPTY: History = { rows: [], records: [], problems: [] };

const isRecord = (row: HistoryRow): row is DashboardRecord => 'record_id' in row;

/** Name of the file of a row. */
export const rowName = (row: HistoryRow): string => `${isRecord(row) ? row.record_id : row.run_id}.json`;

/** The newest of the file names that are rows of a history; others are no rows, like a README. */
export function rowNames(names: readonly string[]): string[] {
  const newest = (form: RegExp) =>
    names
      .filter((name) => form.test(name))
      .sort()
      .slice(-MOST_ROWS);
  return [...newest(RUN_FILE), ...newest(RECORD_FILE)];
}

/**
 * One row.
 * @param name of its file, which is that of its run or record
 * @throws WorldGateError `history-invalid`
 */
export function parseRow(text: string, name: string): HistoryRow {
  const value = parseJson(text, name);
  const context = {
    file: name,
    code: 'history-invalid',
    hint: 'Remove the file, or write the row again from what it is of.',
  };
  const row = RECORD_FILE.test(name)
    ? parseWith(dashboardRecord, value, context)
    : parseWith(dashboardRun, value, context);
  if (rowName(row) === name) return requireSound(row, name);
  throw new WorldGateError('history-invalid', `${name}: is the row ${rowName(row)}`, {
    hint: 'A row bears the name of its run or record: rename the file, or remove it.',
  });
}

/** What a row says against itself; null where it holds together. */
export function contradictionOf(row: HistoryRow): string | null {
  return isRecord(row) ? contradictionOfRecord(row) : contradictionOfRun(row);
}

/** A stored verdict is not believed against what stands beside it. @throws WorldGateError `history-invalid` */
function requireSound(row: HistoryRow, name: string): HistoryRow {
  const wrong = contradictionOf(row);
  if (wrong === null) return row;
  throw new WorldGateError('history-invalid', `${name} contradicts itself: ${wrong}`, {
    hint: 'It was edited or damaged: remove it, and make the dashboard again from what it is of.',
  });
}

/** What a file of the history holds. */
export function rowText(row: HistoryRow): string {
  return `${canonicalJson(row)}\n`;
}

/** A history of rows. */
export function historyOf(rows: readonly HistoryRow[], problems: readonly DashboardProblem[] = []): History {
  return {
    rows: rows.filter((row) => !isRecord(row)),
    records: rows.filter(isRecord),
    problems: [...problems],
  };
}

/**
 * Reads a folder of rows, or of dashboards: its rows lie in it, in its folder `history`, or in the `quality-dashboard.json` of
 * an earlier dashboard. A row that has a file of its own is taken from that. A folder that does not exist yet is an empty
 * history.
 * @param dir absolute
 * @throws WorldGateError where the folder cannot be listed
 */
export function readHistory(dir: string): History {
  const history = readRowFiles(dir);
  const below = readRowFiles(join(dir, HISTORY_FOLDER), `${HISTORY_FOLDER}/`);
  const files = mergeHistories(history, below);
  return mergeHistories(files, readDashboardRows(dir, new Set(allRows(files).map(rowName))));
}

/** Rows that lie in a folder as files. @param shown what messages put before a name */
function readRowFiles(dir: string, shown = ''): History {
  const rows: HistoryRow[] = [];
  const problems: DashboardProblem[] = [];
  for (const name of rowNames(listed(dir))) {
    try {
      rows.push(parseRow(decodeText(readBelow(dir, name, { maxBytes: MOST_ROW_BYTES }), name), name));
    } catch (error) {
      problems.push(problemOf('history', `${shown}${name}`, error));
    }
  }
  return historyOf(rows, problems);
}

function listed(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw readError(cause, 'the history');
  }
}

/** Rows of an earlier dashboard that have no file of their own. */
function readDashboardRows(dir: string, known: ReadonlySet<string>): History {
  if (!listed(dir).includes(DASHBOARD_JSON)) return EMPTY;
  try {
    const bytes = readBelow(dir, DASHBOARD_JSON, { maxBytes: MOST_DASHBOARD_BYTES });
    const rows = dashboardRows(decodeText(bytes, DASHBOARD_JSON)).filter((row) => !known.has(rowName(row)));
    const sound: HistoryRow[] = [];
    const problems: DashboardProblem[] = [];
    for (const row of rows) {
      try {
        sound.push(requireSound(row, rowName(row)));
      } catch (error) {
        problems.push(problemOf('history', DASHBOARD_JSON, error));
      }
    }
    return historyOf(sound, problems);
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    return { ...EMPTY, problems: [problemOf('history', DASHBOARD_JSON, error)] };
  }
}

/** Rows of an earlier dashboard, of this version or another one. @throws WorldGateError `history-invalid`, those of JSON */
export function dashboardRows(text: string): HistoryRow[] {
  const { runs, records } = parseWith(earlierDashboard, parseJson(text, DASHBOARD_JSON), {
    file: DASHBOARD_JSON,
    code: 'history-invalid',
    hint: 'Name a folder with dashboards of WorldGate; those of other tools keep no history.',
  });
  return [...runs, ...records];
}

export const allRows = ({ rows, records }: Pick<History, 'rows' | 'records'>): HistoryRow[] => [
  ...rows,
  ...records,
];

/** Writes rows that the folder does not have yet, beside those that it has. @param dir absolute */
export function writeHistory(dir: string, rows: readonly HistoryRow[]): void {
  makeFolder(dir);
  const own = readdirSync(dir);
  const isDashboards = own.includes(HISTORY_FOLDER) || own.includes(DASHBOARD_JSON);
  const into = isDashboards ? join(dir, HISTORY_FOLDER) : dir;
  makeFolder(into);
  const there = new Set([...own, ...readdirSync(into)]);
  for (const row of rows) {
    const name = rowName(row);
    if (!there.has(name)) writeFileAtomic(join(into, name), rowText(row));
  }
}

/** Rows of both, a row that both have once; where they differ, both stay, and the dashboard says so. */
export function mergeHistories(a: History, b: History): History {
  const texts = new Set(allRows(a).map(rowText));
  const fresh = historyOf(allRows(b).filter((row) => !texts.has(rowText(row))));
  return {
    rows: [...a.rows, ...fresh.rows],
    records: [...a.records, ...fresh.records],
    problems: [...a.problems, ...b.problems],
  };
}
