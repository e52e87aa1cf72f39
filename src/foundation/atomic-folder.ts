import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder, writeError } from './atomic-file.ts';
import { WorldGateError } from './errors.ts';

/**
 * Makes a folder that is there completely or not at all: `fill` writes into a temporary folder beside it, which is then
 * renamed. Whatever fails leaves nothing behind, and an earlier folder as it was.
 * @param target absolute path; may be missing, empty, or a folder that `mayReplace` recognises as an earlier one
 * @throws WorldGateError `output-exists`, those of writing, and whatever `fill` throws
 */
export async function makeFolderAtomic<T>(
  target: string,
  mayReplace: (folder: string) => boolean,
  fill: (folder: string) => T | Promise<T>,
): Promise<T> {
  const isThere = requireFree(target, mayReplace);
  const parent = dirname(target);
  makeFolder(parent);
  const name = `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}`;
  const temporary = join(parent, `${name}.tmp`);
  try {
    mkdirSync(temporary);
  } catch (cause) {
    throw writeError(cause, target);
  }
  try {
    const result = await fill(temporary);
    swap(temporary, target, join(parent, `${name}.old`), isThere);
    return result;
  } catch (cause) {
    rmSync(temporary, { recursive: true, force: true });
    throw writeError(cause, target);
  }
}

/**
 * Whether something is at `target`, which may be replaced.
 * @throws WorldGateError `output-exists` where it may not
 */
export function requireFree(target: string, mayReplace: (folder: string) => boolean): boolean {
  const found = statOf(target);
  if (found === undefined) return false;
  if (found.isDirectory() && (readdirSync(target).length === 0 || mayReplace(target))) return true;
  throw new WorldGateError('output-exists', `${target} exists and is no earlier output of this command`, {
    hint: 'name another folder, or remove this one',
  });
}

function statOf(target: string): Stats | undefined {
  try {
    return statSync(target, { throwIfNoEntry: false });
  } catch (cause) {
    throw writeError(cause, target);
  }
}

function swap(temporary: string, target: string, old: string, isThere: boolean): void {
  if (isThere) renameSync(target, old);
  try {
    renameSync(temporary, target);
  } catch (cause) {
    if (isThere) renameSync(old, target);
    throw cause;
  }
  if (isThere) rmSync(old, { recursive: true, force: true });
  if (process.platform === 'win32') return;
  const fd = openSync(dirname(target), constants.O_RDONLY);
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
