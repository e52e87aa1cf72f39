import type { EvidenceDiff, MetricDifference, PairDifference } from '../contracts/evidence-diff.ts';
import { DIFF_BOUNDARY } from './boundaries.ts';
import { escapeHtml, escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import {
  comparedRows,
  differenceRows,
  diffSentence,
  LETTERS_CAPTION,
  metricTitle,
  packageRows,
  pairSentences,
  TASK_HEADER,
  taskDifferenceRow,
  tasksByNeed,
  tasksSeparatedText,
  waiverHint,
} from './evidence-diff-view.ts';
import { namedRows } from './evidence-table.ts';
import { plural } from './format.ts';
import { blocks, folded, markdownTable } from './markdown.ts';
import { item, paragraph } from './paragraph.ts';
import { clip, LONGEST } from './plain.ts';
import type { TextOptions } from './text.ts';
import { NO_BREAK } from './text-table.ts';

/** Tasks of a pair that a terminal shows, and that Markdown shows folded. */
const MOST_TASKS = { text: 5, markdown: 200 };

const PACKAGE_HEADER = ['Package', 'Subject', 'Outcome', 'Grade', 'Planned cells with a result'];

/** A comparison of packages as GitHub-flavoured Markdown, with everything from outside escaped. */
export function renderEvidenceDiffMarkdown(diff: EvidenceDiff): string {
  const hint = waiverHint(diff);
  return `${blocks(
    '# Evidence compared',
    `${diff.comparable ? '' : '⛔ '}**${escapeMarkdownText(diffSentence(diff))}**`,
    table('lllll', PACKAGE_HEADER, packageRows(diff)),
    differencesPart(diff),
    hint === null ? null : `To compare them all the same, and have it said: ${markdownCode(hint)}`,
    diff.notes.map((note) => `- ${escapeMarkdownText(clip(note, LONGEST.message))}`).join('\n'),
    ...diff.metrics.map(metricPart),
    `<sub>${DIFF_BOUNDARY}</sub>`,
  )}\n`;
}

function table(align: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(
    align,
    header.map((cell) => escapeMarkdownCell(cell)),
    rows.map((row) => row.map((cell) => escapeMarkdownCell(cell))),
  );
}

function differencesPart(diff: EvidenceDiff): string {
  if (diff.differences.length === 0) return '';
  const labels = diff.packages.map(({ label }) => clip(label, LONGEST.label));
  const rows = differenceRows(diff).map(({ words, state, values }) => [words, state, ...values]);
  return blocks(
    '## Where they differ',
    table('l'.repeat(2 + labels.length), ['Key', 'State', ...labels], rows),
  );
}

function metricPart(metric: MetricDifference): string {
  const { header, rows } = comparedRows(metric);
  return blocks(
    `## ${markdownCode(metricTitle(metric))}`,
    table(`l${'r'.repeat(header.length - 1)}`, header, rows),
    header.includes('Letters') ? `<sub>${LETTERS_CAPTION}</sub>` : null,
    ...metric.pairs.map((pair) => pairPart(pair, metric)),
  );
}

function pairPart(pair: PairDifference, metric: MetricDifference): string {
  const sentences = pairSentences(pair, metric).map((sentence) => `- ${escapeMarkdownText(sentence)}`);
  const shown = tasksByNeed(pair).slice(0, MOST_TASKS.markdown);
  if (shown.length < 2) return sentences.join('\n');
  const left = pair.tasks.length - shown.length;
  const names = [clip(pair.a, LONGEST.label), clip(pair.b, LONGEST.label)];
  const header = TASK_HEADER.map((cell, i) => (i === 1 ? names[0]! : i === 2 ? names[1]! : cell));
  return blocks(
    sentences.join('\n'),
    folded(
      escapeHtml(`${names[1]} against ${names[0]} by task: ${tasksSeparatedText(pair)}`),
      blocks(
        table(
          'lrrrrr',
          header,
          shown.map((task) => taskDifferenceRow(task, metric)),
        ),
        left === 0 ? null : `${plural(left, 'further task')} in the JSON.`,
        '<sub>p-values are adjusted after Holm over all tasks and pairs; intervals are not.</sub>',
      ),
    ),
  );
}

/** A comparison of packages for a terminal of `width` columns (80 unless given, at least 48); ends with a line break. */
export function renderEvidenceDiffText(diff: EvidenceDiff, { color, width = 80 }: TextOptions): string {
  if (width < 48) throw new RangeError(`width must be at least 48, got ${width}`);
  const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[0m` : text);
  const lines = [...paragraph(diffSentence(diff), width).map(bold), ''];
  lines.push(
    ...plainTable(['Package', 'Subject', 'Outcome', 'Grade', 'Cells'], packageRows(diff), width),
    '',
  );
  for (const { words, state, values } of differenceRows(diff)) {
    lines.push(...item(`${words} (${state})`, width));
    values.forEach((value, i) => {
      const label = clip(diff.packages[i]!.label, LONGEST.label);
      lines.push(...paragraph(`${label}: ${value}`, width - 4).map((line) => `    ${line}`));
    });
  }
  const hint = waiverHint(diff);
  if (hint !== null)
    lines.push('', ...paragraph(`To compare them all the same, and have it said: ${hint}`, width), '');
  for (const note of diff.notes) lines.push(...item(clip(note, LONGEST.message), width));
  for (const metric of diff.metrics) lines.push('', ...metricLines(metric, width, bold));
  return `${lines.map((line) => line.replaceAll(NO_BREAK, ' ').trimEnd()).join('\n')}\n`;
}

function metricLines(metric: MetricDifference, width: number, bold: (text: string) => string): string[] {
  const { header, rows } = comparedRows(metric);
  const column = (name: string) => header.indexOf(name);
  const [measured, interval, counted] = [1, 2, 3] as const;
  const trials = column('Trials alone');
  const letters = column('Letters');
  const table = namedRows({
    header: ['Package', 'Measured', 'Counted', ...(letters === -1 ? [] : ['Letters'])],
    rows: rows.map((cells) => ({
      name: cells[0]!,
      cells: [
        [cells[measured]!, cells[interval]!],
        [
          trials === -1 ? `n = ${cells[counted]!}` : `decided with ${cells[counted]!}`,
          ...(trials === -1 ? [] : [`trials alone ${cells[trials]!}`]),
          `${cells[column('Without a result')]!} without a result`,
        ],
        ...(letters === -1 ? [] : [[cells[letters]!]]),
      ],
    })),
    width,
  });
  const lines = [...paragraph(metricTitle(metric), width).map(bold), ...table];
  if (letters !== -1) lines.push(...paragraph(LETTERS_CAPTION, width));
  for (const pair of metric.pairs) {
    lines.push('', ...pairSentences(pair, metric).flatMap((sentence) => item(sentence, width)));
    if (pair.tasks.length < 2) continue;
    const shown = tasksByNeed(pair).slice(0, MOST_TASKS.text);
    // Names of packages would not fit the headings.
    const names = `a: ${clip(pair.a, LONGEST.label)}, b: ${clip(pair.b, LONGEST.label)}`;
    lines.push(...item(`${tasksSeparatedText(pair)} By task, ${names}:`, width));
    const rowsOf = shown.map((task) => taskDifferenceRow(task, metric).filter((_, i) => i !== 4));
    lines.push(...plainTable(['Task', 'a', 'b', 'Change', 'p (Holm)'], rowsOf, width));
    const left = pair.tasks.length - shown.length;
    if (left > 0) lines.push(...item(`${plural(left, 'more task')} in the JSON`, width));
  }
  return lines;
}

function plainTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  return namedRows({
    header,
    rows: rows.map(([name, ...cells]) => ({ name: name!, cells: cells.map((cell) => [cell]) })),
    width,
  });
}
