import type { Spelling, TimeUnit } from '../../../contracts/mapping.ts';
import { WorldGateError } from '../../../foundation/errors.ts';
import { shown } from '../json-values.ts';
import type { Format, Row } from './place.ts';

const MOST_LABEL_CHARACTERS = 400;

/** `format-invalid` with file, row and what was found there. */
export function invalid({ file, at }: Pick<Row, 'file' | 'at'>, what: string, hint?: string): WorldGateError {
  return new WorldGateError('format-invalid', `${file} ${at}: ${what}`, {
    hint: hint ?? 'correct the mapping if it names another place, else take the file as it was written',
  });
}

/**
 * Whether a value is spelled like one of a list. In JSON types count: the number 1 is neither true nor "1". A CSV cell
 * is text: a text stands for itself, a number for every way to write it, true and false for the words in any case.
 */
export function isSpelled(value: unknown, spellings: readonly Spelling[], format: Format): boolean {
  return spellings.some((spelling) => {
    if (spelling === null) return value === null || value === undefined;
    if (format !== 'csv' || typeof value !== 'string') return value === spelling;
    if (typeof spelling === 'number') return numberOf(value) === spelling;
    return typeof spelling === 'boolean' ? value.toLowerCase() === String(spelling) : value === spelling;
  });
}

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const NON_FINITE = /^[-+]?(?:nan|inf|infinity)$/i;

/** The number that a JSON value or a cell is: NaN for what an evaluator writes so, `undefined` for what is none. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  if (NUMBER.test(value)) return Number(value);
  return NON_FINITE.test(value) ? Number.NaN : undefined;
}

/** A whole number of at least 0; tables that had gaps write 3 as 3.0. */
export function countOf(value: unknown, format: Format): number | undefined {
  const number = format === 'csv' || typeof value === 'number' ? numberOf(value) : undefined;
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** A name: text or a number; `null` where nothing is there. */
export function labelOf(value: unknown, row: Row, what: string): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') throw invalid(row, `${what} is ${shown(value)}, not a name`);
  if (value.length > MOST_LABEL_CHARACTERS) {
    throw invalid(row, `${what} has ${value.length} characters; at most ${MOST_LABEL_CHARACTERS} are a name`);
  }
  return value;
}

const SECONDS: Record<TimeUnit, number> = { min: 60, s: 1, ms: 1e-3, us: 1e-6, ns: 1e-9 };
/** Powers of ten are divided by, never multiplied with: 1e-3 has no exact value, 1000 has. */
const PER_SECOND: Record<TimeUnit, number> = { min: 1 / 60, s: 1, ms: 1e3, us: 1e6, ns: 1e9 };

/** @returns the same time in another unit */
export function convertTime(value: number, from: TimeUnit, to: TimeUnit): number {
  if (from === to) return value;
  if (SECONDS[from] < SECONDS[to]) return value / (PER_SECOND[from] / PER_SECOND[to]);
  return from === 'min' ? value * 60 * PER_SECOND[to] : value * (PER_SECOND[to] / PER_SECOND[from]);
}

/** ISO 8601 with a time zone, in UTC; `null` for a time without one, which is no point in time. */
export function utcOf(text: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:?\d{2})$/;
  if (!iso.test(text)) return null;
  const time = Date.parse(text.replace(' ', 'T'));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
