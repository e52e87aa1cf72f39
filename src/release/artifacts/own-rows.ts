import type { CheckRow } from '../../contracts/check-row.ts';
import { makeRow, type Origin, withoutNamesakes } from '../../runs/check-rows.ts';
import { type ArtifactKind, KIND_CATEGORY, KIND_WORDS } from './artifact.ts';

const AGAIN = 'Write the file again, and change nothing in it by hand.';

/** A row of ours as others take it over: its texts redacted again, as the file may have been anybody's. */
export function takenRow(row: CheckRow): CheckRow {
  return makeRow({ source: row.source, digest: row.source_digest }, row);
}

/** The row, failed, with what contradicts it. */
export function contradicted(row: CheckRow, what: string): CheckRow {
  const facts = { state: 'failed', reason: 'contradiction', triage: AGAIN, host_owned: false } as const;
  return makeRow({ source: row.source, digest: row.source_digest }, { ...row, ...facts, summary: what });
}

/** A row for what a file says against itself as a whole; none where it holds together. */
export function wholeRow(kind: ArtifactKind, wrong: readonly string[], origin: Origin): CheckRow[] {
  if (wrong.length === 0) return [];
  return [
    makeRow(origin, {
      key: `${kind}:as-a-whole`,
      name: `${KIND_WORDS[kind]} as a whole`,
      category: KIND_CATEGORY[kind],
      state: 'failed',
      reason: 'contradiction',
      summary: `It contradicts itself: ${wrong.join('; ')}.`,
      triage: AGAIN,
    }),
  ];
}

/** What stands for a file that holds nothing. */
export function emptyRow(kind: ArtifactKind, origin: Origin): CheckRow {
  return makeRow(origin, {
    key: `${kind}:as-a-whole`,
    name: KIND_WORDS[kind],
    category: KIND_CATEGORY[kind],
    state: 'failed',
    reason: 'missing-row',
    summary: 'It holds nothing, so it shows nothing.',
    triage: AGAIN,
  });
}

/**
 * The rows that the facts of a file give, each failed where the file itself tells it otherwise. Rows of the file that nothing
 * stands behind are failed too.
 * @param derived from the facts
 * @param stored as they stand in the file
 */
export function againstStored(derived: readonly CheckRow[], stored: readonly CheckRow[]): CheckRow[] {
  const told = (key: string) => stored.filter((row) => row.key === key);
  const judged = derived.map((row) => {
    const [one, ...more] = told(row.key);
    if (one === undefined) return contradicted(row, `The file has no row for it. ${row.summary}`);
    if (more.length > 0)
      return contradicted(row, `The file has ${more.length + 1} rows for it. ${row.summary}`);
    if (one.state === row.state) return takenRow(row);
    return contradicted(
      row,
      `Its row says ${one.state}, and what stands behind it gives ${row.state}: ${row.summary}`,
    );
  });
  const known = new Set(derived.map(({ key }) => key));
  const unknown = stored
    .filter(({ key }) => !known.has(key))
    .map((row) => ({
      ...contradicted(row, `Says ${row.state}, and nothing stands behind it.`),
      reason: 'unknown-row' as const,
    }));
  return withoutNamesakes([...judged, ...unknown]);
}
