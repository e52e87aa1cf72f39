import {
  anyCase,
  COLOUR,
  endOfLine,
  endOfMatch,
  endOfStructure,
  HOST_PATH,
  PLACEHOLDER,
  type Quoted,
  REDACTED,
  type Replacement,
  readQuoted,
  replaceMatches,
} from './pattern.ts';

const KINDS_OF_KEY =
  'api|access|secret|private|signing|encryption|master|account|shared|subscription|auth|session|deploy|ssh|license|role|storage|consumer|app|application|customer|service';
const KEY = anyCase('key');

/** Labels of secrets, in any case; plurals only where they seldom count something. */
const NAME = [
  `${anyCase('pass')}(?:${['word', 'wd', 'phrase', 'code'].map(anyCase).join('|')})`,
  anyCase('pwd'),
  `${anyCase('secret')}[sS]?`,
  anyCase('token'),
  // Found by its last word: the kinds begin with so many letters that looking for them takes twice the time.
  `${KEY}(?<=(?:${KINDS_OF_KEY.split('|').map(anyCase).join('|')})[_. -]?${KEY})(?:[_-]?${anyCase('id')}(?<=${anyCase('access')}[_. -]?${KEY}[_-]?..))?`,
  anyCase('signature'),
  `${anyCase('credential')}[sS]?`,
  `${anyCase('signed')}[_-]?${anyCase('url')}`,
].join('|');
const ENDING = `(?:[_-]?(?:${['value', 'hash', 'base', 'plaintext'].map(anyCase).join('|')})(?:64)?|[_-]?[bB]64|(?<![nN])[_-]?[0-9]{1,3})?`;
const LABEL = `(?:${NAME})${ENDING}(?![A-Za-z0-9])`;

/** Model vocabulary and counts: `pad_token`, `max_token`. */
const NO_SECRET =
  /(?:^|[^A-Za-z])(?:pad|eos|bos|unk|sep|cls|mask|special|stop|per|max|min|num|unexpected)[_ -]?$|(?:^|[a-z_])(?:pad|eos|bos|unk|sep|cls|mask|special)$/i;

const SEPARATOR = `(?::(?!:)=?|=>|==?=?|%3[dD])`;
const ASSIGNED = `(?<closing>(?:\\\\*["'\`])?)\\]?${COLOUR}*[ \\t]*(?<separator>${SEPARATOR})${COLOUR}*`;
/** `--token value`; also over a continued line, and `- --token` above `- value` in a list. */
const FLAG_GAP = `(?<=(?<![A-Za-z0-9_-](?<!\\\\[nrt]|${COLOUR}))--?[A-Za-z0-9_.-]{3,60})(?:[ \\t]+(?:\\\\\\r?\\n[ \\t]*)?|\\r?\\n[ \\t]*-[ \\t]+)(?=[^\\s-])`;
/** `"--token", "value"`. */
const NEXT_ARGUMENT = `(?<close>\\\\*["'\`])\\s*(?:\\\\n\\s*)?,\\s*(?:\\\\n\\s*)?(?=\\\\*["'\`])`;
/** `password hunter2`, `password is hunter2`. */
const SAID = `[ \\t]+(?:is[ \\t]+)?(?=["'\`]?[^\\s]{0,40}[0-9])`;

const AFTER = `(?:${ASSIGNED}|(?<flag>${FLAG_GAP})|(?<argument>${NEXT_ARGUMENT})|(?<said>${SAID}))`;

const LABELLED = new RegExp(`(?<label>${LABEL})${AFTER}`, 'g');
const SENSITIVE_KEY = new RegExp(
  `(?:${LABEL}|${anyCase('authorization')}|${anyCase('cookie')}|^${anyCase('bearer')}|^_auth)$`,
);

const STOPS = '\\s"\'`<>()[\\]{}|,;&';
const UNQUOTED = new RegExp(`(?:${PLACEHOLDER}|[^${STOPS}\\\\%]|\\\\(?![nrt"'\`])[^\\s]|%(?!26))+`, 'y');
const TO_WHITE_SPACE = new RegExp(`(?:${PLACEHOLDER}|[^\\s"'\`\\\\]|\\\\(?![nrt"'\`])[^\\s])+`, 'y');
const HIDDEN = new RegExp(`\\[redacted\\](?:#\\d+)?(?=$|[${STOPS}\\\\%])`, 'y');
const REFERENCE =
  /\$\{\{[^}\n]{0,200}\}\}|\$\{[A-Z_][A-Z0-9_]{0,80}\}|\$[A-Z_][A-Z0-9_]{0,80}(?![A-Za-z0-9])|%[A-Z_][A-Z0-9_]{0,80}%/y;
const GAP = new RegExp(`[ \\t]*${COLOUR}*`, 'y');
const GAP_OF_JSON = /\s*/y;

/** Values that say something about a secret and are none; types of parameters among them. */
const NO_VALUE =
  /^(?:none|null|nil|undefined|true|false|empty|missing|unset|invalid|expired|required|optional|hidden|masked|disabled|enabled|not|is|was|str|string|int|integer|number|bool|boolean|bytes|any|\*+)[.!?:]?$/i;
/** A workflow's permission, which messages name in full: `id-token: write`. */
const PERMISSION = /(?<=\bid-)token:[ \t]*(?:write|read|none)(?![\w+/=-])/iy;
/** The beginning of a sentence: no signature is two short words. */
const PROSE = /^[a-z]{1,14}(?= [a-z]{1,14}(?![A-Za-z0-9+/=_-]))/;
/** The name of a variable that holds one. */
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:TOKEN|KEY|SECRET|PASSWORD|CREDENTIALS?|SIGNATURE)$/;
/** Words that follow a flag's name in a sentence. */
const SENTENCE =
  /^(?:to|is|or|and|for|as|with|in|if|on|the|a|an|of|by|from|option|options|flag|argument|value|was|must|can|may|has|have|not|requires?|required|instead|when|that|which)[.,:;]?$/i;
/** A word with letters and digits that is the name of a method rather than a secret. */
const TECHNICAL =
  /^(?:sha|md|aes|rsa|utf|base|oauth|http|pbkdf|argon|ed|ipv|python|py|node|v|id|x|p|k|top)-?\d[\d._-]*(?:x\d+)?[.,:;)]*$|^v?\d+(?:[.x-]\d+)*[a-z]{0,3}[.,:;)]*$/i;

/** True for keys whose values are secrets whatever they look like: `api_token`, `clientSecret`, `Authorization`. */
export function isSensitiveKey(key: string): boolean {
  const found = SENSITIVE_KEY.exec(key);
  return found !== null && !NO_SECRET.test(key.slice(0, found.index));
}

/** True for a plural, under which a number counts. */
export const isPlural = (label: string) => /s$/i.test(label) && !/pass$/i.test(label);

/** True for `--token` and the like: the next argument is the secret. */
export function isSensitiveFlag(argument: string): boolean {
  return /^--?[A-Za-z][A-Za-z0-9_.-]*$/.test(argument) && argument.length > 4 && isSensitiveKey(argument);
}

/** Replaces values that a label, an option or a sentence calls secret; the label and the quotes stay. */
export function hideLabelled(text: string): string {
  return replaceMatches(text, LABELLED, (match) => {
    const { label = '', closing, separator, flag, argument, said } = match.groups ?? {};
    if (NO_SECRET.test(text.slice(Math.max(0, match.index - 14), match.index))) return null;
    if (endOfMatch(PERMISSION, text, match.index) > match.index) return null;
    const at = match.index + match[0].length;
    if (separator !== undefined) return assigned(text, match.index, label, closing ?? '', separator, at);
    if (argument !== undefined) return nextArgument(text, match.index, at);
    if (flag !== undefined) return flagValue(text, at);
    return said === undefined ? null : saidValue(text, label, at);
  });
}

function assigned(
  text: string,
  start: number,
  label: string,
  closing: string,
  separator: string,
  end: number,
): Replacement | null {
  const isJson = closing.endsWith('"') && separator === ':';
  const at = endOfMatch(isJson ? GAP_OF_JSON : GAP, text, end);
  if (endOfMatch(HIDDEN, text, at) > at || endOfMatch(REFERENCE, text, at) > at) return null;
  const quoted = readQuoted(text, at);
  if (quoted !== null) return quotedValue(text, quoted, label);
  const placeholder = isJson ? `${closing}${REDACTED}${closing}` : REDACTED;
  const first = text[at];
  if (first === '{' || (first === '[' && !text.startsWith(HOST_PATH, at) && !text.startsWith(REDACTED, at))) {
    const to = endOfStructure(text, at, isJson ? text.length : endOfLine(text, at));
    return /[A-Za-z0-9]/.test(text.slice(at, to)) ? { from: at, to, text: placeholder } : null;
  }
  let to = endOfMatch(UNQUOTED, text, at);
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - 80), start);
  if (
    closing === '' &&
    separator === '=' &&
    /^(?:(?:export|set|ENV) )?[A-Z0-9_]*$/.test(line) &&
    !/[a-z]/.test(label)
  ) {
    // A line of a file of variables: the value has no delimiter but white space.
    to = endOfMatch(TO_WHITE_SPACE, text, at);
  } else if (
    closing === '' &&
    separator === ':' &&
    !NO_VALUE.test(text.slice(at, to)) &&
    /^pass/i.test(label) &&
    /^[\s-]*[A-Za-z0-9_.-]*$/.test(line)
  ) {
    // A line of YAML: a pass phrase may hold spaces.
    to = endOfPhrase(text, at);
  }
  const value = text.slice(at, to);
  if (!isSecretValue(value, label)) return null;
  if (
    separator === ':' &&
    closing === '' &&
    /^signature$/i.test(label) &&
    PROSE.test(text.slice(at, at + 40))
  )
    return null;
  return { from: at, to, text: placeholder };
}

/** End of the line, or where a comment, a quote or an escaped line break begins. */
function endOfPhrase(text: string, at: number): number {
  const line = text.slice(at, endOfLine(text, at));
  const stop = /[ \t]+#|["'`]|\\[nrt"']|[ \t]+$/.exec(line);
  return at + (stop?.index ?? line.length);
}

function isSecretValue(value: string, label: string): boolean {
  if (!/[A-Za-z0-9\u0080-\uffff]/.test(value)) return false;
  if (NO_VALUE.test(value) || VARIABLE.test(value) || value === REDACTED) return false;
  if (isPlural(label) && /^[\d.]+$/.test(value)) return false;
  // PWD and OLDPWD name the working folder.
  return !(/^pwd$/i.test(label) && /^(?:\/|~|[A-Za-z]:[\\/]|\[host-path\])/.test(value));
}

function quotedValue(text: string, quoted: Quoted, label: string): Replacement | null {
  const value = text.slice(quoted.from, quoted.to);
  if (value === REDACTED || /^\[redacted\]#\d+$/.test(value) || value === '') return null;
  REFERENCE.lastIndex = 0;
  if (REFERENCE.exec(value)?.[0] === value || NO_VALUE.test(value) || VARIABLE.test(value)) return null;
  if (/^pwd$/i.test(label) && !isSecretValue(value, label)) return null;
  return { from: quoted.from, to: quoted.to, text: REDACTED };
}

function nextArgument(text: string, start: number, at: number): Replacement | null {
  const before = text.slice(Math.max(0, start - 60), start);
  if (!/(?:["'`]|\\n)--?[A-Za-z0-9_.-]*$/.test(before)) return null;
  const quoted = readQuoted(text, at);
  if (quoted === null || text[quoted.from] === '-') return null;
  return quotedValue(text, quoted, '');
}

function flagValue(text: string, at: number): Replacement | null {
  if (endOfMatch(HIDDEN, text, at) > at || endOfMatch(REFERENCE, text, at) > at) return null;
  const quoted = readQuoted(text, at);
  if (quoted !== null) return quotedValue(text, quoted, '');
  const to = endOfMatch(UNQUOTED, text, at);
  const value = text.slice(at, to);
  return SENTENCE.test(value) || !isSecretValue(value, '') ? null : { from: at, to, text: REDACTED };
}

/** In a sentence only a word with letters and digits is taken for a secret, behind `token` only a long one. */
function saidValue(text: string, label: string, at: number): Replacement | null {
  // A name in capitals is the name of a variable.
  if (!/[a-z]/.test(label)) return null;
  const quoted = readQuoted(text, at);
  const from = quoted?.from ?? at;
  const to = quoted?.to ?? endOfMatch(UNQUOTED, text, at);
  const value = text.slice(from, to);
  const least = /^(?:token|signature|credential|signed)/i.test(label) ? 16 : 6;
  const mixed = /^(?=[^\s]*[0-9])(?=[^\s]*[A-Za-z])[^\s]+$/.test(value) && !/[=:]/.test(value);
  if (!mixed || value.length < least || TECHNICAL.test(value) || value.includes(REDACTED)) return null;
  return { from, to, text: REDACTED };
}
