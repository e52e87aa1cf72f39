/** Characters between two entries of the index of lines. */
const STRIDE = 1024;

/** Lines by offset, in whatever order they are asked for. */
export class LineIndex {
  readonly #text: string;
  /** Line breaks before every {@link STRIDE}th character. */
  readonly #before: Uint32Array;

  constructor(text: string) {
    this.#text = text;
    this.#before = new Uint32Array(Math.floor(text.length / STRIDE) + 1);
    let breaks = 0;
    let entry = 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      while (entry * STRIDE <= at) this.#before[entry++] = breaks;
      breaks += 1;
    }
    while (entry < this.#before.length) this.#before[entry++] = breaks;
  }

  /** From 1. */
  at(offset: number): number {
    const entry = Math.min(Math.floor(offset / STRIDE), this.#before.length - 1);
    let line = this.#before[entry]! + 1;
    for (let at = this.#text.indexOf('\n', entry * STRIDE); at !== -1 && at < offset; line += 1) {
      at = this.#text.indexOf('\n', at + 1);
    }
    return line;
  }
}

/**
 * The offset of the first tag that does not end within so many characters; -1 where all do. A parser builds an object
 * of many times that size from a tag full of attributes.
 */
export function longTag(text: string, most: number): number {
  for (let from = text.indexOf('<'); from !== -1; ) {
    const end = endOfMarkup(text, from, most);
    if (end === undefined) return from;
    // What is never closed is the validator's to say.
    if (end === -1) return -1;
    from = text.indexOf('<', end);
  }
  return -1;
}

/** Behind a tag, a comment, a CDATA section or an instruction; `undefined` where a tag goes on for too long. */
function endOfMarkup(text: string, from: number, most: number): number | undefined {
  for (const [opening, closing] of SECTIONS) {
    if (!text.startsWith(opening, from)) continue;
    const end = text.indexOf(closing, from + opening.length);
    return end === -1 ? -1 : end + closing.length;
  }
  let quote = '';
  const last = Math.min(text.length, from + most);
  for (let at = from + 1; at < last; at++) {
    const character = text[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return last === text.length ? -1 : undefined;
}

const SECTIONS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The five entities that XML itself knows, and characters by number; one pass, so that nothing expands twice. */
export function decoded(text: string): string {
  return text.replace(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g,
    (whole, name, decimal, hex) => {
      if (name !== undefined) return ENTITIES[name as string]!;
      const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
