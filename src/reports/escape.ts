/**
 * Text from outside, made harmless for the place where it is shown: GitHub-flavoured Markdown or HTML.
 *
 * What is shown is the text itself, without terminal sequences and without characters that cannot be seen.
 * Where GitHub would turn plain text into something that acts (mentions that notify, issue and commit references,
 * links, emoji), a zero-width space (`&#8203;`) stands in between: GitHub looks for these after entities are
 * decoded, so an entity in place of the character would not stop it.
 */

const BREAK = '&#8203;';

/**
 * ECMA-48 sequences: a control string up to its terminator (OSC, DCS, SOS, PM, APC), CSI with its parameters, and
 * the short escapes. A control string without terminator loses its introducer only, so that it cannot hide the rest.
 */
const TERMINAL_SEQUENCE =
  /(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|\x1b[ -/]{0,8}[0-~]/g;
/**
 * Control and format characters (bidirectional overrides, zero-width ones) and others that leave no mark; of these
 * the variation selectors that choose between text and emoji stay.
 */
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]--[\ufe0e\ufe0f]]+/gv;
const INVISIBLE_IN_A_LINE =
  /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]--[\t\n\ufe0e\ufe0f]]+/gv;

/** A byte order mark is a character that leaves no mark, though `\s` takes it for a space. */
const WHITE_SPACE = /[[\s\x85]--[\ufeff]]+/gv;

/** Longest text of a table cell, in UTF-16 code units before escaping. */
const LONGEST_CELL = 300;

/** One line as it will be seen: well-formed, single spaces, at most `most` UTF-16 units, `…` at the end of a cut. */
function visibleLine(text: string, most: number): string {
  // Text far beyond the cut would only cost time.
  const start = text.length > 20 * most + 4096 ? text.slice(0, 20 * most + 4096) : text;
  const line = start
    .replace(TERMINAL_SEQUENCE, '')
    .toWellFormed()
    .replace(WHITE_SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (line.length <= most && start.length === text.length) return line;
  const cut = Math.min(line.length, most - 1);
  const splitsPair = cut < line.length && /[\ud800-\udbff]/.test(line.charAt(cut - 1));
  return `${line.slice(0, splitsPair ? cut - 1 : cut).trimEnd()}…`;
}

/** Lines as they will be seen: well-formed, `\n` between them, tabs kept. */
function visibleLines(text: string): string {
  return text
    .replace(TERMINAL_SEQUENCE, '')
    .toWellFormed()
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
    .replace(INVISIBLE_IN_A_LINE, '');
}

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // An entity: parsers of tables disagree about a backslash in front of a bar.
  '\\': '&#92;',
  '|': '&#124;',
  '`': '&#96;',
  '"': '&quot;',
  '*': '\\*',
  _: '\\_',
  '~': '\\~',
  '[': '\\[',
  ']': '\\]',
  '!': '\\!',
  '#': '\\#',
  $: '&#36;',
};

/** Markdown and HTML syntax inside a line, and the links that GitHub-flavoured Markdown makes of bare addresses. */
function escapeInline(line: string): string {
  return line
    .replace(/[&<>\\|`"*_~[\]!#$]/g, (character) => MARKUP[character] ?? character)
    .replace(/\/(?=\/)/g, `/${BREAK}`)
    .replace(/@/g, `@${BREAK}`)
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}${BREAK}.`);
}

/** Takes `line` after `escapeInline` and stops what GitHub does to text after Markdown is rendered. */
function breakReferences(line: string): string {
  return (
    line
      .replace(/\\#(?=\d)/g, `\\#${BREAK}`)
      .replace(/(?<![0-9A-Za-z])GH-(?=\d)/gi, (prefix) => `${prefix}${BREAK}`)
      // Seven to forty hexadecimal digits may be a commit; six are never taken for one.
      .replace(/(?<![0-9A-Za-z])[0-9a-f]{7,40}(?![0-9A-Za-z])/gi, (digits) =>
        digits.replace(/.{6}(?=.)/g, `$&${BREAK}`),
      )
      // An underscore of an emoji's name is escaped by now.
      .replace(/:(?=[A-Za-z0-9_+\\-]+:)/g, `:${BREAK}`)
      // The one way GitHub documents for a dollar sign that does not begin a formula.
      .replaceAll('&#36;', '<span>$</span>')
  );
}

/**
 * Text for a cell of a Markdown table, on one line, shortened to `most` UTF-16 units (before escaping) with `…`.
 * Never more than that one cell, and no link, reference, image, emoji, formula or HTML in it.
 */
export function escapeMarkdownCell(text: string, most = LONGEST_CELL): string {
  return breakReferences(escapeInline(visibleLine(text, most)));
}

/**
 * Text for a Markdown paragraph, heading or list item, on one line; as `escapeMarkdownCell`, and its beginning
 * never starts a heading, list, quotation, rule or table either. `most` defaults to no limit.
 */
export function escapeMarkdownText(text: string, most = 1_000_000): string {
  return escapeMarkdownCell(text, most)
    .replace(/^(?=[-+=])|^(?=:-)/, '\\')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/**
 * Inline code, on one line, that is safe in a table and out of it. Empty text gives a code span of one space.
 * Where the text holds a bar, `<code>` stands in for backticks: between backticks a bar ends the cell, and a
 * backslash in front of it shows outside of tables.
 */
export function markdownCode(text: string, most = 1_000_000): string {
  const line = visibleLine(text, most);
  if (line === '') return '` `';
  if (line.includes('|')) return `<code>${escapeInline(line)}</code>`;
  const fence = '`'.repeat(shortestAbsentRun(line, 1));
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A fenced block, without a line break at its end; `lang` keeps letters, digits, `+`, `-`, `_` and `.` only. */
export function codeBlock(text: string, lang = ''): string {
  const lines = visibleLines(text).replace(/\n+$/, '');
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return `${fence}${lang.replace(/[^A-Za-z0-9+\-_.]/g, '')}\n${lines}\n${fence}`;
}

function backtickRuns(text: string): number[] {
  return (text.match(/`+/g) ?? []).map((run) => run.length);
}

function longestRun(text: string): number {
  return backtickRuns(text).reduce((most, run) => Math.max(most, run), 0);
}

/** Fewest backticks, at least `least`, of which `text` has no run of exactly that length. */
function shortestAbsentRun(text: string, least: number): number {
  const present = new Set(backtickRuns(text));
  let length = least;
  while (present.has(length)) length++;
  return length;
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text for HTML content and for attribute values between quotes; line breaks and tabs stay. */
export function escapeHtml(text: string): string {
  return visibleLines(text).replace(/[&<>"'`]/g, (character) => HTML_ENTITIES[character] ?? character);
}
