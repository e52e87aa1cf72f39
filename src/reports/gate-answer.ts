import type { Report } from '../contracts/report.ts';
import { verdictRow } from '../contracts/verdict.ts';
import { baselineBlock } from './baseline-view.ts';
import { codeBlock, escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import { gateView, rowView } from './gate-view.ts';
import { blocks, folded, markdownTable } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';

/** What a run says about one gate, for an answer to a comment. */
export interface GateAnswer {
  report: Report;
  /** Name of a gate of `report`. */
  gate: string;
  /** What the reader has to know besides, as sentences. */
  notes: readonly string[];
}

const MOST_ROWS = 30;

/** One gate of one run, explained: what was measured, against what, why it came out so and what to do next. Markdown. */
export function gateAnswer({ report, gate: name, notes }: GateAnswer): string {
  const gate = report.gates.find((one) => one.name === name);
  if (gate === undefined) return '';
  const view = gateView(gate, report);
  const facts: [string, string][] = [
    ['Measured', view.measured],
    ['Required', view.required],
    ['Interval', view.interval === '' ? '—' : `${view.interval} (${view.method})`],
    ['Rests on', view.n === '' ? '—' : view.n],
    ...(view.change === null
      ? []
      : ([['Change', `${view.change.difference} (${view.change.significance}), ${view.change.from}`]] as [
          string,
          string,
        ][])),
  ];
  const rows = gate.rows.slice(0, MOST_ROWS).map((row) => {
    const shown = rowView(row, gate);
    return [shown.label, shown.word, shown.measured, shown.evidence].map((cell) => escapeMarkdownCell(cell));
  });
  const preset = markdownCode(clip(report.preset.name, LONGEST.name));
  const commit = report.commit === null ? '' : ` at commit ${markdownCode(report.commit.slice(0, 12))}`;
  return blocks(
    `### ${markdownCode(view.name)} of ${preset}`,
    `${verdictRow(gate.verdict).emoji} **${view.word}.** ${escapeMarkdownText(view.sentence)}${view.next === null ? '' : ` **Next:** ${escapeMarkdownText(view.next)}`}`,
    view.note === null ? null : escapeMarkdownText(view.note),
    markdownTable(
      'll',
      ['', ''],
      facts.map((row) => row.map((cell) => escapeMarkdownCell(cell))),
    ),
    gate.kind === 'no_regression' ? baselineBlock(report) : null,
    rows.length === 0
      ? null
      : folded(
          `Rows (${gate.rows.length})`,
          markdownTable('lllr', ['Row', 'Verdict', 'Measured', 'From'], rows),
        ),
    ...notes.map((note) => `> ${escapeMarkdownText(clip(note, LONGEST.message))}`),
    `**Reproduce${commit}:**`,
    report.reproduce.length > LONGEST.command ? null : codeBlock(report.reproduce, 'sh'),
    `<sub>Run ${markdownCode(report.run_id)}</sub>`,
  );
}
