import type { MetricDecision, TaskDecision } from '../contracts/evidence.ts';
import { escapeHtml } from './escape.ts';
import { isUnmeasured, type TaskView, tasksWorstFirst, taskView } from './evidence-tasks.ts';
import { metricUnit, SIGNS } from './evidence-view.ts';
import { exactText, formatRequired, plural, unitStyle } from './format.ts';

/** Rows of one plot; `evidence.json` has them all. */
const MOST_ROWS = 1000;

/**
 * Style of a page of evidence: decision and plot are tables on wide pages; on narrow ones the cells of a metric stand under
 * each other, each with its heading, and each task stands over its own line.
 */
export const EVIDENCE_STYLE = `
.scroll + .scroll { margin-top: 16px; }
td.number { white-space: nowrap; }
.forest .plot { width: 46%; min-width: 150px; vertical-align: middle; padding-left: 14px; padding-right: 14px; }
.forest tbody th { font-weight: 600; overflow-wrap: anywhere; }
.forest svg { overflow: visible; width: 100%; }
.forest svg text { fill: var(--muted); font-size: 11px; }
.forest tr.misses { background: var(--panel); }
.mark { color: var(--failed); font-weight: 600; }
@media (max-width: 640px) {
  td .word { white-space: normal; }
  .metrics table, .metrics tbody, .metrics caption { display: block; } .metrics thead { display: none; }
  .metrics tbody tr { display: block; border-bottom: 1px solid var(--line); padding: 6px 0; }
  .metrics tbody th, .metrics tbody td { display: block; border: 0; padding: 3px 0; } .metrics .name { white-space: normal; overflow-wrap: anywhere; }
  .metrics td::before { display: block; color: var(--muted); font-size: 0.87rem; }
  .metrics td:nth-child(2)::before { content: "Outcome"; } .metrics td:nth-child(3)::before { content: "Measured"; }
  .metrics td:nth-child(4)::before { content: "Interval"; } .metrics td:nth-child(5)::before { content: "Required"; }
  .forest, .forest tbody, .forest caption, .forest thead, .forest thead tr { display: block; }
  .forest thead th { display: none; } .forest thead .plot { display: block; width: auto; border: 0; }
  .forest tbody tr { display: block; border-bottom: 1px solid var(--line); padding: 6px 0; }
  .forest tbody th, .forest tbody td { display: block; border: 0; padding-top: 2px; padding-bottom: 2px; }
  .forest tbody .plot { width: auto; } .forest tbody .number { text-align: left; }
}
`;

/** Values from the left to the right end of every row's axis. */
interface Axis {
  from: number;
  to: number;
}

/** The intervals of a metric's tasks against its threshold, worst first, as a table with one line drawn in each row. */
export function forestPlot(metric: MetricDecision): string {
  const tasks = tasksWorstFirst(metric);
  if (tasks.length === 0) return '';
  const shown = tasks.slice(0, MOST_ROWS);
  const axis = axisOf(metric);
  const rows = shown.map((task) => row(task, metric, axis)).join('\n');
  const threshold = formatRequired(metric.threshold, metricUnit(metric));
  const caption =
    metric.statistic === 'sum'
      ? `What each task adds, worst first; the dashed line is ${threshold}, what the total of all tasks was held against`
      : `Each task with its interval, worst first; the dashed line is ${threshold}, what the decision was made against`;
  const left = tasks.length - shown.length;
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}">
<table class="forest">
<caption>${escapeHtml(caption)}</caption>
<thead><tr><th scope="col">Task</th><th scope="col">Measured</th><th scope="col" class="plot">${axisLabels(metric, axis)}</th><th scope="col" class="number">p</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>${left > 0 ? `\n<p class="muted">${plural(left, 'more task')} in evidence.json.</p>` : ''}`;
}

function row(task: TaskDecision, metric: MetricDecision, axis: Axis): string {
  const view = taskView(task, metric);
  const mark = view.below ? ' <span class="mark">shown to miss it</span>' : '';
  return `<tr${view.below ? ' class="misses"' : ''}><th scope="row">${escapeHtml(view.task)}${mark}</th><td><span class="value">${escapeHtml(view.measured)}</span> <span class="muted">${escapeHtml(metric.statistic === 'rate' ? view.counts : `${view.counts} observed`)}</span>${view.interval === '—' ? '' : `<br><span class="muted nowrap">${escapeHtml(view.interval)}</span>`}</td><td class="plot">${line(task, view, metric, axis)}</td><td class="number nowrap">${escapeHtml(view.p)}</td></tr>`;
}

/** A rate has the whole scale; anything else what its tasks and thresholds span, with some air. */
function axisOf(metric: MetricDecision): Axis {
  if (metric.unit === 'ratio') return { from: 0, to: 1 };
  const values = [
    metric.value,
    metric.threshold,
    ...metric.tasks.flatMap(({ estimate, interval }) => [estimate, ...interval]),
  ].filter((value) => value !== null);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = (high - low) * 0.05 || Math.abs(high) * 0.05 || 1;
  const axis = { from: low - air, to: high + air };
  // Numbers at the end of what a double holds have no room beside them.
  return Number.isFinite(axis.to - axis.from) ? axis : { from: -FAR, to: FAR };
}

const FAR = Number.MAX_VALUE / 4;

/** Position on the axis in percent; what lies beyond an end stands on it. */
function place(value: number, { from, to }: Axis): string {
  const share = (value - from) / (to - from);
  return `${(100 * Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0))).toFixed(2)}%`;
}

const HEIGHT = 22;

function line(task: TaskDecision, view: TaskView, metric: MetricDecision, axis: Axis): string {
  const [low, high] = task.interval;
  const middle = HEIGHT / 2;
  const tone = view.below ? 'failed' : view.holds ? 'passed' : 'inconclusive';
  const threshold = place(metric.threshold, axis);
  const unmeasured = isUnmeasured(task);
  const drawn =
    unmeasured || (low === null && high === null)
      ? ''
      : `<line class="range" x1="${low === null ? '0%' : place(low, axis)}" x2="${high === null ? '100%' : place(high, axis)}" y1="${middle}" y2="${middle}"/>`;
  const parts = [
    `<line class="axis" x1="0%" x2="100%" y1="${middle}" y2="${middle}"/>`,
    drawn,
    unmeasured || task.estimate === null
      ? ''
      : `<circle class="point" cx="${place(task.estimate, axis)}" cy="${middle}" r="4"/>`,
    `<line class="required" x1="${threshold}" x2="${threshold}" y1="-8" y2="${HEIGHT + 8}"/>`,
  ];
  const label = `${view.task}: ${view.measured}, ${view.interval}`;
  return `<svg class="${tone}" height="${HEIGHT}" role="img" aria-label="${escapeHtml(label)}">${parts.join('')}</svg>`;
}

/** The ends of the axis and the threshold, in the heading of the plot. */
function axisLabels(metric: MetricDecision, axis: Axis): string {
  const unit = metricUnit(metric);
  const { shift, suffix } = unitStyle(unit);
  const at = (value: number) => `${exactText(Number(value.toPrecision(3)), shift)}${suffix}`;
  const threshold = place(metric.threshold, axis);
  const sign = SIGNS[metric.operator];
  const label = `${sign} ${formatRequired(metric.threshold, unit)}`;
  const share = Number.parseFloat(threshold);
  const [low, high] = [at(axis.from), at(axis.to)];
  // A label that would run into the threshold's is left out.
  return `<svg height="16" role="img" aria-label="${escapeHtml(`axis from ${low} to ${high}`)}">${
    share > 30 ? `<text x="0%" y="12">${escapeHtml(low)}</text>` : ''
  }<text x="${threshold}" y="12" text-anchor="${share > 85 ? 'end' : share < 15 ? 'start' : 'middle'}">${escapeHtml(label)}</text>${
    share < 70 ? `<text x="100%" y="12" text-anchor="end">${escapeHtml(high)}</text>` : ''
  }</svg>`;
}
