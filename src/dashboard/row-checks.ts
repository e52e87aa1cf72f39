import { verdictOfRow } from '../contracts/check-row.ts';
import type { DashboardProblem, DashboardRun } from '../contracts/dashboard.ts';
import type { DashboardRecord } from '../contracts/dashboard-record.ts';
import { ROW_STATES, VERDICTS, type Verdict, worstVerdict } from '../contracts/verdict.ts';

/** Clocks of machines differ; a day is no difference of clocks. */
const MOST_AHEAD_MS = 86_400_000;

/** Whether a time lies so far ahead that a clock was wrong. @param at ISO 8601 */
export function isAhead(at: string, now: Date): boolean {
  return Date.parse(at) > now.getTime() + MOST_AHEAD_MS;
}

/** `20261121T091409123Z-…` as ISO 8601. */
function timeOfId(id: string): string {
  return id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z.*$/, '$1-$2-$3T$4:$5:$6.$7Z');
}

/** Rows that are of no time yet, which would be the newest for as long as that takes, and the others. */
export function withoutAhead<T>(
  rows: readonly T[],
  idOf: (row: T) => string,
  now: Date,
): { rows: T[]; problems: DashboardProblem[] } {
  const problems: DashboardProblem[] = [];
  const kept = rows.filter((row) => {
    const at = timeOfId(idOf(row));
    if (!isAhead(at, now)) return true;
    problems.push({
      what: 'record_id' in (row as object) ? 'history' : 'run',
      path: `${idOf(row)}.json`,
      code: 'dashboard-future',
      message: `it says that it was made at ${at}, which is yet to come: it would stand for what is newest until then, and is not shown`,
      hint: 'The clock of the machine was wrong, or the name was edited: make it again, and remove it from the runs and the history.',
    });
    return false;
  });
  return { rows: kept, problems };
}

/** Name of a record: its time, its kind and the start of its digest. */
export function recordId({
  recorded_at,
  kind,
  digest,
}: Pick<DashboardRecord, 'recorded_at' | 'kind' | 'digest'>) {
  return `${new Date(recorded_at).toISOString().replace(/[-:.]/g, '')}-${kind}-${digest.slice(7, 19)}`;
}

/** What a record says against itself; null where it holds together. */
export function contradictionOfRecord(record: DashboardRecord): string | null {
  const { counts, verdict, first_failed } = record;
  if (record.record_id !== recordId(record)) return 'its name is not that of its time, kind and digest';
  if (counts.host_owned_not_run > counts.not_run) return 'it counts more rows of the host than were not run';
  const own = verdictOfCounts(counts);
  if (verdict !== own) return `it says ${verdict}, but its counts of rows say ${own}`;
  const isOpen = counts.failed + counts.invalid + counts.warning + counts.not_run > counts.host_owned_not_run;
  if (isOpen !== (first_failed !== null))
    return 'its counts of rows and its first failed row contradict each other';
  return null;
}

function verdictOfCounts(counts: DashboardRecord['counts']): Verdict {
  const counted = { ...counts, not_run: counts.not_run - counts.host_owned_not_run };
  return worstVerdict(ROW_STATES.filter((state) => counted[state] > 0).map(verdictOfRow));
}

/**
 * What the row of a run says against itself; null where it holds together. Its verdict may be worse than that of the gates that
 * the row has room for, and is never better.
 */
export function contradictionOfRun({ state, verdict, gates, episodes }: DashboardRun): string | null {
  if (state !== 'completed' && verdict !== (state === 'skipped' ? 'skipped' : 'error'))
    return `it says ${verdict}, but the run is ${state}`;
  if (episodes !== null && episodes.succeeded > episodes.run)
    return `${episodes.succeeded} of its ${episodes.run} episodes succeeded`;
  if (state !== 'completed') return null;
  const required = gates.filter(({ optional }) => !optional);
  // A first run has nothing to hold against, which leaves the verdict to the other gates.
  const deciding = required.filter(({ kind, verdict: own }) => kind !== 'no_regression' || own !== 'skipped');
  const own = worstVerdict((deciding.length > 0 ? deciding : required).map((gate) => gate.verdict));
  const isBetter = VERDICTS.indexOf(verdict) > VERDICTS.indexOf(own);
  return isBetter ? `it says ${verdict}, but its gates say ${own}` : null;
}
