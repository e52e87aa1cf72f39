import type { Evidence, MetricDecision } from '../contracts/evidence.ts';
import { verdictRow } from '../contracts/verdict.ts';
import { PACKAGE_BOUNDARY } from './boundaries.ts';
import { escapeHtml, escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import {
  AUTHORS_WORDS,
  completenessSentence,
  countRows,
  coverageSentence,
  denominatorRows,
  type Fact,
  findingsBySeverity,
  furtherReasons,
  gradeWords,
  NOT_FOR_PROOF,
  placeText,
  ppiRows,
  ppiSentence,
  ratesSentence,
  recordRows,
  reportedRows,
  scopeRows,
  subjectRows,
  unplannedTasks,
} from './evidence-facts.ts';
import { countsHeading, tasksSentence, tasksWorstFirst, taskView } from './evidence-tasks.ts';
import { metricView, noteText, verdictWords } from './evidence-view.ts';
import { plural } from './format.ts';
import { blocks, folded, markdownTable } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';

/** Rows of a table that are shown open; as many again as `MOST_FOLDED` stand folded below them. */
const MOST_OPEN = 30;
const MOST_FOLDED = 500;

/**
 * `evidence.md`: what a reviewer reads. GitHub-flavoured Markdown with everything from outside escaped; no clock, so
 * that the same evidence gives the same bytes. Ends with a line break.
 */
export function renderEvidence(evidence: Evidence): string {
  return `${blocks(
    '# Evidence',
    statementLine(evidence),
    verdictLine(evidence),
    evidence.not_for_proof ? `> ⚠️ **Not for proof.** ${NOT_FOR_PROOF}` : null,
    list(furtherReasons(evidence)),
    section('Decision', metricsTable(evidence), metricNotes(evidence)),
    section('Episodes', countsPart(evidence)),
    ...evidence.metrics.map((metric) => section(tasksTitle(metric, evidence), tasksPart(metric))),
    section('Tasks outside of the protocol', unplannedPart(evidence)),
    section('Prediction-powered estimate', ppiPart(evidence)),
    section(`Grade ${evidence.grade.grade}`, gradePart(evidence)),
    section('Scope limits', factsTable(scopeRows(evidence))),
    section('What is missing', missingPart(evidence)),
    section('What this does not show', list(evidence.not_shown)),
    section('Findings', findingsPart(evidence)),
    section('What the evaluator itself reported', reportedPart(evidence)),
    section('Recommendation', derivedPart(evidence.recommendation.text, evidence.recommendation.rule)),
    section(
      'Deployment summary',
      derivedPart(evidence.deployment_summary.text, evidence.deployment_summary.rule),
    ),
    section('Where to look for a counterexample next', axesPart(evidence)),
    section(AUTHORS_WORDS, authorPart(evidence)),
    section('Record', factsTable([...subjectRows(evidence), ...recordRows(evidence)])),
    `<sub>${PACKAGE_BOUNDARY}</sub>`,
  )}\n`;
}

function statementLine({ claim }: Evidence): string {
  const statement = escapeMarkdownText(clip(claim.statement, LONGEST.message));
  return statement === '' ? '' : `**${statement}**`;
}

function authorPart({ claim }: Evidence): string {
  const words = escapeMarkdownText(clip(claim.text, LONGEST.message));
  return words === '' ? '' : `> ${words}`;
}

/** The verdict, and the sentence that says why. */
export function verdictLine(evidence: Evidence): string {
  return `${verdictRow(evidence.verdict).emoji} **${verdictWords(evidence)}.** ${escapeMarkdownText(clip(evidence.sentence, LONGEST.message))}`;
}

/** A heading over what stands under it; nothing where that is empty. */
function section(title: string, ...parts: (string | null)[]): string {
  const body = blocks(...parts);
  return body === '' ? '' : blocks(`## ${title}`, body);
}

function list(sentences: readonly string[]): string {
  return sentences.map((text) => `- ${escapeMarkdownText(clip(text, LONGEST.message))}`).join('\n');
}

/** Each expected metric with what was required and what was measured. */
export function metricsTable(evidence: Evidence): string {
  if (evidence.metrics.length === 0) return '';
  const header = ['Metric', 'Required', 'Measured', 'Interval', 'Outcome'];
  const lines = (...parts: (string | null)[]) =>
    parts
      .filter((part) => part !== null && part !== '')
      .map((part) => escapeMarkdownCell(part!))
      .join('<br>');
  const rows = evidence.metrics.map((metric) => {
    const view = metricView(metric, evidence);
    return [
      `${markdownCode(view.name)}<br>${lines(view.about)}`,
      lines(view.required, view.tolerated),
      `**${lines(view.measured)}**${view.counts === '' ? '' : `<br>${lines(view.counts)}`}`,
      lines(
        view.interval === '' ? '—' : `${view.interval}, ${view.n}`,
        [`${view.level} ${view.method}`.trim(), view.sidedness].join(', '),
      ),
      `${verdictRow(view.verdict).emoji} ${view.outcome}`,
    ];
  });
  return markdownTable('l'.repeat(header.length), header, rows);
}

function metricNotes(evidence: Evidence): string {
  const items = evidence.metrics.flatMap((metric) => {
    const view = metricView(metric, evidence);
    const text = noteText(view);
    return text === '' ? [] : [`- ${markdownCode(view.name)}: ${escapeMarkdownText(text)}`];
  });
  return blocks(
    items.join('\n'),
    evidence.metrics.length === 0
      ? null
      : '<sub>The interval decides, never the point estimate. With several metrics all must hold.</sub>',
  );
}

function countsPart(evidence: Evidence): string {
  const ways = denominatorRows(evidence);
  return blocks(
    escapeMarkdownText(coverageSentence(evidence)),
    markdownTable('lrl', ['Episodes', 'Count', 'Meaning'], countRows(evidence)),
    ways.length === 0 ? null : markdownTable('lrr', ['Way of counting', 'Succeeded', 'Share'], cells(ways)),
    evidence.denominators.rule === ''
      ? null
      : escapeMarkdownText(clip(evidence.denominators.rule, LONGEST.message)),
    escapeMarkdownText(ratesSentence(evidence)),
  );
}

function cells(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) => row.map((text) => escapeMarkdownCell(text)));
}

function tasksTitle(metric: MetricDecision, { metrics }: Evidence): string {
  return metrics.length === 1 ? 'Tasks' : `Tasks: ${markdownCode(clip(metric.name, LONGEST.name))}`;
}

function tasksPart(metric: MetricDecision): string {
  if (metric.tasks.length === 0) return '';
  const rows = tasksWorstFirst(metric).map((task) => {
    const view = taskView(task, metric);
    const name = escapeMarkdownCell(view.task);
    return [
      view.below ? `**${name}** ⚠️` : name,
      ...[view.counts, view.measured, view.interval, view.p].map((text) => escapeMarkdownCell(text)),
    ];
  });
  const header = ['Task, worst first', countsHeading(metric), 'Measured', 'Interval', 'p'];
  return blocks(escapeMarkdownText(tasksSentence(metric)), longTable('lrrrr', header, rows, 'task'));
}

/** The first rows open, more of them folded, and the rest counted. */
function longTable(
  align: string,
  header: readonly string[],
  rows: readonly string[][],
  noun: string,
): string {
  const open = rows.slice(0, MOST_OPEN);
  const more = rows.slice(MOST_OPEN, MOST_OPEN + MOST_FOLDED);
  const left = rows.length - open.length - more.length;
  return blocks(
    markdownTable(align, header, open),
    more.length === 0
      ? null
      : folded(`${escapeHtml(plural(more.length, `more ${noun}`))}`, markdownTable(align, header, more)),
    left === 0 ? null : `${plural(left, `further ${noun}`)} in \`evidence.json\`.`,
  );
}

function unplannedPart(evidence: Evidence): string {
  const rows = unplannedTasks(evidence);
  return rows.length === 0 ? '' : longTable('lr', ['Task', 'Results'], cells(rows), 'task');
}

function ppiPart(evidence: Evidence): string {
  if (evidence.ppi === null) return '';
  return blocks(
    markdownTable('lrr', ['Estimate', 'Measured', 'Interval'], cells(ppiRows(evidence))),
    escapeMarkdownText(ppiSentence(evidence)),
  );
}

function gradePart(evidence: Evidence): string {
  return blocks(
    `Grade ${evidence.grade.grade}: ${gradeWords(evidence)}.`,
    list(evidence.grade.reasons),
    escapeMarkdownText(completenessSentence(evidence)),
  );
}

function factsTable(facts: readonly Fact[]): string {
  return markdownTable('ll', ['What', 'As recorded'], cells(facts));
}

function missingPart({ missing_evidence: missing }: Evidence): string {
  if (missing.length === 0) return 'Nothing that this record asks for.';
  return missing
    .map(({ id, text }) => `- ${markdownCode(id)}: ${escapeMarkdownText(clip(text, LONGEST.message))}`)
    .join('\n');
}

function findingsPart(evidence: Evidence): string {
  const rows = findingsBySeverity(evidence).map((finding) => [
    finding.severity === 'info' ? 'info' : `**${finding.severity}**`,
    markdownCode(finding.code),
    escapeMarkdownCell(clip(finding.message, LONGEST.sentence), LONGEST.sentence),
    escapeMarkdownCell(placeText(finding)),
  ]);
  return rows.length === 0 ? '' : longTable('llll', ['Severity', 'Code', 'What', 'Where'], rows, 'finding');
}

function reportedPart(evidence: Evidence): string {
  const rows = cells(reportedRows(evidence));
  if (rows.length === 0) return '';
  return blocks(
    'Compared with the episodes; never decided with.',
    longTable('lllr', ['Number', 'Of', 'As it stands', 'Where'], rows, 'number'),
  );
}

function derivedPart(text: string, rule: string): string {
  const shown = escapeMarkdownText(clip(text, LONGEST.message));
  return blocks(
    shown,
    rule === '' ? null : `<sub>Rule: ${escapeMarkdownText(clip(rule, LONGEST.message))}</sub>`,
  );
}

function axesPart({ next_falsification_axes: axes }: Evidence): string {
  return axes
    .map(
      ({ axis, text, rule }) =>
        `- **${escapeMarkdownText(clip(axis, LONGEST.name))}:** ${escapeMarkdownText(clip(text, LONGEST.message))} <sub>Rule: ${escapeMarkdownText(clip(rule, LONGEST.message))}</sub>`,
    )
    .join('\n');
}
