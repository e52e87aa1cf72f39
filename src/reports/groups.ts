import type { GroupRow, Report } from '../contracts/report.ts';
import { formatCount, formatP, formatQuantity } from './format.ts';
import { clip, LONGEST } from './plain.ts';

/** Success rate of this run in a row, 0 where it has no episodes. */
function rate(row: GroupRow): number {
  return row.episodes === 0 ? 0 : row.succeeded / row.episodes;
}

/**
 * This run's success rate minus the baseline's: over the pairs where seeds match, else over all episodes of
 * either side. Null without a baseline.
 */
export function groupDifference(row: GroupRow): number | null {
  if (row.pairs !== null) {
    const [both, onlyThis, onlyBaseline, neither] = row.pairs;
    const pairs = both + onlyThis + onlyBaseline + neither;
    return pairs === 0 ? null : (onlyThis - onlyBaseline) / pairs;
  }
  if (row.baseline_episodes === 0 || row.episodes === 0) return null;
  return rate(row) - row.baseline_succeeded / row.baseline_episodes;
}

export function hasBaseline(report: Report): boolean {
  return report.groups.some((row) => groupDifference(row) !== null);
}

/** Rows with the largest loss first; without a baseline, the lowest success rate first. Ties keep their order. */
export function groupsWorstFirst(report: Report): GroupRow[] {
  const key = (row: GroupRow) => groupDifference(row) ?? Number.POSITIVE_INFINITY;
  const compared = hasBaseline(report);
  return report.groups.toSorted((a, b) => {
    if (compared && key(a) !== key(b)) return key(a) - key(b);
    return (a.p_adjusted ?? 1) - (b.p_adjusted ?? 1) || rate(a) - rate(b);
  });
}

export function groupsThatGotWorse(report: Report): GroupRow[] {
  return groupsWorstFirst(report).filter((row) => (groupDifference(row) ?? 0) < 0);
}

/** A row as plain text. */
export interface GroupView {
  label: string;
  /** `78.3 %, n = 60`. */
  measured: string;
  baseline: string;
  difference: string;
  /** `9 lost, 2 gained` of the pairs whose outcome differs. */
  pairs: string;
  p: string;
}

export function groupView(row: GroupRow): GroupView {
  const difference = groupDifference(row);
  return {
    label: clip(row.label, LONGEST.label),
    measured: counted(row.succeeded, row.episodes),
    baseline: counted(row.baseline_succeeded, row.baseline_episodes),
    difference: difference === null ? '—' : formatQuantity(difference, 'points', { signed: true }),
    pairs:
      row.pairs === null ? '—' : `${formatCount(row.pairs[2])} lost, ${formatCount(row.pairs[1])} gained`,
    p: row.p_adjusted === null ? '—' : formatP(row.p_adjusted),
  };
}

function counted(succeeded: number, episodes: number): string {
  if (episodes === 0) return '—';
  return `${formatQuantity(succeeded / episodes, 'share')} (${formatCount(succeeded)}/${formatCount(episodes)})`;
}

/** `seed groups` or `tasks`, as the reader calls the rows. */
export function groupNoun(report: Report): string {
  return report.groups_by === 'task' ? 'tasks' : 'seed groups';
}
