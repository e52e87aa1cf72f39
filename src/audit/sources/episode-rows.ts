import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import type { ImportSink } from '../importing/contract.ts';
import { csvRows } from '../importing/csv-rows.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { jsonLines } from '../importing/json-lines.ts';
import { streamJson } from '../importing/json-stream.ts';

const SEVERAL_LINES = /^\s*\{[^\n]*\}[ \t]*\r?\n\s*\{/;
const CSV_TRUTHS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  '1': true,
  false: false,
  no: false,
  n: false,
  '0': false,
};
const STATES = ['ok', 'infra_error', 'crashed', 'pending'] as const;

/**
 * One row of a file in a schema of ours: values by column, with the messages that a wrong value gets. What a CSV cell
 * leaves empty and what JSON has as `null` is not there.
 */
export class EpisodeRow {
  readonly file: string;
  /** `line 12`, or a JSON pointer. */
  readonly at: string;
  readonly #values: Readonly<Record<string, unknown>>;
  /** Whether the values are the texts of CSV cells. */
  readonly #isText: boolean;
  readonly #hint: string;

  constructor(file: string, at: string, values: Record<string, unknown>, isText: boolean, hint: string) {
    this.file = file;
    this.at = at;
    this.#values = values;
    this.#isText = isText;
    this.#hint = hint;
  }

  get columns(): string[] {
    return Object.keys(this.#values);
  }

  /** Whether there is such a column, empty or not. */
  hasColumn(column: string): boolean {
    return Object.hasOwn(this.#values, column);
  }

  /** The value as it stands; `undefined` where there is none. */
  value(column: string): unknown {
    const value = this.hasColumn(column) ? this.#values[column] : undefined;
    if (value === null || value === undefined) return undefined;
    if (!this.#isText) return value;
    const text = String(value).trim();
    return text === '' ? undefined : text;
  }

  /** Text, or a whole number as text. */
  label(column: string): string | undefined {
    const value = this.value(column);
    if (value === undefined) return undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, 400);
    if (Number.isSafeInteger(value)) return String(value);
    throw this.invalid(column, `is ${shown(value)}, not a text`);
  }

  /** A whole number, zero or more. */
  count(column: string): number | undefined {
    const value = this.value(column);
    if (value === undefined) return undefined;
    const number = this.#isText && /^\d{1,15}$/.test(value as string) ? Number(value) : value;
    if (Number.isSafeInteger(number) && (number as number) >= 0) return number as number;
    throw this.invalid(column, `is ${shown(value)}, not a whole number from 0`);
  }

  /** A finite number, zero or more. */
  amount(column: string): number | undefined {
    const value = this.value(column);
    if (value === undefined) return undefined;
    const isNumeral = this.#isText && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value as string);
    const number = isNumeral ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number) && number >= 0) return number;
    throw this.invalid(column, `is ${shown(value)}, not a number from 0`);
  }

  /** In JSON `true`, `false`, 0, 1, `"y"` or `"n"`; in CSV also `yes`, `no` and the words in any case. */
  truth(column: string): boolean | undefined {
    const value = this.value(column);
    if (value === undefined || typeof value === 'boolean') return value;
    if (value === 'y' || value === 1) return true;
    if (value === 'n' || value === 0) return false;
    const found = this.#isText ? CSV_TRUTHS[(value as string).toLowerCase()] : undefined;
    if (found !== undefined) return found;
    throw this.invalid(column, `is ${shown(value)}, not true or false`);
  }

  /** What became of the trial, in the column `status`; `ok` where nothing is said. */
  status(): (typeof STATES)[number] {
    const value = this.value('status');
    if (value === undefined) return 'ok';
    const found = STATES.find((state) => state === value);
    if (found !== undefined) return found;
    throw this.invalid('status', `is ${shown(value)}, not one of ${STATES.join(', ')}`);
  }

  require<T>(column: string, value: T | undefined): T {
    if (value !== undefined) return value;
    throw this.invalid(column, this.hasColumn(column) ? 'is empty' : 'is missing');
  }

  invalid(column: string, what: string): WorldGateError {
    const where = this.at.startsWith('/') ? `${this.at}/${column}: ` : `${this.at}: ${column} `;
    return new WorldGateError('format-invalid', `${this.file} ${where}${what}`, { hint: this.#hint });
  }
}

export interface RowFile {
  tree: InputTree;
  file: string;
  /** First thing to try where a value is wrong. */
  hint: string;
  /** Key of the list in a JSON object that wraps the rows. */
  listKey: string;
}

/**
 * The rows of a CSV file with a header, of JSON Lines (also where the name ends in `.json`), or of a JSON list, alone
 * or below `listKey`; in one pass and bounded memory.
 * @returns what stands around the rows in a JSON object
 * @throws WorldGateError `format-unknown` for JSON without such a list, and those of the readers
 */
export async function eachRow(rows: RowFile, take: (row: EpisodeRow) => void): Promise<unknown> {
  const { tree, file, hint } = rows;
  if (/\.csv$/i.test(file)) {
    for await (const { line, row } of csvRows(tree, file)) {
      take(new EpisodeRow(file, `line ${line}`, row, true, hint));
    }
    return undefined;
  }
  const isLines = /\.(?:jsonl|ndjson)$/i.test(file) || SEVERAL_LINES.test(tree.headText(file));
  if (!isLines) return readList(rows, take);
  for (const { line, value } of jsonLines(tree, file)) take(rowOf(rows, `line ${line}`, value));
  return undefined;
}

function readList(rows: RowFile, take: (row: EpisodeRow) => void): unknown {
  const { tree, file, listKey } = rows;
  let lists = 0;
  const batch = (prefix: string) => (values: unknown[], first: number) => {
    lists += 1;
    for (const [index, value] of values.entries()) take(rowOf(rows, `${prefix}/${first + index}`, value));
  };
  const [root] = streamJson(tree, file, {
    batches: [
      { path: [], take: batch('') },
      { path: [listKey], take: batch(`/${listKey}`) },
    ],
  });
  if (
    lists > 0 ||
    Array.isArray(root) ||
    Array.isArray((root as Record<string, unknown> | null)?.[listKey])
  ) {
    return root;
  }
  const keys = typeof root === 'object' && root !== null ? Object.keys(root).slice(0, 6) : [];
  throw new WorldGateError(
    'format-unknown',
    `${file} holds no rows: it needs a list, or an object with the list "${listKey}", and has ${keys.length === 0 ? 'neither' : keys.map(quoted).join(', ')}`,
    { hint: rows.hint },
  );
}

function rowOf({ file, hint }: RowFile, at: string, value: unknown): EpisodeRow {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return new EpisodeRow(file, at, value as Record<string, unknown>, false, hint);
  }
  throw new WorldGateError('format-invalid', `${file} ${at}: is ${shown(value)}, not an object`, { hint });
}

/** Says which columns of a row are not in the schema: a misspelt one would be left out without a word. */
export function noteUnread(row: EpisodeRow, schema: readonly string[], sink: ImportSink): void {
  const unread = row.columns.filter((column) => !schema.includes(column));
  if (unread.length === 0) return;
  const missing = schema.filter((column) => !row.hasColumn(column));
  const names = unread.slice(0, 12).map((column) => `${quoted(column)}${didYouMean(column, missing)}`);
  sink.finding({
    code: 'columns-not-read',
    severity: 'info',
    message: `has columns that are not in the schema and are left out: ${names.join(', ')}`,
    file: row.file,
    at: row.at,
  });
}

/** A value from a file as it may stand in a message. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  // JSON has no NaN, and would show it as null.
  if (typeof value === 'number') return String(value);
  return quoted(JSON.stringify(value) ?? 'nothing').slice(1, -1);
}
