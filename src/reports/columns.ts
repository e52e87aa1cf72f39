import { eastAsianWidth } from 'get-east-asian-width';

/** Printable ASCII, no-break spaces, dashes, `…` and `→`: most of all text, each one column wide. */
const NARROW = /^[ -~\u00a0\u2013\u2014\u2026\u2192]*$/;

const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const EMOJI = /^(?:\p{RGI_Emoji}|[\d#*]\u20e3)$/v;
const PICTOGRAPH = /\p{Extended_Pictographic}/gv;
/** Behind the first sign of a cluster these take columns of their own. */
const ADDS = /[\p{Spacing_Mark}\uff00-\uffef]/v;
/** Jamo that are shown as one syllable: leading, vowel and trailing. */
const SYLLABLE = /[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6][\u11a8-\u11ff\ud7cb-\ud7fb]?/g;
const JAMO = /^[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/;
const LONGEST_EMOJI = 50;

let graphemes: Intl.Segmenter | undefined;

/** What a reader sees as one sign, by Unicode's grapheme clusters (UAX #29). */
export function clusters(text: string): string[] {
  if (NARROW.test(text)) return text.split('');
  // Loading the rules takes as long as a table; most commands never need them.
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Columns that a text without escape sequences takes on a terminal; of most text that is its length, which is found much faster. */
export function columnsOf(text: string): number {
  return NARROW.test(text) ? text.length : clusters(text).reduce((sum, cluster) => sum + widthOf(cluster), 0);
}

/** Wide emoji, and else the East Asian Width (UAX #11) of the first visible sign, with those behind it that add to it. */
function widthOf(cluster: string): number {
  const signs = [...cluster].filter((sign) => !INVISIBLE.test(sign));
  if (signs.length === 0) return 0;
  if (isEmoji(cluster)) return 2;
  const counted = JAMO.test(signs[0]!)
    ? [...signs.join('').replaceAll(SYLLABLE, '\uac00')]
    : signs.filter((sign, index) => index === 0 || ADDS.test(sign));
  return counted.reduce((sum, sign) => sum + eastAsianWidth(sign.codePointAt(0)!), 0);
}

function isEmoji(cluster: string): boolean {
  if (EMOJI.test(cluster)) return true;
  const isJoined = cluster.length <= LONGEST_EMOJI && cluster.includes('\u200d');
  return isJoined && (cluster.match(PICTOGRAPH) ?? []).length > 1;
}
