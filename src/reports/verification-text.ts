import type { Verification } from '../contracts/verification.ts';
import { SIGNATURE_BOUNDARY } from './boundaries.ts';
import { copyableItem, labelledLines, wrapCopyable } from './copyable.ts';
import { clip, LONGEST } from './plain.ts';
import type { TextOptions } from './text.ts';
import { factRows, nextStep, type Tone, toneOf, verificationSentence } from './verification-facts.ts';
import { consequenceSentence, findingsOf, openWords, particulars } from './verification-findings.ts';
import { passedPhases } from './verification-passed.ts';

const SGR: Readonly<Record<Tone, string>> = { good: '32', doubtful: '33', bad: '31' };
const MOST_FAILURES = 40;

/**
 * What `audit verify` found, for a terminal of `width` columns (80 unless given, at least 48): the result, what was
 * verified and who signed, every cause of a failure with what was expected and found, and one line for each phase without
 * any. Digests and addresses are never broken, also where they are wider than the terminal.
 */
export function renderVerificationText(
  verification: Verification,
  { color, width = 80 }: TextOptions,
): string {
  if (width < 48) throw new RangeError(`width must be at least 48, got ${width}`);
  const paint = (text: string, tone: Tone) => (color ? `\u001b[${SGR[tone]}m${text}\u001b[0m` : text);
  const labelled = (rows: readonly [string, string][], indent?: string) =>
    rows.flatMap(([label, text]) => labelledLines(label, text, width, indent));
  const findings = findingsOf(verification);
  const { causes, open } = findings;
  const lines = wrapCopyable(verificationSentence(verification), width).map((line) =>
    paint(line, toneOf(verification)),
  );
  const rows = factRows(verification);
  if (rows.length > 0) lines.push('', ...labelled(rows));
  if (causes.length > 0) lines.push('');
  for (const group of causes.slice(0, MOST_FAILURES)) {
    const [head = '', ...rest] = copyableItem(clip(group.first.message, LONGEST.message), width);
    lines.push(paint(head, 'bad'), ...rest, ...labelled(particulars(group), '    '));
  }
  if (causes.length > MOST_FAILURES) lines.push(`… and ${causes.length - MOST_FAILURES} more`);
  const consequence = consequenceSentence(findings);
  if (consequence !== null) lines.push(...copyableItem(consequence, width));
  const next = nextStep(verification);
  if (next !== null) lines.push('', ...wrapCopyable(next, width));
  if (open.length > 0) {
    lines.push('', 'Not checked:', ...open.flatMap((group) => copyableItem(openWords(group), width)));
  }
  const passed = passedPhases(verification);
  if (passed.length > 0) lines.push('', 'Passed:', ...labelled(passed));
  lines.push('', ...wrapCopyable(SIGNATURE_BOUNDARY, width));
  const { package_digest: digest } = verification;
  if (digest !== null) lines.push('', ...wrapCopyable(`digest: ${digest}`, width));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
