import { REDACTED, wordStart } from './pattern.ts';

export const TOKEN_KINDS = [
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
] as const;
type TokenKind = (typeof TOKEN_KINDS)[number];

/** Secrets that their own shape gives away, by issuer: a prefix and what follows it. */
const SHAPES: readonly (readonly [kind: TokenKind, prefix: string, rest: string, alsoNotBefore?: string])[] =
  [
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
const TOKEN_ALONE = shapes.map((shape, index) => ({ kind: SHAPES[index]![0], pattern: new RegExp(shape) }));
/** Whoever knows the address of a Slack webhook may post to it. */
const WEBHOOK = /(hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/)[A-Za-z0-9][A-Za-z0-9/_-]*/g;

/** Replaces tokens of known shape and the secret part of webhook addresses. */
export function hideTokens(text: string): string {
  return text.replace(TOKEN, REDACTED).replace(WEBHOOK, `$1${REDACTED}`);
}

/** Whose tokens stand in `text`, each kind once. */
export function tokenKinds(text: string): Set<TokenKind> {
  const found = TOKEN_ALONE.filter(({ pattern }) => pattern.test(text)).map(({ kind }) => kind);
  if (text.search(WEBHOOK) !== -1) found.push('webhook-url');
  return new Set(found);
}

const KEY_NAME = '[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----';

/** Source of the line that a private key begins or ends with. */
export const KEY_MARKER = `-----(BEGIN|END) ${KEY_NAME}`;
const MARKER = new RegExp(KEY_MARKER, 'g');
/** Lines of base64, with headers such as `DEK-Info: ...` before them; line breaks may be written `\n`. */
const KEY_BODY = /(?:\s|\\[nrt]|[A-Za-z0-9-]{1,20}: [^\n\\"]{1,200}(?=[\n\\])|[A-Za-z0-9+/=]{8,})+/y;

/**
 * Replaces what stands between the markers of a private key, whatever it is. Where the end is missing, the lines
 * of base64 behind the marker go; where the beginning is missing, those before it.
 */
export function hidePrivateKeys(text: string): string {
  if (!text.includes('PRIVATE KEY')) return text;
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
        out += REDACTED;
        done = next.index;
      } else if (!text.startsWith(REDACTED, after)) {
        KEY_BODY.lastIndex = after;
        const body = KEY_BODY.exec(text)?.[0] ?? '';
        if (/[^\s\\]{8}/.test(body)) {
          out += REDACTED;
          done += body.length;
        }
      }
    } else {
      const before = text.slice(done, marker.index);
      const from = startOfKeyLines(before);
      out += from < before.length ? before.slice(0, from) + REDACTED : before;
      out += marker[0];
      done = after;
    }
  }
  return out + text.slice(done);
}

/** Index where the lines of base64 begin that end `text`, or its length. */
function startOfKeyLines(text: string): number {
  let end = text.length;
  let start = end;
  while (end > 0) {
    const lineBreak = /(?:\r?\n|(?:\\r)?\\n)$/.exec(text.slice(Math.max(0, end - 4), end));
    if (lineBreak === null) break;
    const lineEnd = end - lineBreak[0].length;
    let lineStart = lineEnd;
    while (lineStart > 0 && /[A-Za-z0-9+/=]/.test(text[lineStart - 1] ?? '')) lineStart--;
    // The `n` of an escaped line break is no part of the line behind it.
    if (text[lineStart - 1] === '\\' && text[lineStart] === 'n') lineStart++;
    if (lineEnd - lineStart < 8) break;
    start = lineStart;
    end = lineStart;
  }
  return start;
}
