import { stripVTControlCharacters } from 'node:util';

/** Text from outside before it is escaped for its place: well-formed, visible, and not too long. */

/** Controls, line separators, bidirectional overrides, zero-width and other invisible format characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029\ufeff]+/gu;
const SPACES = /\s+/gu;

/** One visible line: whitespace runs become a space, invisible characters go, lone surrogates become U+FFFD. */
export function plainLine(text: string): string {
  // The cut keeps the work small on megabytes of text that nobody will see anyway.
  const start = text.length > 20_000 ? text.slice(0, 20_000) : text;
  return stripVTControlCharacters(start).toWellFormed().replace(SPACES, ' ').replace(INVISIBLE, '').trim();
}

/** As `plainLine`, but at most `most` characters (UTF-16), cut between whole characters and ended by `…`. */
export function clip(text: string, most: number): string {
  const line = plainLine(text);
  if (line.length <= most) return line;
  const end = most - 1;
  const splitsPair = /[\ud800-\udbff]/.test(line.charAt(end - 1));
  return `${line.slice(0, splitsPair ? end - 1 : end).trimEnd()}…`;
}

/** Longest text of each sort that a rendering shows; the JSON beside it keeps the whole. */
export const LONGEST = {
  name: 100,
  label: 120,
  title: 200,
  unit: 30,
  method: 160,
  sentence: 600,
  message: 2000,
  command: 2000,
} as const;
