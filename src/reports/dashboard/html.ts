import { createHash } from 'node:crypto';
import type { DashboardRun, DashboardSeries, QualityDashboard } from '../../contracts/dashboard.ts';
import { type Verdict, verdictRow } from '../../contracts/verdict.ts';
import { escapeHtml } from '../escape.ts';
import { formatCount, formatDuration, formatQuantity, plural } from '../format.ts';
import { verdictWord } from '../gate-view.ts';
import { htmlPage, htmlTable } from '../html-page.ts';
import { clip, LONGEST } from '../plain.ts';
import { DASHBOARD_SCRIPT } from './script.ts';
import { DASHBOARD_STYLE } from './style.ts';
import {
  branchText,
  changeText,
  idTime,
  measureUnit,
  pointText,
  problemWhat,
  savedSentence,
  seriesTitle,
  signatureWords,
  timeText,
  verdictSentence,
  votesText,
} from './text.ts';

/** A mark of a chart: a run. */
export interface ChartMark {
  verdict: Verdict;
  /** Page of the run, or its row on this page. */
  href: string;
  /** What it says when it is pointed at. */
  text: string;
}

export interface DrawnChart {
  series: DashboardSeries;
  unit: string;
  marks: readonly ChartMark[];
  required: number | null;
}

/** How much of a long history is drawn; the JSON beside the page has all of it. */
export interface DashboardLimits {
  /** Newest points of a chart over all tasks, and of one of a task. */
  points: number;
  taskPoints: number;
  charts: number;
  /** Newest runs in the table of runs. */
  rows: number;
}

/** The page may have so many bytes: 1.5 MB. */
const MOST_BYTES = 1_500_000;

const LADDER: readonly DashboardLimits[] = [
  { points: 500, taskPoints: 100, charts: 60, rows: 1000 },
  { points: 300, taskPoints: 50, charts: 40, rows: 600 },
  { points: 120, taskPoints: 30, charts: 30, rows: 400 },
  { points: 60, taskPoints: 20, charts: 20, rows: 200 },
  { points: 30, taskPoints: 10, charts: 5, rows: 60 },
];

export type Draw = (chart: DrawnChart, id: string) => string;

/**
 * The dashboard as a page of its own of at most 1.5 MB: nothing is loaded, its style and its one script are allowed by digest,
 * and it is whole without the script.
 * @param draw makes the SVG of a chart; ids inside of it begin with what it is given
 */
export function renderDashboardHtml(dashboard: QualityDashboard, draw: Draw): string {
  let html = '';
  for (const limits of LADDER) {
    html = page(dashboard, draw, limits);
    if (Buffer.byteLength(html) <= MOST_BYTES) break;
  }
  return html;
}

/** Parts of the page in their order. What else a release knows stands in a section of its own. */
const SECTIONS: readonly ((view: View) => string)[] = [
  decision,
  problems,
  filter,
  nowTable,
  lines,
  flaky,
  packages,
  saved,
  runTable,
];

interface View {
  dashboard: QualityDashboard;
  draw: Draw;
  limits: DashboardLimits;
  /** Numbers of presets and branches, for the filter. */
  presets: Map<string, number>;
  branches: Map<string | null, number>;
  byId: Map<string, DashboardRun>;
}

function page(dashboard: QualityDashboard, draw: Draw, limits: DashboardLimits): string {
  const numbered = <T>(names: Iterable<T>) => new Map([...new Set(names)].map((name, i) => [name, i]));
  const view: View = {
    dashboard,
    draw,
    limits,
    presets: numbered(dashboard.now.map(({ preset }) => preset)),
    branches: numbered(dashboard.now.map(({ branch }) => branch)),
    byId: new Map(dashboard.runs.map((run) => [run.run_id, run])),
  };
  const html = htmlPage({
    title: `${verdictWord(dashboard.verdict)}: quality dashboard`,
    heading: 'Quality dashboard',
    about: `${escapeHtml(plural(dashboard.runs.length, 'run'))}, made ${escapeHtml(timeText(dashboard.generated_at))}`,
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

function part(title: string, ...html: string[]): string {
  const body = html.filter((piece) => piece !== '').join('\n');
  return body === '' ? '' : `<section>\n<h2>${escapeHtml(title)}</h2>\n${body}\n</section>`;
}

const muted = (text: string) => `<p class="muted">${escapeHtml(text)}</p>`;
const word = (verdict: Verdict) => `<span class="word ${verdict}">${verdictWord(verdict)}</span>`;
const name = (text: string, most: number = LONGEST.name) => escapeHtml(clip(text, most));

/** Which preset and branch a part belongs to. */
function belongs({ presets, branches }: View, preset: string, branch?: string | null): string {
  const on = branch === undefined ? '' : ` data-branch="${branches.get(branch)}"`;
  return ` data-preset="${presets.get(preset)}"${on}`;
}

function hrefOf(run: DashboardRun | undefined, id: string): string {
  return run?.run_url ?? `#r-${id}`;
}

/** The page of a run where it is known, else its row on this page. */
function runLink(run: DashboardRun | undefined, id: string): string {
  return `<a href="${escapeHtml(hrefOf(run, id))}">${idTime(id)}</a>`;
}

function decision({ dashboard }: View): string {
  const row = verdictRow(dashboard.verdict);
  return `<section class="decision ${dashboard.verdict}" aria-label="Verdict now">
<p><strong><span aria-hidden="true">${row.emoji}</span> ${row.words}</strong></p>
<p>${escapeHtml(verdictSentence(dashboard))}</p>
</section>`;
}

function problems({ dashboard }: View): string {
  if (dashboard.problems.length === 0) return '';
  const rows = dashboard.problems
    .slice(0, 200)
    .map(({ what, path, code, message, hint }) => [
      `${problemWhat(what)}<br><code>${name(path, 200)}</code>`,
      `<span class="word error">${name(code)}</span>`,
      `${escapeHtml(clip(message, 400))}${hint === null ? '' : `<br><span class="muted">First thing to try: ${escapeHtml(clip(hint, 300))}</span>`}`,
    ]);
  const left = dashboard.problems.length - rows.length;
  const table = htmlTable(
    'Artifacts that are damaged, unfinished, of another version, or that contradict each other',
    [{ header: 'Artifact' }, { header: 'Problem' }, { header: 'What is wrong' }],
    rows,
  );
  return part(
    'What could not be used',
    `<div class="stacked">${table}</div>`,
    left > 0 ? muted(`${formatCount(left)} more stand in the JSON report.`) : '',
  );
}

const hasFilter = ({ presets, branches }: View) => presets.size > 1 || branches.size > 1;

function filter(view: View): string {
  if (!hasFilter(view)) return '';
  const select = (id: string, label: string, options: [number, string][]) =>
    `<div><label for="${id}">${label}</label><select id="${id}"><option value="">all</option>${options
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

function nowTable(view: View): string {
  const { dashboard, byId } = view;
  if (dashboard.now.length === 0) return '';
  const rows = dashboard.now.map(({ preset, branch, run_id, verdict, first_failed_gate: gate }) => {
    const run = byId.get(run_id)!;
    const reason = run.reason === null ? '' : escapeHtml(clip(run.reason, 300));
    const why =
      gate === null
        ? reason || '—'
        : `<code>${name(gate.name)}</code>: ${escapeHtml(clip(gate.sentence, 400))}${
            gate.next === null ? '' : `<br><strong>Next:</strong> ${escapeHtml(clip(gate.next, 300))}`
          }`;
    return [
      belongs(view, preset, branch),
      `<code class="name">${name(preset)}</code>`,
      name(branchText(branch)),
      `${word(verdict)}${run.not_for_proof ? '<br><span class="muted">not for proof</span>' : ''}`,
      why,
      runLink(run, run_id),
    ];
  });
  const table = filteredTable(
    'The newest run of each preset on each branch',
    ['Preset', 'Branch', 'Verdict', 'First gate that did not pass', 'Run'],
    rows,
  );
  return part('Now', `<div class="stacked">${table}</div>`);
}

/** A table whose rows bear attributes, which stand in front of their cells. */
function filteredTable(caption: string, header: readonly string[], rows: readonly string[][]): string {
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

function lines(view: View): string {
  const { dashboard } = view;
  let charts = 0;
  const blocks = dashboard.now.map(({ preset, branch }, at) => {
    const mine = dashboard.series.filter((series) => series.preset === preset && series.branch === branch);
    const figures = mine.map((series, i) => {
      charts += 1;
      return figure(view, series, charts <= view.limits.charts ? `s${at}c${i}` : null);
    });
    if (figures.length === 0) return '';
    return `<section${belongs(view, preset, branch)}>
<h3><code>${name(preset)}</code> on ${name(branchText(branch))}</h3>
<div class="charts">
${figures.join('\n')}
</div>
</section>`;
  });
  if (blocks.every((block) => block === '')) return '';
  const key = `<ul class="key" aria-label="Marks of the charts"><li><span class="word passed" aria-hidden="true">●</span> passed</li><li><span class="word failed" aria-hidden="true">◆</span> failed</li><li><span class="word inconclusive" aria-hidden="true">▲</span> inconclusive</li><li><span class="word skipped" aria-hidden="true">○</span> skipped</li><li><span aria-hidden="true">┊</span> change point</li><li><span aria-hidden="true">╌</span> required by the newest run</li><li>band: interval</li></ul>`;
  return part('Over time', key, ...blocks, muted(dashboard.change_method));
}

/** @param id of the chart; null where only the table is shown */
function figure(view: View, series: DashboardSeries, id: string | null): string {
  const { byId, limits } = view;
  const unit = measureUnit(series);
  const most = series.task === null ? limits.points : limits.taskPoints;
  const points = series.points.slice(-most);
  const shown = new Set(points.map(({ run_id }) => run_id));
  const changes = series.changes.filter(({ run_id }) => shown.has(run_id));
  const marks = points.map((point): ChartMark => {
    const run = byId.get(point.run_id);
    return {
      verdict: run?.verdict ?? 'skipped',
      href: hrefOf(run, point.run_id),
      text: `${idTime(point.run_id)}: ${pointText(point, unit)}, ${run?.verdict ?? ''}`,
    };
  });
  const newest = byId.get(points.at(-1)!.run_id);
  const gate = newest?.gates.find(({ kind }) => kind === 'success_rate');
  const required =
    series.measure === 'success_rate' && series.task === null ? (gate?.required ?? null) : null;
  const title = clip(seriesTitle(series), LONGEST.title);
  const drawn =
    id === null || points.length < 2
      ? ''
      : view.draw({ series: { ...series, points, changes }, unit, marks, required }, id);
  const left = series.points.length - points.length;
  const level =
    series.level === null ? '' : `${Math.round(series.level * 100)} % intervals: ${series.method}. `;
  const said = changes.map(
    (change) =>
      `<p>Change at ${runLink(byId.get(change.run_id), change.run_id)}: ${escapeHtml(changeText(change, unit))}</p>`,
  );
  const rows = points
    .map((point) => [
      runLink(byId.get(point.run_id), point.run_id),
      escapeHtml(pointText(point, unit)),
      byId.has(point.run_id) ? word(byId.get(point.run_id)!.verdict) : '',
    ])
    .reverse();
  return `<figure>
<figcaption>${escapeHtml(title)}: ${escapeHtml(formatQuantity(points.at(-1)!.value, unit))} now</figcaption>
${drawn}${said.join('\n')}
<details><summary>${plural(points.length, 'run')} as a table<span class="muted">${left > 0 ? `, the newest of ${formatCount(series.points.length)}` : ''}</span></summary>
${muted(`${level}`.trim())}
${htmlTable(`${title}, ${clip(series.preset, LONGEST.name)} on ${clip(branchText(series.branch), LONGEST.name)}, newest first`, [{ header: 'Run' }, { header: 'Measured' }, { header: 'Verdict' }], rows)}
</details>
</figure>`;
}

function flaky(view: View): string {
  const { dashboard, byId } = view;
  if (dashboard.flaky_gates.length === 0)
    return part(
      'Flaky gates',
      muted('No gate has different verdicts on the same results or at the same commit.'),
    );
  const rows = dashboard.flaky_gates
    .slice(0, 200)
    .map(({ preset, gate, same, value, verdicts, run_ids: ids }) => [
      belongs(view, preset),
      `<code>${name(gate)}</code><br><span class="muted">${name(preset)}</span>`,
      `${same === 'commit' ? 'commit' : 'results'} <code>${escapeHtml(value.replace('sha256:', '').slice(0, 12))}</code>`,
      escapeHtml(votesText(verdicts)),
      ids
        .slice(0, 6)
        .map((id) => runLink(byId.get(id), id))
        .join('<br>') + (ids.length > 6 ? `<br>and ${formatCount(ids.length - 6)} more` : ''),
    ]);
  return part(
    'Flaky gates',
    filteredTable(
      'Gates with different verdicts where the same was judged',
      ['Gate', 'Same', 'Verdicts', 'Runs'],
      rows,
    ),
  );
}

function packages({ dashboard }: View): string {
  if (dashboard.packages.length === 0) return '';
  return part(
    'Evidence packages',
    htmlTable(
      'Packages that lie beside the runs; each member was held against its digest',
      ['Package', 'Claim', 'Verdict', 'Grade', 'Signature'].map((header) => ({ header })),
      dashboard.packages
        .slice(0, 200)
        .map((found) => [
          `<code>${name(found.path, 200)}</code>`,
          name(found.claim, 200),
          `${word(found.verdict)}<br><span class="muted">${escapeHtml(found.outcome?.replaceAll('_', ' ') ?? 'nothing decided')}</span>`,
          found.grade,
          escapeHtml(signatureWords(found)),
        ]),
    ),
    muted(
      'Check a signature with `worldgate audit verify PACKAGE`: that a bundle lies there says nothing about who signed.',
    ),
  );
}

function saved({ dashboard }: View): string {
  return part('Early stopping', `<p>${escapeHtml(savedSentence(dashboard))}</p>`);
}

function runTable(view: View): string {
  const { dashboard, limits } = view;
  const { runs } = dashboard;
  if (runs.length === 0) return '';
  const shown = runs.slice(0, limits.rows);
  const rows = shown.map((run) => {
    const { episodes, latency, started_at: start, finished_at: end } = run;
    const measured =
      episodes !== null && episodes.run > 0
        ? `${formatCount(episodes.succeeded)}/${formatCount(episodes.run)}`
        : latency === null
          ? '—'
          : formatQuantity(latency.p50_ms.value, 'ms');
    const seconds = end === null ? Number.NaN : (Date.parse(end) - Date.parse(start)) / 1000;
    const id = `<code class="name">${run.run_id}</code>`;
    return [
      ` id="r-${run.run_id}"${belongs(view, run.preset.name, run.branch)}`,
      run.run_url === null ? id : `<a href="${escapeHtml(run.run_url)}">${id}</a>`,
      name(run.preset.name),
      name(branchText(run.branch)),
      run.commit === null ? '—' : `<code>${run.commit.slice(0, 8)}</code>`,
      word(run.verdict),
      measured,
      seconds >= 0 ? formatDuration(seconds) : '—',
    ];
  });
  const left = runs.length - shown.length;
  return part(
    'All runs',
    filteredTable(
      'Runs, newest first; measured: successes of episodes, or median latency',
      ['Run', 'Preset', 'Branch', 'Commit', 'Verdict', 'Measured', 'Time'],
      rows,
    ),
    left > 0 ? muted(`${formatCount(left)} older runs stand in the JSON report.`) : '',
    dashboard.shards_left_out > 0
      ? muted(
          `${plural(dashboard.shards_left_out, 'shard')} left out: parts of runs have no verdict of their own.`,
        )
      : '',
  );
}
