import type { ZodError } from 'zod';
import type { CheckRow, RowCategory } from '../contracts/check-row.ts';
import { keyPath } from '../foundation/plain-value.ts';
import { makeRow, type Origin } from './check-rows.ts';

interface BadEntry {
  /** Where it stands: `validation_gates[3]`. */
  at: string;
  /** Key that names an entry. */
  nameKey: string;
  category: RowCategory;
  error: ZodError;
  origin: Origin;
  triage: string;
}

/**
 * The row of a list's entry that has another shape than its list asks. It keeps its name, where it has one, and says what is
 * wrong with it.
 */
export function badEntry(
  entry: unknown,
  { at, nameKey, category, error, origin, triage }: BadEntry,
): CheckRow {
  const name = (entry as Record<string, unknown> | null)?.[nameKey];
  const isObject = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
  if (isObject && (name === undefined || name === null)) return namelessRow({ at, category, origin, triage });
  const { path, message } = error.issues[0]!;
  const where = path.length === 0 ? '' : `${keyPath(path)}: `;
  return makeRow(origin, {
    key: `unreadable:${at}`,
    name: typeof name === 'string' && name.trim() !== '' ? name : at,
    category,
    state: 'invalid',
    reason: 'invalid-shape',
    summary: `${at} cannot be read: ${where}${message}.`,
    triage,
  });
}

/** A row without a name stands for nothing, and is failed whatever it says. */
export function namelessRow({ at, category, origin, triage }: Omit<BadEntry, 'error' | 'nameKey'>): CheckRow {
  return makeRow(origin, {
    key: `unnamed:${at}`,
    name: `${at}, without a name`,
    category,
    state: 'failed',
    reason: 'unknown-row',
    summary: `${at} has no name, so nobody knows what it stands for.`,
    triage,
  });
}
