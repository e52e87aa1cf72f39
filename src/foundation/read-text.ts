import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { WorldGateError } from './errors.ts';

/** What a file may weigh unless its reader says otherwise: 1 MiB. */
export const SMALL_FILE_BYTES = 1024 * 1024;

export interface ReadLimits {
  /** Bytes; a larger file is refused from its size alone, without reading it. */
  maxBytes?: number;
}

const MISSING = new Set(['ENOENT', 'ENOTDIR']);
const OPEN_PROBLEMS: Record<string, string> = {
  EISDIR: 'is a folder',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
  ELOOP: 'is a symbolic link that cannot be followed',
  ENAMETOOLONG: 'has a name that is too long',
};

/** A WorldGateError for a file that could not be opened or read: `file-missing` or `file-unreadable`. */
export function readError(cause: unknown, name: string): unknown {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === undefined) return cause;
  if (MISSING.has(code)) {
    return new WorldGateError('file-missing', `${name} does not exist`, {
      cause,
      hint: 'Check the spelling and the folder that the path is relative to.',
    });
  }
  return new WorldGateError(
    'file-unreadable',
    `${name} ${OPEN_PROBLEMS[code] ?? `cannot be read (${code})`}`,
    {
      cause,
      hint: 'Check that the path names a readable file.',
      kind: OPEN_PROBLEMS[code] === undefined ? 'environment' : 'input',
    },
  );
}

export function tooLarge(name: string, size: number, maxBytes: number): WorldGateError {
  return new WorldGateError(
    'file-too-large',
    `${name} is ${formatBytes(size)}; at most ${formatBytes(maxBytes)} are read`,
    { hint: 'Check that the path names the file you meant.' },
  );
}

function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KiB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

/**
 * The bytes of a regular file of at most `maxBytes`. The size is checked on the opened file before anything
 * is read; a file that grows meanwhile is refused too. Pipes and devices are refused without blocking.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`.
 */
export function readSmallFile(path: string, { maxBytes = SMALL_FILE_BYTES }: ReadLimits = {}): Buffer {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (cause) {
    throw readError(cause, path);
  }
  try {
    return readOpened(fd, path, maxBytes);
  } finally {
    closeSync(fd);
  }
}

/** Like {@link readSmallFile} for a descriptor that is already open; leaves it open. */
export function readOpened(fd: number, name: string, maxBytes: number): Buffer {
  const stat = fstatSync(fd);
  if (!stat.isFile()) {
    throw new WorldGateError(
      'file-unreadable',
      `${name} is ${stat.isDirectory() ? 'a folder' : 'not a file'}`,
      {
        hint: 'Name a regular file.',
      },
    );
  }
  if (stat.size > maxBytes) throw tooLarge(name, stat.size, maxBytes);
  const buffer = Buffer.allocUnsafe(stat.size + 1);
  let length = 0;
  try {
    while (length < buffer.length) {
      const read = readSync(fd, buffer, length, buffer.length - length, length);
      if (read === 0) break;
      length += read;
    }
  } catch (cause) {
    throw readError(cause, name);
  }
  if (length > stat.size) {
    throw new WorldGateError('file-unreadable', `${name} grew while it was read`, {
      hint: 'Wait until whatever writes it has finished, then run again.',
      kind: 'environment',
    });
  }
  return buffer.subarray(0, length);
}

/**
 * UTF-8 text of a file of at most `maxBytes`, without a byte order mark.
 * @throws WorldGateError as {@link readSmallFile}, and `file-not-text` for bytes that are not UTF-8.
 */
export function readText(path: string, limits: ReadLimits = {}): string {
  return decodeText(readSmallFile(path, limits), path);
}

/** @throws WorldGateError `file-not-text`. */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new WorldGateError('file-not-text', `${name} is not UTF-8 text`, {
      cause,
      hint: 'Save the file as UTF-8, or check that the path names a text file.',
    });
  }
}
