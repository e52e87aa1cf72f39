import { existsSync } from 'node:fs';
import path from 'node:path';
import { formatCheckpointUri, isCheckpointUri, parseCheckpointUri } from '../contracts/checkpoint-uri.ts';
import type { FileRef } from '../contracts/plan.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { isBelow } from '../foundation/safe-path.ts';

/** The trees that a run's files stand in; absolute. */
export interface Trees {
  package: string;
  repository: string;
}

/**
 * A file by the innermost tree that it stands in: a package that is installed in the repository lies elsewhere on
 * the machine of who repeats the run.
 */
export function refTo(file: string, trees: Trees): FileRef {
  if (isCheckpointUri(file)) return uriRef(file);
  const holders = (['package', 'repository'] as const)
    .filter((tree) => isBelow(trees[tree], file))
    .sort((a, b) => path.resolve(trees[b]).length - path.resolve(trees[a]).length);
  const [tree] = holders;
  if (tree === undefined) return { tree: 'outside', path: path.basename(file) };
  return { tree, path: path.relative(trees[tree], file).split(path.sep).join('/') };
}

/** What is fetched is fetched again; a file of this machine has to be named again. */
function uriRef(text: string): FileRef {
  const uri = parseCheckpointUri(text);
  const shown = formatCheckpointUri(uri);
  return uri.scheme === 'file'
    ? { tree: 'outside', path: shown.slice('file:'.length) }
    : { tree: 'uri', path: shown };
}

/** Words of a command line without the paths of this machine: below the repository relative, else the base name. */
export function portableWords(words: readonly string[], repository: string): string[] {
  return words.map((word) => {
    const [, flag = '', value = ''] = /^(--[\w-]+=)?(.*)$/s.exec(word)!;
    if (/^file:/i.test(value)) return `${flag}${formatCheckpointUri(parseCheckpointUri(value))}`;
    if (!path.isAbsolute(value) && !/^\.\.(?:[\\/]|$)/.test(value)) return word;
    const file = path.resolve(repository, value);
    const shown = isBelow(repository, file) ? path.relative(repository, file) : path.basename(file);
    return `${flag}${shown.split(path.sep).join('/') || '.'}`;
  });
}

/**
 * The absolute path of a file that an earlier run used.
 * @param given what the caller names instead
 * @param flag how the caller names it, for the message
 * @throws WorldGateError `file-unnamed`
 */
export function resolveRef(ref: FileRef, trees: Trees, given: string | undefined, flag: string): string {
  if (given !== undefined) return given;
  if (ref.tree === 'uri') return ref.path;
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
