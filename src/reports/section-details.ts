import type { Estimate, LatencySummary } from '../contracts/benchmark.ts';
import type { Evidence } from '../contracts/evidence.ts';
import type { Report } from '../contracts/report.ts';
import { escapeHtml, escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import { gradeWords } from './evidence-facts.ts';
import {
  formatBytes,
  formatCount,
  formatDuration,
  formatInterval,
  formatQuantity,
  formatRequired,
} from './format.ts';
import { blocks, folded, markdownLink, markdownTable } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';
import { levelOf, type SignatureRow, signatureBlock } from './signature-row.ts';

/** A row of measurements as plain text: what, this run, and with a baseline also the baseline and the ratio. */
export interface MeasurementRow {
  what: string;
  measured: string;
  baseline: string;
  ratio: string;
}

const STATISTICS = ['p50', 'p95', 'p99', 'mean'] as const;

/** Latency, throughput, errors and memory of a benchmark. */
export function measurementRows(report: Report): MeasurementRow[] {
  const { latency, latency_baseline: baseline, latency_ratio: ratio } = report;
  if (latency === null) return [];
  const row = (what: string, of: (summary: LatencySummary) => string, change = '—'): MeasurementRow => ({
    what,
    measured: of(latency),
    baseline: baseline === null ? '—' : of(baseline),
    ratio: change,
  });
  return [
    ...STATISTICS.map((statistic) =>
      row(
        `Latency ${statistic}`,
        (summary) => estimateText(summary.latency_ms[statistic], 'ms'),
        ratio === null ? '—' : estimateText(ratio[statistic], 'ratio', [1]),
      ),
    ),
    row('Throughput', (summary) => estimateText(summary.throughput_per_s, 'per_s')),
    row('Calls', ({ samples }) => formatCount(samples)),
    row('Errors, retries', ({ errors, retries }) => `${formatCount(errors)}, ${formatCount(retries)}`),
    row('Peak memory', ({ peak_memory_bytes }) => formatBytes(peak_memory_bytes)),
  ];
}

function estimateText({ value, interval }: Estimate, unit: string, thresholds: number[] = []): string {
  const range = formatInterval(interval, unit, { thresholds });
  return `${formatQuantity(value, unit, { thresholds })}${range === null ? '' : ` (${range})`}`;
}

/** Level of the intervals in `measurementRows`, such as `95 %`; empty without measurements. */
export function measurementLevel({ latency }: Report): string {
  return latency === null ? '' : formatRequired(latency.latency_ms.p50.level, 'share');
}

export function latencyTable(report: Report): string {
  const rows = measurementRows(report);
  if (rows.length === 0) return '';
  const compared = report.latency_baseline !== null;
  const paired = report.latency_ratio !== null;
  const header = ['Measurement', 'This run', ...(compared ? ['Baseline'] : []), ...(paired ? ['Ratio'] : [])];
  const table = markdownTable(
    `l${'r'.repeat(header.length - 1)}`,
    header,
    rows.map((row) =>
      [row.what, row.measured, ...(compared ? [row.baseline] : []), ...(paired ? [row.ratio] : [])].map(
        (cell) => escapeMarkdownCell(cell),
      ),
    ),
  );
  const pairs =
    report.latency_ratio === null
      ? ''
      : ` Ratio over ${formatCount(report.latency_ratio.pairs)} interleaved pairs.`;
  return folded(
    'Measurements',
    blocks(table, `<sub>${measurementLevel(report)} bootstrap intervals.${pairs}</sub>`),
  );
}

/** Reasons of termination with their counts, most frequent first. */
export function terminationsWorstFirst(report: Report): [reason: string, count: number][] {
  return Object.entries(report.terminations)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 50);
}

export function terminationsTable(report: Report): string {
  const rows = terminationsWorstFirst(report);
  if (rows.length === 0) return '';
  return folded(
    'How episodes ended',
    markdownTable(
      'lr',
      ['Termination', 'Episodes'],
      rows.map(([reason, count]) => [escapeMarkdownCell(clip(reason, LONGEST.label)), formatCount(count)]),
    ),
  );
}

/** `sha256:` and twelve digits: enough to tell files apart; the manifest has the whole. */
const SHOWN_DIGEST = 19;

export function componentsTable(report: Report): string {
  const took = report.duration_s === null ? '' : ` Took ${formatDuration(report.duration_s)}.`;
  const rows = report.components
    .slice(0, 200)
    .map((component) => [
      component.role.replaceAll('_', ' '),
      escapeMarkdownCell(clip(component.name, LONGEST.label)),
      component.version === null ? '—' : escapeMarkdownCell(clip(component.version, LONGEST.unit)),
      component.origin === 'real' ? 'real' : `**${component.origin}**`,
      component.digest === null ? '—' : markdownCode(`${component.digest.slice(0, SHOWN_DIGEST)}…`),
    ]);
  return folded(
    escapeHtml('What the results rest on'),
    blocks(
      rows.length === 0
        ? null
        : markdownTable('lllll', ['Role', 'Name', 'Version', 'Origin', 'Digest'], rows),
      `Hardware: ${escapeMarkdownText(clip(report.hardware, LONGEST.sentence))}.${took}`,
    ),
  );
}

/** The package that a run became, or why it did not. */
export type SectionEvidence =
  | {
      evidence: Evidence;
      packageDigest: string;
      /** Absolute http(s) address of the uploaded package. */
      packageUrl?: string | undefined;
      /** Not shown where nobody was to sign. */
      signature: SignatureRow | undefined;
    }
  | { problem: string };

export function evidenceBlock(found: SectionEvidence | undefined): string {
  if (found === undefined) return '';
  if ('problem' in found) {
    return `**No evidence package:** ${escapeMarkdownText(clip(found.problem, LONGEST.message))}`;
  }
  const { evidence, packageDigest, packageUrl, signature } = found;
  const outcome = evidence.outcome === null ? 'nothing decided' : evidence.outcome.replaceAll('_', ' ');
  const parts = [
    `**Evidence: grade ${evidence.grade.grade}**`,
    `claim ${markdownCode(clip(evidence.claim.id, LONGEST.name))} ${outcome}`,
    `package digest ${markdownCode(packageDigest)}`,
    packageUrl === undefined ? null : markdownLink('the package', packageUrl),
  ];
  return blocks(
    parts.filter((part) => part !== null).join(' · '),
    `<sub>${escapeMarkdownText(`Grade ${evidence.grade.grade}: ${gradeWords(evidence)}.`)}</sub>`,
    signatureBlock(signature),
  );
}

/** The same in a few words, with a space before them. */
export function evidenceWords(found: SectionEvidence | undefined): string {
  if (found === undefined) return '';
  if ('problem' in found) return ' There is no evidence package.';
  const { evidence, packageDigest, signature } = found;
  const level = signature === undefined ? '' : `, trust level ${levelOf(signature)}`;
  return ` Evidence: grade ${evidence.grade.grade}, package ${markdownCode(packageDigest)}${level}.`;
}
