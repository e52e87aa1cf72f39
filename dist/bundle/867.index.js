export const id = 867;
export const ids = [867];
export const modules = {

/***/ 20867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rd: () => (/* binding */ redactText),
  FI: () => (/* binding */ redactValue),
  Yx: () => (/* reexport */ secretKinds),
  B: () => (/* reexport */ secretPlaces)
});

// UNUSED EXPORTS: HOST_PATH, REDACTED, SECRET_KINDS, redactUrl, redactedTail

;// CONCATENATED MODULE: ./.build/observability/redaction/pattern.js
/** What stands where a secret stood. */
const pattern_REDACTED = '[redacted]';
/** What stands where the folder of a path on somebody's machine stood. */
const HOST_PATH = '[host-path]';
/** Source of a pattern for either placeholder. */
const PLACEHOLDER = '\\[(?:redacted|host-path)\\]';
/** Source that takes the letters of `source` in either case; letters in escapes and classes must not be used. */
function anyCase(source) {
    return source.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
/** SGR colours of a terminal, which may stand between a label, its separator and the value. */
const COLOUR = '(?:\\x1b\\[[0-9;]{0,16}m)';
/**
 * Source of a lookbehind for the end of `prefix`: before `prefix` stands no letter or digit, unless it ends an
 * escape of JSON, a percent escape or a terminal colour. Stands behind the prefix because a pattern that begins
 * with a literal is searched several times faster.
 */
function wordStart(prefix, alsoNot = '') {
    const escapeEnd = `(?<!\\\\[nrtbfv]|\\\\u[0-9a-fA-F]{4}|%[0-9A-F]{2}|${COLOUR})`;
    return `(?<![A-Za-z0-9${alsoNot}]${escapeEnd}${prefix})`;
}
/**
 * Goes through the matches of a global `pattern` once, from left to right; `replacementFor` answers null to leave
 * a match alone. The search goes on behind whatever was replaced, so that every character is looked at a bounded
 * number of times as long as `replacementFor` reads no further than it replaces.
 */
function replaceMatches(text, pattern, replacementFor) {
    let out = '';
    let done = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const replacement = replacementFor(match);
        if (replacement === null)
            continue;
        out += text.slice(done, replacement.from) + replacement.text;
        done = replacement.to;
        pattern.lastIndex = Math.max(done, match.index + 1);
    }
    return done === 0 ? text : out + text.slice(done);
}
/** End of what a sticky `pattern` matches at `at`, or `at` where it does not match. */
function endOfMatch(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}
/** Index of the line break at or behind `at`, or the end of the text. */
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    if (end === -1)
        return text.length;
    return text[end - 1] === '\r' && end > at ? end - 1 : end;
}
/**
 * Reads a quoted string that begins at `at`, up to the end of its line. Inside strings that are nested in JSON a
 * quote is written with 1, 3, 7 ... backslashes; a quote closes when it has as many as the opening one, apart from
 * pairs that stand for a backslash of the content. Null where no quote begins at `at`.
 */
function readQuoted(text, at) {
    let from = at;
    while (text[from] === '\\')
        from++;
    const quote = text[from];
    if (quote !== '"' && quote !== "'" && quote !== '`')
        return null;
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
function endOfStructure(text, at, limit) {
    let depth = 0;
    let index = at;
    while (index < limit) {
        const character = text[index];
        if (character === '[' || character === '{')
            depth++;
        else if (character === ']' || character === '}') {
            depth--;
            if (depth === 0)
                return index + 1;
        }
        else if (character === '"' || character === '\\') {
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

;// CONCATENATED MODULE: ./.build/observability/redaction/headers.js

const SEPARATOR = `${COLOUR}*[ \\t]*(?::(?!:)=?|=>?|%3[dD])[ \\t]*${COLOUR}*`;
const QUOTE = '(?:\\\\*["\'`])?';
const AUTHORIZATION = anyCase('authorization');
const COOKIE = `${anyCase('cookie')}(?=:)`;
const BEARER = anyCase('bearer');
const BASIC = anyCase('basic');
const CREDENTIAL = `(?:${PLACEHOLDER}|[^\\s"'\`<>()[\\]{}|,;&\\\\])+`;
const HEADER = new RegExp(`(?<authorization>${AUTHORIZATION}${QUOTE}${SEPARATOR}${QUOTE})(?=[^\\s"'\`])|` +
    `(?<cookie>${COOKIE}:[ \\t]*)(?=[^\\s])|` +
    `(?<bearer>(?<![A-Za-z0-9_](?<!\\\\[nrt]|${COLOUR}))${BEARER}[ \\t]+)(?=[A-Za-z0-9])|` +
    `(?<basic>${BASIC}[ \\t]+)(?=[A-Za-z0-9+/]{8})`, 'g');
const SCHEME = new RegExp(`(?:${[
    'basic|bearer|digest|token|negotiate|ntlm|hoba|mutual|api-?key|key|sharedkey(?:lite)?|oauth|hawk|vapid|dpop',
    'privatetoken|gnap|splunk|sso-key|signature|jwt|googlelogin|aws|aws4-hmac-sha256|scram-sha-(?:1|256)',
].join('|')})[ \\t]+(?=[^\\s"'\`\\\\,;)])`, 'iy');
/** `name="value", name=value`: the credentials of Digest, OAuth and signatures. */
const PARAMETERS = /[A-Za-z][A-Za-z0-9_-]*=(?:\\*"[^"\\\r\n]*\\*"|[^\s"\\,;&]*)(?:[,;]?[ \t]*[A-Za-z][A-Za-z0-9_-]*=(?:\\*"[^"\\\r\n]*\\*"|[^\s"\\,;&]+))+/y;
const ONE_CREDENTIAL = new RegExp(CREDENTIAL, 'y');
const SECOND_WORD = new RegExp(`[ \\t]+${CREDENTIAL}`, 'y');
const HIDDEN = /\[redacted\](?:#\d+)?(?![^\s"'`<>()[\]{}|,;&\\])/y;
/** Words that follow `bearer` in sentences. */
const PROSE = /^(?:tokens?|auth|authentication|authorization|credentials?|headers?|schemes?|of|is|was|are|or|and|the|a|an|for|in|to|with|realm=.*|error=.*)[.:]?$/i;
/** What an authorization says where there is none. */
const NOTHING = /^(?:none|null|nil|undefined|true|false|missing|required|optional|unset|invalid|expired|enabled|disabled|not|failed|is|\*+)$/i;
/**
 * Replaces the credentials in `Authorization` and `Cookie` headers, wherever they are written, and those behind
 * `Bearer` and `Basic` alone. The scheme stays where it is a known one.
 */
function hideInHeaders(text) {
    return replaceMatches(text, HEADER, (match) => {
        const groups = match.groups ?? {};
        const at = match.index + match[0].length;
        if (groups.authorization !== undefined)
            return authorization(text, at, groups.authorization);
        if (groups.cookie !== undefined)
            return cookie(text, match.index, at);
        const to = endOfMatch(ONE_CREDENTIAL, text, at);
        const value = text.slice(at, to);
        if (groups.bearer !== undefined)
            return PROSE.test(value) ? null : { from: at, to, text: pattern_REDACTED };
        // `Basic` alone is a common word: only a user and a password in base64 are credentials.
        const decoded = /^[A-Za-z0-9+/]+={0,2}$/.test(value)
            ? Buffer.from(value, 'base64').toString('latin1')
            : '';
        return /^[\x20-\x7e]*:[\x20-\x7e]*$/.test(decoded) ? { from: at, to, text: pattern_REDACTED } : null;
    });
}
function authorization(text, at, label) {
    const from = endOfMatch(SCHEME, text, at);
    if (endOfMatch(HIDDEN, text, from) > from)
        return null;
    const parameters = endOfMatch(PARAMETERS, text, from);
    if (parameters > from)
        return { from, to: parameters, text: pattern_REDACTED };
    let to = endOfMatch(ONE_CREDENTIAL, text, from);
    if (to === from || NOTHING.test(text.slice(from, to)))
        return null;
    // An unknown scheme in a header: what follows it are the credentials.
    if (from === at && label.includes(':'))
        to = endOfMatch(SECOND_WORD, text, to);
    return { from, to, text: pattern_REDACTED };
}
/** A cookie's header runs to the end of its line, or to the quote that it stands in. */
function cookie(text, label, at) {
    if (endOfMatch(HIDDEN, text, at) > at)
        return null;
    const before = text.slice(Math.max(0, label - 16), label);
    const alone = /(?:^|\n)[ \t<>*|-]{0,8}(?:set-)?$/i.test(before) && (label <= 16 || before.includes('\n'));
    const end = endOfLine(text, at);
    if (alone)
        return { from: at, to: end, text: pattern_REDACTED };
    let to = at;
    while (to < end && !/["'`]/.test(text[to] ?? ''))
        to++;
    // Neither a line break written `\n` nor the backslash of the closing quote belongs to the value.
    const escaped = /\\(?:[nr]|$)/.exec(text.slice(at, to));
    if (escaped !== null)
        to = at + escaped.index;
    return to === at ? null : { from: at, to, text: pattern_REDACTED };
}

;// CONCATENATED MODULE: ./.build/observability/redaction/host-paths.js

/** A folder's or file's name, as far as a text without quotes shows where it ends. */
const NAME = '[^\\s"\'`<>|*?#&,;:()[\\]{}\\\\/]+';
/** A name may hold spaces where a separator shows that it goes on. */
const spaced = (separator) => `(?:${NAME}(?: ${NAME}){1,3}(?=${separator})|${NAME})`;
/** Folders that hold one folder per person or disk: the first name in them says who. */
const OF_SOMEBODY = 'home|Users|Volumes';
const MOUNTED_OF_SOMEBODY = '(?:var|usr|export)\\/home|mnt\\/[a-z]\\/Users';
const OF_THE_HOST = [
    'root|tmp|private|var\\/(?:folders|tmp)',
    // Work folders of runners, in containers and out of them.
    '__w|github\\/(?:workspace|home|workflow|file_commands)|runner\\/_work|actions-runner',
].join('|');
/** Before a path stands nothing that would make it a part of another path or of a URL; `-I/home/x` is a path. */
const posixStart = (root) => {
    const plain = wordStart(root, '_.}\\]\\/-');
    return `(?:${plain}|(?<=(?<![^\\s"'=])-[A-Za-z]${root}))`;
};
const SOMEBODYS = `\\/(?:${OF_SOMEBODY})(?=\\/)`;
const MOUNTED = `\\/(?:${MOUNTED_OF_SOMEBODY})(?=\\/)`;
const HOSTS = `\\/(?:${OF_THE_HOST})(?=\\/)`;
const somebodys = `(?:${SOMEBODYS}${posixStart(SOMEBODYS)}|${MOUNTED}${posixStart(MOUNTED)})(?:\\/+${spaced('\\/')})(?<rest>(?:\\/+${NAME})*)`;
const hosts = `${HOSTS}${posixStart(HOSTS)}(?<inside>(?:\\/+${NAME})+)`;
const homes = `~(?:[a-z_][a-z0-9_-]*)?(?=\\/)${wordStart('~[a-z0-9_-]*', '_.~)\\]\\/-')}(?<below>(?:\\/+${NAME})+)`;
/** One backslash, or as many as nesting in strings makes of it; `C:/x` with a capital only. */
const DRIVE = '(?:[A-Z]:(?=\\\\|\\/[^/])|[a-z]:(?=\\\\\\\\|\\\\[^nrtbfu"\']))';
const DRIVE_START = wordStart('[A-Za-z]:');
const drives = `${DRIVE}${DRIVE_START}(?<separator>\\\\+|\\/)(?<names>${spaced('\\\\|\\/')}(?:(?:\\k<separator>|\\/)${spaced('\\\\|\\/')})*)`;
const shares = `(?<=^|[\\s"'\`=(:,>])(?:\\\\\\\\(?:\\\\\\\\)*)(?:[A-Za-z0-9][A-Za-z0-9_.-]*)(?<share>\\\\+${NAME}(?:\\\\+${NAME})*)`;
const files = 'file:(?:\\\\?\\/){2}(?<url>(?:(?:\\\\?\\/)?[A-Za-z]:(?=\\\\?\\/))?(?:\\\\\\/|[^\\s"\'`<>|*?#&,;:()[\\]{}\\\\])*)';
const POSIX = new RegExp(`${somebodys}|${hosts}|${homes}`, 'g');
const WINDOWS = new RegExp(`${drives}|${shares}`, 'gm');
const SOMEBODYS_FOLDER = new RegExp(`^(?:\\/+[A-Za-z]:)?\\/(?:${OF_SOMEBODY}|${MOUNTED_OF_SOMEBODY})\\/[^/]*\\/?$`);
const FILE_URL = new RegExp(files, 'g');
function lastName(path) {
    return /[^\\/]*$/.exec(path.replace(/[\\/]+$/, ''))?.[0] ?? '';
}
const withName = (name) => (name === '' ? HOST_PATH : `${HOST_PATH}/${name}`);
/**
 * Replaces the folder of paths that tell about a person or a machine: home and temporary folders, disks, work
 * folders of runners, Windows drives and shares, `file:` URLs. The last name stays, unless it is a person's.
 */
function hideHostPaths(text) {
    return text
        .replace(FILE_URL, (...match) => {
        const { url = '' } = match.at(-1);
        const path = url.replaceAll('\\/', '/');
        if (SOMEBODYS_FOLDER.test(path))
            return HOST_PATH;
        return path.startsWith('/') ? withName(lastName(path)) : withName(lastName(path.replace(/^[^/]*/, '')));
    })
        .replace(WINDOWS, (...match) => {
        const { names, share } = match.at(-1);
        if (names === undefined)
            return withName(lastName(share ?? ''));
        return /^users[\\/]+[^\\/]*$/i.test(names) ? HOST_PATH : withName(lastName(names));
    })
        .replace(POSIX, (...match) => {
        const groups = match.at(-1);
        return withName(lastName(groups.rest ?? groups.inside ?? groups.below ?? ''));
    });
}

;// CONCATENATED MODULE: ./.build/observability/redaction/labels.js

const KINDS_OF_KEY = 'api|access|secret|private|signing|encryption|master|account|shared|subscription|auth|session|deploy|ssh|license|role|storage|consumer|app|application|customer|service';
const KEY = anyCase('key');
/** Labels of secrets, in any case; plurals only where they seldom count something. */
const labels_NAME = [
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
const LABEL = `(?:${labels_NAME})${ENDING}(?![A-Za-z0-9])`;
/** Model vocabulary and counts: `pad_token`, `max_token`. */
const NO_SECRET = /(?:^|[^A-Za-z])(?:pad|eos|bos|unk|sep|cls|mask|special|stop|per|max|min|num|unexpected)[_ -]?$|(?:^|[a-z_])(?:pad|eos|bos|unk|sep|cls|mask|special)$/i;
const labels_SEPARATOR = `(?::(?!:)=?|=>|==?=?|%3[dD])`;
const ASSIGNED = `(?<closing>(?:\\\\*["'\`])?)\\]?${COLOUR}*[ \\t]*(?<separator>${labels_SEPARATOR})${COLOUR}*`;
/** `--token value`; also over a continued line, and `- --token` above `- value` in a list. */
const FLAG_GAP = `(?<=(?<![A-Za-z0-9_-](?<!\\\\[nrt]|${COLOUR}))--?[A-Za-z0-9_.-]{3,60})(?:[ \\t]+(?:\\\\\\r?\\n[ \\t]*)?|\\r?\\n[ \\t]*-[ \\t]+)(?=[^\\s-])`;
/** `"--token", "value"`. */
const NEXT_ARGUMENT = `(?<close>\\\\*["'\`])\\s*(?:\\\\n\\s*)?,\\s*(?:\\\\n\\s*)?(?=\\\\*["'\`])`;
/** `password hunter2`, `password is hunter2`. */
const SAID = `[ \\t]+(?:is[ \\t]+)?(?=["'\`]?[^\\s]{0,40}[0-9])`;
const AFTER = `(?:${ASSIGNED}|(?<flag>${FLAG_GAP})|(?<argument>${NEXT_ARGUMENT})|(?<said>${SAID}))`;
const LABELLED = new RegExp(`(?<label>${LABEL})${AFTER}`, 'g');
const SENSITIVE_KEY = new RegExp(`(?:${LABEL}|${anyCase('authorization')}|${anyCase('cookie')}|^${anyCase('bearer')}|^_auth)$`);
const STOPS = '\\s"\'`<>()[\\]{}|,;&';
const UNQUOTED = new RegExp(`(?:${PLACEHOLDER}|[^${STOPS}\\\\%]|\\\\(?![nrt"'\`])[^\\s]|%(?!26))+`, 'y');
const TO_WHITE_SPACE = new RegExp(`(?:${PLACEHOLDER}|[^\\s"'\`\\\\]|\\\\(?![nrt"'\`])[^\\s])+`, 'y');
const labels_HIDDEN = new RegExp(`\\[redacted\\](?:#\\d+)?(?=$|[${STOPS}\\\\%])`, 'y');
const REFERENCE = /\$\{\{[^}\n]{0,200}\}\}|\$\{[A-Z_][A-Z0-9_]{0,80}\}|\$[A-Z_][A-Z0-9_]{0,80}(?![A-Za-z0-9])|%[A-Z_][A-Z0-9_]{0,80}%/y;
const GAP = new RegExp(`[ \\t]*${COLOUR}*`, 'y');
const GAP_OF_JSON = /\s*/y;
/** Values that say something about a secret and are none; types of parameters among them. */
const NO_VALUE = /^(?:none|null|nil|undefined|true|false|empty|missing|unset|invalid|expired|required|optional|hidden|masked|disabled|enabled|not|is|was|str|string|int|integer|number|bool|boolean|bytes|any|\*+)[.!?:]?$/i;
/** A workflow's permission, which messages name in full: `id-token: write`. */
const PERMISSION = /(?<=\bid-)token:[ \t]*(?:write|read|none)(?![\w+/=-])/iy;
/** The beginning of a sentence: no signature is two short words. */
const labels_PROSE = /^[a-z]{1,14}(?= [a-z]{1,14}(?![A-Za-z0-9+/=_-]))/;
/** The name of a variable that holds one. */
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:TOKEN|KEY|SECRET|PASSWORD|CREDENTIALS?|SIGNATURE)$/;
/** Words that follow a flag's name in a sentence. */
const SENTENCE = /^(?:to|is|or|and|for|as|with|in|if|on|the|a|an|of|by|from|option|options|flag|argument|value|was|must|can|may|has|have|not|requires?|required|instead|when|that|which)[.,:;]?$/i;
/** A word with letters and digits that is the name of a method rather than a secret. */
const TECHNICAL = /^(?:sha|md|aes|rsa|utf|base|oauth|http|pbkdf|argon|ed|ipv|python|py|node|v|id|x|p|k|top)-?\d[\d._-]*(?:x\d+)?[.,:;)]*$|^v?\d+(?:[.x-]\d+)*[a-z]{0,3}[.,:;)]*$/i;
/** True for keys whose values are secrets whatever they look like: `api_token`, `clientSecret`, `Authorization`. */
function isSensitiveKey(key) {
    const found = SENSITIVE_KEY.exec(key);
    return found !== null && !NO_SECRET.test(key.slice(0, found.index));
}
/** True for a plural, under which a number counts. */
const isPlural = (label) => /s$/i.test(label) && !/pass$/i.test(label);
/** True for `--token` and the like: the next argument is the secret. */
function isSensitiveFlag(argument) {
    return /^--?[A-Za-z][A-Za-z0-9_.-]*$/.test(argument) && argument.length > 4 && isSensitiveKey(argument);
}
/** Replaces values that a label, an option or a sentence calls secret; the label and the quotes stay. */
function hideLabelled(text) {
    return replaceMatches(text, LABELLED, (match) => {
        const { label = '', closing, separator, flag, argument, said } = match.groups ?? {};
        if (NO_SECRET.test(text.slice(Math.max(0, match.index - 14), match.index)))
            return null;
        if (endOfMatch(PERMISSION, text, match.index) > match.index)
            return null;
        const at = match.index + match[0].length;
        if (separator !== undefined)
            return assigned(text, match.index, label, closing ?? '', separator, at);
        if (argument !== undefined)
            return nextArgument(text, match.index, at);
        if (flag !== undefined)
            return flagValue(text, at);
        return said === undefined ? null : saidValue(text, label, at);
    });
}
function assigned(text, start, label, closing, separator, end) {
    const isJson = closing.endsWith('"') && separator === ':';
    const at = endOfMatch(isJson ? GAP_OF_JSON : GAP, text, end);
    if (endOfMatch(labels_HIDDEN, text, at) > at || endOfMatch(REFERENCE, text, at) > at)
        return null;
    const quoted = readQuoted(text, at);
    if (quoted !== null)
        return quotedValue(text, quoted, label);
    const placeholder = isJson ? `${closing}${pattern_REDACTED}${closing}` : pattern_REDACTED;
    const first = text[at];
    if (first === '{' || (first === '[' && !text.startsWith(HOST_PATH, at) && !text.startsWith(pattern_REDACTED, at))) {
        const to = endOfStructure(text, at, isJson ? text.length : endOfLine(text, at));
        return /[A-Za-z0-9]/.test(text.slice(at, to)) ? { from: at, to, text: placeholder } : null;
    }
    let to = endOfMatch(UNQUOTED, text, at);
    const line = text.slice(Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - 80), start);
    if (closing === '' &&
        separator === '=' &&
        /^(?:(?:export|set|ENV) )?[A-Z0-9_]*$/.test(line) &&
        !/[a-z]/.test(label)) {
        // A line of a file of variables: the value has no delimiter but white space.
        to = endOfMatch(TO_WHITE_SPACE, text, at);
    }
    else if (closing === '' &&
        separator === ':' &&
        !NO_VALUE.test(text.slice(at, to)) &&
        /^pass/i.test(label) &&
        /^[\s-]*[A-Za-z0-9_.-]*$/.test(line)) {
        // A line of YAML: a pass phrase may hold spaces.
        to = endOfPhrase(text, at);
    }
    const value = text.slice(at, to);
    if (!isSecretValue(value, label))
        return null;
    if (separator === ':' &&
        closing === '' &&
        /^signature$/i.test(label) &&
        labels_PROSE.test(text.slice(at, at + 40)))
        return null;
    return { from: at, to, text: placeholder };
}
/** End of the line, or where a comment, a quote or an escaped line break begins. */
function endOfPhrase(text, at) {
    const line = text.slice(at, endOfLine(text, at));
    const stop = /[ \t]+#|["'`]|\\[nrt"']|[ \t]+$/.exec(line);
    return at + (stop?.index ?? line.length);
}
function isSecretValue(value, label) {
    if (!/[A-Za-z0-9\u0080-\uffff]/.test(value))
        return false;
    if (NO_VALUE.test(value) || VARIABLE.test(value) || value === pattern_REDACTED)
        return false;
    if (isPlural(label) && /^[\d.]+$/.test(value))
        return false;
    // PWD and OLDPWD name the working folder.
    return !(/^pwd$/i.test(label) && /^(?:\/|~|[A-Za-z]:[\\/]|\[host-path\])/.test(value));
}
function quotedValue(text, quoted, label) {
    const value = text.slice(quoted.from, quoted.to);
    if (value === pattern_REDACTED || /^\[redacted\]#\d+$/.test(value) || value === '')
        return null;
    REFERENCE.lastIndex = 0;
    if (REFERENCE.exec(value)?.[0] === value || NO_VALUE.test(value) || VARIABLE.test(value))
        return null;
    if (/^pwd$/i.test(label) && !isSecretValue(value, label))
        return null;
    return { from: quoted.from, to: quoted.to, text: pattern_REDACTED };
}
function nextArgument(text, start, at) {
    const before = text.slice(Math.max(0, start - 60), start);
    if (!/(?:["'`]|\\n)--?[A-Za-z0-9_.-]*$/.test(before))
        return null;
    const quoted = readQuoted(text, at);
    if (quoted === null || text[quoted.from] === '-')
        return null;
    return quotedValue(text, quoted, '');
}
function flagValue(text, at) {
    if (endOfMatch(labels_HIDDEN, text, at) > at || endOfMatch(REFERENCE, text, at) > at)
        return null;
    const quoted = readQuoted(text, at);
    if (quoted !== null)
        return quotedValue(text, quoted, '');
    const to = endOfMatch(UNQUOTED, text, at);
    const value = text.slice(at, to);
    return SENTENCE.test(value) || !isSecretValue(value, '') ? null : { from: at, to, text: pattern_REDACTED };
}
/** In a sentence only a word with letters and digits is taken for a secret, behind `token` only a long one. */
function saidValue(text, label, at) {
    // A name in capitals is the name of a variable.
    if (!/[a-z]/.test(label))
        return null;
    const quoted = readQuoted(text, at);
    const from = quoted?.from ?? at;
    const to = quoted?.to ?? endOfMatch(UNQUOTED, text, at);
    const value = text.slice(from, to);
    const least = /^(?:token|signature|credential|signed)/i.test(label) ? 16 : 6;
    const mixed = /^(?=[^\s]*[0-9])(?=[^\s]*[A-Za-z])[^\s]+$/.test(value) && !/[=:]/.test(value);
    if (!mixed || value.length < least || TECHNICAL.test(value) || value.includes(pattern_REDACTED))
        return null;
    return { from, to, text: pattern_REDACTED };
}

;// CONCATENATED MODULE: ./.build/observability/redaction/tokens.js

const TOKEN_KINDS = [
    'github-token',
    'gitlab-token',
    'aws-key',
    'google-key',
    'slack-token',
    'json-web-token',
    'hugging-face-token',
    'replicate-token',
    'nvidia-key',
    'model-api-key',
    'payment-key',
    'npm-token',
    'pypi-token',
    'docker-token',
    'mail-key',
    'webhook-url',
];
/** Secrets that their own shape gives away, by issuer: a prefix and what follows it. */
const SHAPES = [
    // GitHub; an installation's token may be `ghs_<app id>_<JWT>`, about 520 characters.
    ['github-token', 'gh[pour]_', '[A-Za-z0-9]{16,}'],
    ['github-token', 'ghs_', '(?=[A-Za-z0-9_]{16})[A-Za-z0-9_.-]*[A-Za-z0-9_-]'],
    ['github-token', 'github_pat_', '[A-Za-z0-9_]{16,}'],
    ['gitlab-token', 'glpat-', '[A-Za-z0-9_-]{16,}'],
    // AWS key ids, with whatever is glued to them.
    ['aws-key', 'A(?:KIA|SIA|BIA|CCA)', '[A-Z0-9]{16}[A-Za-z0-9]*'],
    // Google.
    ['google-key', 'AIza', '[A-Za-z0-9_-]{30,}'],
    ['google-key', 'ya29\\.', '[A-Za-z0-9_-]{10,}'],
    ['google-key', 'GOCSPX-', '[A-Za-z0-9_-]{20,}'],
    // Slack.
    ['slack-token', 'xox[abeoprs]', '[-.][A-Za-z0-9][A-Za-z0-9.-]{7,}'],
    ['slack-token', 'xapp-', '[0-9]-[A-Za-z0-9-]{8,}'],
    // JSON Web Tokens: three parts (signed), five (encrypted), or two that are both JSON (cut off, or unsigned).
    [
        'json-web-token',
        'eyJ',
        '[A-Za-z0-9_-]{8,}(?:\\.eyJ[A-Za-z0-9_-]{4,}(?:\\.[A-Za-z0-9_-]*)?|(?:\\.[A-Za-z0-9_-]*){2,4})',
        '_-',
    ],
    // Hugging Face, Replicate, NVIDIA.
    ['hugging-face-token', 'hf_', '[A-Za-z0-9]{16,}'],
    ['hugging-face-token', 'api_org_', '[A-Za-z0-9]{16,}'],
    ['replicate-token', 'r8_', '[A-Za-z0-9]{30,}'],
    ['nvidia-key', 'nvapi-', '[A-Za-z0-9_-]{16,}'],
    // OpenAI and those who took over its form; words between hyphens (`sk-learn-contrib-...`) have no digit.
    [
        'model-api-key',
        'sk-',
        '(?:[A-Za-z0-9]{20,}|(?:proj|ant|svcacct|admin|or)-[A-Za-z0-9_-]{16,}|(?=[A-Za-z_-]*[0-9])[A-Za-z][A-Za-z0-9]*-[A-Za-z0-9_-]{16,})',
        '_-',
    ],
    ['payment-key', '[sr]k_(?:live|test)_', '[A-Za-z0-9]{16,}'],
    ['npm-token', 'npm_', '[A-Za-z0-9]{30,}'],
    ['pypi-token', 'pypi-', '(?:Ag[A-Za-z0-9_-]{16,}|[A-Za-z0-9_-]{50,})'],
    ['docker-token', 'dckr_pat_', '[A-Za-z0-9_-]{16,}'],
    ['mail-key', 'SG\\.', '[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}'],
];
const shapes = SHAPES.map(([, prefix, rest, alsoNot]) => `${prefix}${wordStart(prefix, alsoNot)}${rest}`);
const TOKEN = new RegExp(shapes.join('|'), 'g');
const TOKEN_ALONE = shapes.map((shape, index) => ({ kind: SHAPES[index][0], pattern: new RegExp(shape) }));
/** Whoever knows the address of a Slack webhook may post to it. */
const WEBHOOK = /(hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/)[A-Za-z0-9][A-Za-z0-9/_-]*/g;
/** Replaces tokens of known shape and the secret part of webhook addresses. */
function hideTokens(text) {
    return text.replace(TOKEN, pattern_REDACTED).replace(WEBHOOK, `$1${pattern_REDACTED}`);
}
/** Whose tokens stand in `text`, each kind once. */
function tokenKinds(text) {
    const found = TOKEN_ALONE.filter(({ pattern }) => pattern.test(text)).map(({ kind }) => kind);
    if (text.search(WEBHOOK) !== -1)
        found.push('webhook-url');
    return new Set(found);
}
const KEY_NAME = '[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----';
/** Source of the line that a private key begins or ends with. */
const KEY_MARKER = `-----(BEGIN|END) ${KEY_NAME}`;
const MARKER = new RegExp(KEY_MARKER, 'g');
/** Lines of base64, with headers such as `DEK-Info: ...` before them; line breaks may be written `\n`. */
const KEY_BODY = /(?:\s|\\[nrt]|[A-Za-z0-9-]{1,20}: [^\n\\"]{1,200}(?=[\n\\])|[A-Za-z0-9+/=]{8,})+/y;
/**
 * Replaces what stands between the markers of a private key, whatever it is. Where the end is missing, the lines
 * of base64 behind the marker go; where the beginning is missing, those before it.
 */
function hidePrivateKeys(text) {
    if (!text.includes('PRIVATE KEY'))
        return text;
    const markers = [...text.matchAll(MARKER)];
    let out = '';
    let done = 0;
    for (const [index, marker] of markers.entries()) {
        const after = marker.index + marker[0].length;
        const next = markers[index + 1];
        if (marker[1] === 'BEGIN') {
            out += text.slice(done, after);
            done = after;
            if (next?.[1] === 'END') {
                out += pattern_REDACTED;
                done = next.index;
            }
            else if (!text.startsWith(pattern_REDACTED, after)) {
                KEY_BODY.lastIndex = after;
                const body = KEY_BODY.exec(text)?.[0] ?? '';
                if (/[^\s\\]{8}/.test(body)) {
                    out += pattern_REDACTED;
                    done += body.length;
                }
            }
        }
        else {
            const before = text.slice(done, marker.index);
            const from = startOfKeyLines(before);
            out += from < before.length ? before.slice(0, from) + pattern_REDACTED : before;
            out += marker[0];
            done = after;
        }
    }
    return out + text.slice(done);
}
/** Index where the lines of base64 begin that end `text`, or its length. */
function startOfKeyLines(text) {
    let end = text.length;
    let start = end;
    while (end > 0) {
        const lineBreak = /(?:\r?\n|(?:\\r)?\\n)$/.exec(text.slice(Math.max(0, end - 4), end));
        if (lineBreak === null)
            break;
        const lineEnd = end - lineBreak[0].length;
        let lineStart = lineEnd;
        while (lineStart > 0 && /[A-Za-z0-9+/=]/.test(text[lineStart - 1] ?? ''))
            lineStart--;
        // The `n` of an escaped line break is no part of the line behind it.
        if (text[lineStart - 1] === '\\' && text[lineStart] === 'n')
            lineStart++;
        if (lineEnd - lineStart < 8)
            break;
        start = lineStart;
        end = lineStart;
    }
    return start;
}

;// CONCATENATED MODULE: ./.build/observability/redaction/urls.js

const SLASHES = ':(?:\\\\?\\/){2}';
const USER_INFO = '[^\\s\\/?#"\'`<>\\\\]+(?=@)';
/**
 * Query keys whose values sign or authorise a request and that are no label by their name: cloud signatures, shared
 * access signatures, API keys.
 */
const QUERY_KEY = [
    ...[
        'x-amz-[a-z-]+',
        'x-goog-[a-z-]+',
        'sig',
        'sas',
        'key',
        'auth',
        'hmac',
        'code',
        'policy',
        'googleaccessid',
    ],
    ...['awsaccesskeyid', 'key-pair-id', 'signature', 'se-sig'],
]
    .map((key) => key.replace(/\[a-z-\]\+|[a-z]/g, (part) => (part.length > 1 ? '[A-Za-z-]+' : anyCase(part))))
    .join('|');
const QUERY = `(?:[?&]|&amp;|\\\\u0026|%3[fF]|%26)(?:${QUERY_KEY})(?:=|%3[dD])`;
const QUERY_VALUE = `(?:${PLACEHOLDER}|[^\\s&#"'\`<>\\\\()[\\]{}|,;])+`;
const CREDENTIALS = new RegExp(`(${SLASHES})(${USER_INFO})`, 'g');
const SIGNATURE = new RegExp(`(${QUERY})${QUERY_VALUE}`, 'g');
/** Replaces the user information of URLs of any scheme and the values of signing query keys; the rest stays. */
function hideInUrls(text) {
    return hideSignatures(hideUserInfo(text));
}
/** Replaces the user information of URLs of any scheme. */
function hideUserInfo(text) {
    return text.replace(CREDENTIALS, (whole, slashes, userInfo, at) => {
        // `git` in `ssh://git@host` names an account that everybody uses; the key is elsewhere.
        const isShell = /(?<![A-Za-z0-9])ssh$/i.test(text.slice(Math.max(0, at - 4), at));
        return isShell && !userInfo.includes(':') ? whole : `${slashes}${pattern_REDACTED}`;
    });
}
/** Replaces the values of query keys that sign a URL. */
function hideSignatures(text) {
    return text.replace(SIGNATURE, (_whole, key) => `${key}${pattern_REDACTED}`);
}
/**
 * Scheme, host and path of a URL or a relative reference: without user information, query and fragment.
 * `[redacted]` where nothing is left of a text that was not empty.
 */
function urls_bareUrl(url) {
    const trimmed = url.trim();
    const bare = trimmed.replace(/[?#][\s\S]*$/, '').replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/]*@/, '$1');
    return bare === '' && trimmed !== '' ? REDACTED : bare;
}

;// CONCATENATED MODULE: ./.build/observability/redaction/values.js


/** Nesting beyond this is hidden: nobody wrote it, and going down must not exhaust the stack. */
const DEEPEST = 500;
/**
 * `value`, a JSON value, with every string passed through `redact`, keys as well as values. Values under sensitive
 * keys and behind sensitive options in lists are hidden whatever they are, apart from null, booleans and the empty
 * string. Keys that become equal are told apart by `#2`, `#3` ... in their order. The input is not changed.
 */
function redactJson(value, redact, depth = 0) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth >= DEEPEST)
        return pattern_REDACTED;
    if (Array.isArray(value)) {
        return value.map((item, index) => {
            const before = value[index - 1];
            const isArgument = typeof item === 'string' && item !== '' && !item.startsWith('-');
            if (isArgument && typeof before === 'string' && isSensitiveFlag(before))
                return pattern_REDACTED;
            return redactJson(item, redact, depth + 1);
        });
    }
    const out = {};
    const taken = new Set();
    const counts = new Map();
    for (const [key, item] of Object.entries(value)) {
        const hidden = redact(key);
        let unique = hidden;
        for (let count = (counts.get(hidden) ?? 1) + 1; taken.has(unique); count++) {
            unique = `${hidden}#${count}`;
            counts.set(hidden, count);
        }
        taken.add(unique);
        // A path's last name may be sensitive where the path was not: `file:///$TOKEN/`.
        const isSensitive = isSensitiveKey(key) || isSensitiveKey(hidden);
        // A key `__proto__` is a key like others, not a way to the prototype.
        Object.defineProperty(out, unique, {
            value: isSensitive ? underSensitiveKey(key, item) : redactJson(item, redact, depth + 1),
            enumerable: true,
            writable: true,
            configurable: true,
        });
    }
    return out;
}
function underSensitiveKey(key, value) {
    if (value === null || value === undefined || typeof value === 'boolean' || value === '')
        return value;
    return isPlural(key) && typeof value === 'number' ? value : pattern_REDACTED;
}

;// CONCATENATED MODULE: ./.build/observability/redaction/kinds.js




/** What a secret is, as far as its shape or place tells. */
const SECRET_KINDS = [
    'private-key',
    'url-credentials',
    'signed-url',
    ...TOKEN_KINDS,
    'authorization-header',
    'labelled-secret',
];
const BEGIN = new RegExp(KEY_MARKER);
/** Each rule with what it calls its finds; in the order of the redaction, so that a find counts once. */
const RULES = [
    { hide: hideUserInfo, kinds: () => ['url-credentials'] },
    { hide: hideSignatures, kinds: () => ['signed-url'] },
    { hide: hideTokens, kinds: tokenKinds },
    { hide: hideInHeaders, kinds: () => ['authorization-header'] },
    { hide: hideLabelled, kinds: () => ['labelled-secret'] },
];
/**
 * Where in `text` the redaction would hide a secret, and of which kind; never the secret. Paths of a host are no
 * secrets and not named. A kind counts once a line. Linear in time; what the redaction does not know passes here too.
 */
function secretPlaces(text) {
    const places = [];
    if (text.includes('PRIVATE KEY')) {
        for (const [index, line] of text.split('\n').entries()) {
            if (BEGIN.test(line))
                places.push({ kind: 'private-key', line: index + 1 });
        }
    }
    let before = text;
    for (const { hide, kinds } of RULES) {
        const after = hide(before);
        if (after === before)
            continue;
        let found = 0;
        for (const [index, line] of before.split('\n').entries()) {
            if (hide(line) === line)
                continue;
            found += 1;
            for (const kind of kinds(line))
                places.push({ kind, line: index + 1 });
        }
        if (found === 0) {
            // The label stands on one line, and its value, which is the secret, on the next.
            const line = lineOfDifference(before, after);
            for (const kind of kinds(before))
                places.push({ kind, line });
        }
        before = after;
    }
    return places.sort((a, b) => a.line - b.line);
}
/** Kinds of the secrets in `text`, each once. */
function secretKinds(text) {
    return [...new Set(secretPlaces(text).map(({ kind }) => kind))];
}
function lineOfDifference(before, after) {
    let line = 1;
    for (let at = 0; at < before.length && before[at] === after[at]; at++)
        if (before[at] === '\n')
            line += 1;
    return line;
}

;// CONCATENATED MODULE: ./.build/observability/redaction/index.js
/**
 * The one place that takes secrets and host paths out of text about the outside: logs, tails, manifests, reports,
 * comments, error messages. It removes the value and keeps the label, and is idempotent and linear in time.
 *
 * Rules about text cannot be complete. A secret without label, known shape or place (a password in a sentence)
 * passes; what must not leak is not handed to what writes text.
 */









/** `text` with `[redacted]` for each secret and `[host-path]` for the folder of each path on a host. */
function redactText(text) {
    let before = text;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const after = applyRules(before);
        if (after === before)
            return after;
        before = isJson(before) && !isJson(after) ? redactJsonText(before) : after;
    }
    return before;
}
/**
 * What is left around a placeholder may look like something else, in text made for it; a second round settles that,
 * and is all that other text takes. The limit keeps the time linear.
 */
const MOST_ROUNDS = 8;
/** Shapes come before labels, which then see placeholders; paths before both, as a last name may be a label. */
function applyRules(text) {
    return hideLabelled(hideInHeaders(hideTokens(hideHostPaths(hideInUrls(hidePrivateKeys(text))))));
}
function isJson(text) {
    if (!/^\s*["[{]/.test(text) || !/["\]}]\s*$/.test(text.slice(-64)))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * JSON whose strings look to the rules as if they went on behind their quotes (`"token="`): redacted string by
 * string, written again with the same indentation.
 */
function redactJsonText(text) {
    const indentation = /^\s*[[{]\r?\n([ \t]{1,10})/.exec(text)?.[1];
    return JSON.stringify(redactJson(JSON.parse(text), applyRules), null, indentation);
}
/**
 * A copy of a JSON value, keys redacted as well as strings. Values under sensitive keys become `[redacted]`; keys
 * that become equal get `#2`, `#3` ... in their order.
 */
function redactValue(json) {
    return redactJson(json, redactText);
}
/**
 * Scheme, host and path of a URL or a relative reference, redacted: no user information, query or fragment. Empty
 * for an empty text, `[redacted]` where nothing else is left.
 */
function redactUrl(url) {
    const bare = bareUrl(url);
    return bare === REDACTED ? bare : redactText(bare);
}
/**
 * The last `maxChars` UTF-16 units of the redacted text, `…` first where something was cut off. Redaction comes
 * before the cut: a cut between a label and its value would leave a value that nothing tells from other text.
 */
function redactedTail(text, maxChars) {
    const redacted = redactText(text);
    if (redacted.length <= maxChars)
        return redacted;
    if (maxChars <= 0)
        return '';
    let from = redacted.length - (maxChars - 1);
    if (/[\udc00-\udfff]/.test(redacted.charAt(from)) && /[\ud800-\udbff]/.test(redacted.charAt(from - 1)))
        from++;
    return `…${redacted.slice(from)}`;
}


/***/ })

};
