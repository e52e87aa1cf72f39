import type { DashboardRun, QualityDashboard } from '../../contracts/dashboard.ts';
import type { DashboardRecord } from '../../contracts/dashboard-record.ts';
import { VERDICTS, type Verdict } from '../../contracts/verdict.ts';
import { escapeHtml } from '../escape.ts';
import { formatCount } from '../format.ts';
import { verdictWord } from '../gate-view.ts';
import { htmlTable } from '../html-page.ts';
import { clip, LONGEST } from '../plain.ts';
import type { Draw } from './chart.ts';
import { idTime } from './text.ts';

/** How much of a long history is drawn; the JSON beside the page has all of it. */
export interface DashboardLimits {
  /** Newest points of a chart over all tasks, and of one of a task or a record. */
  points: number;
  taskPoints: number;
  charts: number;
  /** Newest runs in the table of runs, and records in theirs. */
  rows: number;
  /** Rows of a release, of what could not be used, of packages and of flaky gates. */
  releaseRows: number;
  /** Presets and branches, and titles of records, each on a branch. */
  lines: number;
}

/** What the parts of the page are made of. */
export interface View {
  dashboard: QualityDashboard;
  draw: Draw;
  limits: DashboardLimits;
  /** Numbers of presets and branches, for the filter. */
  presets: Map<string, number>;
  branches: Map<string | null, number>;
  byId: Map<string, DashboardRun>;
  recordById: Map<string, DashboardRecord>;
  /** Charts that may still be drawn. */
  chartsLeft: number;
}

export function viewOf(dashboard: QualityDashboard, draw: Draw, limits: DashboardLimits): View {
  const numbered = <T>(names: Iterable<T>) => new Map([...new Set(names)].map((name, i) => [name, i]));
  const { now, records_now: recordsNow, runs, records } = dashboard;
  return {
    dashboard,
    draw,
    limits,
    presets: numbered(now.map(({ preset }) => preset)),
    branches: numbered([...now, ...recordsNow].map(({ branch }) => branch)),
    byId: new Map(runs.map((run) => [run.run_id, run])),
    recordById: new Map(records.map((record) => [record.record_id, record])),
    chartsLeft: limits.charts,
  };
}

/** The lines that there is room for, in their order: what counts first, then the worst, then the newest. */
export function roomFor<T extends { branch: string | null; verdict: Verdict }>(
  { dashboard, limits }: View,
  all: readonly T[],
  idOf: (line: T) => string,
): T[] {
  if (all.length <= limits.lines) return [...all];
  const isCounted = ({ branch }: T) => dashboard.branch === null || branch === dashboard.branch;
  const rank = (line: T) => (isCounted(line) ? 0 : VERDICTS.length) + VERDICTS.indexOf(line.verdict);
  const first = all.toSorted((a, b) => rank(a) - rank(b) || (idOf(a) < idOf(b) ? 1 : -1));
  const kept = new Set(first.slice(0, limits.lines));
  return all.filter((line) => kept.has(line));
}

/** How many stand in the JSON report alone; nothing where none does. */
export function leftOut(left: number, noun = ''): string {
  return left > 0 ? muted(`${formatCount(left)} more${noun} stand in the JSON report.`) : '';
}

/** A part of the page with its heading; nothing where there is nothing in it. */
export function part(title: string, ...html: string[]): string {
  const body = html.filter((piece) => piece !== '').join('\n');
  return body === '' ? '' : `<section>\n<h2>${escapeHtml(title)}</h2>\n${body}\n</section>`;
}

export const muted = (text: string) => `<p class="muted">${escapeHtml(text)}</p>`;
export const word = (verdict: Verdict) => `<span class="word ${verdict}">${verdictWord(verdict)}</span>`;
export const name = (text: string, most: number = LONGEST.name) => escapeHtml(clip(text, most));

/** Which preset and branch a part belongs to; a part of no preset is that of all. */
export function belongs({ presets, branches }: View, preset: string | null, branch?: string | null): string {
  const to = preset === null ? '' : ` data-preset="${presets.get(preset)}"`;
  return branch === undefined ? to : `${to} data-branch="${branches.get(branch)}"`;
}

/** The page of a run where it is known, else its row on this page. */
export function runHref({ byId }: View, id: string): string {
  return byId.get(id)?.run_url ?? `#r-${id}`;
}

export function runLink(view: View, id: string): string {
  return `<a href="${escapeHtml(runHref(view, id))}">${idTime(id)}</a>`;
}

/** The page of the workflow run that made a record where it is known, else its row on this page. */
export function recordHref({ recordById }: View, id: string): string {
  return recordById.get(id)?.run_url ?? `#r-${id}`;
}

export function recordLink(view: View, id: string): string {
  return `<a href="${escapeHtml(recordHref(view, id))}">${idTime(id)}</a>`;
}

/** A table whose rows bear attributes, which stand in front of their cells. */
export function filteredTable(caption: string, header: readonly string[], rows: readonly string[][]): string {
  const attributes = rows.map(([first]) => first!);
  const table = htmlTable(
    caption,
    header.map((text) => ({ header: text })),
    rows.map(([, ...cells]) => cells),
  );
  let at = -2;
  return table.replaceAll('<tr>', () => {
    at += 1;
    return at < 0 ? '<tr>' : `<tr${attributes[at] ?? ''}>`;
  });
}

export const stacked = (table: string) => `<div class="stacked">${table}</div>`;
