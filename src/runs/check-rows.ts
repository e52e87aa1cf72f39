import type { CheckRow } from '../contracts/check-row.ts';
import type { Digest } from '../foundation/digest.ts';
import { redactText } from '../observability/redaction/index.ts';

/** Where rows come from. */
export interface Origin {
  /** As rows call the file. */
  source: string;
  digest: Digest | null;
}

const LONGEST_LINE = 2000;
const LONGEST_NAME = 300;

/** Text from a file as a row may hold it: redacted first, then cut. */
export function rowText(text: string, most = LONGEST_LINE): string {
  const redacted = redactText(text).toWellFormed();
  if (redacted.length <= most) return redacted;
  const cut = redacted.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

export const nameText = (text: string, otherwise: string): string =>
  rowText(text, LONGEST_NAME).trim() === '' ? otherwise : rowText(text, LONGEST_NAME);

/** What a row states; the rest has a meaning when it is left out. */
export type RowFacts = Pick<CheckRow, 'key' | 'name' | 'category' | 'state' | 'summary'> & {
  [K in 'reason' | 'triage' | 'command' | 'started_at' | 'finished_at' | 'host_owned']?:
    | CheckRow[K]
    | undefined;
};

/** A row with its texts redacted and cut, for a file. */
export function makeRow(origin: Origin, facts: RowFacts): CheckRow {
  const line = (text: string | null | undefined) => (text == null || text === '' ? null : rowText(text));
  return {
    key: nameText(facts.key, 'row'),
    name: nameText(facts.name, 'unnamed'),
    category: facts.category,
    state: facts.state,
    reason: facts.reason ?? null,
    summary: rowText(facts.summary),
    triage: facts.state === 'passed' ? null : line(facts.triage),
    command: line(facts.command),
    source: rowText(origin.source),
    source_digest: origin.digest,
    started_at: facts.started_at ?? null,
    finished_at: facts.finished_at ?? null,
    host_owned: facts.host_owned ?? false,
  };
}

/**
 * Rows of which several have one key are failed, each: which of them is true nobody can say. Keys become different, and
 * none is left out.
 */
export function withoutNamesakes(rows: readonly CheckRow[]): CheckRow[] {
  const counts = new Map<string, number>();
  for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1);
  const taken = new Set([...counts].filter(([, n]) => n === 1).map(([key]) => key));
  return rows.map((row) => {
    const count = counts.get(row.key)!;
    if (count === 1) return row;
    const key = freeKey(row.key, taken);
    taken.add(key);
    // What could not be read stays that.
    if (row.state === 'invalid') return { ...row, key };
    const summary = rowText(`One of ${count} rows of this name, so none counts. This one: ${row.summary}`);
    return {
      ...row,
      key,
      state: 'failed',
      reason: 'duplicate-row',
      summary,
      triage: 'Write each row once: find what wrote the second one.',
      host_owned: false,
    };
  });
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let n = 2; ; n++) {
    const next = `${key.slice(0, LONGEST_NAME - 8)}#${n}`;
    if (!taken.has(next)) return next;
  }
}

/** ISO 8601 with `Z` for a time with an offset from UTC; null for anything else. */
export function utcTime(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(value)) return null;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** `1 gate`, `3 gates`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
