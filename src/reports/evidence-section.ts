import type { Evidence } from '../contracts/evidence.ts';
import { codeBlock, escapeHtml, escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import {
  AUTHORS_WORDS,
  agreedCounts,
  coverageSentence,
  denominatorRows,
  findingsBySeverity,
  furtherReasons,
  gradeWords,
  NOT_FOR_PROOF,
  placeText,
} from './evidence-facts.ts';
import { metricsTable, verdictLine } from './evidence-markdown.ts';
import { countsHeading, tasksSentence, tasksWorstFirst, taskView } from './evidence-tasks.ts';
import { formatCount, plural } from './format.ts';
import { blocks, folded, markdownLink, markdownTable } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';
import { type SectionDetail, sectionHeading } from './section.ts';
import type { Shortenable } from './shorten.ts';
import { levelOf, type SignatureRow, signatureBlock } from './signature-row.ts';

export interface EvidenceSectionOptions {
  /** Tells this section from others of the same comment; a claim's slug is a good one. `audit` unless given. */
  name?: string;
  /** SHA-256 of the package's artifact manifest, with its `sha256:`. */
  packageDigest: string;
  /** Absolute http(s) address of the uploaded package. */
  artifactUrl?: string | undefined;
  /** What became of signing it; not shown where nobody was to sign. */
  signature?: SignatureRow | undefined;
}

/** Reasons and findings of a section. */
const MOST_SENTENCES = 5;
const MOST_TASKS = 20;

/** One package's part of a job summary or pull request comment, as Markdown that starts with its heading. */
export function renderEvidenceSection(evidence: Evidence, options: EvidenceSectionOptions): string {
  return renderAt(evidence, options, fullDetail(evidence));
}

/** The same, for {@link shortenTo}: table rows go first, then reasons and findings, and at last all but the verdict. */
export function shortenableEvidence(evidence: Evidence, options: EvidenceSectionOptions): Shortenable {
  return {
    name: nameOf(options),
    verdict: evidence.verdict,
    full: fullDetail(evidence),
    render: (detail) => renderAt(evidence, options, detail),
  };
}

function fullDetail(evidence: Evidence): SectionDetail {
  return {
    rows: evidence.metrics.reduce(
      (sum, { tasks }) => sum + (tasks.length < 2 ? 0 : Math.min(MOST_TASKS, tasks.length)),
      0,
    ),
    sentences: sentencesOf(evidence).length,
    optionalGates: 0,
    oneLine: false,
  };
}

const nameOf = ({ name = 'audit' }: EvidenceSectionOptions) => clip(name, LONGEST.name);

function renderAt(evidence: Evidence, options: EvidenceSectionOptions, detail: SectionDetail): string {
  const heading = sectionHeading(nameOf(options), evidence.claim.statement);
  if (detail.oneLine)
    return blocks(
      sectionHeading(nameOf(options), ''),
      `${verdictLine(evidence)} Details were left out for want of room.`,
      packageLine(options),
    );
  const sentences = sentencesOf(evidence);
  const shown = sentences.slice(0, detail.sentences);
  const left = sentences.length - shown.length;
  return blocks(
    heading,
    verdictLine(evidence),
    evidence.not_for_proof ? `> ⚠️ **Not for proof.** ${NOT_FOR_PROOF}` : null,
    metricsTable(evidence),
    escapeMarkdownText([coverageSentence(evidence), countsSentence(evidence)].join(' ').trim()),
    `**Grade ${evidence.grade.grade}:** ${escapeMarkdownText(`${gradeWords(evidence)}.`)}`,
    shown.map((text) => `- ${text}`).join('\n'),
    left === 0 ? null : `${plural(left, 'sentence')} left out for want of room.`,
    ...taskTables(evidence, detail.rows),
    '**Recompute** counts, interval and verdict from the episodes of the package:',
    codeBlock('worldgate evidence recompute DIR', 'sh'),
    authorLine(evidence),
    signatureBlock(options.signature),
    packageLine(options),
  );
}

function authorLine({ claim }: Evidence): string {
  const words = escapeMarkdownText(clip(claim.text, LONGEST.sentence));
  return words === '' ? '' : `<sub>${AUTHORS_WORDS}: ${words}</sub>`;
}

/** Why, what is missing, and what was found, as escaped Markdown: the first of each. */
function sentencesOf(evidence: Evidence): string[] {
  const text = (words: string) => escapeMarkdownText(clip(words, LONGEST.sentence));
  const { recommendation, missing_evidence: missing } = evidence;
  const findings = findingsBySeverity(evidence).filter(({ severity }) => severity !== 'info');
  const some = <T>(all: readonly T[], one: (item: T) => string) => {
    const more = all.length - MOST_SENTENCES;
    return [
      ...all.slice(0, MOST_SENTENCES).map(one),
      ...(more > 0 ? [`${formatCount(more)} more in \`evidence.md\``] : []),
    ];
  };
  return [
    ...some(furtherReasons(evidence), text),
    ...(missing.length === 0 ? [] : [`Missing: ${some(missing, ({ id }) => markdownCode(id)).join(', ')}`]),
    ...some(findings, (finding) => {
      const place = placeText(finding);
      return `**${finding.severity}** ${markdownCode(finding.code)}: ${text(finding.message)}${place === '' ? '' : ` (${text(place)})`}`;
    }),
    `**Next:** ${text(recommendation.text)}`,
  ];
}

/** Successes by each way of counting, or once where all agree. */
function countsSentence(evidence: Evidence): string {
  const ways = denominatorRows(evidence);
  const agreed = agreedCounts(ways);
  const shown = agreed === null ? ways : [agreed];
  if (shown.length === 0) return '';
  return `${shown.map(([how, counts, share]) => `${how}: ${counts} (${share})`).join('. ')}.`;
}

function taskTables(evidence: Evidence, room: number): string[] {
  let rest = room;
  return evidence.metrics.flatMap((metric) => {
    if (metric.tasks.length < 2) return [];
    const rows = tasksWorstFirst(metric)
      .slice(0, Math.min(MOST_TASKS, rest))
      .map((task) => {
        const view = taskView(task, metric);
        const name = escapeMarkdownCell(view.task);
        const numbers = [view.counts, view.measured, view.interval, view.p];
        return [view.below ? `**${name}**` : name, ...numbers.map((number) => escapeMarkdownCell(number))];
      });
    rest -= rows.length;
    const left = metric.tasks.length - rows.length;
    const title = `${clip(metric.name, LONGEST.name)} by task, worst first (${plural(metric.tasks.length, 'task')})`;
    return [
      folded(
        escapeHtml(title),
        blocks(
          rows.length === 0
            ? null
            : markdownTable('lrrrr', ['Task', countsHeading(metric), 'Measured', 'Interval', 'p'], rows),
          left === 0 ? null : `${plural(left, 'further task')} in \`evidence.md\`.`,
          escapeMarkdownText(tasksSentence(metric)),
        ),
      ),
    ];
  });
}

function packageLine({ packageDigest, artifactUrl, signature }: EvidenceSectionOptions): string {
  const parts = [
    signature === undefined ? null : `Trust level ${levelOf(signature)}`,
    `Package digest ${markdownCode(packageDigest)}`,
    artifactUrl === undefined ? null : markdownLink('the package', artifactUrl),
  ];
  return `<sub>${parts.filter((part) => part !== null).join(' · ')}</sub>`;
}
