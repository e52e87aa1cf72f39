import { extname } from 'node:path';
import type { BundleReason } from '../../contracts/bundle.ts';
import { HOST_PATH, hasHiddenToken, REDACTED, secretKinds } from '../../observability/redaction/index.ts';
import { plural } from '../../reports/format.ts';
import { pictureOnly } from './png.ts';

/** Text formats that may leave the machine once they were looked through. */
const TEXTS = new Set([
  ...['.json', '.jsonl', '.md', '.csv', '.txt', '.html', '.log', '.svg', '.yaml', '.yml'],
]);
const JSONS = new Set(['.json', '.jsonl']);
const PICTURES = new Set(['.png']);

/** Control characters that no text of these formats holds: what holds them is something else under a text's name. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

export interface SafeContent {
  /** What may be attached; null where nothing may. */
  bytes: Buffer | null;
  reason: BundleReason;
  detail: string;
}

const refused = (reason: BundleReason, detail: string): SafeContent => ({ bytes: null, reason, detail });

/** Formats by their suffix; others are never read. */
export function isAllowedName(path: string): boolean {
  const suffix = extname(path).toLowerCase();
  return TEXTS.has(suffix) || PICTURES.has(suffix);
}

/**
 * What of a file may be attached to something public: all of it, all but secrets, host paths or metadata, or nothing.
 * What is to be attached was itself looked through again. Linear in time.
 * @param path decides by its suffix how the bytes are read
 * @param redact the redaction of the house, with what the door knows of the checkout
 */
export function safeContent(path: string, bytes: Buffer, redact: (text: string) => string): SafeContent {
  const suffix = extname(path).toLowerCase();
  if (PICTURES.has(suffix)) return safePicture(bytes);
  const text = textOf(bytes);
  if (text === null) {
    return refused('content-not-allowed', `its bytes are no UTF-8 text, which ${suffix} says it is`);
  }
  const plain = JSONS.has(suffix) ? withoutEscapes(text) : text;
  const after = suffix === '.jsonl' ? linewise(plain, redact) : redact(plain);
  if (hasHiddenToken(after)) {
    return refused(
      'redaction-incomplete',
      'it holds a secret in another spelling (base64, percent-encoded, escaped, or with unseen characters inside)',
    );
  }
  if (after === plain) {
    return { bytes, reason: 'nothing-found', detail: 'no secret and no path of a host was found in it' };
  }
  const again = redact(after);
  if (again !== after || isBroken(suffix, plain, after)) {
    return refused(
      'redaction-incomplete',
      'it holds secrets or host paths that could not be taken out cleanly',
    );
  }
  return { bytes: Buffer.from(after), reason: 'text-redacted', detail: sayRedacted(plain, after) };
}

function safePicture(bytes: Buffer): SafeContent {
  const picture = pictureOnly(bytes);
  if (picture === null) return refused('content-not-allowed', 'its bytes are no whole PNG');
  if (picture.length === bytes.length) {
    return { bytes, reason: 'nothing-found', detail: 'it holds a picture and nothing else' };
  }
  const removed = plural(bytes.length - picture.length, 'byte');
  return {
    bytes: picture,
    reason: 'metadata-removed',
    detail: `${removed} of metadata were taken out; the picture is the same`,
  };
}

function textOf(bytes: Buffer): string | null {
  try {
    // A byte order mark stays: what is copied as it is has the same bytes.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return NO_TEXT.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** JSON may spell any character as `\u00xx` and `/` as `\/`: the same text without such disguise. */
function withoutEscapes(json: string): string {
  if (!/\\(?:\/|u00)/.test(json)) return json;
  return json.replace(/\\(?:(\\)|(\/)|u00([2-7][0-9a-f]))/gi, (found, backslash, slash, code) => {
    if (backslash !== undefined) return found;
    if (slash !== undefined) return '/';
    const character = String.fromCharCode(Number.parseInt(code, 16));
    return character === '"' || character === '\\' || character === '\u007f' ? found : character;
  });
}

/** Line by line, as each is a JSON text of its own; then as a whole, for what goes over several. */
function linewise(text: string, redact: (text: string) => string): string {
  const lines = text.split('\n').map((line) => (line === '' ? line : redact(line)));
  return redact(lines.join('\n'));
}

/** Whether what could be parsed before cannot be any more: half of a file is worse than none. */
function isBroken(suffix: string, before: string, after: string): boolean {
  if (suffix === '.json') return parses(before) && !parses(after);
  if (suffix !== '.jsonl') return false;
  const lines = after.split('\n');
  return before.split('\n').some((line, index) => parses(line) && !parses(lines[index] ?? ''));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function sayRedacted(before: string, after: string): string {
  const more = (mark: string) => after.split(mark).length - before.split(mark).length;
  const [secrets, paths] = [more(REDACTED), more(HOST_PATH)];
  const kinds = secrets > 0 ? ` (${secretKinds(before).join(', ')})` : '';
  const found = [
    ...(secrets > 0 ? [`${plural(secrets, 'secret')}${kinds}`] : []),
    ...(paths > 0 ? [plural(paths, 'host path')] : []),
  ];
  return `replaced: ${found.join(' and ') || 'paths of this checkout'}`;
}
