import { createHash } from 'node:crypto';
import type { QualityDashboard } from '../../contracts/dashboard.ts';
import { escapeHtml } from '../escape.ts';
import { plural } from '../format.ts';
import { verdictWord } from '../gate-view.ts';
import { htmlPage } from '../html-page.ts';
import type { Draw } from './chart.ts';
import { lines } from './lines.ts';
import { decision, nowTable, problems } from './now.ts';
import { audits, releaseRows } from './release.ts';
import { DASHBOARD_SCRIPT } from './script.ts';
import { DASHBOARD_STYLE } from './style.ts';
import { flaky, packages, recordTable, runTable, saved } from './tables.ts';
import { branchText, timeText } from './text.ts';
import { type DashboardLimits, name, type View, viewOf } from './view.ts';

/** The page may have so many bytes: 1.5 MB. */
const MOST_BYTES = 1_500_000;

const LADDER: readonly DashboardLimits[] = [
  { points: 500, taskPoints: 100, charts: 60, rows: 1000, releaseRows: 300, lines: 300 },
  { points: 300, taskPoints: 50, charts: 40, rows: 500, releaseRows: 200, lines: 100 },
  { points: 120, taskPoints: 30, charts: 30, rows: 250, releaseRows: 100, lines: 50 },
  { points: 60, taskPoints: 20, charts: 20, rows: 100, releaseRows: 50, lines: 20 },
  { points: 30, taskPoints: 10, charts: 5, rows: 30, releaseRows: 20, lines: 5 },
];

/**
 * The dashboard as a page of its own of at most 1.5 MB: nothing is loaded, its style and its one script are allowed by digest,
 * and it is whole without the script.
 */
export function renderDashboardHtml(dashboard: QualityDashboard, draw: Draw): string {
  let html = '';
  for (const limits of LADDER) {
    html = page(viewOf(dashboard, draw, limits));
    if (Buffer.byteLength(html) <= MOST_BYTES) break;
  }
  return html;
}

/** Parts of the page in their order: what to decide now, then where it is going, then everything. */
const SECTIONS: readonly ((view: View) => string)[] = [
  decision,
  problems,
  filter,
  nowTable,
  releaseRows,
  audits,
  lines,
  flaky,
  packages,
  saved,
  recordTable,
  runTable,
];

function page(view: View): string {
  const { dashboard } = view;
  const { runs, records } = dashboard;
  const about = [
    plural(runs.length, 'run'),
    ...(records.length === 0 ? [] : [plural(records.length, 'other record')]),
    `made ${timeText(dashboard.generated_at)}`,
  ].join(', ');
  const html = htmlPage({
    title: `${verdictWord(dashboard.verdict)}: quality dashboard`,
    heading: 'Quality dashboard',
    about: escapeHtml(about),
    parts: SECTIONS.map((section) => section(view)),
    boundary: dashboard.boundary,
    style: DASHBOARD_STYLE,
  });
  if (!hasFilter(view)) return html;
  const hash = createHash('sha256').update(DASHBOARD_SCRIPT).digest('base64');
  return html
    .replace("; base-uri 'none'", `; script-src 'sha256-${hash}'; base-uri 'none'`)
    .replace(/<\/body>\n<\/html>\n$/, () => `<script>${DASHBOARD_SCRIPT}</script>\n</body>\n</html>\n`);
}

const hasFilter = ({ presets, branches }: View) => presets.size > 1 || branches.size > 1;

function filter(view: View): string {
  if (!hasFilter(view)) return '';
  const most = view.limits.lines;
  const select = (id: string, label: string, options: [number, string][]) =>
    `<div><label for="${id}">${label}</label><select id="${id}"><option value="">all</option>${options
      .slice(0, most)
      .map(([value, text]) => `<option value="${value}">${name(text)}</option>`)
      .join('')}</select></div>`;
  return `<form id="filter" class="filter" hidden>
${select(
  'preset',
  'Preset',
  [...view.presets].map(([preset, i]) => [i, preset]),
)}
${select(
  'branch',
  'Branch',
  [...view.branches].map(([branch, i]) => [i, branchText(branch)]),
)}
<p class="muted" id="shown" role="status"></p>
</form>`;
}
