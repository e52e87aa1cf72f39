import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { writeError } from '../../foundation/atomic-file.ts';
import { type Digest, RunningDigest } from '../../foundation/digest.ts';

/** Larger buffers are slower: they no longer fit beside the text in the cache. */
const BUFFER_CHARACTERS = 64 * 1024;

export interface WrittenMember {
  name: string;
  digest: Digest;
  sizeBytes: number;
}

/** Writes one member of a package and digests it on the way. */
export class MemberWriter {
  readonly #name: string;
  readonly #fd: number;
  readonly #digest = new RunningDigest();
  #text = '';
  #size = 0;
  #isOpen = true;

  /** @throws WorldGateError of writing */
  constructor(folder: string, name: string) {
    this.#name = name;
    try {
      this.#fd = openSync(join(folder, name), 'wx', 0o644);
    } catch (cause) {
      throw writeError(cause, name);
    }
  }

  write(text: string): void {
    this.#text += text;
    if (this.#text.length >= BUFFER_CHARACTERS) this.#flush();
  }

  #flush(): void {
    const data = Buffer.from(this.#text);
    this.#text = '';
    this.#size += data.length;
    this.#digest.update(data);
    try {
      for (let at = 0; at < data.length; ) at += writeSync(this.#fd, data, at);
    } catch (cause) {
      throw writeError(cause, this.#name);
    }
  }

  finish(): WrittenMember {
    this.#flush();
    fsyncSync(this.#fd);
    this.close();
    return { name: this.#name, digest: this.#digest.digest(), sizeBytes: this.#size };
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    closeSync(this.#fd);
  }
}

/** A member that is there as a whole. */
export function writeMember(folder: string, name: string, text: string): WrittenMember {
  const writer = new MemberWriter(folder, name);
  try {
    writer.write(text);
    return writer.finish();
  } finally {
    writer.close();
  }
}
