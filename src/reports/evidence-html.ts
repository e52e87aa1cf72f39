import type { Evidence, MetricDecision } from '../contracts/evidence.ts';
import { type Verdict, verdictRow } from '../contracts/verdict.ts';
import { PACKAGE_BOUNDARY } from './boundaries.ts';
import { escapeHtml } from './escape.ts';
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
import { EVIDENCE_STYLE, forestPlot } from './evidence-forest.ts';
import { tasksSentence } from './evidence-tasks.ts';
import { metricView, noteText, verdictWords } from './evidence-view.ts';
import { verdictWord } from './gate-view.ts';
import { htmlPage, htmlTable } from './html-page.ts';
import { clip, LONGEST } from './plain.ts';

/**
 * An evidence package as one page of its own: no script, nothing that is loaded, light and dark, 360 px and wider.
 * Says what `evidence.md` says, and draws each task's interval against the threshold.
 */
export function renderEvidenceHtml(evidence: Evidence): string {
  const name = clip(evidence.subject.id, LONGEST.name);
  return htmlPage({
    title: `${verdictWord(evidence.verdict)}: ${name}`,
    heading: clip(evidence.claim.statement, LONGEST.sentence),
    about: `Evidence package of claim <code>${escapeHtml(evidence.claim.id)}</code>`,
    style: EVIDENCE_STYLE,
    parts: [
      decision(evidence),
      metricsPart(evidence),
      ...evidence.metrics.map((metric) => tasksPart(metric, evidence)),
      countsPart(evidence),
      rowsPart(
        'Tasks outside of the protocol',
        'Results that never count',
        ['Task', 'Results'],
        unplannedTasks(evidence),
      ),
      ppiPart(evidence),
      gradePart(evidence),
      part('Scope limits', facts(scopeRows(evidence))),
      missingPart(evidence),
      part('What this does not show', list(evidence.not_shown)),
      findingsPart(evidence),
      rowsPart(
        'What the evaluator itself reported',
        'Compared with the episodes; never decided with',
        ['Number', 'Of', 'As it stands', 'Where'],
        reportedRows(evidence),
      ),
      derivedPart('Recommendation', evidence.recommendation),
      derivedPart('Deployment summary', evidence.deployment_summary),
      axesPart(evidence),
      authorPart(evidence),
      part('Record', facts([...subjectRows(evidence), ...recordRows(evidence)])),
    ],
    boundary: PACKAGE_BOUNDARY,
  });
}

function part(title: string, ...html: string[]): string {
  const body = html.filter((piece) => piece !== '').join('\n');
  return body === '' ? '' : `<section>\n<h2>${escapeHtml(title)}</h2>\n${body}\n</section>`;
}

const paragraph = (text: string) => (text === '' ? '' : `<p>${escapeHtml(text)}</p>`);
const muted = (text: string) => (text === '' ? '' : `<p class="muted">${escapeHtml(text)}</p>`);

function list(sentences: readonly string[]): string {
  if (sentences.length === 0) return '';
  return `<ul>\n${sentences.map((text) => `<li>${escapeHtml(clip(text, LONGEST.message))}</li>`).join('\n')}\n</ul>`;
}

function facts(rows: readonly Fact[]): string {
  return `<dl>${rows.map(([term, value]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`;
}

function decision(evidence: Evidence): string {
  const row = verdictRow(evidence.verdict);
  const note = evidence.not_for_proof
    ? `\n<p class="note"><strong>Not for proof.</strong> ${escapeHtml(NOT_FOR_PROOF)}</p>`
    : '';
  return `<section class="decision ${evidence.verdict}" aria-label="Decision">
<p><strong><span aria-hidden="true">${row.emoji}</span> ${verdictWords(evidence)}</strong></p>
<p>${escapeHtml(clip(evidence.sentence, LONGEST.message))}</p>
${list(furtherReasons(evidence))}
</section>${note}`;
}

function word(verdict: Verdict, text: string): string {
  return `<span class="word ${verdict}">${escapeHtml(text)}</span>`;
}

function metricsPart(evidence: Evidence): string {
  if (evidence.metrics.length === 0) return '';
  const views = evidence.metrics.map((metric) => metricView(metric, evidence));
  const small = (...texts: (string | null)[]) =>
    texts
      .filter((text) => text !== null && text !== '')
      .map((text) => `<br><span class="muted">${escapeHtml(text!)}</span>`)
      .join('');
  const rows = views.map((view) => [
    `<code class="name">${escapeHtml(view.name)}</code>${small(view.about)}`,
    word(view.verdict, view.outcome),
    `<span class="value">${escapeHtml(view.measured)}</span>${small(view.counts)}`,
    `<span class="nowrap">${escapeHtml(view.interval === '' ? '—' : view.interval)}</span>${small(`${view.level} ${view.method}`.trim(), view.sidedness, view.n)}`,
    `<span class="nowrap">${escapeHtml(view.required)}</span>${small(view.tolerated)}`,
  ]);
  const notes = views.flatMap((view) => {
    const text = noteText(view);
    return text === '' ? [] : [`<li><code>${escapeHtml(view.name)}</code>: ${escapeHtml(text)}</li>`];
  });
  return part(
    'Decision',
    `<div class="metrics">${htmlTable(
      'Each metric with what was measured, the interval that decided, and what was required',
      ['Metric', 'Outcome', 'Measured', 'Interval', 'Required'].map((header) => ({ header })),
      rows,
    )}</div>`,
    notes.length === 0 ? '' : `<ul>\n${notes.join('\n')}\n</ul>`,
  );
}

function tasksPart(metric: MetricDecision, { metrics }: Evidence): string {
  if (metric.tasks.length === 0) return '';
  const title = metrics.length === 1 ? 'Tasks' : `Tasks: ${clip(metric.name, LONGEST.name)}`;
  return part(title, paragraph(tasksSentence(metric)), forestPlot(metric));
}

function rowsPart(
  title: string,
  caption: string,
  headers: readonly string[],
  rows: readonly string[][],
): string {
  if (rows.length === 0) return '';
  return part(title, table(caption, headers, rows));
}

/** A table of texts. */
function table(
  caption: string,
  headers: readonly string[],
  rows: readonly string[][],
  numbers: readonly number[] = [],
) {
  return htmlTable(
    caption,
    headers.map((header, i) => ({ header, number: numbers.includes(i) })),
    rows.map((row) => row.map(escapeHtml)),
  );
}

function countsPart(evidence: Evidence): string {
  const ways = denominatorRows(evidence);
  return part(
    'Episodes',
    paragraph(coverageSentence(evidence)),
    table('How the plan and the results meet', ['Episodes', 'Count', 'Meaning'], countRows(evidence), [1]),
    ways.length === 0
      ? ''
      : table('Successes by each way of counting', ['Way of counting', 'Succeeded', 'Share'], ways, [1, 2]),
    paragraph(clip(evidence.denominators.rule, LONGEST.message)),
    paragraph(ratesSentence(evidence)),
  );
}

function ppiPart(evidence: Evidence): string {
  if (evidence.ppi === null) return '';
  const caption = 'The hybrid estimate, and beside it the classical one';
  return part(
    'Prediction-powered estimate',
    table(caption, ['Estimate', 'Measured', 'Interval'], ppiRows(evidence), [1, 2]),
    paragraph(ppiSentence(evidence)),
  );
}

function gradePart(evidence: Evidence): string {
  const { grade } = evidence.grade;
  return part(
    `Grade ${grade}`,
    paragraph(`Grade ${grade}: ${gradeWords(evidence)}.`),
    list(evidence.grade.reasons),
    paragraph(completenessSentence(evidence)),
  );
}

function missingPart({ missing_evidence: missing }: Evidence): string {
  if (missing.length === 0) return part('What is missing', paragraph('Nothing that this record asks for.'));
  const items = missing.map(
    ({ id, text }) => `<li><code>${escapeHtml(id)}</code>: ${escapeHtml(clip(text, LONGEST.message))}</li>`,
  );
  return part('What is missing', `<ul>\n${items.join('\n')}\n</ul>`);
}

function findingsPart(evidence: Evidence): string {
  const tones = { error: 'failed', warning: 'inconclusive', info: 'skipped' } as const;
  const rows = findingsBySeverity(evidence).map((finding) => [
    word(tones[finding.severity], finding.severity),
    `<code>${escapeHtml(finding.code)}</code>`,
    escapeHtml(clip(finding.message, LONGEST.sentence)),
    escapeHtml(placeText(finding)),
  ]);
  if (rows.length === 0) return '';
  const headers = ['Severity', 'Code', 'What', 'Where'];
  return part(
    'Findings',
    htmlTable(
      'Most severe first',
      headers.map((header) => ({ header })),
      rows,
    ),
  );
}

function derivedPart(title: string, { text, rule }: { text: string; rule: string }): string {
  return part(
    title,
    paragraph(clip(text, LONGEST.message)),
    muted(rule === '' ? '' : `Rule: ${clip(rule, LONGEST.message)}`),
  );
}

function authorPart({ claim }: Evidence): string {
  const words = clip(claim.text, LONGEST.message);
  return words === '' ? '' : part(AUTHORS_WORDS, paragraph(words));
}

function axesPart({ next_falsification_axes: axes }: Evidence): string {
  if (axes.length === 0) return '';
  const items = axes.map(
    ({ axis, text, rule }) =>
      `<li><strong>${escapeHtml(clip(axis, LONGEST.name))}:</strong> ${escapeHtml(clip(text, LONGEST.message))} <span class="muted">Rule: ${escapeHtml(clip(rule, LONGEST.message))}</span></li>`,
  );
  return part('Where to look for a counterexample next', `<ul>\n${items.join('\n')}\n</ul>`);
}
