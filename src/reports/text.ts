import type { Report } from '../contracts/report.ts';
import { type Verdict, verdictRow } from '../contracts/verdict.ts';
import { baselineSentences } from './baseline-view.ts';
import { formatCount, plural } from './format.ts';
import { type ChangeView, decisionSentence, type GateView, gatesByNeed, gateView } from './gate-view.ts';
import { item, paragraph } from './paragraph.ts';
import { clip, LONGEST } from './plain.ts';
import { measurementLevel, measurementRows } from './section-details.ts';
import { GATES_REPLACED, mockSentence, stopSentence } from './sentences.ts';
import { NO_BREAK, textTable } from './text-table.ts';

export { wrap } from './text-table.ts';

export interface TextOptions {
  /** ANSI colours; the door knows whether the output is a terminal. */
  color: boolean;
  /** Columns of the terminal, at least 48. */
  width?: number;
}

/** Colour of a verdict as parameters of an SGR sequence. */
export const SGR: Readonly<Record<Verdict, string>> = {
  error: '1;31',
  failed: '31',
  inconclusive: '33',
  skipped: '36',
  passed: '32',
};

/**
 * The gate table, what was measured and the decision for a terminal, `width` columns (80 unless given), without
 * emoji, because terminals disagree about their width. Every line ends with a line break.
 */
export function renderText(report: Report, { color, width = 80 }: TextOptions): string {
  if (width < 48) throw new RangeError(`width must be at least 48, got ${width}`);
  const paint = (text: string, codes: string) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
  const verdictPaint = (text: string, verdict: Verdict) => paint(text, SGR[verdict]);
  const lines: string[] = [];
  const title = clip(report.preset.title, LONGEST.title);
  const heading = `${clip(report.preset.name, LONGEST.name)}${title === '' ? '' : `: ${title}`}`;
  lines.push(...paragraph(heading, width).map((line) => paint(line, '1')), '');
  lines.push(...gateLines(report, width, verdictPaint));
  for (const gate of gatesByNeed(report.gates)) {
    const view = gateView(gate, report);
    // The sentence of a gate has its note already.
    if (gate.verdict !== 'passed')
      lines.push(
        ...item(`${view.name}: ${view.sentence}${view.next === null ? '' : ` Next: ${view.next}`}`, width),
      );
    else if (view.note !== null) lines.push(...item(view.note, width));
  }
  if (lines.at(-1) !== '') lines.push('');
  lines.push(...measurementLines(report, width));
  const baseline = baselineSentences(report);
  if (baseline.length > 0) {
    lines.push(
      ...paragraph(baseline[0]!, width),
      ...baseline.slice(1).flatMap((note) => item(note, width)),
      '',
    );
  }
  if (report.preset.gates_overridden) lines.push(...paragraph(GATES_REPLACED, width), '');
  if (report.error !== null) {
    const { code, message, hint } = report.error;
    const text = clip(`Error ${code}: ${message}`, LONGEST.message);
    lines.push(...paragraph(text, width).map((line) => verdictPaint(line, 'error')));
    if (hint !== null) lines.push(...paragraph(clip(`First thing to try: ${hint}`, LONGEST.message), width));
    lines.push('');
  }
  if (report.not_for_proof)
    lines.push(
      ...paragraph(`Not for proof. ${mockSentence(report)}`, width).map((line) => paint(line, '33')),
    );
  const { episodes } = report;
  const facts = [
    report.reason === null ? null : clip(report.reason, LONGEST.message),
    report.gates.length === 0 ? null : decisionSentence(report),
    episodes === null || episodes.run === 0
      ? null
      : `${formatCount(episodes.succeeded)} of ${plural(episodes.run, 'episode')} succeeded.`,
    stopSentence(report),
  ];
  const words = `${verdictRow(report.verdict).words}.`;
  const decision = [words, ...facts].filter((fact) => fact !== null && fact !== '').join(' ');
  lines.push(...paragraph(decision, width).map((line) => verdictPaint(line, report.verdict)));
  return `${lines.map((line) => line.replaceAll(NO_BREAK, ' ').trimEnd()).join('\n')}\n`;
}

/** The table of gates; under a row, how it changed against the baseline. */
function gateLines(
  report: Report,
  width: number,
  paint: (text: string, verdict: Verdict) => string,
): string[] {
  if (report.gates.length === 0) return [];
  const views = gatesByNeed(report.gates).map((gate) => gateView(gate, report));
  const { heading, rows } = textTable({
    header: ['Gate', 'Verdict', 'Measured', 'Required'],
    rows: views.map((view) => [
      [view.name, ...(view.about === null ? [] : [view.about]), ...(view.optional ? ['(optional)'] : [])],
      [view.word],
      [view.measured + (view.n === '' ? '' : ` (${joined(view.n)})`), view.interval].filter(
        (line) => line !== '',
      ),
      [view.required],
    ]),
    width,
    paint: (padded, column, row) => (column === 1 ? paint(padded, views[row]!.verdict) : padded),
  });
  const lines = rows.flatMap((row, i) => {
    const { change } = views[i]!;
    if (change === null) return row;
    const text = `against the baseline: ${changeText(views[i]!, change)}`;
    return [...row, ...paragraph(text, width - 4).map((line, y) => `${y === 0 ? '  ' : '    '}${line}`)];
  });
  return [...heading, ...lines, ''];
}

/** `from 81.0 %, 300 pairs; p < 0.001, significant`. */
function changeText(view: GateView, change: ChangeView): string {
  // A comparison shows its difference under "Measured" already.
  const difference = change.difference === view.measured ? '' : `${joined(change.difference)} `;
  const facts = [change.from, change.significance].map((text) => text.split(', ').map(joined).join(', '));
  return difference + facts.join('; ');
}

function joined(text: string): string {
  return text.replaceAll(' ', NO_BREAK);
}

/** What a benchmark measured, with its intervals. */
function measurementLines(report: Report, width: number): string[] {
  const measured = measurementRows(report);
  if (measured.length === 0) return [];
  const columns = [
    ...(['what', 'measured'] as const),
    ...(report.latency_baseline === null ? [] : (['baseline'] as const)),
    ...(report.latency_ratio === null ? [] : (['ratio'] as const)),
  ];
  const headings = { what: 'Measurement', measured: 'This run', baseline: 'Baseline', ratio: 'Ratio' };
  const { heading, rows } = textTable({
    header: columns.map((column) => headings[column]),
    // A value and its interval may stand on two lines, each of them whole.
    rows: measured.map((row) =>
      columns.map((column) => [
        column === 'what' ? row.what : joined(row[column]).replace(`${NO_BREAK}(`, ' ('),
      ]),
    ),
    width,
  });
  return [...heading, ...rows.flat(), `${measurementLevel(report)} bootstrap intervals.`, ''];
}
