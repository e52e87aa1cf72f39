import { isAscii } from 'node:buffer';
import { WorldGateError } from '../../foundation/errors.ts';
import { PROTOTYPE_KEYS, quoted } from '../../foundation/plain-value.ts';
import type { InputTree } from './input-tree.ts';
import { parseElements, scanElements } from './json-elements.ts';
import { filePieces } from './read-file.ts';

/** Levels of nesting; results are shallow, and a deeper file is an attack on whoever reads it. */
const MOST_LEVELS = 64;
/** Bytes of a file that may stay in memory; lists that are streamed do not count. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024;
/** One element of a streamed list. */
const MOST_ELEMENT_BYTES = 16 * 1024 * 1024;
/** Elements are parsed in batches of about this many bytes. */
const BATCH_BYTES = 256 * 1024;

export type JsonPath = readonly (string | number)[];

export interface JsonStreamOptions {
  /**
   * Lists that are streamed, as paths with `*` for any index or key: `['per_episode']`,
   * `['per_task', '*', 'metrics', 'successes']`. Their elements come in batches, in order; what is kept of the list
   * itself is an empty one.
   */
  batches?: { path: readonly string[]; take: (values: unknown[], first: number, path: JsonPath) => void }[];
  /** Values that are handed over when they are complete, and not kept: `['per_task', '*']`. */
  each?: { path: readonly string[]; take: (value: unknown, path: JsonPath) => void }[];
  /** Several documents one after another, with or without line breaks: files that were appended to. */
  many?: boolean;
}

/**
 * Reads JSON in one pass and bounded memory. `NaN`, `Infinity` and `-Infinity` are read as numbers, because
 * evaluators written in Python write them; whoever takes a value has to ask whether it is finite. Refused besides what
 * is no JSON: duplicate keys, keys that reach a prototype, more than 64 levels, and more than 64 MiB outside of
 * streamed lists.
 * @returns what was kept of each document: exactly one unless `many`
 * @throws WorldGateError `truncated-json` with the byte offset, `json-invalid`, `file-too-large`, and those of
 *   reading the file
 */
export function streamJson(tree: InputTree, name: string, options: JsonStreamOptions = {}): unknown[] {
  return readJsonPieces(filePieces(tree, name), name, options);
}

/** {@link streamJson} of bytes that come in pieces, cut anywhere. A piece is copied before the next is asked for. */
export function readJsonPieces(
  pieces: Iterator<Buffer>,
  name: string,
  options: JsonStreamOptions = {},
): unknown[] {
  return new JsonReader(pieces, name, options).documents();
}

class JsonReader {
  readonly #pieces: Iterator<Buffer>;
  readonly #name: string;
  readonly #options: JsonStreamOptions;
  #window: Buffer = Buffer.alloc(0);
  /** Next byte to look at, in the window. */
  #at = 0;
  /** Bytes of the file before the window. */
  #before = 0;
  #kept = 0;
  #path: (string | number)[] = [];

  constructor(pieces: Iterator<Buffer>, name: string, options: JsonStreamOptions) {
    this.#pieces = pieces;
    this.#name = name;
    this.#options = options;
  }

  documents(): unknown[] {
    const found: unknown[] = [];
    if (this.#peek() === 0xef && this.#ensure(3) && this.#window[this.#at + 1] === 0xbb) this.#at += 3;
    for (;;) {
      this.#skipSpace();
      if (this.#peek() === -1) break;
      if (found.length > 0 && this.#options.many !== true) {
        throw this.#invalid(
          'a second document begins here: the file was appended to, or two files were joined',
        );
      }
      found.push(this.#value(0));
    }
    if (found.length > 0) return found;
    throw new WorldGateError('empty-artifact', `${this.#name} holds nothing but white space`, {
      hint: 'the evaluator was stopped before it wrote results: take the file of a finished run',
    });
  }

  /** Whether `count` bytes from the current one are in the window, after reading on where they are not. */
  #ensure(count: number): boolean {
    while (this.#window.length - this.#at < count) if (!this.#more()) return false;
    return true;
  }

  #more(): boolean {
    const next = this.#pieces.next();
    if (next.done === true) return false;
    this.#before += this.#at;
    this.#window =
      this.#at === this.#window.length
        ? Buffer.from(next.value)
        : Buffer.concat([this.#window.subarray(this.#at), next.value]);
    this.#at = 0;
    return true;
  }

  /** The current byte; -1 at the end. */
  #peek(): number {
    return this.#at < this.#window.length || this.#more() ? this.#window[this.#at]! : -1;
  }

  #skipSpace(): void {
    for (;;) {
      const byte = this.#peek();
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return;
      this.#at += 1;
    }
  }

  #value(level: number): unknown {
    const byte = this.#peek();
    if (byte === 0x7b) return this.#object(level);
    if (byte === 0x5b) return this.#list(level);
    if (byte === 0x22) return this.#string();
    return this.#scalar();
  }

  #object(level: number): Record<string, unknown> {
    if (level === MOST_LEVELS) throw this.#invalid(`more than ${MOST_LEVELS} levels`);
    this.#at += 1;
    const object: Record<string, unknown> = {};
    this.#skipSpace();
    if (this.#peek() === 0x7d) {
      this.#at += 1;
      return object;
    }
    for (;;) {
      this.#skipSpace();
      if (this.#peek() !== 0x22) throw this.#unexpected('a key in quotes');
      const key = this.#string();
      if (Object.hasOwn(object, key)) throw this.#invalid(`the key ${quoted(key)} appears twice`);
      if (PROTOTYPE_KEYS.has(key)) throw this.#invalid(`the key ${quoted(key)} is not allowed`);
      this.#skipSpace();
      if (this.#peek() !== 0x3a) throw this.#unexpected('":"');
      this.#at += 1;
      this.#skipSpace();
      object[key] = this.#child(key, level);
      this.#skipSpace();
      const next = this.#peek();
      if (next !== 0x2c && next !== 0x7d) throw this.#unexpected('"," or "}"');
      this.#at += 1;
      if (next === 0x7d) return object;
    }
  }

  #list(level: number): unknown[] {
    if (level === MOST_LEVELS) throw this.#invalid(`more than ${MOST_LEVELS} levels`);
    this.#at += 1;
    const streamed = this.#options.batches?.find(({ path }) => matches(path, this.#path));
    if (streamed !== undefined) {
      this.#stream(streamed.take);
      return [];
    }
    const list: unknown[] = [];
    this.#skipSpace();
    if (this.#peek() === 0x5d) {
      this.#at += 1;
      return list;
    }
    for (let index = 0; ; index++) {
      this.#skipSpace();
      const value = this.#child(index, level);
      if (value !== TAKEN) list.push(value);
      this.#skipSpace();
      const next = this.#peek();
      if (next !== 0x2c && next !== 0x5d) throw this.#unexpected('"," or "]"');
      this.#at += 1;
      if (next === 0x5d) return list;
    }
  }

  #child(key: string | number, level: number): unknown {
    this.#path.push(key);
    const kept = this.#kept;
    const value = this.#value(level + 1);
    const each = this.#options.each?.find(({ path }) => matches(path, this.#path));
    if (each !== undefined) {
      each.take(value, [...this.#path]);
      this.#kept = kept;
    }
    this.#path.pop();
    return each === undefined ? value : TAKEN;
  }

  #string(): string {
    for (let from = this.#at + 1; ; ) {
      const end = this.#window.indexOf(0x22, from);
      if (end === -1) {
        const searched = this.#window.length - this.#at;
        if (!this.#more()) throw this.#truncated();
        if (this.#window.length > MOST_ELEMENT_BYTES) throw this.#tooLarge('one text', MOST_ELEMENT_BYTES);
        from = this.#at + Math.max(1, searched);
        continue;
      }
      let slash = end - 1;
      while (this.#window[slash] === 0x5c) slash -= 1;
      if ((end - slash) % 2 === 0) {
        from = end + 1;
        continue;
      }
      const raw = this.#window.toString('utf8', this.#at, end + 1);
      this.#keep(raw.length);
      try {
        const text = JSON.parse(raw) as string;
        this.#at = end + 1;
        return text;
      } catch {
        throw this.#invalid('a text with characters that JSON does not allow');
      }
    }
  }

  #scalar(): unknown {
    let length = 0;
    for (;;) {
      if (!this.#ensure(length + 1)) break;
      const byte = this.#window[this.#at + length]!;
      const isWord =
        (byte >= 0x30 && byte <= 0x39) ||
        (byte >= 0x41 && byte <= 0x5a) ||
        (byte >= 0x61 && byte <= 0x7a) ||
        byte === 0x2b ||
        byte === 0x2d ||
        byte === 0x2e;
      if (!isWord || length > 400) break;
      length += 1;
    }
    if (length === 0) throw this.#unexpected('a value');
    const word = this.#window.toString('latin1', this.#at, this.#at + length);
    const value = scalarOf(word);
    if (value === undefined) {
      const isCut = !this.#ensure(length + 1) && BEGINNING.test(word);
      throw isCut ? this.#truncated() : this.#invalid(`${quoted(word)} is no JSON value`);
    }
    this.#at += length;
    this.#keep(length + 8);
    return value;
  }

  /** Behind the `[` of a list whose elements are taken in batches. */
  #stream(take: (values: unknown[], first: number, path: JsonPath) => void): void {
    const path = [...this.#path];
    let taken = 0;
    for (;;) {
      const scan = scanElements(this.#window, this.#at, BATCH_BYTES);
      if (scan.kind === 'incomplete') {
        if (this.#window.length - this.#at > MOST_ELEMENT_BYTES)
          throw this.#tooLarge('one element', MOST_ELEMENT_BYTES);
        if (!this.#more()) throw this.#truncated();
        continue;
      }
      const bytes = this.#window.subarray(this.#at, scan.end);
      // Latin-1 decodes ASCII to the same text in half the time.
      const text = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
      const values = parseElements(text, scan);
      if ('problem' in values) {
        throw this.#invalidAt(
          this.#before + this.#at + Buffer.byteLength(text.slice(0, values.offset)),
          values.problem,
        );
      }
      if (values.list.length > 0) take(values.list, taken, path);
      taken += values.list.length;
      this.#at = scan.end + 1;
      if (scan.kind === 'end') {
        if (values.list.length === 0 && taken > 0) throw this.#invalid('a "," before the end of a list');
        return;
      }
      if (values.list.length === 0) throw this.#invalid('a "," without a value before it');
    }
  }

  #keep(bytes: number): void {
    this.#kept += bytes;
    if (this.#kept > MOST_KEPT_BYTES) throw this.#tooLarge('what is not a list of episodes', MOST_KEPT_BYTES);
  }

  #offset(): number {
    return this.#before + this.#at;
  }

  #truncated(): WorldGateError {
    const end = this.#before + this.#window.length;
    const where = this.#path.length === 0 ? '' : ` inside ${pointerOf(this.#path)}`;
    return new WorldGateError(
      'truncated-json',
      `${this.#name} ends at byte ${end}${where}: the JSON is cut off`,
      {
        hint: 'the evaluator was stopped while it wrote, or the copy is partial: take the file of a finished run',
      },
    );
  }

  #unexpected(expected: string): WorldGateError {
    if (this.#peek() === -1) return this.#truncated();
    return this.#invalid(`expected ${expected}`);
  }

  #invalid(what: string): WorldGateError {
    return this.#invalidAt(this.#offset(), what);
  }

  #invalidAt(offset: number, what: string): WorldGateError {
    const where = this.#path.length === 0 ? '' : ` (in ${pointerOf(this.#path)})`;
    return new WorldGateError('json-invalid', `${this.#name}: byte ${offset}${where}: ${what}`, {
      hint: 'check that the file is what the evaluator wrote',
    });
  }

  #tooLarge(what: string, most: number): WorldGateError {
    return new WorldGateError(
      'file-too-large',
      `${this.#name}: ${what} takes more than ${most / 1024 / 1024} MiB`,
      { hint: 'check that the path names a file of results' },
    );
  }
}

/** Stands for a value that was handed over and is not kept. */
const TAKEN = Symbol('taken');

function matches(pattern: readonly string[], path: JsonPath): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((part, index) => part === '*' || part === String(path[index]))
  );
}

/** RFC 6901. */
export function pointerOf(path: JsonPath): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * The parts of an RFC 6901 pointer; none for the empty text.
 * @throws WorldGateError `usage`
 */
export function parsePointer(pointer: string): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) {
    throw new WorldGateError('usage', `${quoted(pointer)} is no JSON pointer: it begins with "/"`, {
      hint: 'e.g. --pointer /eval_results_400',
    });
  }
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Of a word that goes on behind the end of the file. */
const BEGINNING =
  /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|Na?|-?I(?:n(?:f(?:i(?:n(?:it?)?)?)?)?)?|-|-?\d+(?:\.\d*)?(?:[eE][-+]?\d*)?)$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

function scalarOf(word: string): unknown {
  switch (word) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'null':
      return null;
    case 'NaN':
      return Number.NaN;
    case 'Infinity':
      return Number.POSITIVE_INFINITY;
    case '-Infinity':
      return Number.NEGATIVE_INFINITY;
    default:
      return NUMBER.test(word) ? Number(word) : undefined;
  }
}
