import type { Verification } from '../contracts/verification.ts';
import { clip, LONGEST } from './plain.ts';
import { item, paragraph, type TextOptions } from './text.ts';
import { NO_BREAK, wrap } from './text-table.ts';
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

const GREEN = '32';
const RED = '31';
const YELLOW = '33';
const MOST_FAILURES = 40;

/**
 * What `audit verify` found, for a terminal of `width` columns (80 unless given, at least 48): the result, who signed,
 * every failure with what was expected and found, and one line for each phase without any.
 */
export function renderVerificationText(
  verification: Verification,
  { color, width = 80 }: TextOptions,
): string {
  if (width < 48) throw new RangeError(`width must be at least 48, got ${width}`);
  const paint = (text: string, codes: string) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
  const standing = standingOf(verification);
  const tone = { verified: GREEN, refused: RED, unjudged: YELLOW }[standing];
  const lines = paragraph(verificationSentence(verification), width).map((line) => paint(line, tone));
  const signature = mainSigner(verification);
  if (signature !== null) {
    lines.push('', ...labelled('signed by', signerWords(signature.signer!), width));
    lines.push(...labelled('level', `${verification.level}: ${LEVEL_WORDS[verification.level]}`, width));
    if (signature.signed_at !== null) lines.push(...labelled('signed at', signature.signed_at, width));
    if (verification.signed_late)
      lines.push(...labelled('late', 'another run signed than the one that made the evidence', width));
  }
  for (const { name, note } of verification.trusted_roots)
    lines.push(...labelled('root', `${name}${note === null ? '' : `: ${note}`}`, width));
  const failures = grouped(verification.checks, 'failed');
  if (failures.length > 0) lines.push('');
  for (const group of failures.slice(0, MOST_FAILURES)) {
    const [head = '', ...rest] = item(clip(group.first.message, LONGEST.message), width);
    lines.push(paint(head, RED), ...rest);
    for (const [label, text] of particulars(group)) lines.push(...labelled(label, text, width, '    '));
  }
  if (failures.length > MOST_FAILURES) lines.push(`… and ${failures.length - MOST_FAILURES} more`);
  const skipped = grouped(verification.checks, 'not_checked');
  if (skipped.length > 0) lines.push('', 'Not checked:');
  for (const { first, others } of skipped)
    lines.push(...item(`${clip(first.message, LONGEST.message)}${andMore(others.length)}`, width));
  const passed = passedPhases(verification.checks);
  if (passed.length > 0) lines.push('', 'Passed:');
  for (const [phase, text] of passed) lines.push(...labelled(phase, text, width));
  lines.push('', ...paragraph(SIGNATURE_BOUNDARY, width));
  if (verification.package_digest !== null) lines.push('', `digest: ${verification.package_digest}`);
  return `${lines.map((line) => line.replaceAll(NO_BREAK, ' ').trimEnd()).join('\n')}\n`;
}

const LABEL = 15;

/** A label, and the text in a column beside it. */
function labelled(label: string, text: string, width: number, indent = '  '): string[] {
  const room = width - indent.length - LABEL;
  return wrap(text, room).map((line, i) => `${indent}${(i === 0 ? label : '').padEnd(LABEL)}${line}`);
}
