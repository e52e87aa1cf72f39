import type { DashboardProblem, DashboardRun } from '../contracts/dashboard.ts';
import { canonicalJson } from '../foundation/canonical-json.ts';

/** A row, and how a message calls the place that it is from. */
export interface PlacedRow {
  row: DashboardRun;
  path: string;
}

export interface MergedRows {
  /** Newest first. */
  rows: DashboardRun[];
  problems: DashboardProblem[];
}

/**
 * One row for each run. Copies of the same run agree, and what one of them does not know of its branch and page is taken from
 * another; where copies differ in what the run says, none of them is shown as its result.
 */
export function mergeRows(placed: readonly PlacedRow[]): MergedRows {
  const byId = new Map<string, PlacedRow[]>();
  for (const each of placed) {
    const copies = byId.get(each.row.run_id);
    if (copies === undefined) byId.set(each.row.run_id, [each]);
    else copies.push(each);
  }
  const rows: DashboardRun[] = [];
  const problems: DashboardProblem[] = [];
  for (const [id, copies] of byId) {
    const said = new Set(copies.map(({ row }) => (copies.length === 1 ? '' : saying(row))));
    if (said.size === 1) {
      const [{ row }] = copies as [PlacedRow];
      const known = <K extends 'branch' | 'run_url'>(key: K): DashboardRun[K] =>
        copies.map((copy) => copy.row[key]).find((value) => value !== null) ?? null;
      rows.push({ ...row, branch: known('branch'), run_url: known('run_url') });
      continue;
    }
    problems.push({
      what: 'run',
      path: copies.at(-1)!.path.slice(0, 1024),
      code: 'dashboard-contradiction',
      message: `run ${id} says different things in ${copies
        .slice(0, 4)
        .map(({ path }) => path.slice(0, 200))
        .join(' and ')}: none of them is shown`,
      hint: 'One of them was edited: compare them, and remove the wrong one.',
    });
  }
  // Ids begin with the time.
  rows.sort((a, b) => (a.run_id < b.run_id ? 1 : -1));
  return { rows, problems };
}

/** What copies of a run must agree on; words may be those of another version. */
function saying(row: DashboardRun): string {
  const {
    kind,
    state,
    verdict,
    not_for_proof,
    preset,
    commit,
    result_digest,
    episodes,
    tasks,
    latency,
    gates,
  } = row;
  return canonicalJson({
    kind,
    state,
    verdict,
    not_for_proof,
    preset,
    commit,
    result_digest,
    episodes,
    tasks,
    latency,
    gates: gates.map(({ name, verdict, measured, required, n }) => [name, verdict, measured, required, n]),
  });
}
