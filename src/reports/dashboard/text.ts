import type {
  DashboardProblem,
  DashboardSeries,
  FirstFailed,
  QualityDashboard,
} from '../../contracts/dashboard.ts';
import { formatCount, formatInterval, formatQuantity, plural } from '../format.ts';
import { clip } from '../plain.ts';

/** What the dashboard says and does not say. */
export const DASHBOARD_BOUNDARY =
  'This page shows what runs recorded. Of runs that were read now, the digest of the episodes was computed again and the verdict held against the recorded gates; no gate was decided again, and no signature was verified. Rows of the history are as they were written. A line over time says what was measured, not why it changed, and nothing about other checkpoints, worlds or real robots.';

/** `main`, or words for none. */
export const branchText = (branch: string | null): string => branch ?? 'branch not known';

/** `21 Nov 2026` is ambiguous to nobody, but this sorts: `2026-11-21 09:14 UTC`. */
export function timeText(iso: string): string {
  return iso.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2 UTC');
}

/** When a run began, from its id. */
export function idTime(runId: string): string {
  return runId.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d).*$/, '$1-$2-$3 $4:$5 UTC');
}

const MEASURES: Readonly<Record<DashboardSeries['measure'], { title: string; unit: string }>> = {
  success_rate: { title: 'Success rate', unit: 'share' },
  latency_p50_ms: { title: 'Median latency', unit: 'ms' },
  latency_p95_ms: { title: '95th percentile of latency', unit: 'ms' },
};

export const measureUnit = ({ measure }: Pick<DashboardSeries, 'measure'>): string => MEASURES[measure].unit;

export function seriesTitle({ measure, task }: Pick<DashboardSeries, 'measure' | 'task'>): string {
  return task === null ? MEASURES[measure].title : `${MEASURES[measure].title} of ${task}`;
}

type Point = DashboardSeries['points'][number];

/** `79.3 % (71.5–85.9 %, n = 100)`. */
export function pointText({ value, interval, n }: Point, unit: string): string {
  const range = formatInterval(interval, unit);
  const evidence = [range, `n = ${formatCount(n)}`].filter((part) => part !== null).join(', ');
  return `${formatQuantity(value, unit)} (${evidence})`;
}

type ChangePoint = DashboardSeries['changes'][number];

/** `79.3 % → 61.0 %, p = 0.0011 (adjusted)`. */
export function changeText(
  { before, after, p_adjusted: p, machine_differs }: ChangePoint,
  unit: string,
): string {
  const machine = machine_differs ? '; the machines are of different kinds' : '';
  const digits = p < 0.0001 ? 'p < 0.0001' : `p = ${p.toFixed(4)}`;
  return `${formatQuantity(before, unit)} → ${formatQuantity(after, unit)}, ${digits} (adjusted)${machine}`;
}

/** Why the page has the verdict that it has. */
export function verdictSentence({ now, problems, branch, runs }: QualityDashboard): string {
  if (runs.length === 0) {
    return problems.length === 0
      ? 'There are no runs yet.'
      : `${plural(problems.length, 'artifact')} could not be read, and there are no runs.`;
  }
  const counted = now.filter((each) => branch === null || each.branch === branch);
  const passed = counted.filter(({ verdict }) => verdict === 'passed').length;
  const where = branch === null ? '' : ` on ${branch}`;
  const newest =
    counted.length === 0
      ? `No run is known${where}.`
      : `${formatCount(passed)} of ${formatCount(counted.length)} newest runs${where} passed.`;
  const broken =
    problems.length === 0 ? '' : ` ${plural(problems.length, 'artifact')} could not be used: see below.`;
  return `${newest}${broken}`;
}

export function savedSentence({ saved }: QualityDashboard): string {
  if (saved.runs === 0) return 'No run stopped early.';
  return `${plural(saved.runs, 'run')} stopped early and played ${formatCount(saved.episodes_run)} of ${plural(saved.episodes_planned, 'planned episode')}: ${formatCount(saved.episodes_saved)} were not needed.`;
}

export function problemWhat(what: DashboardProblem['what']): string {
  return { run: 'Run', package: 'Evidence package', history: 'Row of the history', folder: 'Folder' }[what];
}

/** `3 passed, 1 failed`. */
export function votesText(verdicts: QualityDashboard['flaky_gates'][number]['verdicts']): string {
  return Object.entries(verdicts)
    .map(([verdict, count]) => `${formatCount(count)} ${verdict}`)
    .join(', ');
}

export function signatureWords({ signature, bundles }: QualityDashboard['packages'][number]): string {
  if (signature === 'none') return 'not signed';
  return `${plural(bundles.length, 'bundle')}, not verified here`;
}

/** What to look at first, as plain lines. */
export function firstFailedLines({ name, where, summary, triage }: FirstFailed): string[] {
  const first = `First that did not pass: ${clip(name, 100)} (${clip(where, 200)}): ${clip(summary, 400)}`;
  return triage === null ? [first] : [first, `Next: ${clip(triage, 400)}`];
}
