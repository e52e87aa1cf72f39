import { PROTOTYPE_KEYS, quoted } from '../../foundation/plain-value.ts';

const MOST_LEVELS = 64;

/** A stretch of complete elements of a list. */
export interface ElementScan {
  /** `comma`: more elements follow behind `end`; `end`: the list closes there. */
  kind: 'comma' | 'end' | 'incomplete';
  /** Offset of the comma or bracket. */
  end: number;
  /** Keys of all objects in the stretch. */
  keys: number;
  /** Whether a `NaN` or an `Infinity` may stand outside of texts. */
  hasNonFinite: boolean;
  tooDeep: boolean;
  /** Whether nothing stands inside of the elements but plain values. */
  isFlat: boolean;
}

/**
 * From `start`, at an element of a list, to the first comma between elements behind `atLeast` bytes, or to the end of
 * the list. Looks at every byte once and builds nothing: `JSON.parse` of whole stretches is what makes this fast.
 */
export function scanElements(bytes: Buffer, start: number, atLeast: number): ElementScan {
  const wanted = start + atLeast;
  const length = bytes.length;
  let depth = 0;
  let colons = 0;
  let hasNonFinite = false;
  let deepest = 0;
  let lastComma = -1;
  let keysAtComma = 0;
  for (let at = start; at < length; at++) {
    const byte = bytes[at]!;
    if (byte <= 0x20) continue;
    if (byte === 0x22) {
      at = endOfText(bytes, at);
      if (at === -1) break;
    } else if (byte === 0x3a) {
      colons += 1;
    } else if (byte === 0x2c) {
      if (depth !== 0) continue;
      lastComma = at;
      keysAtComma = colons;
      if (at >= wanted) break;
    } else if (byte === 0x7b || byte === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (byte === 0x7d || byte === 0x5d) {
      if (depth === 0) {
        return {
          kind: 'end',
          end: at,
          keys: colons,
          hasNonFinite,
          tooDeep: deepest > MOST_LEVELS,
          isFlat: deepest <= 1,
        };
      }
      depth -= 1;
    } else if (byte === 0x4e || byte === 0x49) {
      hasNonFinite = true;
    }
  }
  if (lastComma === -1) {
    return { kind: 'incomplete', end: -1, keys: 0, hasNonFinite: false, tooDeep: false, isFlat: false };
  }
  return {
    kind: 'comma',
    end: lastComma,
    keys: keysAtComma,
    hasNonFinite,
    tooDeep: deepest > MOST_LEVELS,
    isFlat: deepest <= 1,
  };
}

function endOfText(bytes: Buffer, start: number): number {
  for (let at = start + 1; ; at++) {
    // Keys and short texts end before a native search would have begun.
    const near = Math.min(at + 24, bytes.length);
    while (at < near && bytes[at] !== 0x22) at++;
    if (bytes[at] !== 0x22) {
      at = bytes.indexOf(0x22, at);
      if (at === -1) return -1;
    }
    let slash = at - 1;
    while (bytes[slash] === 0x5c) slash -= 1;
    if ((at - slash) % 2 === 1) return at;
  }
}

type Elements = { list: unknown[] } | { problem: string; offset: number };

/**
 * The values of a stretch. Non-finite numbers become `NaN` and infinities; a duplicate key is a problem, and
 * `JSON.parse` alone would hide it.
 * @param text the stretch, without the comma or bracket behind it
 */
export function parseElements(text: string, { keys, hasNonFinite, tooDeep, isFlat }: ElementScan): Elements {
  if (tooDeep) return { problem: `more than ${MOST_LEVELS} levels`, offset: 0 };
  let list: unknown[];
  try {
    list = JSON.parse(`[${hasNonFinite ? withMarks(text) : text}]`) as unknown[];
  } catch (error) {
    return { problem: `not JSON: ${(error as Error).message}`, offset: 0 };
  }
  let found = 0;
  for (const value of list) {
    if (typeof value !== 'object' || value === null) continue;
    if (isFlat && !Array.isArray(value)) for (const _ in value) found += 1;
    else found += keysOf(value);
  }
  if (found !== keys || /"(?:__proto__|constructor|prototype)"/.test(text)) {
    const problem = keyProblem(text);
    if (problem !== undefined) return problem;
  }
  if (!hasNonFinite) return { list };
  return { list: list.map(withoutMarks) };
}

function keysOf(value: object): number {
  let keys = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && item !== null) keys += keysOf(item);
    return keys;
  }
  for (const key in value) {
    keys += 1;
    const item = (value as Record<string, unknown>)[key];
    if (typeof item === 'object' && item !== null) keys += keysOf(item);
  }
  return keys;
}

/** A text that no file holds by chance stands for a number that JSON has no word for. */
const MARK = '\u0000worldgate:';
const TOKENS = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g;

function withMarks(text: string): string {
  return text.replace(TOKENS, (token) => (token.startsWith('"') ? token : `"\\u0000worldgate:${token}"`));
}

function withoutMarks(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(MARK) ? Number(value.slice(MARK.length)) : value;
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutMarks(item)]));
}

/** The first key that an object has twice, or that reaches a prototype. */
function keyProblem(text: string): { problem: string; offset: number } | undefined {
  const open: (Set<string> | null)[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;
  let previous: { text: string; offset: number } | undefined;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    if (found === '{') open.push(new Set());
    else if (found === '[') open.push(null);
    else if (found === '}' || found === ']') open.pop();
    else if (found === ':' && previous !== undefined) {
      const key = JSON.parse(previous.text) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) return { problem: `the key ${quoted(key)} appears twice`, offset: previous.offset };
      if (PROTOTYPE_KEYS.has(key))
        return { problem: `the key ${quoted(key)} is not allowed`, offset: previous.offset };
      keys?.add(key);
    }
    previous = found.startsWith('"') ? { text: found, offset: match.index } : undefined;
  }
  return undefined;
}
