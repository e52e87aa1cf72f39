import type { Replacement } from './pattern.ts';
import { anyCase, COLOUR, endOfLine, endOfMatch, PLACEHOLDER, REDACTED, replaceMatches } from './pattern.ts';

const SEPARATOR = `${COLOUR}*[ \\t]*(?::(?!:)=?|=>?|%3[dD])[ \\t]*${COLOUR}*`;
const QUOTE = '(?:\\\\*["\'`])?';

const AUTHORIZATION = anyCase('authorization');
const COOKIE = `${anyCase('cookie')}(?=:)`;
const BEARER = anyCase('bearer');
const BASIC = anyCase('basic');
const CREDENTIAL = `(?:${PLACEHOLDER}|[^\\s"'\`<>()[\\]{}|,;&\\\\])+`;

const HEADER = new RegExp(
  `(?<authorization>${AUTHORIZATION}${QUOTE}${SEPARATOR}${QUOTE})(?=[^\\s"'\`])|` +
    `(?<cookie>${COOKIE}:[ \\t]*)(?=[^\\s])|` +
    `(?<bearer>(?<![A-Za-z0-9_](?<!\\\\[nrt]|${COLOUR}))${BEARER}[ \\t]+)(?=[A-Za-z0-9])|` +
    `(?<basic>${BASIC}[ \\t]+)(?=[A-Za-z0-9+/]{8})`,
  'g',
);

const SCHEME = new RegExp(
  `(?:${[
    'basic|bearer|digest|token|negotiate|ntlm|hoba|mutual|api-?key|key|sharedkey(?:lite)?|oauth|hawk|vapid|dpop',
    'privatetoken|gnap|splunk|sso-key|signature|jwt|googlelogin|aws|aws4-hmac-sha256|scram-sha-(?:1|256)',
  ].join('|')})[ \\t]+(?=[^\\s"'\`\\\\,;)])`,
  'iy',
);
/** `name="value", name=value`: the credentials of Digest, OAuth and signatures. */
const PARAMETERS =
  /[A-Za-z][A-Za-z0-9_-]*=(?:\\*"[^"\\\r\n]*\\*"|[^\s"\\,;&]*)(?:[,;]?[ \t]*[A-Za-z][A-Za-z0-9_-]*=(?:\\*"[^"\\\r\n]*\\*"|[^\s"\\,;&]+))+/y;
const ONE_CREDENTIAL = new RegExp(CREDENTIAL, 'y');
const SECOND_WORD = new RegExp(`[ \\t]+${CREDENTIAL}`, 'y');
const HIDDEN = /\[redacted\](?:#\d+)?(?![^\s"'`<>()[\]{}|,;&\\])/y;

/** Words that follow `bearer` in sentences. */
const PROSE =
  /^(?:tokens?|auth|authentication|authorization|credentials?|headers?|schemes?|of|is|was|are|or|and|the|a|an|for|in|to|with|realm=.*|error=.*)[.:]?$/i;
/** What an authorization says where there is none. */
const NOTHING =
  /^(?:none|null|nil|undefined|true|false|missing|required|optional|unset|invalid|expired|enabled|disabled|not|failed|is|\*+)$/i;

/**
 * Replaces the credentials in `Authorization` and `Cookie` headers, wherever they are written, and those behind
 * `Bearer` and `Basic` alone. The scheme stays where it is a known one.
 */
export function hideInHeaders(text: string): string {
  return replaceMatches(text, HEADER, (match) => {
    const groups = match.groups ?? {};
    const at = match.index + match[0].length;
    if (groups.authorization !== undefined) return authorization(text, at, groups.authorization);
    if (groups.cookie !== undefined) return cookie(text, match.index, at);
    const to = endOfMatch(ONE_CREDENTIAL, text, at);
    const value = text.slice(at, to);
    if (groups.bearer !== undefined) return PROSE.test(value) ? null : { from: at, to, text: REDACTED };
    // `Basic` alone is a common word: only a user and a password in base64 are credentials.
    const decoded = /^[A-Za-z0-9+/]+={0,2}$/.test(value)
      ? Buffer.from(value, 'base64').toString('latin1')
      : '';
    return /^[\x20-\x7e]*:[\x20-\x7e]*$/.test(decoded) ? { from: at, to, text: REDACTED } : null;
  });
}

function authorization(text: string, at: number, label: string): Replacement | null {
  const from = endOfMatch(SCHEME, text, at);
  if (endOfMatch(HIDDEN, text, from) > from) return null;
  const parameters = endOfMatch(PARAMETERS, text, from);
  if (parameters > from) return { from, to: parameters, text: REDACTED };
  let to = endOfMatch(ONE_CREDENTIAL, text, from);
  if (to === from || NOTHING.test(text.slice(from, to))) return null;
  // An unknown scheme in a header: what follows it are the credentials.
  if (from === at && label.includes(':')) to = endOfMatch(SECOND_WORD, text, to);
  return { from, to, text: REDACTED };
}

/** A cookie's header runs to the end of its line, or to the quote that it stands in. */
function cookie(text: string, label: number, at: number): Replacement | null {
  if (endOfMatch(HIDDEN, text, at) > at) return null;
  const before = text.slice(Math.max(0, label - 16), label);
  const alone = /(?:^|\n)[ \t<>*|-]{0,8}(?:set-)?$/i.test(before) && (label <= 16 || before.includes('\n'));
  const end = endOfLine(text, at);
  if (alone) return { from: at, to: end, text: REDACTED };
  let to = at;
  while (to < end && !/["'`]/.test(text[to] ?? '')) to++;
  // Neither a line break written `\n` nor the backslash of the closing quote belongs to the value.
  const escaped = /\\(?:[nr]|$)/.exec(text.slice(at, to));
  if (escaped !== null) to = at + escaped.index;
  return to === at ? null : { from: at, to, text: REDACTED };
}
