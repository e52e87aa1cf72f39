import type { Evidence } from '../contracts/evidence.ts';
import type { Verdict } from '../contracts/verdict.ts';
import {
  AUTHORS_WORDS,
  agreedCounts,
  completenessSentence,
  coverageSentence,
  denominatorRows,
  findingsBySeverity,
  furtherReasons,
  gradeWords,
  NOT_FOR_PROOF,
  placeText,
  ppiSentence,
} from './evidence-facts.ts';
import { namedRows } from './evidence-table.ts';
import { countsHeading, tasksSentence, tasksWorstFirst, taskView } from './evidence-tasks.ts';
import { metricView, verdictWords } from './evidence-view.ts';
import { formatCount } from './format.ts';
import { item, paragraph } from './paragraph.ts';
import { clip, LONGEST } from './plain.ts';
import { SGR, type TextOptions } from './text.ts';
import { NO_BREAK, textTable } from './text-table.ts';

/** Sentences of one sort that a terminal shows; `evidence.md` has them all. */
const MOST_SENTENCES = 6;
const MOST_TASKS = 5;

/**
 * What became of a claim, for a terminal of `width` columns (80 unless given, at least 48), without emoji. Every line
 * ends with a line break.
 */
export function renderEvidenceText(evidence: Evidence, { color, width = 80 }: TextOptions): string {
  if (width < 48) throw new RangeError(`width must be at least 48, got ${width}`);
  const paint = (text: string, codes: string) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
  const inVerdict = (text: string, verdict: Verdict) => paint(text, SGR[verdict]);
  const bold = (text: string) => paint(text, '1');
  const prose = (text: string) => paragraph(text, width);
  const { grade, recommendation } = evidence;
  const said = `${verdictWords(evidence)}. ${clip(evidence.sentence, LONGEST.message)}`;
  const lines = [
    ...prose(clip(evidence.claim.statement, LONGEST.sentence)).map(bold),
    '',
    ...prose(said).map((line) => inVerdict(line, evidence.verdict)),
    '',
  ];
  if (evidence.not_for_proof)
    lines.push(...prose(`Not for proof. ${NOT_FOR_PROOF}`).map((line) => paint(line, '33')), '');
  lines.push(...metricLines(evidence, width, inVerdict));
  lines.push(...prose(coverageSentence(evidence)));
  lines.push(...countLines(evidence, width));
  lines.push('', ...prose(`Grade ${grade.grade}: ${gradeWords(evidence)}.`));
  lines.push(...items(grade.reasons, width));
  for (const sentence of [completenessSentence(evidence), ppiSentence(evidence)])
    if (sentence !== '') lines.push('', ...prose(sentence));
  lines.push(...titled('Reasons', items(furtherReasons(evidence), width), bold));
  lines.push(...titled('Tasks', taskLines(evidence, width), bold));
  const missing = evidence.missing_evidence.map(({ id, text }) => `${id}: ${text}`);
  lines.push(...titled('Missing', items(missing, width), bold));
  const findings = findingsBySeverity(evidence)
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => {
      const place = placeText(finding);
      return `${finding.severity} ${finding.code}: ${clip(finding.message, LONGEST.sentence)}${place === '' ? '' : ` (${place})`}`;
    });
  lines.push(...titled('Findings', items(findings, width), bold));
  lines.push('', ...prose(`Next: ${clip(recommendation.text, LONGEST.message)}`).map(bold));
  const words = clip(evidence.claim.text, LONGEST.sentence);
  if (words !== '') lines.push('', ...prose(`${AUTHORS_WORDS}: ${words}`));
  return `${lines.map((line) => line.replaceAll(NO_BREAK, ' ').trimEnd()).join('\n')}\n`;
}

/** Successes by each way of counting, or once where all agree. */
function countLines(evidence: Evidence, width: number): string[] {
  const ways = denominatorRows(evidence);
  const agreed = agreedCounts(ways);
  return (agreed === null ? ways : [agreed]).flatMap(([how, counts, share]) =>
    item(`${how}: ${counts} (${share})`, width),
  );
}

function titled(title: string, lines: readonly string[], bold: (text: string) => string): string[] {
  return lines.length === 0 ? [] : ['', bold(title), ...lines];
}

function items(texts: readonly string[], width: number): string[] {
  const left = texts.length - MOST_SENTENCES;
  return [
    ...texts.slice(0, MOST_SENTENCES).flatMap((text) => item(clip(text, LONGEST.sentence), width)),
    ...(left > 0 ? item(`${formatCount(left)} more in evidence.md`, width) : []),
  ];
}

function metricLines(
  evidence: Evidence,
  width: number,
  paint: (text: string, verdict: Verdict) => string,
): string[] {
  if (evidence.metrics.length === 0) return [];
  const views = evidence.metrics.map((metric) => metricView(metric, evidence));
  const { heading, rows } = textTable({
    header: ['Metric', 'Outcome', 'Measured', 'Required'],
    rows: views.map((view) => [
      [view.name],
      view.outcome.split(' within ').map((part, i) => (i === 0 ? part : `within ${part}`)),
      [
        joined(view.measured) + (view.counts === '' ? '' : ` (${joined(view.counts)})`),
        joined(view.interval),
        `${joined(view.level)} ${view.method}, ${joined(view.n)}`.trim(),
        joined(view.sidedness),
      ].filter((line) => line !== ''),
      [joined(view.required), ...(view.tolerated === null ? [] : [view.tolerated])],
    ]),
    width,
    paint: (padded, column, row) => (column === 1 ? paint(padded, views[row]!.verdict) : padded),
  });
  const notes = views.flatMap(({ notes }) => notes.flatMap((note) => item(note, width)));
  return [...heading, ...rows.flat(), ...notes, ''];
}

/** The worst tasks of each metric; nothing where there is but one task. */
function taskLines(evidence: Evidence, width: number): string[] {
  return evidence.metrics.flatMap((metric) => {
    if (metric.tasks.length < 2) return [];
    const worst = tasksWorstFirst(metric).slice(0, MOST_TASKS);
    const table = namedRows({
      header: ['Worst', countsHeading(metric), 'Measured', 'Interval', 'p'],
      rows: worst.map((task) => {
        const view = taskView(task, metric);
        return {
          name: view.task,
          // Each part stays whole, on a line of its own where there is no room for both.
          cells: [
            [view.counts.split(', ').map(joined).join(', ')],
            [joined(view.measured)],
            [joined(view.interval)],
            [joined(view.p).replace(`${NO_BREAK}(`, ' (')],
          ],
        };
      }),
      width,
    });
    const name = evidence.metrics.length === 1 ? '' : `${clip(metric.name, LONGEST.name)}: `;
    return [...paragraph(`${name}${tasksSentence(metric, 3)}`, width), ...table];
  });
}

function joined(text: string): string {
  return text.replaceAll(' ', NO_BREAK);
}
