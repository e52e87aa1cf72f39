import { existsSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { DashboardPackage, DashboardProblem, QualityDashboard } from '../contracts/dashboard.ts';
import type { DashboardRecord, ReleaseGroup } from '../contracts/dashboard-record.ts';
import { exitCodeFor } from '../contracts/verdict.ts';
import { makeFolder, writeFileAtomic } from '../foundation/atomic-file.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { quoted } from '../foundation/plain-value.ts';
import { renderDashboardHtml } from '../reports/dashboard/html.ts';
import { renderDashboardMarkdown } from '../reports/dashboard/markdown.ts';
import { assembleDashboard } from './assemble.ts';
import { findArtifacts } from './find-artifacts.ts';
import {
  allRows,
  EMPTY,
  type History,
  type HistoryRow,
  readHistory,
  rowName,
  writeHistory,
} from './history.ts';
import { mergeRows, type PlacedRow } from './merge-rows.ts';
import { problemOf } from './problems.ts';
import type { VerifyPackage } from './read-packages.ts';
import { type RunOrigin, readRunRow } from './read-run-row.ts';
import { mergeRecords } from './records.ts';
import type { ReleaseAsk } from './release-ask.ts';
import { withoutAhead } from './row-checks.ts';
import type { Price } from './saved.ts';

/** A folder with runs and packages, and where those were made. */
export interface RunsFolder {
  /** Absolute. */
  dir: string;
  /** Of a run in the folder of that path, relative to `dir`. */
  originOf: (path: string) => RunOrigin;
}

export interface ReadRuns {
  placed: PlacedRow[];
  /** Of release files, and of runs of WorldForge. */
  records: DashboardRecord[];
  /** Files that were asked for, and packages that a trust policy was asked about. */
  release: ReleaseGroup[];
  packages: DashboardPackage[];
  problems: DashboardProblem[];
  shardsLeftOut: number;
}

/** Where nothing is named. */
export const NOTHING: ReadRuns = {
  placed: [],
  records: [],
  release: [],
  packages: [],
  problems: [],
  shardsLeftOut: 0,
};

export interface ToRead {
  runs: RunsFolder | null;
  release: readonly ReleaseAsk[];
  /** Of the release files. */
  origin: RunOrigin;
  /** Verifies a package, in an absolute folder, by the trust policy that was named; null where none was. */
  verify: VerifyPackage | null;
  now: Date;
}

/**
 * Every run and evidence package below a folder, and the files of a release; what cannot be used is a problem or a row, never
 * left out in silence.
 * @throws WorldGateError `folder-missing`
 */
export async function readAll({ runs, release, origin, verify, now }: ToRead): Promise<ReadRuns> {
  const read = runs === null ? NOTHING : await readRuns(runs, { verify, now });
  if (release.length === 0) return read;
  const { readReleaseFiles } = await import('./release-files.ts');
  const { groups, records } = readReleaseFiles(release, origin, now);
  return { ...read, release: [...groups, ...read.release], records: [...read.records, ...records] };
}

/**
 * Every run and evidence package below a folder.
 * @throws WorldGateError `folder-missing`
 */
async function readRuns(
  { dir, originOf }: RunsFolder,
  { verify, now }: Pick<ToRead, 'verify' | 'now'>,
): Promise<ReadRuns> {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new WorldGateError('folder-missing', `${quoted(dir)} is not a folder`, {
      hint: 'Name the folder with the runs, such as .worldgate/runs or that of downloaded artifacts.',
    });
  }
  const found = findArtifacts(dir);
  const read: ReadRuns = { ...NOTHING, placed: [], records: [], problems: found.problems };
  for (const path of found.runs) {
    try {
      read.placed.push({ row: readRunRow(join(dir, path), originOf(path)), path: shown(path) });
    } catch (error) {
      if (isWorldGateError(error) && error.code === 'run-is-shard') read.shardsLeftOut += 1;
      else await readOther(read, dir, path, { origin: originOf(path), now, error });
    }
  }
  if (found.packages.length === 0) return read;
  const { readPackages } = await import('./read-packages.ts');
  const { packages, problems, group } = await readPackages(dir, found.packages, verify);
  return {
    ...read,
    packages,
    problems: [...read.problems, ...problems],
    release: group === null ? [] : [group],
  };
}

/** What is no run of ours may be one of WorldForge. */
async function readOther(
  read: ReadRuns,
  dir: string,
  path: string,
  { origin, now, error }: { origin: RunOrigin; now: Date; error: unknown },
): Promise<void> {
  try {
    if (!isWorldGateError(error)) throw error;
    const { readWorldForgeRun } = await import('./worldforge-run.ts');
    const record = readWorldForgeRun(join(dir, path), shown(path), origin, now);
    if (record === null) throw error;
    read.records.push(record);
  } catch (problem) {
    read.problems.push(problemOf('run', path, problem));
  }
}

const shown = (path: string) => (path === '' ? '.' : path);

export interface MadeDashboard {
  dashboard: QualityDashboard;
  html: string;
  markdown: string;
  json: string;
  /** Rows that the history did not have. */
  fresh: HistoryRow[];
}

export interface DashboardOptions {
  /** Whose verdicts count; null for all. */
  branch: string | null;
  now: Date;
  price: Price | null;
}

/** The dashboard of what was read and a history, in its three forms. Loads what draws charts. */
export async function makeDashboard(
  read: ReadRuns,
  history: History,
  { branch, now, price }: DashboardOptions,
): Promise<MadeDashboard> {
  const past = history.rows.map((row) => ({ row, path: `history/${row.run_id}.json` }));
  // The history first: what it knows of a run's branch and page was said when the run was new.
  const merged = mergeRows([...past, ...read.placed]);
  const told = mergeRecords([...history.records, ...read.records]);
  const runs = withoutAhead(merged.rows, ({ run_id }) => run_id, now);
  const records = withoutAhead(told.records, ({ record_id }) => record_id, now);
  const dashboard = assembleDashboard({
    rows: runs.rows,
    records: records.rows,
    release: read.release,
    packages: read.packages,
    problems: [read, history, merged, told, runs, records].flatMap(({ problems }) => problems),
    shardsLeftOut: read.shardsLeftOut,
    branch,
    now,
    price,
  });
  const { chartDrawer } = await import('./charts.ts');
  const known = new Set(allRows(history).map(rowName));
  return {
    dashboard,
    html: renderDashboardHtml(dashboard, await chartDrawer()),
    markdown: renderDashboardMarkdown(dashboard),
    json: `${JSON.stringify(dashboard)}\n`,
    fresh: rowsOf(dashboard).filter((row) => !known.has(rowName(row))),
  };
}

/** All that the history keeps of a dashboard. */
export function rowsOf({ runs, records }: QualityDashboard): HistoryRow[] {
  return [...runs, ...records];
}

export interface DashboardRequest extends ToRead, DashboardOptions {
  /** Absolute; new rows are added to it. */
  historyDir: string | null;
  /** Absolute. */
  outputDir: string;
}

export interface WrittenDashboard extends MadeDashboard {
  /** Absolute. */
  files: { json: string; markdown: string; html: string };
}

/**
 * Reads runs, release files and history, and writes `quality-dashboard.json`, `.md` and `.html`, and new rows to the history.
 * @throws WorldGateError `folder-missing`, those of listing the history and of writing
 */
export async function writeDashboard(request: DashboardRequest): Promise<WrittenDashboard> {
  const { historyDir, outputDir } = request;
  if (existsSync(outputDir) && !statSync(outputDir).isDirectory()) {
    throw new WorldGateError('output-exists', `${quoted(outputDir)} is a file`, { hint: 'Name a folder.' });
  }
  const read = await readAll(request);
  const history = historyDir === null ? EMPTY : readHistory(historyDir);
  const made = await makeDashboard(read, history, request);
  if (historyDir !== null) writeHistory(historyDir, rowsOf(made.dashboard));
  return { ...made, files: writeFiles(outputDir, made) };
}

/** Writes the three forms. @param dir absolute */
export function writeFiles(dir: string, { json, markdown, html }: MadeDashboard): WrittenDashboard['files'] {
  makeFolder(dir);
  const files = {
    json: join(dir, 'quality-dashboard.json'),
    markdown: join(dir, 'quality-dashboard.md'),
    html: join(dir, 'quality-dashboard.html'),
  };
  writeFileAtomic(files.json, json);
  writeFileAtomic(files.markdown, markdown);
  writeFileAtomic(files.html, html);
  return files;
}

/** With `strict`, anything but a pass counts; a dashboard that shows a failure is else no failure. */
export function dashboardExitCode({ verdict }: QualityDashboard, strict: boolean): number {
  return strict ? exitCodeFor(verdict, 'skipped') : 0;
}

/** Relative to a folder, with `/`. */
export function relativeTo(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/') || '.';
}
