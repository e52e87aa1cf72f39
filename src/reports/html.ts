import type { GateResult } from '../contracts/gate.ts';
import type { Report } from '../contracts/report.ts';
import { verdictRow } from '../contracts/verdict.ts';
import { baselineHtml } from './baseline-view.ts';
import { boundaryOfRun } from './boundaries.ts';
import { deviceLines } from './device-lines.ts';
import { escapeHtml } from './escape.ts';
import { formatCount, formatDuration, plural } from './format.ts';
import {
  decisionSentence,
  type GateView,
  gatesByNeed,
  gatesToExplain,
  gateView,
  rowView,
  verdictWord,
} from './gate-view.ts';
import { groupNoun, groupsThatGotWorse, groupsWorstFirst, groupView, hasBaseline } from './groups.ts';
import { type Column, htmlPage, htmlTable as table } from './html-page.ts';
import { clip, LONGEST } from './plain.ts';
import { measurementLevel, measurementRows, terminationsWorstFirst } from './section-details.ts';
import { baselineNeeded, GATES_REPLACED, mockSentence, stopSentence } from './sentences.ts';

/**
 * One run as a page of its own: no script, no address that is loaded, light and dark, tables with captions and
 * scopes. Its Content-Security-Policy allows nothing but its own style, by digest.
 */
export function renderHtml(report: Report): string {
  const name = clip(report.preset.name, LONGEST.name);
  const title = clip(report.preset.title, LONGEST.title);
  return htmlPage({
    title: `${verdictWord(report.verdict)}: ${name}`,
    heading: title === '' ? name : title,
    about: `WorldGate preset <code>${escapeHtml(name)}</code>`,
    parts: [
      decision(report),
      gateTable(report),
      baselineHtml(report),
      explanations(report),
      groupsTable(report),
      ...gatesByNeed(report.gates).map(gateRowsTable),
      measurementsTable(report),
      terminations(report),
      reproduce(report),
      provenance(report),
    ],
    boundary: boundaryOfRun(report.kind),
  });
}

function decision(report: Report): string {
  const { episodes, error } = report;
  const facts = [
    report.reason === null ? '' : clip(report.reason, LONGEST.message),
    report.gates.length === 0 ? '' : decisionSentence(report),
    episodes === null || episodes.run === 0
      ? ''
      : `${formatCount(episodes.succeeded)} of ${plural(episodes.run, 'episode')} succeeded.`,
    stopSentence(report),
  ].filter((fact) => fact !== '');
  const notes = [
    report.not_for_proof ? `<strong>Not for proof.</strong> ${escapeHtml(mockSentence(report))}` : '',
    error === null
      ? ''
      : `<strong>Error</strong> <code>${escapeHtml(clip(error.code, LONGEST.name))}</code>: ${escapeHtml(clip(error.message, LONGEST.message))}${
          error.hint === null
            ? ''
            : `<br>First thing to try: ${escapeHtml(clip(error.hint, LONGEST.message))}`
        }`,
    report.preset.gates_overridden ? escapeHtml(GATES_REPLACED) : '',
  ].filter((note) => note !== '');
  const row = verdictRow(report.verdict);
  return `<section class="decision ${report.verdict}" aria-label="Decision">
<p><strong><span aria-hidden="true">${row.emoji}</span> ${row.words}</strong></p>
<p>${escapeHtml(facts.join(' '))}</p>
</section>
${notes.map((note) => `<p class="note">${note}</p>`).join('\n')}`;
}

function gateTable(report: Report): string {
  if (report.gates.length === 0) return '';
  const gates = gatesByNeed(report.gates);
  const views = gates.map((gate) => gateView(gate, report));
  const compared = views.some((view) => view.change !== null);
  const columns: Column[] = [
    { header: 'Gate' },
    { header: 'Verdict' },
    { header: 'Measured' },
    { header: 'Required' },
    { header: 'Interval' },
    ...(compared ? [{ header: 'Change' }] : []),
  ];
  const rows = views.map((view, i) => [
    `<code class="name">${escapeHtml(view.name)}</code>${
      view.about === null ? '' : `<br><span class="muted name">${escapeHtml(view.about)}</span>`
    }${view.optional ? '<br><span class="muted">optional</span>' : ''}${
      view.notForProof ? '<br><span class="muted">not for proof</span>' : ''
    }`,
    `<span class="word ${view.verdict}">${view.word}</span>`,
    `<span class="value">${escapeHtml(view.measured)}</span><br><span class="muted"><span class="nowrap">${escapeHtml(view.interval)}${view.interval !== '' && view.n !== '' ? ',' : ''}</span> <span class="nowrap">${escapeHtml(view.n)}</span></span>`,
    `<span class="nowrap">${escapeHtml(view.required)}</span>`,
    `${intervalPlot(gates[i]!, view)}<span class="muted">${escapeHtml(view.method)}</span>`,
    ...(compared ? [changeCell(view)] : []),
  ]);
  const notes = views.map(({ note }) => (note === null ? '' : `\n<p class="muted">${escapeHtml(note)}</p>`));
  return `<section>\n<h2>Gates</h2>\n${table('Each gate with what was measured, its interval, and what was required', columns, rows)}${notes.join('')}\n</section>`;
}

function changeCell({ change }: GateView): string {
  if (change === null) return '—';
  return `<span class="value">${escapeHtml(change.difference)}</span><br><span class="muted">${unbroken(change.significance)}<br>${unbroken(change.from)}</span>`;
}

/** Facts that are listed with commas, each of them on one line. */
function unbroken(facts: string): string {
  return facts
    .split(/(?<=,) /)
    .map((fact) => `<span class="nowrap">${escapeHtml(fact)}</span>`)
    .join(' ');
}

const PLOT = { width: 150, height: 22, margin: 8 };

/** The interval, the estimate and the required value on one axis; empty where no interval decided. */
function intervalPlot(gate: GateResult, view: GateView): string {
  const [low, high] = gate.interval;
  if (view.method === '' || (low === null && high === null)) return '';
  const values = [low, high, gate.measured, gate.required].filter((value) => value !== null);
  const from = Math.min(...values);
  const span = Math.max(...values) - from || 1;
  if (!Number.isFinite(span)) return '';
  const { width, height, margin } = PLOT;
  const x = (value: number) => (margin + ((value - from) / span) * (width - 2 * margin)).toFixed(1);
  const middle = height / 2;
  const parts = [
    `<line class="axis" x1="0" x2="${width}" y1="${middle}" y2="${middle}"/>`,
    `<line class="range" x1="${low === null ? 0 : x(low)}" x2="${high === null ? width : x(high)}" y1="${middle}" y2="${middle}"/>`,
    gate.measured === null ? '' : `<circle class="point" cx="${x(gate.measured)}" cy="${middle}" r="4"/>`,
    gate.required === null
      ? ''
      : `<line class="required" x1="${x(gate.required)}" x2="${x(gate.required)}" y1="1" y2="${height - 1}"/>`,
  ];
  const label = `${view.measured} (${view.evidence}), required ${view.required}`;
  return `<svg class="${view.verdict}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(label)}">${parts.join('')}</svg>`;
}

function explanations(report: Report): string {
  const items = gatesToExplain(report).map((gate) => {
    const { name, sentence, next } = gateView(gate, report);
    const advice = next === null ? '' : ` <strong>Next:</strong> ${escapeHtml(next)}`;
    return `<li><code>${escapeHtml(name)}</code>: ${escapeHtml(sentence)}${advice}</li>`;
  });
  return items.length === 0
    ? ''
    : `<section>\n<h2>Gates that did not pass</h2>\n<ul>\n${items.join('\n')}\n</ul>\n</section>`;
}

function groupsTable(report: Report): string {
  if (report.groups.length === 0) return '';
  const compared = hasBaseline(report);
  const noun = groupNoun(report);
  const first = report.groups_by === 'task' ? 'Task' : 'Seed group';
  const worse = groupsThatGotWorse(report).length;
  const title = compared
    ? `What changed: ${formatCount(worse)} of ${formatCount(report.groups.length)} ${noun} got worse`
    : `Success by ${report.groups_by === 'task' ? 'task' : 'seed group'}`;
  const columns: Column[] = [
    { header: first },
    { header: 'This run', number: true },
    ...(compared
      ? ['Baseline', 'Change', 'Pairs that differ', 'p (adjusted)'].map((header) => ({
          header,
          number: true,
        }))
      : []),
  ];
  const rows = groupsWorstFirst(report).map((row) => {
    const view = groupView(row);
    const change = compared ? [view.baseline, view.difference, view.pairs, view.p] : [];
    return [view.label, view.measured, ...change].map(escapeHtml);
  });
  const method =
    report.groups_method === null
      ? ''
      : `\n<p class="muted">${escapeHtml(clip(report.groups_method, LONGEST.sentence))}.</p>`;
  const caption = compared ? `All ${noun}, largest loss first` : `All ${noun}, lowest success rate first`;
  return `<section>\n<h2>${escapeHtml(title)}</h2>\n${table(caption, columns, rows)}${method}\n</section>`;
}

function gateRowsTable(gate: GateResult): string {
  if (gate.rows.length === 0) return '';
  const headers = ['Row', 'Verdict', 'Measured', 'Baseline', 'Change', 'p'];
  const rows = gate.rows.map((row) => {
    const view = rowView(row, gate);
    return [
      escapeHtml(view.label),
      `<span class="word ${view.verdict}">${view.word}</span>`,
      ...[`${view.measured} (${view.evidence})`, view.baseline, view.difference, view.p].map(escapeHtml),
    ];
  });
  const name = clip(gate.name, LONGEST.name);
  return `<section>\n<h2>Rows of <code>${escapeHtml(name)}</code></h2>\n${table(
    `Rows of gate ${name}`,
    headers.map((header, i) => ({ header, number: i > 1 })),
    rows,
  )}\n</section>`;
}

function measurementsTable(report: Report): string {
  const rows = measurementRows(report);
  if (rows.length === 0) return '';
  const compared = report.latency_baseline !== null;
  const headers = ['Measurement', 'This run', ...(compared ? ['Baseline', 'Ratio'] : [])];
  return `<section>\n<h2>Measurements</h2>\n${table(
    `${measurementLevel(report)} bootstrap intervals`,
    headers.map((header, i) => ({ header, number: i > 0 })),
    rows.map((row) =>
      [row.what, row.measured, ...(compared ? [row.baseline, row.ratio] : [])].map(escapeHtml),
    ),
  )}\n</section>`;
}

function terminations(report: Report): string {
  const rows = terminationsWorstFirst(report);
  if (rows.length === 0) return '';
  return `<section>\n<h2>How episodes ended</h2>\n${table(
    'Episodes per reason of termination',
    [{ header: 'Termination' }, { header: 'Episodes', number: true }],
    rows.map(([reason, count]) => [escapeHtml(clip(reason, LONGEST.label)), formatCount(count)]),
  )}\n</section>`;
}

function reproduce(report: Report): string {
  const needed = baselineNeeded(report);
  const note =
    needed === null ? '' : `\n<p>${needed.before}<code>${escapeHtml(needed.run)}</code>${needed.after}</p>`;
  const at = report.commit === null ? '' : ` At commit <code>${escapeHtml(report.commit)}</code>:`;
  return `<section>\n<h2>Reproduce on a laptop</h2>\n<p>One command.${at}</p>\n<pre><code>${escapeHtml(report.reproduce.slice(0, 100_000))}</code></pre>${note}\n</section>`;
}

function provenance(report: Report): string {
  const facts: [string, string][] = [
    ['Run', `<code>${escapeHtml(report.run_id)}</code>`],
    [
      'Result digest',
      report.result_digest === null ? 'none' : `<code>${escapeHtml(report.result_digest)}</code>`,
    ],
    ['Finished', report.finished_at === null ? 'not finished' : escapeHtml(report.finished_at)],
    ['Duration', report.duration_s === null ? 'unknown' : formatDuration(report.duration_s)],
    ['Hardware', escapeHtml(clip(report.hardware, LONGEST.sentence))],
    ...deviceLines(report).map((line): [string, string] => ['Device', escapeHtml(line)]),
  ];
  const components = report.components.map((component) =>
    [
      component.role.replaceAll('_', ' '),
      clip(component.name, LONGEST.label),
      component.version ?? '—',
      component.origin,
    ]
      .map((cell) => escapeHtml(cell))
      .concat(component.digest === null ? '—' : `<code>${escapeHtml(component.digest)}</code>`),
  );
  const headers = ['Role', 'Name', 'Version', 'Origin', 'Digest'];
  return `<section>
<h2>What the results rest on</h2>
<dl>${facts.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>
${
  components.length === 0
    ? ''
    : table(
        'Components, and whether each was the real thing',
        headers.map((header) => ({ header })),
        components,
      )
}
</section>`;
}
