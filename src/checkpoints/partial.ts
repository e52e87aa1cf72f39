import { appendFileSync, closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { digest } from '../contracts/common.ts';
import { writeFileAtomic } from '../foundation/atomic-file.ts';
import type { Digest } from '../foundation/digest.ts';

/** Bytes that are written, and counted as there, at once. */
export const BLOCK_BYTES = 1024 * 1024;

const state = z.strictObject({
  size_bytes: z.int().min(0),
  validator: z.string().nullable(),
  digest: digest.nullable(),
  block_bytes: z.literal(BLOCK_BYTES),
});

/** What tells whether bytes of two answers belong together. */
export interface Identity {
  size: number;
  /** Strong entity tag, or the time of the last change. */
  validator: string | null;
  /** What the whole must have. */
  digest: Digest | null;
}

/**
 * A download that is not finished: its bytes, which blocks of them are there, and what they are part of. It survives
 * the process.
 */
export class Partial {
  readonly file: string;
  readonly #state: string;
  readonly #blocks: string;
  #log: number | undefined;

  /** @param stem absolute path that the names of its three files begin with */
  constructor(stem: string) {
    this.file = `${stem}.partial`;
    this.#state = `${stem}.json`;
    this.#blocks = `${stem}.blocks`;
  }

  /** Blocks that an earlier process left of the same bytes, and how many bytes all have; `undefined` where it left none. */
  left(): { identity: Identity; blocks: Set<number> } | undefined {
    try {
      const { size_bytes, validator, digest } = state.parse(JSON.parse(readFileSync(this.#state, 'utf8')));
      const count = Math.ceil(size_bytes / BLOCK_BYTES);
      // A last line without its end was being written when the process was killed.
      const lines = readFileSync(this.#blocks, 'utf8').split('\n').slice(0, -1);
      const blocks = lines.filter((line) => /^\d{1,9}$/.test(line)).map(Number);
      if (!existsSync(this.file)) return undefined;
      return {
        identity: { size: size_bytes, validator, digest },
        blocks: new Set(blocks.filter((block) => block < count)),
      };
    } catch {
      return undefined;
    }
  }

  /** Begins anew. @throws as writing does */
  begin({ size, validator, digest }: Identity): void {
    this.discard();
    const value: z.infer<typeof state> = { size_bytes: size, validator, digest, block_bytes: BLOCK_BYTES };
    writeFileAtomic(this.#state, `${JSON.stringify(value)}\n`);
  }

  /** Says that a block is there. That it cannot be said costs a repetition, no more. */
  mark(block: number): void {
    try {
      this.#log ??= openSync(this.#blocks, 'a', 0o600);
      appendFileSync(this.#log, `${block}\n`);
    } catch {
      // On a full disk the next block reports it.
    }
  }

  close(): void {
    if (this.#log !== undefined) closeSync(this.#log);
    this.#log = undefined;
  }

  /** Removes what says how far it is, once the bytes have been moved away. */
  forget(): void {
    this.close();
    for (const file of [this.#blocks, this.#state]) rmSync(file, { recursive: true, force: true });
  }

  discard(): void {
    this.forget();
    rmSync(this.file, { recursive: true, force: true });
  }
}
