import { type FileHandle, open, statfs } from 'node:fs/promises';
import path from 'node:path';
import { writeError } from '../foundation/atomic-file.ts';
import { type Digest, RunningDigest } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { Passing } from './failures.ts';
import type { Answer, Http, Target } from './http.ts';
import { BLOCK_BYTES, type Identity, type Partial } from './partial.ts';
import { byteWords } from './progress.ts';
import {
  blockLength,
  firstMissing,
  missingRuns,
  rangeEnd,
  rangeStart,
  rangeTotal,
  validatorOf,
} from './ranges.ts';

/** A file as its server describes it before its bytes are read. */
export interface RemoteFile {
  target: Target;
  size: number | null;
  /** What the server, or whoever asks, says that the bytes have. */
  digest: Digest | null;
}

export interface Downloaded {
  digest: Digest;
  size: number;
  /** Whether parts may be of different versions: an earlier process fetched some, or the server's tag changed. */
  isMixed: boolean;
}

type Report = (done: number, resumed: number, total: number | null) => void;

/** The file was replaced on its server while it was read. */
class Changed extends Error {}

/**
 * Fetches a file into `partial`, in several ranges at once where the server gives ranges, and hashes it on the way. What
 * an earlier process left of the same bytes is used. Nothing is forced to the disk: whatever a power cut takes, the digest
 * tells before the bytes are used.
 * @throws WorldGateError `disk-full`, and those of {@link Http}; the partial file stays where it can be gone on with
 */
export async function download(
  remote: RemoteFile,
  partial: Partial,
  http: Http,
  report: Report,
): Promise<Downloaded> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await new Download(remote, partial, http, report).run();
    } catch (error) {
      if (!(error instanceof Changed)) throw error;
      partial.discard();
      if (attempt === 3) throw http.giveUp('the file changes on its server while it is read');
    } finally {
      partial.close();
    }
  }
}

class Download {
  readonly #remote: RemoteFile;
  readonly #partial: Partial;
  readonly #http: Http;
  readonly #report: Report;
  #hash = new RunningDigest();
  /** The next block that is to be hashed; all before are. */
  #cursor = 0;
  #there = new Set<number>();
  #draining: Promise<void> | undefined;
  #file!: FileHandle;
  #size: number | null = null;
  #done = 0;
  #resumed = 0;
  #tagChanged = false;

  constructor(remote: RemoteFile, partial: Partial, http: Http, report: Report) {
    this.#remote = remote;
    this.#partial = partial;
    this.#http = http;
    this.#report = report;
  }

  async run(): Promise<Downloaded> {
    const left = this.#partial.left();
    const from = left === undefined ? 0 : firstMissing(left.blocks) * BLOCK_BYTES;
    const isWhole = left !== undefined && left.identity.size > 0 && from >= left.identity.size;
    // All is there but was never hashed to its end: the beginning is asked for, to hear whether it is the same file.
    const start = isWhole ? 0 : from;
    const { target, size } = this.#remote;
    const answer = await this.#http.send(target, {
      range: [start, start + this.#segment(size) - 1],
      accept: [416],
    });
    if (answer.status === 200) return this.#sequential(answer);
    const total = rangeTotal(answer);
    if (answer.status === 416) {
      answer.body.resume();
      if (total === 0) {
        this.#requireSize(0, answer);
        return this.#empty();
      }
      throw new Changed();
    }
    if (total === null) throw this.#http.giveUp(`${answer.url.host} answers a range without saying which`);
    this.#requireSize(total, answer);
    const identity: Identity = { size: total, validator: validatorOf(answer), digest: this.#remote.digest };
    if (left !== undefined && isSame(left.identity, identity)) {
      this.#there = left.blocks;
    } else {
      if (start > 0) {
        answer.body.destroy();
        throw new Changed();
      }
      this.#wrap(() => this.#partial.begin(identity));
    }
    return this.#ranged(answer, start, identity);
  }

  #segment(total: number | null): number {
    const { segmentBytes, connections } = this.#http.limits;
    const share = total === null ? segmentBytes : Math.ceil(total / connections);
    const wanted = Math.min(segmentBytes, Math.max(share, 8 * BLOCK_BYTES));
    return Math.max(1, Math.ceil(wanted / BLOCK_BYTES)) * BLOCK_BYTES;
  }

  async #ranged(first: Answer, start: number, identity: Identity): Promise<Downloaded> {
    const { size } = identity;
    this.#size = size;
    const count = Math.ceil(size / BLOCK_BYTES);
    this.#resumed = [...this.#there].reduce((sum, block) => sum + blockLength(block, size), 0);
    this.#done = this.#resumed;
    await this.#requireRoom(size - this.#done, first);
    const runs = missingRuns(this.#there, count, this.#segment(size) / BLOCK_BYTES);
    let given: Answer | undefined = runs[0]?.[0] === start / BLOCK_BYTES ? first : undefined;
    if (given === undefined) first.body.destroy();
    await this.#openFile('r+');
    let failure: unknown;
    const work = async () => {
      for (let run = runs.shift(); run !== undefined && failure === undefined; run = runs.shift()) {
        const answer = given;
        given = undefined;
        try {
          await this.#fetchRun(run, identity, answer, () => failure !== undefined);
        } catch (error) {
          failure ??= error;
        }
      }
    };
    try {
      const width = Math.min(this.#http.limits.connections, runs.length);
      await Promise.all(Array.from({ length: width }, work));
      if (failure !== undefined) throw failure;
      await this.#drain();
    } finally {
      await this.#file.close();
    }
    return { digest: this.#hash.digest(), size, isMixed: this.#resumed > 0 || this.#tagChanged };
  }

  /** Reads blocks `[first, end)`, going on where a connection broke off. */
  async #fetchRun(
    [first, end]: readonly [number, number],
    identity: Identity,
    given: Answer | undefined,
    isOver: () => boolean,
  ): Promise<void> {
    const { size } = identity;
    let block = first;
    let before = first;
    const to = Math.min(end * BLOCK_BYTES, size) - 1;
    await this.#http.repeat(
      async () => {
        before = block;
        const from = block * BLOCK_BYTES;
        const answer = given ?? (await this.#http.once(this.#remote.target, { range: [from, to] }));
        given = undefined;
        if (answer.status !== 206) {
          answer.body.destroy();
          if (answer.status === 200 || answer.status === 416) throw new Changed();
          throw this.#http.failure(answer);
        }
        const isOtherTag = validatorOf(answer) !== identity.validator;
        // A digest settles at the end what tags of different servers only hint at.
        if (
          rangeStart(answer) !== from ||
          rangeTotal(answer) !== size ||
          (isOtherTag && identity.digest === null)
        ) {
          answer.body.destroy();
          throw new Changed();
        }
        this.#tagChanged ||= isOtherTag;
        await this.#readBlocks(answer, block, end, size, (stored) => {
          block = stored + 1;
          return isOver();
        });
        if (block < Math.min(end, Math.ceil(size / BLOCK_BYTES)) && !isOver()) {
          throw new Passing(`${answer.url.host} broke off`);
        }
      },
      () => block > before,
    );
  }

  /** @param onStored is told each block in order; answers whether to stop */
  async #readBlocks(
    answer: Answer,
    first: number,
    end: number,
    size: number,
    onStored: (block: number) => boolean,
  ): Promise<void> {
    const { body } = answer;
    let block = first;
    // One is filled while the other is written.
    const buffers = [Buffer.allocUnsafe(BLOCK_BYTES), Buffer.allocUnsafe(BLOCK_BYTES)] as const;
    let buffer: Buffer = buffers[0];
    let filled = 0;
    let pending: Promise<void> = Promise.resolve();
    let isOver = false;
    const isWider = rangeEnd(answer) >= end * BLOCK_BYTES;
    try {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        for (let at = 0; at < chunk.length && block < end; ) {
          const length = blockLength(block, size);
          const taken = chunk.copy(buffer, filled, at, Math.min(chunk.length, at + length - filled));
          at += taken;
          filled += taken;
          if (filled < length) continue;
          // The block before is on the disk while this one was read.
          await pending;
          pending = this.#keep(block, buffer.subarray(0, length));
          pending.catch(() => {});
          isOver = onStored(block);
          block += 1;
          filled = 0;
          buffer = buffer === buffers[0] ? buffers[1] : buffers[0];
          if (isOver) break;
        }
        // What is left of a wider answer is asked for elsewhere; a connection that has given all is kept.
        if (isOver || (block >= end && isWider)) break;
      }
    } catch (cause) {
      await pending;
      throw cause instanceof Changed ? cause : this.#http.broken(cause);
    }
    await pending;
  }

  /** Writes a block and hashes it, at once where it is its turn. */
  async #keep(block: number, bytes: Buffer): Promise<void> {
    const written = this.#write(bytes, block * BLOCK_BYTES);
    if (block === this.#cursor) {
      this.#hash.update(bytes);
      this.#cursor += 1;
    }
    await written;
    this.#there.add(block);
    this.#partial.mark(block);
    this.#done += bytes.length;
    this.#report(this.#done, this.#resumed, this.#size);
    if (this.#there.has(this.#cursor)) void this.#drain().catch(() => {});
  }

  /** Hashes blocks that were there before their turn came, read from the disk. */
  #drain(): Promise<void> {
    const work = async () => {
      const buffer = Buffer.allocUnsafe(BLOCK_BYTES);
      try {
        while (this.#there.has(this.#cursor)) {
          const length = blockLength(this.#cursor, this.#size!);
          const { bytesRead } = await this.#file.read(buffer, 0, length, this.#cursor * BLOCK_BYTES);
          if (bytesRead !== length) throw new Changed();
          this.#hash.update(buffer.subarray(0, length));
          this.#cursor += 1;
        }
      } finally {
        this.#draining = undefined;
      }
    };
    this.#draining ??= work();
    return this.#draining;
  }

  /** A server without ranges: one stream, from the beginning each time. */
  async #sequential(first: Answer): Promise<Downloaded> {
    let given: Answer | undefined = first;
    const stated = Number(first.headers['content-length'] ?? Number.NaN);
    this.#size = Number.isSafeInteger(stated) ? stated : this.#remote.size;
    if (this.#size !== null) this.#requireSize(this.#size, first);
    await this.#requireRoom(this.#size ?? 0, first);
    try {
      await this.#http.repeat(async () => {
        const answer = given ?? (await this.#http.send(this.#remote.target));
        given = undefined;
        this.#hash = new RunningDigest();
        this.#done = 0;
        this.#partial.discard();
        await this.#openFile('w+');
        try {
          await this.#readStream(answer);
        } finally {
          await this.#file.close();
        }
      });
    } catch (error) {
      this.#partial.discard();
      throw error;
    }
    return { digest: this.#hash.digest(), size: this.#done, isMixed: false };
  }

  async #readStream(answer: Answer): Promise<void> {
    try {
      for await (const chunk of answer.body as AsyncIterable<Buffer>) {
        const written = this.#write(chunk, this.#done);
        this.#hash.update(chunk);
        await written;
        this.#done += chunk.length;
        this.#report(this.#done, 0, this.#size);
        // A stream without end would fill the disk.
        if (this.#remote.size !== null && this.#done > this.#remote.size) break;
      }
    } catch (cause) {
      throw this.#http.broken(cause);
    }
    this.#requireSize(this.#done, answer);
  }

  /** @throws WorldGateError `checkpoint-unreachable` */
  #requireSize(found: number, { url, body }: Answer): void {
    const { size } = this.#remote;
    if (size === null || found === size) return;
    body.destroy();
    const more = found > size ? 'more' : `${found} bytes`;
    throw this.#http.giveUp(`${url.host} gives ${more}, where ${size} bytes were announced`);
  }

  async #empty(): Promise<Downloaded> {
    this.#partial.discard();
    await this.#openFile('w+');
    await this.#file.close();
    return { digest: this.#hash.digest(), size: 0, isMixed: false };
  }

  async #openFile(flags: 'r+' | 'w+'): Promise<void> {
    try {
      this.#file = await open(this.#partial.file, flags, 0o600).catch((cause) => {
        if (flags === 'r+' && (cause as NodeJS.ErrnoException).code === 'ENOENT') {
          return open(this.#partial.file, 'w+', 0o600);
        }
        throw cause;
      });
    } catch (cause) {
      throw this.#diskTrouble(cause);
    }
  }

  async #write(bytes: Buffer, position: number): Promise<void> {
    try {
      for (let at = 0; at < bytes.length; ) {
        at += (await this.#file.write(bytes, at, bytes.length - at, position + at)).bytesWritten;
      }
    } catch (cause) {
      throw this.#diskTrouble(cause);
    }
  }

  #wrap(act: () => void): void {
    try {
      act();
    } catch (cause) {
      throw this.#diskTrouble(cause);
    }
  }

  /** Said before the first byte where it can be known. */
  async #requireRoom(bytes: number, answer: Answer): Promise<void> {
    const { bavail, bsize } = await statfs(path.dirname(this.#partial.file));
    const free = bavail * bsize;
    if (bytes <= free) return;
    answer.body.destroy();
    throw diskFull(this.#http.source, `it needs ${byteWords(bytes)}, and ${byteWords(free)} are free`);
  }

  #diskTrouble(cause: unknown): unknown {
    const known = writeError(cause, path.basename(this.#partial.file));
    if (!(known instanceof WorldGateError) || known.code !== 'disk-full') return known;
    const of = this.#size === null ? '' : ` of ${byteWords(this.#size)}`;
    return diskFull(
      this.#http.source,
      `the disk of the store was full after ${byteWords(this.#done)}${of}`,
      cause,
    );
  }
}

function diskFull(source: string, why: string, cause?: unknown): WorldGateError {
  return new WorldGateError('disk-full', `${source} could not be kept: ${why}`, {
    cause,
    kind: 'environment',
    hint: 'Free some space (`worldgate checkpoint prune --max-size 0` empties the store) and fetch it again: where the server gives ranges, it goes on where it stopped.',
  });
}

/** Two answers are of one file where its digest was named, or where its server says so. */
function isSame(left: Identity, now: Identity): boolean {
  if (left.size !== now.size || left.digest !== now.digest) return false;
  return now.digest !== null || (now.validator !== null && left.validator === now.validator);
}
