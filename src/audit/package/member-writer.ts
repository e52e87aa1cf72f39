import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { writeError } from '../../foundation/atomic-file.ts';
import { type Digest, RunningDigest } from '../../foundation/digest.ts';
import type { FromWriter, ToWriter } from './writer-thread.ts';

/** Larger buffers are slower: they no longer fit beside the text in the cache. */
const BUFFER_CHARACTERS = 64 * 1024;
/** What is smaller is written before a thread would have started. */
const THREAD_BYTES = 4 * 1024 * 1024;
const ENCODER = new TextEncoder();
const PIECE_BYTES = 1024 * 1024;
/** Pieces of 1 MiB that may wait for the thread. */
const MOST_WAITING = 16;

export interface WrittenMember {
  name: string;
  digest: Digest;
  sizeBytes: number;
}

/** The thread that writes large members; started by the first of them. */
export class WriterThread {
  readonly #entry: URL;
  readonly #taken = new Int32Array(new SharedArrayBuffer(4));
  readonly #waiting = new Map<number, { resolve: (answer: FromWriter) => void }>();
  readonly #answers = new Map<number, FromWriter>();
  #worker: Worker | null = null;
  #gone: Error | null = null;
  #sent = 0;
  #members = 0;

  constructor(entry: URL) {
    this.#entry = entry;
  }

  open(path: string): number {
    if (this.#worker === null) this.#worker = this.#start();
    this.#members += 1;
    this.#post({ type: 'open', member: this.#members, path });
    return this.#members;
  }

  #start(): Worker {
    const worker = new Worker(this.#entry, { env: {}, stdout: true, stderr: true });
    worker.on('message', (answer: FromWriter) => this.#take(answer));
    const lose = (error: Error) => {
      this.#gone = error;
      for (const [member, { resolve }] of this.#waiting) {
        resolve({ type: 'failed', member, code: 'EIO', message: error.message });
      }
      this.#waiting.clear();
    };
    worker.on('error', (error) => lose(error as Error));
    worker.on('exit', () => lose(new Error('the thread that writes the package has ended')));
    worker.postMessage({ type: 'write-members', taken: this.#taken });
    return worker;
  }

  #take(answer: FromWriter): void {
    const waiting = this.#waiting.get(answer.member);
    if (waiting === undefined) this.#answers.set(answer.member, answer);
    else waiting.resolve(answer);
    this.#waiting.delete(answer.member);
  }

  #post(message: ToWriter, transfer: ArrayBuffer[] = []): void {
    this.#worker!.postMessage(message, transfer);
  }

  /** Hands over the bytes; waits where the thread is far behind, so that memory holds no more than that. */
  data(member: number, bytes: Uint8Array<ArrayBuffer>): void {
    this.#post({ type: 'data', member, bytes }, [bytes.buffer]);
    this.#sent += 1;
    for (;;) {
      const taken = Atomics.load(this.#taken, 0);
      // A thread that died takes nothing any more, and its end is only heard of later.
      if (this.#sent - taken <= MOST_WAITING || Atomics.wait(this.#taken, 0, taken, 10_000) === 'timed-out')
        return;
    }
  }

  finish(member: number): Promise<FromWriter> {
    this.#post({ type: 'finish', member });
    const known = this.#answers.get(member);
    if (known !== undefined) return Promise.resolve(known);
    if (this.#gone !== null) {
      return Promise.resolve({ type: 'failed', member, code: 'EIO', message: this.#gone.message });
    }
    return new Promise((resolve) => this.#waiting.set(member, { resolve }));
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    if (worker === null) return;
    worker.removeAllListeners('exit');
    await worker.terminate();
  }
}

/** Writes one member of a package and digests it on the way: a small one here, a large one in the thread. */
export class MemberWriter {
  readonly #name: string;
  readonly #path: string;
  readonly #thread: WriterThread | null;
  /** Full pieces that wait for a decision between here and the thread. */
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #piece = new Uint8Array(0);
  #filled = 0;
  #text = '';
  #size = 0;
  #member = 0;

  constructor(folder: string, name: string, thread: WriterThread | null = null) {
    this.#name = name;
    this.#path = join(folder, name);
    this.#thread = thread;
  }

  write(text: string): void {
    this.#text += text;
    if (this.#text.length >= BUFFER_CHARACTERS) this.#flush();
  }

  #flush(): void {
    // No character takes more than three bytes.
    const room = 3 * this.#text.length;
    if (this.#filled + room > this.#piece.length) {
      this.#pass();
      this.#piece = new Uint8Array(Math.max(PIECE_BYTES, room));
      this.#filled = 0;
    }
    const target = this.#piece.subarray(this.#filled);
    const { written } = ENCODER.encodeInto(this.#text, target);
    this.#text = '';
    this.#filled += written;
    this.#size += written;
  }

  /** Gives the current piece on. */
  #pass(): void {
    if (this.#filled === 0) return;
    this.#pieces.push(this.#piece.subarray(0, this.#filled));
    if (this.#member === 0) {
      if (this.#thread === null || this.#size < THREAD_BYTES) return;
      this.#member = this.#thread.open(this.#path);
    }
    for (const piece of this.#pieces) this.#thread!.data(this.#member, piece);
    this.#pieces = [];
  }

  /** @throws WorldGateError of writing */
  async finish(): Promise<WrittenMember> {
    this.#flush();
    this.#pass();
    if (this.#member === 0) return this.#writeHere();
    const answer = await this.#thread!.finish(this.#member);
    if (answer.type === 'finished') {
      return { name: this.#name, digest: answer.digest, sizeBytes: answer.sizeBytes };
    }
    throw writeError(Object.assign(new Error(answer.message), { code: answer.code }), this.#name);
  }

  #writeHere(): WrittenMember {
    const digest = new RunningDigest();
    try {
      const fd = openSync(this.#path, 'wx', 0o644);
      try {
        for (const piece of this.#pieces) {
          digest.update(piece);
          for (let at = 0; at < piece.length; ) at += writeSync(fd, piece, at);
        }
        fsyncSync(fd);
      } finally {
        closeSync(fd);
      }
    } catch (cause) {
      throw writeError(cause, this.#name);
    }
    return { name: this.#name, digest: digest.digest(), sizeBytes: this.#size };
  }
}

/** A member that is there as a whole. @throws WorldGateError of writing */
export function writeMember(folder: string, name: string, text: string): Promise<WrittenMember> {
  const writer = new MemberWriter(folder, name);
  writer.write(text);
  return writer.finish();
}
