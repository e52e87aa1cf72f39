import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, writeError } from '../../foundation/atomic-file.ts';

const BUFFER_CHARACTERS = 256 * 1024;

/** A text file that is written piece by piece, and stands there as a whole or not at all. */
export class StreamedFile {
  readonly #target: string;
  readonly #temporary: string;
  readonly #fd: number;
  #text = '';
  #isOpen = true;

  /** @param target absolute path; @throws WorldGateError of writing */
  constructor(target: string) {
    this.#target = target;
    const folder = path.dirname(target);
    makeFolder(folder);
    const name = `.${path.basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`;
    this.#temporary = path.join(folder, name);
    try {
      this.#fd = openSync(this.#temporary, 'wx', 0o644);
    } catch (cause) {
      throw writeError(cause, target);
    }
  }

  write(text: string): void {
    this.#text += text;
    if (this.#text.length >= BUFFER_CHARACTERS) this.#flush();
  }

  #flush(): void {
    const data = Buffer.from(this.#text);
    this.#text = '';
    try {
      for (let at = 0; at < data.length; ) at += writeSync(this.#fd, data, at);
    } catch (cause) {
      throw writeError(cause, this.#target);
    }
  }

  /** Puts the file in its place. */
  finish(): void {
    this.#flush();
    try {
      fsyncSync(this.#fd);
      this.#close();
      renameSync(this.#temporary, this.#target);
    } catch (cause) {
      throw writeError(cause, this.#target);
    }
  }

  /** Takes away what was written, after a failure. */
  discard(): void {
    this.#close();
    rmSync(this.#temporary, { force: true });
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    closeSync(this.#fd);
  }
}
