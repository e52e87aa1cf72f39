import { verdictOfRow } from '../contracts/check-row.ts';
import type {
  DashboardPackage,
  DashboardProblem,
  DashboardRun,
  FirstFailed,
  QualityDashboard,
} from '../contracts/dashboard.ts';
import type { DashboardRecord, RecordNow, ReleaseGroup } from '../contracts/dashboard-record.ts';
import { VERDICTS } from '../contracts/verdict.ts';
import { clip } from '../reports/plain.ts';
import { unpassedRows } from './records.ts';

export interface Counted {
  release: readonly ReleaseGroup[];
  now: QualityDashboard['now'];
  records: readonly RecordNow[];
  packages: readonly DashboardPackage[];
  problems: readonly DashboardProblem[];
  byId: ReadonlyMap<string, DashboardRun>;
  recordById: ReadonlyMap<string, DashboardRecord>;
}

/**
 * Of everything that counts now and did not pass the worst, and of several the first: rows of a release, runs, what earlier
 * files of a release and runs of WorldForge said, evidence packages, and what could not be used.
 */
export function firstFailedOf(counted: Counted): FirstFailed | null {
  const rank = ({ verdict }: FirstFailed) => VERDICTS.indexOf(verdict);
  const all = [
    ...ofRelease(counted),
    ...ofRuns(counted),
    ...ofRecords(counted),
    ...ofPackages(counted),
    ...ofProblems(counted),
  ];
  return all.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

const NO_RUN = { run_id: null, run_url: null };

function ofRelease({ release }: Counted): FirstFailed[] {
  return release.flatMap(({ source, rows }) => {
    const [first] = unpassedRows(rows);
    if (first === undefined) return [];
    const { name, state, summary, triage } = first;
    return [{ what: 'row', name, where: source, verdict: verdictOfRow(state), summary, triage, ...NO_RUN }];
  });
}

function ofRuns({ now, byId }: Counted): FirstFailed[] {
  return now.flatMap(({ preset, branch, run_id, verdict, first_failed_gate: gate }): FirstFailed[] => {
    if (verdict === 'passed') return [];
    const run = byId.get(run_id);
    return [
      {
        what: 'gate',
        name: gate?.name ?? preset,
        where: clip(branch === null ? preset : `${preset} on ${branch}`, 600),
        verdict,
        summary: gate?.sentence ?? run?.reason ?? 'No gate was decided.',
        triage: gate?.next ?? null,
        run_id,
        run_url: run?.run_url ?? null,
      },
    ];
  });
}

function ofRecords({ records, recordById }: Counted): FirstFailed[] {
  return records.flatMap(({ verdict, record_id, title, branch }): FirstFailed[] => {
    if (verdict === 'passed') return [];
    const record = recordById.get(record_id);
    return [
      {
        what: 'record',
        name: record?.first_failed?.name ?? title,
        where: clip(branch === null ? title : `${title} on ${branch}`, 700),
        verdict,
        summary: record?.first_failed?.summary ?? 'Nothing of it was decided.',
        triage: record?.first_failed?.triage ?? null,
        run_id: null,
        run_url: record?.run_url ?? null,
      },
    ];
  });
}

function ofPackages({ packages }: Counted): FirstFailed[] {
  const open = packages.filter(({ verdict }) => verdict !== 'passed');
  return open.map(({ path, claim, verdict, outcome }) => ({
    what: 'package',
    name: clip(claim, 300),
    where: path,
    verdict,
    summary: `The claim of the evidence package is ${outcome === null ? 'not decided' : outcome.replaceAll('_', ' ')}.`,
    triage: 'Read it with "worldgate evidence inspect".',
    ...NO_RUN,
  }));
}

function ofProblems({ problems }: Counted): FirstFailed[] {
  return problems.map(({ path, code, message, hint }) => ({
    ...({
      what: 'problem',
      name: code,
      where: path,
      verdict: 'error',
      summary: message,
      triage: hint,
    } as const),
    ...NO_RUN,
  }));
}
