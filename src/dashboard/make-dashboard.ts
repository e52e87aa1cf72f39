import { existsSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type {
  DashboardPackage,
  DashboardProblem,
  DashboardRun,
  QualityDashboard,
} from '../contracts/dashboard.ts';
import { exitCodeFor } from '../contracts/verdict.ts';
import { makeFolder, writeFileAtomic } from '../foundation/atomic-file.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { quoted } from '../foundation/plain-value.ts';
import { renderDashboardHtml } from '../reports/dashboard-html.ts';
import { renderDashboardMarkdown } from '../reports/dashboard-markdown.ts';
import { assembleDashboard } from './assemble.ts';
import { findArtifacts } from './find-artifacts.ts';
import { EMPTY, type History, readHistory, writeHistory } from './history.ts';
import { mergeRows, type PlacedRow } from './merge-rows.ts';
import { problemOf } from './problems.ts';
import { type RunOrigin, readRunRow } from './read-run-row.ts';

const MOST_PACKAGES = 1000;

/** A folder with runs and packages, and where those were made. */
export interface RunsFolder {
  /** Absolute. */
  dir: string;
  /** Of a run in the folder of that path, relative to `dir`. */
  originOf: (path: string) => RunOrigin;
}

export interface ReadRuns {
  placed: PlacedRow[];
  packages: DashboardPackage[];
  problems: DashboardProblem[];
  shardsLeftOut: number;
}

/**
 * Every run and evidence package below a folder; what cannot be used is a problem, never left out in silence.
 * @throws WorldGateError `folder-missing`
 */
export async function readRuns({ dir, originOf }: RunsFolder): Promise<ReadRuns> {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new WorldGateError('folder-missing', `${quoted(dir)} is not a folder`, {
      hint: 'Name the folder with the runs, such as .worldgate/runs or that of downloaded artifacts.',
    });
  }
  const found = findArtifacts(dir);
  const result: ReadRuns = { placed: [], packages: [], problems: found.problems, shardsLeftOut: 0 };
  for (const path of found.runs) {
    try {
      result.placed.push({ row: readRunRow(join(dir, path), originOf(path)), path: shown(path) });
    } catch (error) {
      if (isWorldGateError(error) && error.code === 'run-is-shard') result.shardsLeftOut += 1;
      else result.problems.push(problemOf('run', path, error));
    }
  }
  if (found.packages.length === 0) return result;
  const { readPackageRow } = await import('./read-packages.ts');
  for (const path of found.packages.slice(0, MOST_PACKAGES)) {
    try {
      result.packages.push(readPackageRow(dir, path));
    } catch (error) {
      result.problems.push(problemOf('package', path, error));
    }
  }
  if (found.packages.length > MOST_PACKAGES) {
    result.problems.push({
      what: 'folder',
      path: '.',
      code: 'too-many-packages',
      message: `${found.packages.length} evidence packages; the first ${MOST_PACKAGES} were read`,
      hint: 'Name a folder with fewer packages.',
    });
  }
  return result;
}

const shown = (path: string) => (path === '' ? '.' : path);

export interface MadeDashboard {
  dashboard: QualityDashboard;
  html: string;
  markdown: string;
  json: string;
  /** Rows of runs that the history did not have. */
  fresh: DashboardRun[];
}

/** The dashboard of runs and a history, in its three forms. Loads what draws charts. */
export async function makeDashboard(
  read: ReadRuns,
  history: History,
  { branch, now }: { branch: string | null; now: Date },
): Promise<MadeDashboard> {
  const past = history.rows.map((row) => ({ row, path: `history/${row.run_id}.json` }));
  // The history first: what it knows of a run's branch and page was said when the run was new.
  const merged = mergeRows([...past, ...read.placed]);
  const known = new Set(history.rows.map(({ run_id }) => run_id));
  const dashboard = assembleDashboard({
    rows: merged.rows,
    packages: read.packages,
    problems: [...read.problems, ...history.problems, ...merged.problems],
    shardsLeftOut: read.shardsLeftOut,
    branch,
    now,
  });
  const { chartDrawer } = await import('./charts.ts');
  return {
    dashboard,
    html: renderDashboardHtml(dashboard, await chartDrawer()),
    markdown: renderDashboardMarkdown(dashboard),
    json: `${JSON.stringify(dashboard)}\n`,
    fresh: merged.rows.filter(({ run_id }) => !known.has(run_id)),
  };
}

export interface DashboardRequest {
  runs: RunsFolder | null;
  /** Absolute; rows of new runs are added to it. */
  historyDir: string | null;
  /** Absolute. */
  outputDir: string;
  /** Whose verdicts count; null for all. */
  branch: string | null;
  now: Date;
}

export interface WrittenDashboard extends MadeDashboard {
  /** Absolute. */
  files: { json: string; markdown: string; html: string };
}

/** Where no runs are named. */
export const NOTHING: ReadRuns = { placed: [], packages: [], problems: [], shardsLeftOut: 0 };

/**
 * Reads runs and history, and writes `quality-dashboard.json`, `.md` and `.html`, and the rows of new runs to the history.
 * @throws WorldGateError `folder-missing`, those of listing the history and of writing
 */
export async function writeDashboard(request: DashboardRequest): Promise<WrittenDashboard> {
  const { runs, historyDir, outputDir, branch, now } = request;
  if (existsSync(outputDir) && !statSync(outputDir).isDirectory()) {
    throw new WorldGateError('output-exists', `${quoted(outputDir)} is a file`, { hint: 'Name a folder.' });
  }
  const read = runs === null ? NOTHING : await readRuns(runs);
  const history = historyDir === null ? EMPTY : readHistory(historyDir);
  const made = await makeDashboard(read, history, { branch, now });
  if (historyDir !== null) writeHistory(historyDir, made.dashboard.runs);
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
