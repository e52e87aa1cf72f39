import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WorldGateError } from './errors.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NOT_WRITABLE: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the file system is read-only',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a symbolic link',
  EEXIST: 'something else stands there',
};

/**
 * A failed write as a WorldGateError of kind `environment`: `disk-full`, `not-writable`, or `write-failed`.
 * Errors without a system error code are bugs and come back as they are.
 */
export function writeError(cause: unknown, path: string): unknown {
  if (cause instanceof WorldGateError) return cause;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) return cause;
  if (FULL.has(code)) {
    return new WorldGateError('disk-full', `${path} could not be written: no space is left on its disk`, {
      cause,
      kind: 'environment',
      hint: 'Free some space (`worldgate runs prune` removes old runs) and run again; a stopped run can be resumed.',
    });
  }
  const why = NOT_WRITABLE[code];
  if (why !== undefined) {
    return new WorldGateError('not-writable', `${path} could not be written: ${why}`, {
      cause,
      kind: 'environment',
      hint: 'Check the permissions of the folder, or name another one.',
    });
  }
  return new WorldGateError('write-failed', `${path} could not be written (${code})`, {
    cause,
    kind: 'environment',
    hint: 'Check the disk that the folder is on.',
  });
}

/** Writes all of `data` at the descriptor's position; a short write goes on where it stopped. */
function writeAll(fd: number, data: Uint8Array): void {
  for (let at = 0; at < data.length; ) at += writeSync(fd, data, at);
}

/** Makes renames and new files in `folder` survive a power cut; Windows has no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, constants.O_RDONLY);
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** True for the name of a temporary file that a killed process may have left beside the file it was writing. */
export function isTemporaryName(name: string): boolean {
  return /^\..*\.[0-9a-f]{12}\.tmp$/.test(name);
}

/**
 * Replaces or creates `path` so that a reader, or a machine that loses power, sees the old content or the new
 * and nothing between: temporary file in the same folder, fsync, rename, fsync of the folder. A symbolic link
 * at `path` is replaced, not followed. On failure the temporary file is gone and `path` is as it was.
 * @throws WorldGateError of kind `environment`: `disk-full`, `not-writable`, `write-failed`
 */
export function writeFileAtomic(path: string, data: string | Uint8Array, mode = 0o644): void {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  let created = false;
  try {
    const fd = openSync(temporary, 'wx', mode);
    created = true;
    try {
      writeAll(fd, typeof data === 'string' ? Buffer.from(data) : data);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, path);
    created = false;
    syncFolder(folder);
  } catch (cause) {
    if (created) unlinkSync(temporary);
    throw writeError(cause, path);
  }
}

/** Creates `path` and the folders above it. @throws WorldGateError as {@link writeFileAtomic} */
export function makeFolder(path: string): void {
  try {
    makeLevels(path);
  } catch (cause) {
    throw writeError(cause, path);
  }
}

/** Level by level, because Node's `recursive` tries for ever where a folder cannot be made at all (in `/proc`). */
function makeLevels(path: string): void {
  try {
    mkdirSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    if (code !== 'ENOENT' || statSync(dirname(path), { throwIfNoEntry: false }) !== undefined) throw cause;
    makeLevels(dirname(path));
    mkdirSync(path);
  }
}

const LINES_PER_SYNC = 256;

/**
 * Appends lines to a file, each with one write, so that a line has reached the operating system when `append`
 * returns: a killed process loses nothing. `fsync` follows every 256 lines and on close, so a machine that loses
 * power loses at most that many. A write that fails takes its part of a line back.
 *
 * A last line without its end (from a process that was killed while it wrote) is cut off on opening;
 * `cutBytes` says how much.
 */
export class LineAppender {
  readonly path: string;
  readonly cutBytes: number;
  #fd: number | undefined;
  #length: number;
  #unsynced = 0;

  /** @throws WorldGateError as {@link writeFileAtomic} */
  constructor(path: string) {
    this.path = path;
    try {
      this.#fd = openSync(path, constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0), 0o644);
      const size = fstatSync(this.#fd).size;
      this.#length = endOfLastLine(this.#fd, size);
      this.cutBytes = size - this.#length;
      if (this.cutBytes > 0) ftruncateSync(this.#fd, this.#length);
    } catch (cause) {
      if (this.#fd !== undefined) closeSync(this.#fd);
      throw writeError(cause, path);
    }
  }

  /** @param line text without a line break */
  append(line: string): void {
    if (this.#fd === undefined) throw new Error(`${this.path} is closed`);
    if (line.includes('\n')) throw new Error('a line must not hold a line break');
    const data = Buffer.from(`${line}\n`);
    try {
      for (let at = 0; at < data.length; ) {
        at += writeSync(this.#fd, data, at, data.length - at, this.#length + at);
      }
    } catch (cause) {
      ftruncateSync(this.#fd, this.#length);
      throw writeError(cause, this.path);
    }
    this.#length += data.length;
    this.#unsynced += 1;
    if (this.#unsynced >= LINES_PER_SYNC) this.sync();
  }

  sync(): void {
    if (this.#fd === undefined) return;
    try {
      fsyncSync(this.#fd);
    } catch (cause) {
      throw writeError(cause, this.path);
    }
    this.#unsynced = 0;
  }

  close(): void {
    if (this.#fd === undefined) return;
    try {
      this.sync();
    } finally {
      closeSync(this.#fd);
      this.#fd = undefined;
    }
  }
}

/** Length of the file up to and including its last line break, read from the end. */
function endOfLastLine(fd: number, size: number): number {
  const block = Buffer.alloc(64 * 1024);
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - block.length);
    const read = readSync(fd, block, 0, end - start, start);
    const at = block.subarray(0, read).lastIndexOf(0x0a);
    if (at !== -1) return start + at + 1;
    end = start;
  }
  return 0;
}
