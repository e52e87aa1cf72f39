import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { clusters, columnsOf } from '../../src/reports/columns.ts';

/** Signs of each kind that counts: scripts, marks, jamo, full and half width, emoji, flags and what nobody sees. */
const SIGNS = [
  ...[
    'a',
    '→',
    'é',
    'e\u0301',
    'ß',
    'ж',
    'α',
    '漢',
    'あ',
    'ｱ',
    'ﾞ',
    'Ａ',
    '가',
    '각',
    '\u0d4e',
    '\u0e33',
    '\u0903',
  ],
  ...['\u1100', '\u1161', '\u11a8', '\u1113', '\u1176', '\ua960', '\ud7b0', '\ud7cb', '\u115f', '\u1160'],
  ...['👩', '👩‍🚀', '👩🏽', '🇨🇭', '❤️', '❤', '#️⃣', '#⃣', '\u{20000}', '\u{1f3f4}\u{e0067}\u{e007f}'],
  ...[
    '\u200b',
    '\u200d',
    '\ufe0f',
    '\u00ad',
    '\u0007',
    '\t',
    '\u2028',
    '\ud800',
    '\u{e0001}',
    '\u0300',
    '\u20dd',
  ],
];

test('two signs beside each other are as wide as string-width says', () => {
  const wrong = SIGNS.flatMap((a) =>
    ['', ...SIGNS].map((b) => a + b).filter((text) => columnsOf(text) !== stringWidth(text)),
  );
  expect(wrong.map((text) => JSON.stringify(text))).toEqual([]);
});

test('every sign of the scripts that are in use is as wide as string-width says', () => {
  const wrong: string[] = [];
  for (let point = 0x20; point < 0x3200; point++) {
    const sign = String.fromCodePoint(point);
    // It begins an escape sequence there, and is taken out.
    if (point !== 0x9b && columnsOf(sign) !== stringWidth(sign)) wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('a text is cut between what a reader sees as signs, and nowhere else', () => {
  expect(clusters('→ab')).toEqual(['→', 'a', 'b']);
  expect(clusters('e\u0301👩‍🚀🇨🇭가')).toEqual(['e\u0301', '👩‍🚀', '🇨🇭', '가']);
});
