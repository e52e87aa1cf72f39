import type { DashboardRun, DashboardSeries } from '../contracts/dashboard.ts';
import { wilson } from '../statistics/proportion-intervals.ts';
import { findShifts, SHIFT_OPTIONS } from '../statistics/shift-test.ts';

/** Coverage of intervals that no gate decided by: 5 % of error on each side, as gates decide unless told otherwise. */
const LEVEL = 0.9;

/** How changes are found, as a sentence. */
export const CHANGE_METHOD = `A change point is marked where the up to ${SHIFT_OPTIONS.most} runs before and after it (at least ${SHIFT_OPTIONS.least} on each side) differ by the exact two-sided rank-sum test (Mann and Whitney 1947, ties by mean ranks) at ${SHIFT_OPTIONS.alpha}, adjusted by Holm over all places of the series. It says that the level shifted about there, not why.`;

/** Runs of one preset on one branch, oldest first. */
export interface RunLine {
  preset: string;
  branch: string | null;
  runs: DashboardRun[];
}

/** @param rows newest first @returns lines sorted by preset, then branch */
export function linesOf(rows: readonly DashboardRun[]): RunLine[] {
  const lines = new Map<string, RunLine>();
  for (const run of rows.toReversed()) {
    const key = JSON.stringify([run.preset.name, run.branch]);
    const line = lines.get(key) ?? { preset: run.preset.name, branch: run.branch, runs: [] };
    line.runs.push(run);
    lines.set(key, line);
  }
  const sortKey = ({ preset, branch }: RunLine) => JSON.stringify([preset, branch ?? '']);
  return [...lines.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

type Point = DashboardSeries['points'][number];

/** Success rates of all tasks and of each, and latencies, with the places where they change. */
export function seriesOf({ preset, branch, runs }: RunLine): DashboardSeries[] {
  const about = { preset, branch };
  const completed = runs.filter(({ state }) => state === 'completed');
  const tasks = [...new Set(completed.flatMap((run) => run.tasks.map(({ task }) => task)))].sort();
  const series: Omit<DashboardSeries, 'changes' | 'level'>[] = [
    rateSeries(about, null, completed.flatMap(wholeRate)),
    ...(tasks.length < 2 ? [] : tasks).map((task) =>
      rateSeries(
        about,
        task,
        completed.flatMap((run) => taskRate(run, task)),
      ),
    ),
    ...(['p50_ms', 'p95_ms'] as const).map((statistic) => ({
      ...about,
      measure: `latency_${statistic}` as const,
      task: null,
      method: 'bootstrap over the calls of the run',
      points: completed.flatMap(({ run_id, latency }): Point[] =>
        latency === null ? [] : [{ run_id, ...latency[statistic], level: latency.level, n: latency.samples }],
      ),
    })),
  ];
  const machines = new Map(completed.map(({ run_id, machine }) => [run_id, machine]));
  return series
    .filter(({ points }) => points.length > 0)
    .map((each) => ({
      ...each,
      level: commonLevel(each.points),
      changes: changesOf(each.points, machines),
    }));
}

function rateSeries(
  about: Pick<DashboardSeries, 'preset' | 'branch'>,
  task: string | null,
  points: Point[],
): Omit<DashboardSeries, 'changes' | 'level'> {
  return {
    ...about,
    measure: 'success_rate',
    task,
    method: 'that of the gate that decided on it; else Wilson, or none for a run that may stop early',
    points,
  };
}

/** The one coverage of all intervals that there are; null where they differ, or where there are none. */
function commonLevel(points: readonly Point[]): number | null {
  const levels = new Set(points.map(({ level }) => level).filter((level) => level !== null));
  return levels.size === 1 ? [...levels][0]! : null;
}

function wholeRate({ run_id, episodes, stop, gates }: DashboardRun): Point[] {
  if (episodes === null || episodes.run === 0) return [];
  const { run: n, succeeded } = episodes;
  const value = succeeded / n;
  // The interval that is shown is the one that decided, with its own level.
  const decided = gates.find(
    ({ kind, n: of, measured, interval: [low, high] }) =>
      kind === 'success_rate' && of === n && measured === value && (low !== null || high !== null),
  );
  const own = decided === undefined ? fixedInterval(succeeded, n, stop) : decided;
  return [{ run_id, value, interval: own.interval, level: own.level, n }];
}

/** A fixed-sample interval says nothing true of a run that stopped when it liked. */
function fixedInterval(
  succeeded: number,
  n: number,
  stop: DashboardRun['stop'],
): Pick<Point, 'interval' | 'level'> {
  if (stop?.rule === 'savi') return { interval: [null, null], level: null };
  return { interval: wilson(succeeded, n, { alpha: 1 - LEVEL }), level: LEVEL };
}

function taskRate({ run_id, stop, tasks }: DashboardRun, task: string): Point[] {
  const counts = tasks.find((each) => each.task === task);
  if (counts === undefined || counts.episodes === 0) return [];
  const { episodes: n, succeeded } = counts;
  return [{ run_id, value: succeeded / n, ...fixedInterval(succeeded, n, stop), n }];
}

function changesOf(
  points: readonly Point[],
  machines: ReadonlyMap<string, string>,
): DashboardSeries['changes'] {
  return findShifts(points.map(({ value }) => value)).map(({ at, before, after, pAdjusted }) => ({
    run_id: points[at]!.run_id,
    before,
    after,
    p_adjusted: pAdjusted,
    machine_differs: machines.get(points[at]!.run_id) !== machines.get(points[at - 1]!.run_id),
  }));
}
