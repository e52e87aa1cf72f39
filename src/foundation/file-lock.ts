import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { writeError } from './atomic-file.ts';
import { sha256 } from './digest.ts';

const HEARTBEAT_MS = 5000;
/** A lock that nobody has touched for so long belongs to a process that is gone, wherever it ran. */
const STALE_MS = 30_000;

/** What a lock file says of its owner. The host is a digest: its name is nobody's business. */
interface Owner {
  token: string;
  pid: number;
  host: string;
}

export interface FileLock {
  release(): void;
}

/** Tokens of the locks that this process holds; tells a lock of ours from one that an earlier process of our id left. */
const held = new Set<string>();

/**
 * Takes the one right that a lock file stands for. A lock whose owner was killed is taken over: at once where the
 * owner ran on this machine, else after half a minute without a sign of life.
 * @param file absolute; its folder exists
 * @returns undefined where another holds it
 * @throws WorldGateError as `writeError`
 */
export function takeLock(file: string, randomBytes: (count: number) => Uint8Array): FileLock | undefined {
  const owner: Owner = { token: hex(randomBytes(16)), pid: process.pid, host: sha256(os.hostname()) };
  const text = JSON.stringify(owner);
  let fd = create(file, text);
  if (fd === undefined) {
    const aside = path.join(path.dirname(file), `.${path.basename(file)}.${hex(randomBytes(6))}.tmp`);
    if (!removeStale(file, aside)) return undefined;
    fd = create(file, text);
    if (fd === undefined) return undefined;
  }
  held.add(owner.token);
  const heartbeat = setInterval(() => touch(fd, text), HEARTBEAT_MS);
  heartbeat.unref();
  return {
    release: () => {
      clearInterval(heartbeat);
      closeSync(fd);
      held.delete(owner.token);
      if (readText(file) === text) rmSync(file, { force: true });
    },
  };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** @returns the open file, or undefined where it exists */
function create(file: string, text: string): number | undefined {
  let fd: number | undefined;
  try {
    fd = openSync(file, 'wx');
    writeSync(fd, text);
    return fd;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    if (fd !== undefined) {
      closeSync(fd);
      rmSync(file, { force: true });
    }
    throw writeError(cause, file);
  }
}

/**
 * Removes the lock of a process that is gone. It is moved aside first and looked at again, because another process
 * may have replaced it meanwhile.
 * @param aside where it is moved; on its creation it tells the time of the file system
 * @returns whether the lock may be free now
 */
function removeStale(file: string, aside: string): boolean {
  const seen = readText(file);
  if (seen === undefined) return true;
  const reference = create(aside, '');
  if (reference !== undefined) closeSync(reference);
  const isStale = isGone(seen) || ageOf(file, aside) > STALE_MS;
  try {
    if (!isStale) return false;
    renameSync(file, aside);
    if (readText(aside) === seen) return true;
    // It was a new owner's: back it goes.
    linkSync(aside, file);
    return false;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EEXIST') return true;
    throw writeError(cause, file);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Milliseconds between the last touch of `file` and the making of `reference`; 0 where either is gone. */
function ageOf(file: string, reference: string): number {
  try {
    return statSync(reference).mtimeMs - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/** Whether the owner ran on this machine and runs no more. */
function isGone(text: string): boolean {
  let owner: Owner;
  try {
    owner = JSON.parse(text) as Owner;
  } catch {
    return false;
  }
  if (owner.host !== sha256(os.hostname()) || held.has(owner.token)) return false;
  // A container that starts again gives its processes the ids of those before.
  return owner.pid === process.pid || !isRunning(owner.pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
  // One that was killed and not yet collected by its parent still answers.
  const state = readText(`/proc/${pid}/stat`)?.replace(/^.*\) /s, '')[0];
  return state !== 'Z' && state !== 'X';
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** A sign of life, with the time of the file system. */
function touch(fd: number, text: string): void {
  try {
    writeSync(fd, text, 0);
  } catch {
    // The next write of a record meets the same trouble and reports it.
  }
}
