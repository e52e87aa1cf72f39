import type { CheckFinding, CheckReport } from '../contracts/check-report.ts';
import { verdictOfRow, verdictOfRows } from '../contracts/check-row.ts';
import type { RowState } from '../contracts/verdict.ts';
import { verdictRow } from '../contracts/verdict.ts';
import { type Annotation, mostSevere } from './annotations.ts';
import { escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import { severity, verdictWord } from './gate-view.ts';
import { clip, LONGEST } from './plain.ts';

const STATE_WORDS: Readonly<Record<RowState, string>> = {
  passed: 'passed',
  failed: 'failed',
  warning: 'inconclusive',
  not_run: 'not run',
  invalid: 'could not be checked',
};
/** Rows that a rendering shows of one check; the JSON holds all. */
const MOST_SHOWN = 50;

const rank = ({ state }: CheckFinding) => severity(verdictOfRow(state));

/** Rows that did not pass, the worst first. */
function worth(rows: readonly CheckFinding[]): CheckFinding[] {
  return rows.filter(({ state }) => state !== 'passed').sort((a, b) => rank(a) - rank(b));
}

function countsOf(rows: readonly CheckFinding[]): string {
  const parts = (Object.keys(STATE_WORDS) as RowState[]).flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${count} ${STATE_WORDS[state]}`];
  });
  return parts.join(', ') || 'no rows';
}

/** For a terminal: each check in a line, and below it what did not pass, with the first thing to try. */
export function checksText({ checks }: CheckReport): string {
  return checks
    .flatMap(({ check, rows, facts, boundary }) => {
      const shown = worth(rows);
      return [
        `${verdictWord(verdictOfRows(rows))}: ${check} (${countsOf(rows)})`,
        ...facts.map((fact) => `  ${clip(fact, LONGEST.message)}`),
        ...shown
          .slice(0, MOST_SHOWN)
          .flatMap(({ state, summary, triage }) => [
            `  ${STATE_WORDS[state]}: ${clip(summary, LONGEST.message)}`,
            ...(triage === null ? [] : [`    try: ${clip(triage, LONGEST.sentence)}`]),
          ]),
        ...(shown.length > MOST_SHOWN ? [`  … and ${shown.length - MOST_SHOWN} more`] : []),
        `  Boundary: ${clip(boundary, LONGEST.message)}`,
        '',
      ];
    })
    .join('\n')
    .trimEnd();
}

/** For a job summary or a file. */
export function checksMarkdown(report: CheckReport): string {
  const verdict = verdictOfRows(report.checks.flatMap(({ rows }) => rows));
  const { emoji, words } = verdictRow(verdict);
  const lines = [
    `# ${emoji} Checks: ${words}`,
    '',
    `Made ${report.generated_at} from ${markdownCode(report.config)}.`,
    '',
    '| check | verdict | rows |',
    '|---|---|---|',
    ...report.checks.map(
      ({ check, rows }) => `| ${check} | ${verdictWord(verdictOfRows(rows))} | ${countsOf(rows)} |`,
    ),
  ];
  for (const { check, rows, facts, boundary } of report.checks) {
    const shown = worth(rows);
    lines.push('', `## ${check}`, '', ...facts.map((fact) => `- ${escapeMarkdownText(fact)}`));
    if (shown.length > 0) {
      lines.push('', '| state | what was found | first thing to try |', '|---|---|---|');
      for (const { state, summary, triage } of shown.slice(0, MOST_SHOWN)) {
        const cells = [summary, triage ?? '—'].map((text) => escapeMarkdownCell(text, LONGEST.sentence));
        lines.push(`| ${STATE_WORDS[state]} | ${cells.join(' | ')} |`);
      }
      if (shown.length > MOST_SHOWN)
        lines.push('', `${shown.length - MOST_SHOWN} more are in the JSON report.`);
    }
    lines.push('', `**Boundary.** ${escapeMarkdownText(boundary)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A line that GitHub shows at the place in a file. */
export interface PlacedAnnotation extends Annotation {
  file?: string;
  line?: number;
}

/** One for each row that failed, could not be checked or stayed inconclusive: the ten worst, with their places. */
export function checkAnnotations({ checks }: CheckReport): PlacedAnnotation[] {
  const all = checks.flatMap(({ check, rows }) =>
    worth(rows)
      .filter(({ state }) => state !== 'not_run')
      .map((row) => ({
        rank: rank(row),
        gate: row.key,
        level: row.state === 'warning' ? ('warning' as const) : ('error' as const),
        title: `WorldGate: ${check} / ${clip(row.name, LONGEST.name)}: ${STATE_WORDS[row.state]}`,
        message: clip(
          `${row.summary}${row.triage === null ? '' : ` First thing to try: ${row.triage}`}`,
          4000,
        ),
        row,
      })),
  );
  const places = new Map(all.map(({ title, message, row }) => [`${title}\n${message}`, row]));
  return mostSevere(all).map((annotation) => {
    const row = places.get(`${annotation.title}\n${annotation.message}`);
    if (row == null || row.line === null) return annotation;
    return { ...annotation, file: row.source, line: row.line };
  });
}
