import type { CheckRow } from '../../contracts/check-row.ts';
import type { ReleaseEvidence } from '../../contracts/release-evidence.ts';

/** Counts of rows by state, and the first row that did not hold, in the order of the report. */
export function summaryOf(rows: readonly CheckRow[]): Pick<ReleaseEvidence, 'summary' | 'first_failed'> {
  const summary = { passed: 0, failed: 0, warning: 0, not_run: 0, invalid: 0, host_owned_not_run: 0 };
  for (const { state, host_owned } of rows) {
    summary[state] += 1;
    if (host_owned && state === 'not_run') summary.host_owned_not_run += 1;
  }
  const first = rows.find(({ state }) => state === 'failed' || state === 'invalid');
  return {
    summary,
    first_failed: first === undefined ? null : { key: first.key, name: first.name, triage: first.triage },
  };
}
