import type {
  DashboardGate,
  DashboardPackage,
  DashboardProblem,
  DashboardRun,
  QualityDashboard,
} from '../contracts/dashboard.ts';
import type { DashboardRecord, ReleaseGroup } from '../contracts/dashboard-record.ts';
import { VERDICTS, type Verdict, worstVerdict } from '../contracts/verdict.ts';
import { DASHBOARD_BOUNDARY } from '../reports/boundaries.ts';
import { firstFailedOf } from './first-failed.ts';
import { recordLines, recordSeriesOf, recordsNow } from './records.ts';
import { type Price, savedOf } from './saved.ts';
import { CHANGE_METHOD, linesOf, seriesOf } from './series.ts';

export interface DashboardParts {
  /** One for each run, newest first. */
  rows: readonly DashboardRun[];
  /** Newest first. */
  records: readonly DashboardRecord[];
  /** Files that were asked for. */
  release: readonly ReleaseGroup[];
  packages: readonly DashboardPackage[];
  problems: readonly DashboardProblem[];
  shardsLeftOut: number;
  /** Whose verdicts count; null for all. */
  branch: string | null;
  now: Date;
  price: Price | null;
}

/** The dashboard of these runs: a pure function of what was read. */
export function assembleDashboard(parts: DashboardParts): QualityDashboard {
  const { rows, records, release, packages, problems, branch } = parts;
  const lines = linesOf(rows);
  const now = lines.map(({ preset, branch: on, runs }) => {
    const { run_id, verdict, gates } = runs.at(-1)!;
    return { preset, branch: on, run_id, verdict, first_failed_gate: firstFailed(gates) };
  });
  const isCounted = (each: { branch: string | null }) => branch === null || each.branch === branch;
  const counted = now.filter(isCounted);
  const ofRecords = recordLines(records);
  const newest = recordsNow(ofRecords, askedTimes(parts));
  const countedRecords = newest.filter((each) => each.counts_now && isCounted(each));
  const verdicts = [...counted, ...countedRecords, ...release, ...packages].map(({ verdict }) => verdict);
  return {
    schema_version: 'worldgate.quality_dashboard.v1',
    generated_at: parts.now.toISOString(),
    verdict: problems.length > 0 ? 'error' : worstVerdict(verdicts),
    branch,
    now,
    first_failed: firstFailedOf({
      release,
      now: counted,
      records: countedRecords,
      packages,
      problems,
      byId: new Map(rows.map((run) => [run.run_id, run])),
      recordById: new Map(records.map((record) => [record.record_id, record])),
    }),
    release: [...release],
    records_now: newest,
    record_series: ofRecords.flatMap(recordSeriesOf),
    records: [...records],
    series: lines.flatMap(seriesOf),
    change_method: CHANGE_METHOD,
    flaky_gates: flakyGates(rows),
    saved: savedOf(rows, parts.price),
    packages: [...packages],
    problems: [...problems],
    shards_left_out: parts.shardsLeftOut,
    runs: [...rows],
    boundary: DASHBOARD_BOUNDARY,
  };
}

/** When the newest of the files that were asked for was made, by kind; now where it does not say. */
function askedTimes({ release, now }: DashboardParts): Map<DashboardRecord['kind'], string> {
  const times = new Map<DashboardRecord['kind'], string>();
  for (const { kind, generated_at: at } of release) {
    if (kind === 'evidence-packages') continue;
    const time = at === null ? now.toISOString() : new Date(at).toISOString();
    const known = times.get(kind);
    if (known === undefined || time > known) times.set(kind, time);
  }
  return times;
}

/** Of the required gates that did not pass the worst, and of several the first. */
function firstFailed(gates: readonly DashboardGate[]): DashboardGate | null {
  const required = gates.filter(({ optional, verdict }) => !optional && verdict !== 'passed');
  const rank = ({ verdict }: DashboardGate) => VERDICTS.indexOf(verdict);
  return required.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

type FlakyGate = QualityDashboard['flaky_gates'][number];

/**
 * Gates whose verdict is not the same on the same results (the same preset decided the same digest differently), or at the
 * same commit with the same policy. What was skipped or broke was not decided, and flips nothing.
 */
function flakyGates(rows: readonly DashboardRun[]): FlakyGate[] {
  const groups = new Map<
    string,
    { about: Omit<FlakyGate, 'verdicts' | 'run_ids'>; votes: [string, Verdict][] }
  >();
  for (const run of rows) {
    const shared = [
      ['result_digest', run.result_digest],
      ['commit', run.commit],
    ] as const;
    for (const [same, value] of shared) {
      if (value === null) continue;
      for (const { name, verdict, required } of run.gates) {
        if (verdict === 'skipped' || verdict === 'error') continue;
        const key = JSON.stringify([run.preset, run.policy_digest, same, value, name, required]);
        const about = { preset: run.preset.name, gate: name, same, value };
        const group = groups.get(key) ?? { about, votes: [] };
        group.votes.push([run.run_id, verdict]);
        groups.set(key, group);
      }
    }
  }
  const flaky = [...groups.values()].filter(
    ({ votes }) => new Set(votes.map(([, verdict]) => verdict)).size > 1,
  );
  return flaky.map(({ about, votes }) => {
    const verdicts: FlakyGate['verdicts'] = {};
    for (const [, verdict] of votes) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    return { ...about, verdicts, run_ids: votes.map(([id]) => id) };
  });
}
