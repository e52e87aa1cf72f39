import type { Random } from '../../src/foundation/random.ts';

/** A value as JSON has it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[random.integer(from.length)]!;
}

const insert = (bytes: Buffer, at: number, more: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
const without = (bytes: Buffer, from: number, to: number) =>
  Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);

type ByteEdit = (bytes: Buffer, random: Random) => Buffer;

const BYTE_EDITS: Readonly<Record<string, ByteEdit>> = {
  'a bit flipped': (bytes, random) => {
    const copy = Buffer.from(bytes);
    copy[random.integer(copy.length)]! ^= 1 << random.integer(8);
    return copy;
  },
  'a byte replaced': (bytes, random) => {
    const copy = Buffer.from(bytes);
    copy[random.integer(copy.length)] = random.integer(256);
    return copy;
  },
  'a digit or letter replaced': (bytes, random) => {
    const places = [...bytes.keys()].filter((at) => /[0-9A-Za-z]/.test(String.fromCharCode(bytes[at]!)));
    if (places.length === 0) return bytes;
    const copy = Buffer.from(bytes);
    copy[pick(random, places)] = pick(
      random,
      '0123456789abcdefghijklmnopqrstuvwxyzABCDEF'.split(''),
    ).charCodeAt(0);
    return copy;
  },
  'bytes inserted': (bytes, random) => {
    const more = Buffer.from(Array.from({ length: 1 + random.integer(4) }, () => random.integer(256)));
    return insert(bytes, random.integer(bytes.length + 1), more);
  },
  'white space inserted': (bytes, random) =>
    insert(bytes, random.integer(bytes.length + 1), Buffer.from(pick(random, [' ', '\n', '\t', '\r\n']))),
  'bytes removed': (bytes, random) => {
    const from = random.integer(bytes.length);
    return without(bytes, from, from + 1 + random.integer(8));
  },
  'two bytes swapped': (bytes, random) => {
    const copy = Buffer.from(bytes);
    const [a, b] = [random.integer(copy.length), random.integer(copy.length)];
    [copy[a], copy[b]] = [copy[b]!, copy[a]!];
    return copy;
  },
  'a stretch doubled': (bytes, random) => {
    const from = random.integer(bytes.length);
    const stretch = bytes.subarray(from, from + 1 + random.integer(64));
    return insert(bytes, from, stretch);
  },
  'the end cut off': (bytes, random) => bytes.subarray(0, random.integer(bytes.length)),
  'lines swapped': (bytes, random) => {
    const lines = bytes.toString('latin1').split(/(?<=\n)/);
    const [a, b] = [random.integer(lines.length), random.integer(lines.length)];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
    return Buffer.from(lines.join(''), 'latin1');
  },
};

/** One edit of the bytes of a file. @returns what was done, and the file; the same bytes where nothing came of it */
export function editBytes(bytes: Buffer, random: Random): { what: string; bytes: Buffer } {
  if (bytes.length === 0)
    return { what: 'a byte put into an empty file', bytes: Buffer.of(random.integer(256)) };
  const what = pick(random, Object.keys(BYTE_EDITS));
  return { what, bytes: BYTE_EDITS[what]!(bytes, random) };
}

export type Path = readonly (string | number)[];

/** Every place in a value, without its root. */
export function placesOf(value: Json, above: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, Json][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => [[...above, key], ...placesOf(inner, [...above, key])]);
}

export function at(value: Json, path: Path): Json {
  return path.reduce<Json>((inner, key) => (inner as { [key: string | number]: Json })[key]!, value);
}

/** A copy of `value` in which `edit` has changed the object or list that holds the place. */
function changed(
  value: Json,
  path: Path,
  edit: (holder: { [key: string | number]: Json }, key: string | number) => void,
): Json {
  const copy = structuredClone(value);
  edit(at(copy, path.slice(0, -1)) as { [key: string | number]: Json }, path.at(-1)!);
  return copy;
}

export function replaced(value: Json, path: Path, by: Json): Json {
  return changed(value, path, (holder, key) => {
    holder[key] = by;
  });
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_:.*';

/** Another value of the same kind, near to it. */
function neighbour(value: Json, random: Random): Json {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return pick(random, [value + 1, value - 1, -value, 0, value / 2, 1e300]);
  if (typeof value === 'string') {
    const place = random.integer(value.length + 1);
    const letter = pick(random, LETTERS.split(''));
    return pick(random, [
      value.slice(0, place) + letter + value.slice(place + 1),
      value.slice(0, place) + letter + value.slice(place),
      value.slice(0, place) + value.slice(place + 1),
      value.toUpperCase(),
      value.toLowerCase(),
      `${value} `,
      '',
    ]);
  }
  if (Array.isArray(value)) return [...value, ...value];
  return value === null ? 0 : {};
}

type JsonEdit = (value: Json, path: Path, random: Random) => Json;

const JSON_EDITS: Readonly<Record<string, JsonEdit>> = {
  'a value changed': (value, path, random) => replaced(value, path, neighbour(at(value, path), random)),
  'a value of another kind': (value, path, random) =>
    replaced(value, path, pick<Json>(random, [null, true, 0, '', 'x', [], {}])),
  'a key removed': (value, path) =>
    changed(value, path, (holder, key) => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    }),
  'a key renamed': (value, path, random) =>
    changed(value, path, (holder, key) => {
      if (Array.isArray(holder)) return;
      const inner = holder[key]!;
      delete holder[key];
      holder[String(neighbour(String(key), random))] = inner;
    }),
  'a key added': (value, path, random) =>
    changed(value, path, (holder) => {
      if (Array.isArray(holder)) holder.push(pick<Json>(random, [null, 0, 'x', {}]));
      else holder[pick(random, ['x', 'note', '$schema', 'signatures', 'kind'])] = 1;
    }),
  'two values swapped': (value, path, random) => {
    const other = pick(random, placesOf(value));
    const isInside = other.every((key, i) => path[i] === key) || path.every((key, i) => other[i] === key);
    if (isInside) return value;
    return replaced(replaced(value, path, at(value, other)), other, at(value, path));
  },
  'keys in another order': (value, path) => {
    const reversed = (inner: Json): Json =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).reverse())
        : inner;
    return replaced(value, path, reversed(at(value, path)));
  },
};

/** One edit of a value. @returns what was done and where, and the value; an equal one where nothing came of it */
export function editJson(value: Json, random: Random): { what: string; value: Json } {
  const path = pick(random, placesOf(value));
  const what = pick(random, Object.keys(JSON_EDITS));
  return { what: `${what} at ${path.join('.')}`, value: JSON_EDITS[what]!(value, path, random) };
}

/** The text with one key of an object written a second time. */
export function doubledKey(text: string, random: Random): string {
  const keys = [...text.matchAll(/([{,])("(?:[^"\\]|\\.)*"):/g)];
  if (keys.length === 0) return text;
  const { index, 1: before, 2: key } = pick(random, keys);
  return `${text.slice(0, index)}${before}${key}:${pick(random, ['null', '0', '""', '{}'])},${text.slice(index + 1)}`;
}
