import type { RowReason } from '../../contracts/check-row.ts';
import type {
  DashboardProblem,
  DashboardSeries,
  FirstFailed,
  QualityDashboard,
} from '../../contracts/dashboard.ts';
import type {
  DashboardRecord,
  RecordFinding,
  RecordSeries,
  ReleaseGroup,
} from '../../contracts/dashboard-record.ts';
import type { RowState, Verdict } from '../../contracts/verdict.ts';
import { formatCount, formatDuration, formatInterval, formatQuantity, plural } from '../format.ts';
import { clip } from '../plain.ts';

/** `main`, or words for none. */
export const branchText = (branch: string | null): string => branch ?? 'branch not known';

/** `21 Nov 2026` is ambiguous to nobody, but this sorts: `2026-11-21 09:14 UTC`. */
export function timeText(iso: string): string {
  return iso.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2 UTC');
}

/** When a run began or a record was made, from its id. */
export function idTime(id: string): string {
  return id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d).*$/, '$1-$2-$3 $4:$5 UTC');
}

/** `2026-11-21`, from an id. */
export const idDay = (id: string): string => `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 8)}`;

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

/** `90 %`, `97.5 %`. */
export const levelText = (level: number): string => `${Number((level * 100).toFixed(4))} %`;

/** `79.3 % (71.5–85.9 %, n = 100)`. @param withLevel says the coverage of the interval as well */
export function pointText({ value, interval, level, n }: Point, unit: string, withLevel = false): string {
  const range = formatInterval(interval, unit);
  const coverage = withLevel && range !== null && level !== null ? `${levelText(level)} interval` : null;
  const evidence = [range, coverage, `n = ${formatCount(n)}`].filter((part) => part !== null).join(', ');
  return `${formatQuantity(value, unit)} (${evidence})`;
}

type RecordPoint = RecordSeries['points'][number];

/** A value with its unit; findings are counted, and medians of them may be halves. */
export function valueText(value: number, unit: string): string {
  return unit === 'findings' ? String(value) : formatQuantity(value, unit);
}

/** `4.42 ms (budget 250 ms, n = 1)`. */
export function recordPointText({ value, n, limit }: RecordPoint, unit: string): string {
  const evidence = [
    limit === null ? null : `budget ${formatQuantity(limit, unit)}`,
    n === null ? null : `n = ${formatCount(n)}`,
  ].filter((part) => part !== null);
  const shown = valueText(value, unit);
  return evidence.length === 0 ? shown : `${shown} (${evidence.join(', ')})`;
}

export function recordSeriesTitle({
  kind,
  measure,
  unit,
}: Pick<RecordSeries, 'kind' | 'measure' | 'unit'>): string {
  if (unit === 'findings') return 'Open findings';
  return kind === 'release-evidence' ? 'Share of rows that passed' : measure;
}

const KINDS: Readonly<Record<ReleaseGroup['kind'] | DashboardRecord['kind'], string>> = {
  'release-evidence': 'Release evidence',
  'dependency-audit': 'Dependency audit',
  'core-performance': 'Core performance',
  'evidence-packages': 'Evidence packages',
  'worldforge-run': 'WorldForge',
};

export const kindWords = (kind: keyof typeof KINDS): string => KINDS[kind];

const STATES: Readonly<Record<RowState, string>> = {
  passed: 'passed',
  failed: 'failed',
  warning: 'warning',
  not_run: 'not run',
  invalid: 'unusable',
};

export const stateWord = (state: RowState): string => STATES[state];

/** `half-written` → `half written`. */
export const reasonWords = (reason: RowReason): string => reason.replaceAll('-', ' ');

/** `12 passed, 1 failed, 2 not run (1 of the host)`. */
export function countsText(counts: ReleaseGroup['counts']): string {
  const host = counts.host_owned_not_run;
  const parts = (['passed', 'failed', 'warning', 'invalid', 'not_run'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => `${formatCount(counts[state])} ${STATES[state]}`);
  const left = host === 0 ? '' : ` (${formatCount(host)} of the host, not counted)`;
  return parts.length === 0 ? 'no rows' : `${parts.join(', ')}${left}`;
}

/** Where a group is from, and when it was made. */
export function groupAbout({ kind, source, format, generated_at: at }: ReleaseGroup): string {
  const parts = [
    kind === 'evidence-packages' ? 'by the trust policy that was named' : source,
    ...(format === 'worldforge' ? ['of WorldForge'] : []),
    ...(at === null ? [] : [`made ${timeText(at)}`]),
  ];
  return parts.join(', ');
}

/** `httpx: PYSEC-2026-1, high`. */
export function findingText({ id, package: name, severity, waived }: RecordFinding): string {
  return `${name}: ${id}, ${severity}${waived ? ', waived' : ''}`;
}

type ChangePoint = Pick<DashboardSeries['changes'][number], 'before' | 'after' | 'p_adjusted'> & {
  machine_differs?: boolean;
};

/** `79.3 % → 61.0 %, p = 0.0011 (adjusted)`. */
export function changeText(
  { before, after, p_adjusted: p, machine_differs }: ChangePoint,
  unit: string,
): string {
  const machine = machine_differs ? '; the machines are of different kinds' : '';
  const digits = p < 0.0001 ? 'p < 0.0001' : `p = ${p.toFixed(4)}`;
  return `${valueText(before, unit)} → ${valueText(after, unit)}, ${digits} (adjusted)${machine}`;
}

/** Why the page has the verdict that it has. */
export function verdictSentence(dashboard: QualityDashboard): string {
  const { now, problems, branch, runs, release, packages, records_now: records } = dashboard;
  const isOn = (each: { branch: string | null }) => branch === null || each.branch === branch;
  const where = branch === null ? '' : ` on ${branch}`;
  const parts: string[] = [];
  const counted = now.filter(isOn);
  if (counted.length > 0) parts.push(`${share(counted)} newest runs${where} passed.`);
  else if (runs.length > 0) parts.push(`No run is known${where}.`);
  const rows = release
    .flatMap((group) => group.rows)
    .filter((row) => !(row.host_owned && row.state === 'not_run'));
  if (release.length > 0) {
    const passed = rows.filter(({ state }) => state === 'passed').length;
    parts.push(`${formatCount(passed)} of ${plural(rows.length, 'row')} of the release passed.`);
  }
  const others = records.filter((each) => each.counts_now && isOn(each));
  if (others.length > 0) parts.push(`${share(others)} newest other records${where} passed.`);
  if (packages.length > 0) parts.push(`${share(packages)} evidence packages passed.`);
  if (parts.length === 0 && problems.length === 0) return 'There are no runs yet.';
  if (problems.length > 0) parts.push(`${plural(problems.length, 'artifact')} could not be used: see below.`);
  return parts.join(' ');
}

function share(all: readonly { verdict: Verdict }[]): string {
  const passed = all.filter(({ verdict }) => verdict === 'passed').length;
  return `${formatCount(passed)} of ${formatCount(all.length)}`;
}

export function savedSentence({ saved }: QualityDashboard): string {
  if (saved.runs === 0) return 'No run stopped early.';
  const episodes = `${plural(saved.runs, 'run')} stopped early and played ${formatCount(saved.episodes_run)} of ${plural(saved.episodes_planned, 'planned episode')}: ${formatCount(saved.episodes_saved)} were not needed.`;
  if (saved.wall_time_s_estimate === null) return `${episodes} No run says how long it took.`;
  const untimed = saved.runs - saved.timed_runs;
  const left = untimed === 0 ? '' : `; ${plural(untimed, 'run')} without times left out`;
  const time = `They would have taken about ${formatDuration(saved.wall_time_s_estimate)}, an estimate from the seconds for each episode of their own runs${left}.`;
  if (saved.cost === null) return `${episodes} ${time}`;
  const { estimate, currency, per_hour: price } = saved.cost;
  return `${episodes} ${time} At ${price} ${currency} an hour that is about ${estimate.toFixed(2)} ${currency}.`;
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

export function signatureWords(found: QualityDashboard['packages'][number]): string {
  const { signature, bundles, signed_by: by, level } = found;
  switch (signature) {
    case 'none':
      return 'not signed';
    case 'verified':
      return `verified, level ${level ?? 'not known'}${by === null ? '' : `: ${clip(by, 200)}`}`;
    case 'broken':
      return `${plural(bundles.length, 'bundle')}, refused by the trust policy`;
    case 'not_verified_here':
      return `${plural(bundles.length, 'bundle')}, not verified here`;
  }
}

/** What to look at first, as plain lines. */
export function firstFailedLines({ name, where, summary, triage }: FirstFailed): string[] {
  const first = `First that did not pass: ${clip(name, 100)} (${clip(where, 200)}): ${clip(summary, 400)}`;
  return triage === null ? [first] : [first, `Next: ${clip(triage, 400)}`];
}
