import { closeSync, constants, fstatSync, lstatSync, openSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { WorldGateError } from './errors.ts';
import { quoted } from './plain-value.ts';
import { type ReadLimits, readError, readOpened, SMALL_FILE_BYTES } from './read-text.ts';

const MAX_LENGTH = 4096;

function refuse(path: string, why: string, hint?: string): WorldGateError {
  return new WorldGateError('path-unsafe', `path ${quoted(path)} ${why}`, {
    hint: hint ?? 'Name a file inside the folder, relative to it, with "/" between the parts.',
  });
}

/** True when `path` is `folder` or lies below it; both absolute. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** The real path of the deepest part of `path` that exists, with the rest of `path` behind it. */
function realPathOf(path: string): string {
  const rest: string[] = [];
  let existing = path;
  for (;;) {
    try {
      return join(realpathSync.native(existing), ...rest.reverse());
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code;
      if (code === 'ELOOP') throw refuse(path, 'goes through a loop of symbolic links');
      if (code !== 'ENOENT' && code !== 'ENOTDIR') throw readError(cause, path);
      if (lstatSync(existing, { throwIfNoEntry: false })?.isSymbolicLink()) {
        throw refuse(path, 'is a symbolic link to something that does not exist');
      }
      const parent = dirname(existing);
      if (parent === existing) return path;
      rest.push(existing.slice(parent.length).replace(/^[\\/]/, ''));
      existing = parent;
    }
  }
}

/**
 * The absolute path of `path`, taken relative to `from`, if it stays below `root`. `..` is allowed as long as
 * it does not leave `root`; symbolic links are allowed as long as what they lead to lies below the real `root`
 * (which may itself be a symbolic link). What it names need not exist.
 * @param root absolute folder
 * @param from absolute folder, `root` or below it
 * @throws WorldGateError `path-unsafe` for an absolute path, a drive, a backslash, a NUL, or a way out of `root`
 */
export function resolveBelow(root: string, from: string, path: string): string {
  if (path === '' || path.length > MAX_LENGTH) throw refuse(path, path === '' ? 'is empty' : 'is too long');
  if (path.includes('\0')) throw refuse(path, 'holds a NUL character');
  if (path.includes('\\')) throw refuse(path, 'holds a backslash');
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) throw refuse(path, 'is absolute');
  const target = resolve(from, path);
  if (!isBelow(resolve(root), target)) throw refuse(path, 'leads out of its folder');
  if (!isBelow(realPathOf(resolve(root)), realPathOf(target))) {
    throw refuse(
      path,
      'leads out of its folder through a symbolic link',
      'Copy the file into the folder instead of linking to it.',
    );
  }
  return target;
}

/**
 * The absolute path of `path` below `root`; see {@link resolveBelow}. Refuses every `..` besides.
 * @throws WorldGateError `path-unsafe`
 */
export function safeJoin(root: string, path: string): string {
  if (path.split('/').includes('..')) throw refuse(path, 'holds ".."');
  return resolveBelow(root, root, path);
}

/**
 * Opens an existing file below `root` for reading and returns its descriptor. What was opened is compared with
 * what the path resolves to afterwards, so that a link that is swapped in meanwhile is noticed.
 * @throws WorldGateError `path-unsafe`, `file-missing`, `file-unreadable`
 */
export function openBelow(root: string, path: string): number {
  const real = realPathOf(safeJoin(root, path));
  let fd: number;
  try {
    fd = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0));
  } catch (cause) {
    throw readError(cause, path);
  }
  try {
    const opened = fstatSync(fd);
    const now = statSync(realPathOf(safeJoin(root, path)), { throwIfNoEntry: false });
    if (now?.dev === opened.dev && now.ino === opened.ino) return fd;
    throw refuse(path, 'changed while it was opened');
  } catch (cause) {
    closeSync(fd);
    throw cause;
  }
}

/**
 * The bytes of a file below `root` of at most `maxBytes` (1 MiB unless stated).
 * @throws WorldGateError as {@link openBelow}, and `file-too-large`
 */
export function readBelow(
  root: string,
  path: string,
  { maxBytes = SMALL_FILE_BYTES }: ReadLimits = {},
): Buffer {
  const fd = openBelow(root, path);
  try {
    return readOpened(fd, path, maxBytes);
  } finally {
    closeSync(fd);
  }
}
