import { REDACTED } from './pattern.ts';
import { KEY_MARKER, tokenKinds } from './tokens.ts';

/** Sequences of terminals, and characters that nobody sees, which may stand inside of a token. */
const UNSEEN = /\x1b\[[0-?]{0,64}[ -/]{0,8}[@-~]|\p{Cf}/gu;
const PERCENT = /%([2-7][0-9a-f])/gi;
const UNICODE = /\\(?:u00|x)([2-7][0-9a-f])/gi;
const ENTITY = /&#(?:x0{0,4}([2-7][0-9a-f])|0{0,4}(\d{2,3}));/gi;
const BASE64 = /[A-Za-z0-9+/_-]{24,}/g;

const fromHex = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));
const fromEntity = (_: string, hex: string | undefined, decimal: string) =>
  String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));

/** Ways in which a file may spell a token so that its shape is not seen, each undone. */
const UNDONE: readonly ((text: string) => string)[] = [
  (text) => text.replace(UNSEEN, ''),
  (text) => text.replace(PERCENT, fromHex),
  (text) => text.replace(UNICODE, fromHex),
  (text) => text.replace(ENTITY, fromEntity),
];

/** The line that a private key begins with, where the key behind it was not taken out. */
const KEY = new RegExp(
  `${KEY_MARKER.replace('(BEGIN|END)', 'BEGIN')}(?!\\s*${REDACTED.replace(/[[\]]/g, '\\$&')})`,
);
const isSecret = (text: string) => tokenKinds(text).size > 0 || KEY.test(text);

/**
 * Whether a token of known shape, or a private key, stands in `text` in another spelling: with sequences of terminals or
 * unseen characters inside, percent-encoded, as `\u00xx` or entities, or in base64. It says that one is there and not where.
 */
export function hasHiddenToken(text: string): boolean {
  const seen = isSecret(text);
  for (const undo of UNDONE) {
    const undone = undo(text);
    if (undone !== text && !seen && isSecret(undone)) return true;
  }
  const words = text.match(BASE64) ?? [];
  // A word may begin in the middle of four.
  return [0, 1, 2, 3].some((from) =>
    isSecret(words.map((word) => Buffer.from(word.slice(from), 'base64').toString('latin1')).join('\n')),
  );
}
