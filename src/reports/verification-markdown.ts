import type { Verification } from '../contracts/verification.ts';
import { SIGNATURE_BOUNDARY } from './boundaries.ts';
import { escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import { blocks, folded, markdownTable } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';
import { factRows, nextStep, standingOf, toneOf, verificationSentence } from './verification-facts.ts';
import { consequenceSentence, findingsOf, openWords, particulars } from './verification-findings.ts';
import { passedPhases } from './verification-passed.ts';

const EMOJI = { good: '✅', doubtful: '⚠️', bad: '❌' } as const;
/** Rows that people copy from. */
const VERBATIM: readonly string[] = ['signed by', 'key'];

/** What `audit verify` found, for a job summary: the result, what was verified, who signed, every cause, what passed. */
export function renderVerificationMarkdown(verification: Verification): string {
  const findings = findingsOf(verification);
  const rows = factRows(verification);
  const next = nextStep(verification);
  const consequence = consequenceSentence(findings);
  const passed = passedPhases(verification);
  const emoji = standingOf(verification) === 'unjudged' ? '❔' : EMOJI[toneOf(verification)];
  const cell = (label: string, text: string) =>
    VERBATIM.includes(label) ? markdownCode(text) : escapeMarkdownCell(text, LONGEST.message);
  return `${blocks(
    `## ${emoji} ${escapeMarkdownText(verificationSentence(verification))}`,
    rows.length === 0
      ? null
      : markdownTable(
          'll',
          ['Package', ''],
          rows.map(([label, text]) => [escapeMarkdownCell(label), cell(label, text)]),
        ),
    findings.causes
      .map((group) =>
        [
          `- **${escapeMarkdownText(clip(group.first.message, LONGEST.message))}**`,
          ...particulars(group).map(([label, text]) => `  - ${label}: ${escapeMarkdownText(text)}`),
        ].join('\n'),
      )
      .join('\n'),
    consequence === null ? null : `${escapeMarkdownText(consequence)}`,
    next === null ? null : escapeMarkdownText(next),
    findings.open.length === 0
      ? null
      : `Not checked:\n\n${findings.open.map((group) => `- ${escapeMarkdownText(openWords(group))}`).join('\n')}`,
    passed.length === 0
      ? null
      : folded(
          'What passed',
          passed.map(([phase, text]) => `- ${escapeMarkdownText(`${phase}: ${text}`)}`).join('\n'),
        ),
    `<sub>${SIGNATURE_BOUNDARY}</sub>`,
    verification.package_digest === null
      ? null
      : `<sub>Package ${markdownCode(verification.package_digest)}</sub>`,
  )}\n`;
}
