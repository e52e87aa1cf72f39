import { type CheckRow, verdictOfRows } from '../../contracts/check-row.ts';
import type { RowState, Verdict } from '../../contracts/verdict.ts';
import { counted, makeRow, type Origin, withoutNamesakes } from '../../runs/check-rows.ts';
import { type ArtifactKind, KIND_CATEGORY, KIND_WORDS } from './artifact.ts';

const AGAIN = 'Write the file again, and change nothing in it by hand.';

/** A row of ours as others take it over: its texts redacted again, as the file may have been anybody's. */
export function takenRow(row: CheckRow): CheckRow {
  return makeRow({ source: row.source, digest: row.source_digest }, row);
}

/** The row, failed, with what contradicts it. */
export function contradicted(row: CheckRow, what: string): CheckRow {
  return {
    ...takenRow(row),
    ...makeRow(
      { source: row.source, digest: row.source_digest },
      { ...row, state: 'failed', reason: 'contradiction', summary: what, triage: AGAIN, host_owned: false },
    ),
  };
}

/** What a row says of itself that cannot be, whatever it is about; null where nothing is. */
export function contradictionOf(row: CheckRow): string | null {
  const { state, reason, started_at: started, finished_at: finished } = row;
  if (state === 'passed' && reason !== null) return `Says passed, and gives the reason ${reason}.`;
  if (started !== null && finished !== null && Date.parse(finished) < Date.parse(started)) {
    return `Says ${state}, and ended before it began.`;
  }
  return null;
}

/** What a file of ours says of its rows as a whole. */
export interface StatedSummary {
  verdict: Verdict;
  /** Numbers of rows by state; not held against the rows unless given. */
  counts?: Partial<Record<RowState, number>>;
}

/**
 * Rows that were judged one by one, with what is wrong with them as a whole: rows of one key, a verdict or counts that
 * the stored rows do not give, and no row at all.
 * @param stored rows as they stand in the file
 * @param judged the same, each held against the facts behind it
 */
export function judgedTogether(
  kind: ArtifactKind,
  stored: readonly CheckRow[],
  judged: readonly CheckRow[],
  { verdict, counts = {} }: StatedSummary,
  origin: Origin,
): CheckRow[] {
  const facts = {
    key: `${kind}:as-a-whole`,
    name: KIND_WORDS[kind],
    category: KIND_CATEGORY[kind],
    state: 'failed',
    triage: AGAIN,
  } as const;
  if (stored.length === 0) {
    return [
      makeRow(origin, { ...facts, reason: 'missing-row', summary: 'It has no row, so it shows nothing.' }),
    ];
  }
  const derived = verdictOfRows(stored);
  const wrong = [
    ...(verdict === derived ? [] : [`its verdict is ${verdict}, but its rows give ${derived}`]),
    ...Object.entries(counts).flatMap(([state, stated]) => {
      const found = stored.filter((row) => row.state === state).length;
      return stated === found ? [] : [`it counts ${stated} ${state}, but has ${counted(found, 'such row')}`];
    }),
  ];
  const rows = withoutNamesakes(judged);
  if (wrong.length === 0) return rows;
  const summary = `It contradicts itself: ${wrong.join('; ')}.`;
  return [...rows, makeRow(origin, { ...facts, reason: 'contradiction', summary })];
}
