import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FileRef } from '../contracts/plan.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { isBelow } from '../foundation/safe-path.ts';

/** The trees that a run's files stand in; absolute. */
export interface Trees {
  package: string;
  repository: string;
}

export function refTo(file: string, trees: Trees): FileRef {
  for (const tree of ['repository', 'package'] as const) {
    if (isBelow(trees[tree], file)) {
      return { tree, path: path.relative(trees[tree], file).split(path.sep).join('/') };
    }
  }
  return { tree: 'outside', path: path.basename(file) };
}

/**
 * The absolute path of a file that an earlier run used.
 * @param given what the caller names instead
 * @param flag how the caller names it, for the message
 * @throws WorldGateError `file-unnamed`
 */
export function resolveRef(ref: FileRef, trees: Trees, given: string | undefined, flag: string): string {
  if (given !== undefined) return given;
  const file = ref.tree === 'outside' ? undefined : path.resolve(trees[ref.tree], ref.path);
  if (file !== undefined && existsSync(file)) return file;
  throw new WorldGateError(
    'file-unnamed',
    ref.tree === 'outside'
      ? `the run used ${ref.path} from outside the repository`
      : `the run used ${ref.path}, which is not here`,
    { hint: `name it with ${flag}` },
  );
}
