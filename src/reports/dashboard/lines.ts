import type { DashboardSeries } from '../../contracts/dashboard.ts';
import type { RecordSeries } from '../../contracts/dashboard-record.ts';
import { escapeHtml } from '../escape.ts';
import { formatCount, plural } from '../format.ts';
import { htmlTable } from '../html-page.ts';
import { clip, LONGEST } from '../plain.ts';
import type { ChartMark, DrawnChart } from './chart.ts';
import {
  branchText,
  changeText,
  idDay,
  idTime,
  kindWords,
  levelText,
  measureUnit,
  pointText,
  recordPointText,
  recordSeriesTitle,
  seriesTitle,
  valueText,
} from './text.ts';
import {
  belongs,
  leftOut,
  muted,
  name,
  part,
  recordHref,
  recordLink,
  roomFor,
  runHref,
  runLink,
  type View,
  word,
} from './view.ts';

const KEY = `<ul class="key" aria-label="Marks of the charts"><li><span class="word passed" aria-hidden="true">●</span> passed</li><li><span class="word failed" aria-hidden="true">◆</span> failed</li><li><span class="word inconclusive" aria-hidden="true">▲</span> inconclusive</li><li><span class="word skipped" aria-hidden="true">○</span> skipped</li><li><span class="word error" aria-hidden="true">■</span> error</li><li><span aria-hidden="true">┊</span> change point</li><li><span aria-hidden="true">╌</span> required, or budget</li><li>band: interval</li></ul>`;

/** Charts of runs by preset and branch, then those of records. */
export function lines(view: View): string {
  const { dashboard } = view;
  const { now, records_now: others } = dashboard;
  const [runs, records] = [
    roomFor(view, now, ({ run_id }) => run_id),
    roomFor(view, others, ({ record_id }) => record_id),
  ];
  const blocks = [
    ...runs.map((line, at) => runBlock(view, line, at)),
    ...records.map((line, at) => recordBlock(view, line, at)),
  ].filter((block) => block !== '');
  if (blocks.length === 0) return '';
  const left = leftOut(now.length + others.length - runs.length - records.length, ' lines');
  return part('Over time', KEY, ...blocks, left, muted(dashboard.change_method));
}

function block(attributes: string, heading: string, figures: readonly string[]): string {
  if (figures.length === 0) return '';
  return `<section${attributes}>
<h3>${heading}</h3>
<div class="charts">
${figures.join('\n')}
</div>
</section>`;
}

type Now = View['dashboard']['now'][number];

function runBlock(view: View, { preset, branch }: Now, at: number): string {
  const figures = view.dashboard.series
    .filter((series) => series.preset === preset && series.branch === branch)
    .map((series, i) => runFigure(view, series, `s${at}c${i}`));
  return block(
    belongs(view, preset, branch),
    `<code>${name(preset)}</code> on ${name(branchText(branch))}`,
    figures,
  );
}

type RecordNow = View['dashboard']['records_now'][number];

function recordBlock(view: View, { kind, title, branch }: RecordNow, at: number): string {
  const mine = view.dashboard.record_series.filter(
    (series) => series.kind === kind && series.title === title && series.branch === branch,
  );
  // Findings of all severities stand in one chart.
  const [main, ...others] = mine;
  const figures =
    main?.unit === 'findings'
      ? [recordFigure(view, main, others, `a${at}c0`)]
      : mine.map((series, i) => recordFigure(view, series, [], `a${at}c${i}`));
  return block(
    belongs(view, null, branch),
    `${kindWords(kind)}: <code>${name(title)}</code> on ${name(branchText(branch))}`,
    figures,
  );
}

interface Figure {
  title: string;
  caption: string;
  /** One sentence on the intervals; empty for none. */
  about: string;
  chart: DrawnChart;
  /** Points that there are in all. */
  total: number;
  noun: string;
  changes: readonly string[];
  rows: readonly string[][];
  header: readonly string[];
}

function figure(view: View, id: string, shown: Figure): string {
  const { title, chart, total, noun, changes, rows } = shown;
  const count = chart.values.length;
  const isDrawn = count > 1 && view.chartsLeft > 0;
  if (isDrawn) view.chartsLeft -= 1;
  const left = total - count;
  return `<figure>
<figcaption>${escapeHtml(title)}: ${escapeHtml(valueText(chart.values.at(-1)!, chart.unit))} now</figcaption>
${isDrawn ? view.draw(chart, id) : ''}${changes.join('\n')}
<details><summary>${plural(count, noun)} as a table<span class="muted">${left > 0 ? `, the newest of ${formatCount(total)}` : ''}</span></summary>
${shown.about === '' ? '' : muted(shown.about)}
${htmlTable(
  `${shown.caption}, newest first`,
  shown.header.map((header) => ({ header })),
  rows.toReversed(),
)}
</details>
</figure>`;
}

const changeLine = (link: string, text: string) => `<p>Change at ${link}: ${escapeHtml(text)}</p>`;

function runFigure(view: View, series: DashboardSeries, id: string): string {
  const { byId, limits } = view;
  const unit = measureUnit(series);
  const points = series.points.slice(-(series.task === null ? limits.points : limits.taskPoints));
  const indexOf = new Map(points.map(({ run_id }, i) => [run_id, i]));
  const changes = series.changes.filter(({ run_id }) => indexOf.has(run_id));
  const gate = byId.get(points.at(-1)!.run_id)?.gates.find(({ kind }) => kind === 'success_rate');
  const isWhole = series.measure === 'success_rate' && series.task === null;
  const required = isWhole ? (gate?.required ?? null) : null;
  const isMixed = series.level === null;
  const title = clip(seriesTitle(series), LONGEST.title);
  return figure(view, id, {
    title,
    caption: `${title}, ${clip(series.preset, LONGEST.name)} on ${clip(branchText(series.branch), LONGEST.name)}`,
    about: `${series.level === null ? 'Intervals' : `${levelText(series.level)} intervals`}: ${series.method}.`,
    chart: {
      unit,
      labels: points.map(({ run_id }) => idDay(run_id)),
      values: points.map(({ value }) => value),
      intervals: points.map(({ interval }) => interval),
      limits: points.map(() => required),
      changes: changes.map(({ run_id }) => indexOf.get(run_id)!),
      extra: [],
      marks: points.map((point): ChartMark => {
        const verdict = byId.get(point.run_id)?.verdict ?? 'skipped';
        const text = `${idTime(point.run_id)}: ${pointText(point, unit, isMixed)}, ${verdict}`;
        return { verdict, href: runHref(view, point.run_id), text };
      }),
    },
    total: series.points.length,
    noun: 'run',
    changes: changes.map((change) => changeLine(runLink(view, change.run_id), changeText(change, unit))),
    header: ['Run', 'Measured', 'Verdict'],
    rows: points.map((point) => [
      runLink(view, point.run_id),
      escapeHtml(pointText(point, unit, isMixed)),
      word(byId.get(point.run_id)?.verdict ?? 'skipped'),
    ]),
  });
}

/** @param others measures of the same records, which are lines beside the main one where they ever had a value */
function recordFigure(view: View, series: RecordSeries, others: readonly RecordSeries[], id: string): string {
  const { recordById, limits } = view;
  const { unit } = series;
  const points = series.points.slice(-limits.taskPoints * 2);
  const indexOf = new Map(points.map(({ record_id }, i) => [record_id, i]));
  const changes = series.changes.filter(({ record_id }) => indexOf.has(record_id));
  const beside = others
    .map((other) => {
      const values = new Map(other.points.map(({ record_id, value }) => [record_id, value]));
      return {
        name: clip(other.measure, LONGEST.name),
        values: points.map(({ record_id }) => values.get(record_id) ?? 0),
      };
    })
    .filter(({ values }) => values.some((value) => value > 0));
  const verdictOf = (record: string) => recordById.get(record)?.verdict ?? 'skipped';
  const title = clip(recordSeriesTitle(series), LONGEST.title);
  return figure(view, id, {
    title,
    caption: `${title}, ${clip(series.title, LONGEST.name)} on ${clip(branchText(series.branch), LONGEST.name)}`,
    about: '',
    chart: {
      unit,
      labels: points.map(({ record_id }) => idDay(record_id)),
      values: points.map(({ value }) => value),
      intervals: points.map(() => [null, null]),
      limits: points.map(({ limit }) => limit),
      changes: changes.map(({ record_id }) => indexOf.get(record_id)!),
      extra: beside,
      marks: points.map((point): ChartMark => {
        const verdict = verdictOf(point.record_id);
        const text = `${idTime(point.record_id)}: ${recordPointText(point, unit)}, ${verdict}`;
        return { verdict, href: recordHref(view, point.record_id), text };
      }),
    },
    total: series.points.length,
    noun: 'record',
    changes: changes.map((change) =>
      changeLine(recordLink(view, change.record_id), changeText(change, unit)),
    ),
    header: ['Recorded', 'Measured', ...beside.map((each) => each.name), 'Verdict'],
    rows: points.map((point, i) => [
      recordLink(view, point.record_id),
      escapeHtml(recordPointText(point, unit)),
      ...beside.map(({ values }) => formatCount(values[i]!)),
      word(verdictOf(point.record_id)),
    ]),
  });
}
