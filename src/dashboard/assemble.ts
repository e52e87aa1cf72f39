import type {
  DashboardGate,
  DashboardPackage,
  DashboardProblem,
  DashboardRun,
  QualityDashboard,
} from '../contracts/dashboard.ts';
import { VERDICTS, type Verdict, worstVerdict } from '../contracts/verdict.ts';
import { DASHBOARD_BOUNDARY } from '../reports/dashboard-text.ts';
import { CHANGE_METHOD, linesOf, seriesOf } from './series.ts';

export interface DashboardParts {
  /** One for each run, newest first. */
  rows: readonly DashboardRun[];
  packages: readonly DashboardPackage[];
  problems: readonly DashboardProblem[];
  shardsLeftOut: number;
  /** Whose verdicts count; null for all. */
  branch: string | null;
  now: Date;
}

/** The dashboard of these runs: a pure function of what was read. */
export function assembleDashboard(parts: DashboardParts): QualityDashboard {
  const { rows, packages, problems, branch } = parts;
  const lines = linesOf(rows);
  const now = lines.map(({ preset, branch: on, runs }) => {
    const { run_id, verdict, gates } = runs.at(-1)!;
    return { preset, branch: on, run_id, verdict, first_failed_gate: firstFailed(gates) };
  });
  const counted = now.filter((each) => branch === null || each.branch === branch);
  return {
    schema_version: 'worldgate.quality_dashboard.v1',
    generated_at: parts.now.toISOString(),
    verdict: problems.length > 0 ? 'error' : worstVerdict(counted.map(({ verdict }) => verdict)),
    branch,
    now,
    series: lines.flatMap(seriesOf),
    change_method: CHANGE_METHOD,
    flaky_gates: flakyGates(rows),
    saved: savedOf(rows),
    packages: [...packages],
    problems: [...problems],
    shards_left_out: parts.shardsLeftOut,
    runs: [...rows],
    boundary: DASHBOARD_BOUNDARY,
  };
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

function savedOf(rows: readonly DashboardRun[]): QualityDashboard['saved'] {
  const saved = { runs: 0, episodes_run: 0, episodes_planned: 0, episodes_saved: 0 };
  for (const { stop, episodes, state } of rows) {
    if (state !== 'completed' || stop?.stopped_early !== true || episodes === null) continue;
    saved.runs += 1;
    saved.episodes_run += episodes.run;
    saved.episodes_planned += episodes.planned;
    saved.episodes_saved += Math.max(0, episodes.planned - episodes.run);
  }
  return saved;
}
