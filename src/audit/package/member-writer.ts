import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { writeError } from '../../foundation/atomic-file.ts';
import { type Digest, RunningDigest } from '../../foundation/digest.ts';
import { messageOf } from '../../foundation/errors.ts';
import { LineBytes } from './line-bytes.ts';
import { OP, SLOT_BYTES, WriterRing } from './writer-ring.ts';
import type { FromWriter, StartWriter } from './writer-thread.ts';

/** Bytes are passed on in such stretches. Longer ones no longer fit into the cache, and are slower. */
const STRETCH_BYTES = 64 * 1024;
/** What is smaller is written before a thread would have started. */
const THREAD_BYTES = 4 * 1024 * 1024;

export interface WrittenMember {
  name: string;
  digest: Digest;
  sizeBytes: number;
}

/** The thread that writes large members; started by the first of them. */
export class WriterThread {
  readonly #entry: URL;
  readonly #ring = new WriterRing();
  readonly #waiting = new Map<number, (answer: FromWriter) => void>();
  readonly #answers = new Map<number, FromWriter>();
  #worker: Worker | null = null;
  #members = 0;

  constructor(entry: URL) {
    this.#entry = entry;
  }

  open(path: string): number {
    this.#worker ??= this.#start();
    this.#members += 1;
    this.#ring.put(OP.open, this.#members, (slot) => slot.write(path));
    return this.#members;
  }

  #start(): Worker {
    const worker = new Worker(this.#entry, { env: {}, stdout: true, stderr: true });
    worker.on('message', (answer: FromWriter) => this.#take(answer));
    const lose = (error: unknown) => {
      for (let member = 1; member <= this.#members; member++) {
        this.#take({ type: 'failed', member, code: 'EIO', message: messageOf(error) });
      }
    };
    worker.on('error', lose);
    worker.on('exit', () => lose('the thread that writes the package has ended'));
    worker.postMessage({ type: 'write-members', memory: this.#ring.memory } satisfies StartWriter);
    return worker;
  }

  #take(answer: FromWriter): void {
    if (!this.#answers.has(answer.member)) this.#answers.set(answer.member, answer);
    this.#waiting.get(answer.member)?.(this.#answers.get(answer.member)!);
  }

  data(member: number, bytes: Buffer): void {
    for (let at = 0; at < bytes.length; at += SLOT_BYTES) {
      this.#ring.put(OP.data, member, (slot) => bytes.copy(slot, 0, at));
    }
  }

  async finish(member: number): Promise<FromWriter> {
    this.#ring.put(OP.finish, member, () => 0);
    return this.#answers.get(member) ?? new Promise((resolve) => this.#waiting.set(member, resolve));
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    if (worker === null) return;
    this.#ring.put(OP.end, 0, () => 0);
    await worker.terminate();
  }
}

/** Writes one member of a package and digests it on the way: a small one here, a large one in the thread. */
export class MemberWriter {
  readonly #name: string;
  readonly #path: string;
  readonly #thread: WriterThread | null;
  /** Stretches that wait for a decision between here and the thread. */
  #early: Buffer[] = [];
  #earlyBytes = 0;
  #member = 0;
  /** What is being put together; to be followed by {@link passOn}. */
  readonly line = new LineBytes();

  constructor(folder: string, name: string, thread: WriterThread | null = null) {
    this.#name = name;
    this.#path = join(folder, name);
    this.#thread = thread;
  }

  /** Passes on what was put together, once it is worth it. */
  passOn(): void {
    if (this.line.length >= STRETCH_BYTES) this.#pass();
  }

  #pass(): void {
    if (this.#member > 0) {
      this.#thread!.data(this.#member, this.line.view());
      this.line.clear();
      return;
    }
    this.#early.push(Buffer.from(this.line.view()));
    this.#earlyBytes += this.line.length;
    this.line.clear();
    if (this.#thread === null || this.#earlyBytes < THREAD_BYTES) return;
    this.#member = this.#thread.open(this.#path);
    for (const stretch of this.#early) this.#thread.data(this.#member, stretch);
    this.#early = [];
  }

  /** @throws WorldGateError of writing */
  async finish(): Promise<WrittenMember> {
    if (this.line.length > 0) this.#pass();
    if (this.#member === 0) return this.#writeHere();
    const answer = await this.#thread!.finish(this.#member);
    if (answer.type === 'finished') {
      return { name: this.#name, digest: answer.digest, sizeBytes: answer.sizeBytes };
    }
    throw writeError(Object.assign(new Error(answer.message), { code: answer.code }), this.#name);
  }

  #writeHere(): WrittenMember {
    const digest = new RunningDigest();
    let sizeBytes = 0;
    try {
      const fd = openSync(this.#path, 'wx', 0o644);
      try {
        for (const bytes of this.#early) {
          digest.update(bytes);
          for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
          sizeBytes += bytes.length;
        }
        fsyncSync(fd);
      } finally {
        closeSync(fd);
      }
    } catch (cause) {
      throw writeError(cause, this.#name);
    }
    return { name: this.#name, digest: digest.digest(), sizeBytes };
  }
}

/** A member that is there as a whole. @throws WorldGateError of writing */
export function writeMember(folder: string, name: string, text: string): Promise<WrittenMember> {
  const writer = new MemberWriter(folder, name);
  writer.line.raw(text);
  return writer.finish();
}
