/** What stands where a secret stood. */
export const REDACTED = '[redacted]';
/** What stands where the folder of a path on somebody's machine stood. */
export const HOST_PATH = '[host-path]';

/** Source of a pattern for either placeholder. */
export const PLACEHOLDER = '\\[(?:redacted|host-path)\\]';

/** Source that takes the letters of `source` in either case; letters in escapes and classes must not be used. */
export function anyCase(source: string): string {
  return source.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** SGR colours of a terminal, which may stand between a label, its separator and the value. */
export const COLOUR = '(?:\\x1b\\[[0-9;]{0,16}m)';

/**
 * Source of a lookbehind for the end of `prefix`: before `prefix` stands no letter or digit, unless it ends an
 * escape of JSON, a percent escape or a terminal colour. Stands behind the prefix because a pattern that begins
 * with a literal is searched several times faster.
 */
export function wordStart(prefix: string, alsoNot = ''): string {
  const escapeEnd = `(?<!\\\\[nrtbfv]|\\\\u[0-9a-fA-F]{4}|%[0-9A-F]{2}|${COLOUR})`;
  return `(?<![A-Za-z0-9${alsoNot}]${escapeEnd}${prefix})`;
}

/** A hidden passage of a text: `[from, to)` becomes `text`. */
export interface Replacement {
  from: number;
  to: number;
  text: string;
}

/**
 * Goes through the matches of a global `pattern` once, from left to right; `replacementFor` answers null to leave
 * a match alone. The search goes on behind whatever was replaced, so that every character is looked at a bounded
 * number of times as long as `replacementFor` reads no further than it replaces.
 */
export function replaceMatches(
  text: string,
  pattern: RegExp,
  replacementFor: (match: RegExpExecArray) => Replacement | null,
): string {
  let out = '';
  let done = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const replacement = replacementFor(match);
    if (replacement === null) continue;
    out += text.slice(done, replacement.from) + replacement.text;
    done = replacement.to;
    pattern.lastIndex = Math.max(done, match.index + 1);
  }
  return done === 0 ? text : out + text.slice(done);
}

/** End of what a sticky `pattern` matches at `at`, or `at` where it does not match. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Index of the line break at or behind `at`, or the end of the text. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' && end > at ? end - 1 : end;
}

/** Text between quotes: `open` is the quote with the backslashes that nesting in strings put in front of it. */
export interface Quoted {
  open: string;
  from: number;
  /** End of the content. */
  to: number;
  /** End with the closing quote; equal to `to` where the quote never closes. */
  end: number;
}

/**
 * Reads a quoted string that begins at `at`, up to the end of its line. Inside strings that are nested in JSON a
 * quote is written with 1, 3, 7 ... backslashes; a quote closes when it has as many as the opening one, apart from
 * pairs that stand for a backslash of the content. Null where no quote begins at `at`.
 */
export function readQuoted(text: string, at: number): Quoted | null {
  let from = at;
  while (text[from] === '\\') from++;
  const quote = text[from];
  if (quote !== '"' && quote !== "'" && quote !== '`') return null;
  const escapes = from - at;
  from++;
  const period = 2 * (escapes + 1);
  let backslashes = 0;
  for (let index = from; index < text.length; index++) {
    const character = text[index];
    if (character === '\\') {
      backslashes++;
      continue;
    }
    if (character === quote && backslashes % period === escapes) {
      return { open: text.slice(at, from), from, to: index - escapes, end: index + 1 };
    }
    if (character === quote && backslashes < escapes) {
      // Fewer backslashes: the string around this one ends here.
      return { open: text.slice(at, from), from, to: index - backslashes, end: index - backslashes };
    }
    if (character === '\n') {
      const to = endOfLine(text, index);
      return { open: text.slice(at, from), from, to, end: to };
    }
    backslashes = 0;
  }
  return { open: text.slice(at, from), from, to: text.length, end: text.length };
}

/**
 * End of the list or object that begins at `at`, strings in it skipped, or `limit` where it does not end before.
 * Brackets are counted, not matched: text that is no JSON should not make it run on.
 */
export function endOfStructure(text: string, at: number, limit: number): number {
  let depth = 0;
  let index = at;
  while (index < limit) {
    const character = text[index];
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') {
      depth--;
      if (depth === 0) return index + 1;
    } else if (character === '"' || character === '\\') {
      const quoted = readQuoted(text, index);
      if (quoted !== null) {
        index = Math.min(quoted.end, limit);
        continue;
      }
    }
    index++;
  }
  return limit;
}
