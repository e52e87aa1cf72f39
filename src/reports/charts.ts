import type { Report } from '../contracts/report.ts';
import { groupNoun, groupsWorstFirst } from './groups.ts';
import { blocks } from './markdown.ts';
import { clip } from './plain.ts';

/** Bars that a chart can hold before nobody reads their names. */
export const MOST_BARS = 16;
const LONGEST_BAR_NAME = 24;

/**
 * Text inside of Mermaid's quotes: letters, digits and a little punctuation. A quote would end it, a bracket, brace, backtick,
 * percent sign, semicolon or line break could begin something else, and `#` an entity.
 */
export function mermaidText(text: string, most: number): string {
  const tame = clip(text.replace(/[^\p{L}\p{N} ._/+()=:-]+/gu, ' '), most).replace('…', '...');
  return tame === '' ? 'unnamed' : tame;
}

/** Names of bars, each one different: Mermaid draws bars of one name on top of each other. */
function barNames(labels: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const name = mermaidText(label, LONGEST_BAR_NAME);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

interface Chart {
  title: string;
  names: readonly string[];
  axis: string;
  /** Where the axis ends; from 0. */
  top: number;
  bars: readonly number[];
  lines: readonly (readonly number[])[];
}

function xychart({ title, names, axis, top, bars, lines }: Chart): string {
  const numbers = (values: readonly number[]) =>
    `[${values.map((value) => Number(value.toFixed(3))).join(', ')}]`;
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${mermaidText(title, 80)}"`,
    `  x-axis [${names.map((name) => `"${name}"`).join(', ')}]`,
    `  y-axis "${mermaidText(axis, 40)}" 0 --> ${Number(top.toFixed(3))}`,
    `  bar ${numbers(bars)}`,
    ...lines.map((line) => `  line ${numbers(line)}`),
    '```',
  ].join('\n');
}

/** The required success rate, as a share; `null` where no gate or more than one says. */
function requiredRate(report: Report): number | null {
  const rates = report.gates.flatMap(({ kind, required }) =>
    kind === 'success_rate' && required !== null ? [required] : [],
  );
  return new Set(rates).size === 1 ? rates[0]! : null;
}

/** Success of each task or seed group, lowest first; empty where there is nothing to compare. */
function successChart(report: Report): string {
  const groups = groupsWorstFirst(report).filter(({ episodes }) => episodes > 0);
  if (groups.length < 2) return '';
  const shown = groups
    .toSorted((a, b) => a.succeeded / a.episodes - b.succeeded / b.episodes)
    .slice(0, MOST_BARS);
  const required = requiredRate(report);
  const isCompared = shown.every(({ baseline_episodes }) => baseline_episodes > 0);
  const left = groups.length - shown.length;
  const marks = [
    required === null ? null : 'a line: required',
    isCompared ? `${required === null ? 'a' : 'the other'} line: baseline` : null,
  ].filter((mark) => mark !== null);
  return blocks(
    xychart({
      title: 'Success rate',
      names: barNames(shown.map(({ label }) => label)),
      axis: 'succeeded, percent',
      top: 100,
      bars: shown.map(({ succeeded, episodes }) => (100 * succeeded) / episodes),
      lines: [
        ...(required === null ? [] : [shown.map(() => 100 * required)]),
        ...(isCompared ? [shown.map((row) => (100 * row.baseline_succeeded) / row.baseline_episodes)] : []),
      ],
    }),
    `<sub>Point estimates, lowest first${marks.length === 0 ? '' : `; ${marks.join(', ')}`}${left === 0 ? '' : `; ${left} more ${groupNoun(report)} in the table`}. The intervals in the table decide.</sub>`,
  );
}

/** Quantiles of the latency, with those of the baseline as a line. */
function latencyChart({ latency, latency_baseline: baseline }: Report): string {
  if (latency === null) return '';
  const names = ['p50', 'p95', 'p99'] as const;
  const of = (summary: NonNullable<Report['latency']>) => names.map((name) => summary.latency_ms[name].value);
  const bars = of(latency);
  const lines = baseline === null ? [] : [of(baseline)];
  if (![...bars, ...lines.flat()].every((value) => Number.isFinite(value) && value >= 0)) return '';
  const top = Math.max(...bars, ...lines.flat());
  if (top === 0) return '';
  return blocks(
    xychart({ title: 'Latency', names, axis: 'milliseconds', top: top * 1.1, bars, lines }),
    baseline === null ? null : '<sub>Bars: this run; line: the baseline.</sub>',
  );
}

/** Charts for the places where GitHub draws Mermaid; every number also stands in a table. */
export function chartBlocks(report: Report): string {
  return blocks(successChart(report), latencyChart(report));
}
