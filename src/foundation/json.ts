import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { messageOf, WorldGateError } from './errors.ts';
import { PROTOTYPE_KEYS, quoted } from './plain-value.ts';
import { decodeText, type ReadLimits, readError, readText, SMALL_FILE_BYTES } from './read-text.ts';

const MAX_DEPTH = 64;

/**
 * Reads one small JSON file strictly; see {@link parseJson}.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`, `file-not-text`, `json-invalid`.
 */
export function readJson(path: string, limits: ReadLimits = {}): unknown {
  return parseJson(readText(path, limits), path);
}

/**
 * Parses JSON (RFC 8259). Refused besides: duplicate keys, keys that reach a prototype, numbers beyond the
 * range of a double, and more than 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `json-invalid`, naming line and column
 */
export function parseJson(text: string, name: string): unknown {
  let value: unknown;
  let cause: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    cause = error;
  }
  const problem = firstProblem(text, cause === undefined);
  if (problem === undefined && cause === undefined) return value;
  const { line, column } = positionOf(text, problem?.offset ?? 0);
  const what = problem?.message ?? `not JSON: ${messageOf(cause)}`;
  throw new WorldGateError(
    'json-invalid',
    text.trim() === '' ? `${name} is empty` : `${name}:${line}:${column}: ${what}`,
    { cause, hint: 'Correct the JSON at the place that is named, or check that the file is complete.' },
  );
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

interface Problem {
  offset: number;
  message: string;
}

const TOKEN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

const SINGLE = '{}[],:';

/** Where the white space at `offset` ends. */
function afterSpace(text: string, offset: number): number {
  for (let at = offset; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
  }
}

/**
 * The token at `offset`; a string with its quotes. Strings are found without a pattern, which long ones exhaust.
 * @param isJson `text` is known to be JSON, so that no string has to be tried
 */
function tokenAt(text: string, offset: number, isJson: boolean): string | undefined {
  const first = text.charAt(offset);
  if (first !== '"') {
    if (first !== '' && SINGLE.includes(first)) return first;
    TOKEN.lastIndex = offset;
    return TOKEN.exec(text)?.[0];
  }
  for (let end = text.indexOf('"', offset + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charAt(before) === '\\') before -= 1;
    if ((end - before) % 2 === 0) continue;
    const token = text.slice(offset, end + 1);
    if (isJson) return token;
    try {
      JSON.parse(token);
      return token;
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/**
 * The first place where `text` is no JSON (`JSON.parse` often fails without saying where), or holds what
 * `JSON.parse` lets pass.
 * @param isJson `JSON.parse` took it
 */
function firstProblem(text: string, isJson: boolean): Problem | undefined {
  /** Keys so far of each open object; `null` for an open list. */
  const open: (Set<string> | null)[] = [];
  let expected: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma' = 'value';
  let at = 0;
  for (;;) {
    const offset = afterSpace(text, at);
    const inside = open.at(-1);
    if (expected === 'comma' && inside === undefined) {
      return offset === text.length ? undefined : unexpected(text, offset);
    }
    const token = tokenAt(text, offset, isJson);
    if (token === undefined) return unexpected(text, offset);
    at = offset + token.length;
    const first = token.charAt(0);
    if (expected === 'colon') {
      if (first !== ':') return unexpected(text, offset);
      expected = 'value';
    } else if (expected === 'comma' && first === ',') {
      expected = inside === null ? 'value' : 'key';
    } else if (expected === 'comma' || (expected.endsWith('-or-end') && (first === ']' || first === '}'))) {
      if (first !== (inside === null ? ']' : '}')) return unexpected(text, offset);
      open.pop();
      expected = 'comma';
    } else if (expected.startsWith('key')) {
      if (first !== '"') return unexpected(text, offset);
      const key = token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
      if (inside?.has(key)) return { offset, message: `the key ${quoted(key)} appears twice` };
      if (PROTOTYPE_KEYS.has(key)) return { offset, message: `the key ${quoted(key)} is not allowed` };
      inside?.add(key);
      expected = 'colon';
    } else if (first === '{' || first === '[') {
      if (open.length === MAX_DEPTH) return { offset, message: `more than ${MAX_DEPTH} levels` };
      open.push(first === '{' ? new Set() : null);
      expected = first === '{' ? 'key-or-end' : 'value-or-end';
    } else {
      if (',:]}'.includes(first)) return unexpected(text, offset);
      if (/[-0-9]/.test(first) && !Number.isFinite(Number(token))) {
        return { offset, message: `${quoted(token)} is too large a number` };
      }
      expected = 'comma';
    }
  }
}

function unexpected(text: string, offset: number): Problem {
  if (offset >= text.length) return { offset, message: 'not JSON: the text ends too early' };
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return {
    offset,
    message:
      character === '"'
        ? 'not JSON: misplaced or unfinished text'
        : `not JSON: unexpected ${quoted(character)}`,
  };
}

export interface Line {
  /** 1 for the first. */
  number: number;
  /** Without the line break. */
  text: string;
  /** False for a last line that lacks its line break: whoever wrote it was stopped. */
  complete: boolean;
}

/**
 * The lines of a JSON Lines file, read in pieces of 1 MiB; memory holds one piece and one line.
 * Lines are not parsed: give `text` to {@link parseJson} with the name `file:number`.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-not-text`, and `file-too-large` for a line
 *   longer than `maxLineBytes` (1 MiB unless stated)
 */
export function* readLines(
  path: string,
  { maxLineBytes = SMALL_FILE_BYTES }: { maxLineBytes?: number } = {},
): Generator<Line> {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (cause) {
    throw readError(cause, path);
  }
  try {
    if (!fstatSync(fd).isFile()) {
      throw new WorldGateError('file-unreadable', `${path} is not a file`, { hint: 'Name a regular file.' });
    }
    const piece = Buffer.allocUnsafe(1024 * 1024);
    let rest: Buffer = Buffer.alloc(0);
    let number = 0;
    for (;;) {
      const read = readSync(fd, piece, 0, piece.length, null);
      if (read === 0) break;
      let start = 0;
      const last = piece.subarray(0, read).lastIndexOf(0x0a);
      if (last !== -1) {
        const whole = Buffer.concat([rest, piece.subarray(0, last)]);
        rest = Buffer.alloc(0);
        start = last + 1;
        for (const text of decodeText(whole, path).split('\n')) {
          number += 1;
          if (text.length > maxLineBytes) throw lineTooLong(path, number, maxLineBytes);
          yield { number, text, complete: true };
        }
      }
      rest = Buffer.concat([rest, piece.subarray(start, read)]);
      if (rest.length > maxLineBytes) throw lineTooLong(path, number + 1, maxLineBytes);
    }
    // What stands behind the last line break may end in the middle of a character.
    if (rest.length > 0) yield { number: number + 1, text: rest.toString('utf8'), complete: false };
  } finally {
    closeSync(fd);
  }
}

function lineTooLong(path: string, number: number, maxLineBytes: number): WorldGateError {
  return new WorldGateError(
    'file-too-large',
    `${path}:${number}: the line is longer than ${maxLineBytes} bytes`,
    {
      hint: 'Check that the path names a JSON Lines file.',
    },
  );
}
