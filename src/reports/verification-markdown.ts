import type { Verification } from '../contracts/verification.ts';
import { escapeMarkdownText, markdownCode } from './escape.ts';
import { blocks, folded, markdownTable } from './markdown.ts';
import {
  andMore,
  grouped,
  LEVEL_WORDS,
  mainSigner,
  particulars,
  passedPhases,
  SIGNATURE_BOUNDARY,
  signerWords,
  standingOf,
  verificationSentence,
} from './verification-facts.ts';

const EMOJI = { verified: '✅', refused: '❌', unjudged: '❔' } as const;

/** What `audit verify` found, for a job summary: the result, who signed, every failure, what passed. */
export function renderVerificationMarkdown(verification: Verification): string {
  const signature = mainSigner(verification);
  const failed = grouped(verification.checks, 'failed');
  const skipped = grouped(verification.checks, 'not_checked');
  const passed = passedPhases(verification.checks);
  return `${blocks(
    `## ${EMOJI[standingOf(verification)]} ${escapeMarkdownText(verificationSentence(verification))}`,
    signature === null
      ? null
      : markdownTable(
          'll',
          ['Signature', ''],
          [
            ['signed by', markdownCode(signerWords(signature.signer!))],
            ['trust level', escapeMarkdownText(`${verification.level}: ${LEVEL_WORDS[verification.level]}`)],
            ['signed at', signature.signed_at ?? 'no time is witnessed'],
            ...(verification.signed_late
              ? [['late', 'another run signed than the one that made the evidence']]
              : []),
          ],
        ),
    failed
      .map((group) =>
        [
          `- **${escapeMarkdownText(group.first.message)}**`,
          ...particulars(group).map(([label, text]) => `  - ${label}: ${escapeMarkdownText(text)}`),
        ].join('\n'),
      )
      .join('\n'),
    skipped.length === 0
      ? null
      : `Not checked:\n\n${skipped.map(({ first, others }) => `- ${escapeMarkdownText(`${first.message}${andMore(others.length)}`)}`).join('\n')}`,
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
