import { createHash } from 'node:crypto';
import { StringDecoder } from 'node:string_decoder';
import { stripVTControlCharacters } from 'node:util';
import type { Digest } from '../../foundation/digest.ts';

/** Kept of the beginning and of the end of what a command writes, in UTF-16 units before redaction. */
const KEPT = 256 * 1024;
/** A line beyond this is no line that anybody reads. */
const LONGEST_LINE = 64 * 1024;
/** What is shown of such a line: far enough from where it was cut that no secret lies across the cut. */
const SHOWN_OF_LONG_LINE = 2000;
const LONGEST_SECRET = 16 * 1024;
const TAIL = 4000;

/** Controls and what hides or reorders text; tabs and the ends of lines stay. */
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]--[\t\n\ufe0e\ufe0f]]+/gv;
const PRIVATE_KEY = /-----(BEGIN|END) [A-Z0-9 ]{0,64}PRIVATE KEY/;

export interface FinishedLog {
  /** Redacted, without control characters; each line ends with `\n`. */
  text: string;
  /** Bytes of the output that are not in it. */
  cutBytes: number;
  /** Last lines, at most 4,000 UTF-16 units. */
  tail: string;
  output: { digest: Digest; sizeBytes: number };
}

/**
 * Takes what a command writes, in whatever pieces it comes, and keeps its first and last 256 KiB; the digest is over all of it.
 * Secrets are looked for in whole lines, after terminal sequences are gone and before anything is cut: one that lies across two
 * pieces, or has a colour in its middle, is found all the same.
 */
export class GateLog {
  readonly #redact: (text: string) => string;
  readonly #hash = createHash('sha256');
  readonly #decoder = new StringDecoder('utf8');
  #sizeBytes = 0;
  #line = '';
  /** Units of the present line that were not kept. */
  #droppedOfLine = 0;
  #inPrivateKey = false;
  readonly #head: string[] = [];
  #headLength = 0;
  readonly #end: string[] = [];
  #endFrom = 0;
  #endLength = 0;
  #cutBytes = 0;

  constructor(redact: (text: string) => string) {
    this.#redact = redact;
  }

  write(chunk: Buffer): void {
    this.#hash.update(chunk);
    this.#sizeBytes += chunk.length;
    this.#take(this.#decoder.write(chunk));
  }

  finish(): FinishedLog {
    this.#take(this.#decoder.end());
    if (this.#line !== '' || this.#droppedOfLine > 0) this.#endLine();
    const end = this.#end.slice(this.#endFrom);
    const isWhole = this.#cutBytes === 0;
    const join = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
    const text = isWhole
      ? this.#redact(join([...this.#head, ...end]))
      : `${this.#redact(join(this.#head))}[… ${this.#cutBytes} bytes left out …]\n${this.#redact(join(end))}`;
    return {
      text,
      cutBytes: this.#cutBytes,
      tail: lastLines(text),
      output: { digest: `sha256:${this.#hash.digest('hex')}`, sizeBytes: this.#sizeBytes },
    };
  }

  #take(text: string): void {
    for (let from = 0; from < text.length; ) {
      const at = text.indexOf('\n', from);
      const to = at === -1 ? text.length : at;
      const room = Math.max(0, Math.min(to - from, LONGEST_LINE - this.#line.length));
      this.#line += text.slice(from, from + room);
      this.#droppedOfLine += to - from - room;
      if (at !== -1) this.#endLine();
      from = to + 1;
    }
  }

  #endLine(): void {
    const dropped = this.#droppedOfLine;
    const raw = this.#line;
    this.#line = '';
    this.#droppedOfLine = 0;
    if (dropped > 0) {
      const whole = this.#redact(visible(raw));
      const shown = whole.slice(0, Math.max(0, Math.min(SHOWN_OF_LONG_LINE, whole.length - LONGEST_SECRET)));
      this.#cutBytes += Buffer.byteLength(raw) + dropped - Buffer.byteLength(shown);
      this.#keep(`${shown.toWellFormed()}[… of a line of more than ${LONGEST_LINE / 1024} KiB]`);
      return;
    }
    const line = visible(raw);
    const mark = PRIVATE_KEY.exec(line);
    // The block of a key spans lines: what lies between its marks is hidden line by line.
    const isHidden = this.#inPrivateKey || mark !== null;
    if (mark !== null)
      this.#inPrivateKey = mark[1] === 'BEGIN' && !/-----END [A-Z0-9 ]{0,64}PRIVATE KEY/.test(line);
    this.#keep(isHidden ? '[redacted]' : line);
  }

  #keep(line: string): void {
    const length = line.length + 1;
    if (this.#end.length === 0 && this.#headLength + length <= KEPT) {
      this.#head.push(line);
      this.#headLength += length;
      return;
    }
    this.#end.push(line);
    this.#endLength += length;
    while (this.#endLength > KEPT) {
      const gone = this.#end[this.#endFrom]!;
      this.#endFrom += 1;
      this.#endLength -= gone.length + 1;
      this.#cutBytes += Buffer.byteLength(gone) + 1;
    }
    // What is gone is let go of now and then, so that the list stays as long as what it keeps.
    if (this.#endFrom > 4096 && this.#endFrom * 2 > this.#end.length) {
      this.#end.splice(0, this.#endFrom);
      this.#endFrom = 0;
    }
  }
}

/** A carriage return is what progress bars draw over themselves with: each drawing is a line of its own. */
function visible(line: string): string {
  return stripVTControlCharacters(line.replace(/\r$/, ''))
    .replaceAll('\r', '\n')
    .toWellFormed()
    .replace(INVISIBLE, '');
}

/** Whole lines from the end, at most {@link TAIL} units; the end of the last line where that is longer by itself. */
function lastLines(text: string): string {
  const trimmed = text.trimEnd();
  if (trimmed.length <= TAIL) return trimmed;
  const end = trimmed.slice(-TAIL);
  const at = end.indexOf('\n');
  return (at === -1 ? end : end.slice(at + 1)).toWellFormed();
}
