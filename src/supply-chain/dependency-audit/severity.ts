import { SEVERITIES, type Severity, type SeverityLevel } from '../../contracts/dependency-audit.ts';

const WORDS: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  moderate: 'moderate',
  medium: 'moderate',
  low: 'low',
  info: 'low',
  negligible: 'low',
};

/** A severity by the word of a tool; `unknown` for any other. */
export function severityOfWord(word: unknown): Severity {
  const known = typeof word === 'string' ? word.toLowerCase() : '';
  return Object.hasOwn(WORDS, known) ? WORDS[known]! : 'unknown';
}

/** Bands of CVSS 3 and 4 (FIRST, "Qualitative severity rating scale"). A score of 0, "none", is called low. */
export function severityOfScore(score: number): SeverityLevel {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'moderate' : 'low';
}

/** How bad a severity is, 0 the worst; one that nobody stated counts as the worst. */
export function rankOf(severity: Severity): number {
  return severity === 'unknown' ? 0 : SEVERITIES.indexOf(severity);
}

/** The worst that is stated; `unknown` where none is. */
export function worstStated(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((level) => severities.includes(level)) ?? 'unknown';
}
