import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DashboardProblem, type DashboardRun, dashboardRun } from '../contracts/dashboard.ts';
import { makeFolder, writeFileAtomic } from '../foundation/atomic-file.ts';
import { canonicalJson } from '../foundation/canonical-json.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { parseJson } from '../foundation/json.ts';
import { decodeText, readError } from '../foundation/read-text.ts';
import { readBelow } from '../foundation/safe-path.ts';
import { parseWith } from '../foundation/schema.ts';
import { problemOf } from './problems.ts';

/** Of one row: a thousand tasks and 64 gates, and room. */
export const MOST_ROW_BYTES = 512 * 1024;
/** Newest rows that a dashboard reads. */
export const MOST_ROWS = 5000;

/** `20261121T091409123Z-1f3a9c0b.json`; names sort by time. */
const ROW_FILE = /^\d{8}T\d{9}Z-[0-9a-f]{8}\.json$/;

export interface History {
  rows: DashboardRun[];
  problems: DashboardProblem[];
}

export const EMPTY: History = { rows: [], problems: [] };

/** The newest of the file names that are rows of a history; others are no rows, like a README. */
export function rowNames(names: readonly string[]): string[] {
  return names
    .filter((name) => ROW_FILE.test(name))
    .sort()
    .slice(-MOST_ROWS);
}

/**
 * One row.
 * @param name of its file, which is that of its run
 * @throws WorldGateError `history-invalid`
 */
export function parseRow(text: string, name: string): DashboardRun {
  const row = parseWith(dashboardRun, parseJson(text, name), {
    file: name,
    code: 'history-invalid',
    hint: 'Remove the file, or write the row again from the run.',
  });
  if (`${row.run_id}.json` === name) return row;
  throw new WorldGateError('history-invalid', `${name}: is the row of run ${row.run_id}`, {
    hint: 'A row bears the name of its run: rename the file, or remove it.',
  });
}

/** What a file of the history holds. */
export function rowText(row: DashboardRun): string {
  return `${canonicalJson(row)}\n`;
}

/**
 * Reads a folder of rows; a folder that does not exist yet is an empty history.
 * @param dir absolute
 * @throws WorldGateError where the folder cannot be listed
 */
export function readHistory(dir: string): History {
  let names: string[];
  try {
    names = readdirSync(dir);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return { rows: [], problems: [] };
    throw readError(cause, 'the history');
  }
  return parseRows(rowNames(names), (name) =>
    decodeText(readBelow(dir, name, { maxBytes: MOST_ROW_BYTES }), name),
  );
}

/** Rows by the names of their files, and what is wrong with the others. */
export function parseRows(names: readonly string[], read: (name: string) => string): History {
  const history: History = { rows: [], problems: [] };
  for (const name of names) {
    try {
      history.rows.push(parseRow(read(name), name));
    } catch (error) {
      history.problems.push(problemOf('history', name, error));
    }
  }
  return history;
}

/** Writes rows that the folder does not have yet. @param dir absolute */
export function writeHistory(dir: string, rows: readonly DashboardRun[]): void {
  makeFolder(dir);
  const there = new Set(readdirSync(dir));
  for (const row of rows) {
    const name = `${row.run_id}.json`;
    if (!there.has(name)) writeFileAtomic(join(dir, name), rowText(row));
  }
}

/** Rows of both, a row that both have once; where they differ, both stay, and the dashboard says so. */
export function mergeHistories(a: History, b: History): History {
  const texts = new Set(a.rows.map(rowText));
  const fresh = b.rows.filter((row) => !texts.has(rowText(row)));
  return { rows: [...a.rows, ...fresh], problems: [...a.problems, ...b.problems] };
}
