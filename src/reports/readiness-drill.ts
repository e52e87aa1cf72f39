import type { ReadinessDrill, Rehearsal } from '../contracts/readiness-drill.ts';
import { escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import { plural } from './format.ts';
import { verdictWord } from './gate-view.ts';
import { blocks, markdownTable } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';

/** `readiness-drill.md`. */
export function drillMarkdown(drill: ReadinessDrill): string {
  const { verdict, rehearsals, config, mode, generated_at, tool, boundary } = drill;
  const wrong = rehearsals.filter(({ held }) => !held);
  return `${blocks(
    '# Readiness drill',
    `**${verdictWord(verdict)}.** ${escapeMarkdownText(drillSentence(drill))}`,
    markdownTable(
      'll',
      ['', ''],
      [
        ['Made at', markdownCode(generated_at)],
        ['WorldGate', markdownCode(tool.version)],
        ['Mode', mode],
        [
          'Configuration',
          config === null ? 'none: only what every project shares' : markdownCode(config.path),
        ],
      ],
    ),
    wrong.length === 0 ? null : '## What was not as it had to be',
    wrong.length === 0 ? null : wrong.map(problemLine).join('\n'),
    '## Rehearsals',
    markdownTable(
      'lllll',
      ['Rehearsal', 'What was arranged', 'Had to be', 'Was', 'Held'],
      rehearsals.map(rowOf),
    ),
    '## What this does not show',
    escapeMarkdownText(boundary),
  )}\n`;
}

/** How it went, as one sentence of plain text. */
export function drillSentence({ rehearsals }: ReadinessDrill): string {
  const wrong = rehearsals.filter(({ held }) => !held);
  const failures = rehearsals.filter(({ mode }) => mode === 'controlled-failure').length;
  if (wrong.length > 0) {
    return `${wrong.length} of ${plural(rehearsals.length, 'rehearsal')} did not hold, first ${wrong[0]!.key}.`;
  }
  const passes = rehearsals.length - failures;
  return `${plural(passes, 'clean run')} passed, and ${plural(failures, 'controlled failure')} ${failures === 1 ? 'was' : 'were'} detected.`;
}

function problemLine({ key, problem }: Rehearsal): string {
  return `- ${markdownCode(key)}: ${escapeMarkdownText(clip(problem ?? '', LONGEST.sentence))}`;
}

function rowOf({ key, title, expected, observed, held }: Rehearsal): string[] {
  return [
    markdownCode(key, LONGEST.label),
    escapeMarkdownCell(title),
    expected.passes ? 'passed' : said(expected.row, expected.state, expected.reason),
    observed === null
      ? 'no evidence'
      : observed.row === null
        ? observed.verdict
        : said(observed.row.key, observed.row.state, observed.row.reason),
    held ? 'yes' : '**no**',
  ];
}

function said(row: string | null, state: string | null, reason: string | null): string {
  const why = reason === null ? '' : ` (${reason})`;
  return row === null ? 'not passed' : `${markdownCode(row, LONGEST.label)} ${state}${why}`;
}
