import stringWidth from 'string-width';
import type { Report } from '../contracts/report.ts';
import { type Verdict, verdictRow } from '../contracts/verdict.ts';
import { formatCount, plural } from './format.ts';
import { decisionSentence, gatesByNeed, gateView } from './gate-view.ts';
import { clip, LONGEST } from './plain.ts';
import { mockSentence, stopSentence } from './section.ts';

export interface TextOptions {
  /** ANSI colours; the door knows whether the output is a terminal. */
  color: boolean;
  /** Columns of the terminal, at least 48. */
  width?: number;
}

const GAP = 2;

/** Columns of a cell: every heading fits, and five cells fit into the narrowest terminal. */
const NARROWEST = 8;

/** Holds a number and its unit together while lines are broken; printed as a space. */
const NO_BREAK = '\u00a0';

const SGR: Record<Verdict, string> = {
  error: '1;31',
  failed: '31',
  inconclusive: '33',
  skipped: '36',
  passed: '32',
};

/**
 * The gate table and the decision for a terminal, `width` columns (80 unless given), without emoji, because
 * terminals disagree about their width. Every line ends with a line break.
 */
export function renderText(report: Report, { color, width = 80 }: TextOptions): string {
  if (width < 48) throw new RangeError(`width must be at least 48, got ${width}`);
  const paint = (text: string, codes: string) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
  const verdictPaint = (text: string, verdict: Verdict) => paint(text, SGR[verdict]);
  const lines: string[] = [];
  const title = clip(report.preset.title, LONGEST.title);
  const heading = `${clip(report.preset.name, LONGEST.name)}${title === '' ? '' : `: ${title}`}`;
  lines.push(...wrap(heading, width).map((line) => paint(line, '1')), '');
  lines.push(...gateLines(report, width, verdictPaint));
  for (const gate of gatesByNeed(report.gates)) {
    if (gate.verdict === 'passed') continue;
    const view = gateView(gate, report);
    const text = `${view.name}: ${view.sentence}${view.next === null ? '' : ` Next: ${view.next}`}`;
    lines.push(...wrap(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`));
  }
  if (lines.at(-1) !== '') lines.push('');
  if (report.error !== null) {
    const { code, message, hint } = report.error;
    const text = clip(`Error ${code}: ${message}`, LONGEST.message);
    lines.push(...wrap(text, width).map((line) => verdictPaint(line, 'error')));
    if (hint !== null) lines.push(...wrap(clip(`First thing to try: ${hint}`, LONGEST.message), width));
    lines.push('');
  }
  if (report.not_for_proof)
    lines.push(...wrap(`Not for proof. ${mockSentence(report)}`, width).map((line) => paint(line, '33')));
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
  lines.push(...wrap(decision, width).map((line) => verdictPaint(line, report.verdict)));
  return `${lines.map((line) => line.replaceAll(NO_BREAK, ' ').trimEnd()).join('\n')}\n`;
}

function gateLines(
  report: Report,
  width: number,
  paint: (text: string, verdict: Verdict) => string,
): string[] {
  if (report.gates.length === 0) return [];
  const gates = gatesByNeed(report.gates);
  const views = gates.map((gate) => gateView(gate, report));
  const compared = views.some((view) => view.change !== null);
  const header = ['Gate', 'Verdict', 'Measured', 'Required', ...(compared ? ['Change'] : [])];
  const rows = views.map((view) => [
    [view.name, ...(view.metric === null ? [] : [view.metric]), ...(view.optional ? ['(optional)'] : [])],
    [view.word],
    [view.measured + (view.n === '' ? '' : ` (${view.n.replaceAll(' ', NO_BREAK)})`), view.interval].filter(
      (line) => line !== '',
    ),
    [view.required],
    ...(compared
      ? [
          view.change === null
            ? ['—']
            : [
                // A comparison shows its difference under "Measured" already.
                ...(view.change.difference === view.measured ? [] : [view.change.difference]),
                view.change.significance,
                view.change.from,
              ],
        ]
      : []),
  ]);
  const widths = columnWidths(header, rows, width);
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => padEnd(cell, widths[i]!))
      .join(' '.repeat(GAP))
      .trimEnd();
  const lines = [line(header), line(widths.map((columns) => '-'.repeat(columns)))];
  rows.forEach((row, index) => {
    const cells = row.map((parts, i) => parts.flatMap((part) => wrap(part, widths[i]!)));
    const height = Math.max(...cells.map((cell) => cell.length));
    for (let y = 0; y < height; y++) {
      const painted = cells.map((cell, i) => {
        const padded = padEnd(cell[y] ?? '', widths[i]!);
        return i === 1 && y === 0 ? paint(padded, views[index]!.verdict) : padded;
      });
      lines.push(painted.join(' '.repeat(GAP)));
    }
  });
  return [...lines, ''];
}

/** Natural widths, the widest column narrowed one by one until the row fits. */
function columnWidths(header: string[], rows: string[][][], width: number): number[] {
  const widths = header.map((name, i) =>
    Math.max(stringWidth(name), ...rows.flatMap((row) => row[i]!.map((part) => stringWidth(part)))),
  );
  const room = width - GAP * (header.length - 1);
  let over = widths.reduce((sum, columns) => sum + columns, 0) - room;
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= NARROWEST) break;
    widths[widest]!--;
    over--;
  }
  return widths;
}

function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Lines of one line of text, of at most `columns` columns, broken at spaces, and inside a word only where it is wider than a line. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const candidate = line === '' ? word : `${line} ${word}`;
    if (stringWidth(candidate) <= columns) {
      line = candidate;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const { segment } of graphemes.segment(word)) {
      if (stringWidth(line + segment) > columns && line !== '') {
        lines.push(line);
        line = '';
      }
      line += segment;
    }
  }
  lines.push(line);
  return lines;
}
