import { lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, WorldGateError } from '../../foundation/errors.ts';
import { takeLock } from '../../foundation/file-lock.ts';
import { LOCK, PIN } from '../layout.ts';

/** A run that is being removed bears this in front of its name, so that what is left of it is no run any more. */
const REMOVING = '.removing-';

export type Removal = { removed: true } | { removed: false; kept: boolean; why: string };

/**
 * Removes one run, unless somebody has begun to use it: its lock is taken first, and what forbids the removal is looked at
 * again under it. The folder is renamed and then emptied, so that a removal that is killed leaves no half of a run. Links in
 * it are removed, never followed.
 * @param runs absolute folder of the runs; `name` a plain name in it
 */
export function removeRun(
  runs: string,
  name: string,
  randomBytes: (count: number) => Uint8Array,
  forbids: () => string | null = () => null,
): Removal {
  const dir = join(runs, name);
  const leaving = join(runs, `${REMOVING}${name}`);
  try {
    if (lstatSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true)
      return { removed: false, kept: true, why: 'it is not a folder any more' };
    const lock = takeLock(join(dir, LOCK), randomBytes);
    if (lock === undefined) return { removed: false, kept: true, why: 'another process is using it' };
    try {
      const why = isPinned(dir) ? `it is pinned by a file "${PIN}"` : forbids();
      if (why !== null) return { removed: false, kept: true, why };
      renameSync(dir, leaving);
    } finally {
      lock.release();
    }
    // Another process that ends removals may be emptying it at the same time.
    rmSync(leaving, { recursive: true, force: true, maxRetries: 3 });
    return { removed: true };
  } catch (cause) {
    return { removed: false, kept: false, why: messageOf(cause) };
  }
}

export function isPinned(dir: string): boolean {
  return lstatSync(join(dir, PIN), { throwIfNoEntry: false }) !== undefined;
}

/** Whether a lock lies in the folder; who holds it is only known when it is taken. */
export function hasLock(dir: string): boolean {
  return lstatSync(join(dir, LOCK), { throwIfNoEntry: false }) !== undefined;
}

/**
 * Removes what removals that were killed had begun; what still cannot be removed is tried again by the next one. Whoever removes
 * runs begins with it.
 * @throws WorldGateError `runs-unsafe` where the folder of the runs is itself a link, as one that was committed by a stranger
 */
export function finishRemovals(runs: string): void {
  if (lstatSync(runs, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new WorldGateError(
      'runs-unsafe',
      'the folder of the runs is a symbolic link: nothing behind it is removed',
      {
        hint: 'Name the workspace that really holds the runs with --run-workspace.',
      },
    );
  }
  let names: string[];
  try {
    names = readdirSync(runs);
  } catch {
    return;
  }
  for (const name of names) {
    if (!name.startsWith(REMOVING)) continue;
    try {
      rmSync(join(runs, name), { recursive: true, force: true });
    } catch {
      // Not a run any more, so it is in nobody's way.
    }
  }
}

/** Bytes of the files below a folder; links count as themselves. */
export function sizeOf(dir: string): number {
  let size = 0;
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    size += entry.isDirectory() ? sizeOf(path) : lstatSync(path).size;
  }
  return size;
}
