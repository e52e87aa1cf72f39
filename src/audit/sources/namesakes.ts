import path from 'node:path';
import type { InputTree } from '../importing/input-tree.ts';

/**
 * Files that look like results, and those that are only called like them: an empty file, a pointer, half of a file, or
 * one with its keys in another order shows nothing in its first bytes, and may hold the episodes that failed. They are
 * read too, so that whatever is wrong with them is said.
 * @param found paths that were recognised by what stands in them
 * @param called base names that the evaluator gives, besides those of `found`
 * @returns all of them, in the order of the tree
 */
export function withNamesakes(tree: InputTree, found: readonly string[], called?: RegExp): string[] {
  const files = new Set(found);
  const names = new Set(found.map(baseName));
  return tree.files
    .map((file) => file.path)
    .filter((file) => {
      const name = baseName(file);
      return files.has(file) || names.has(name) || called?.test(name) === true;
    });
}

/** The first file that held nothing although it is called like one that did. */
export function emptyNamesake(read: readonly string[], held: readonly string[]): string | undefined {
  const names = new Set(held.map(baseName));
  return read.find((file) => !held.includes(file) && names.has(baseName(file)));
}

const baseName = (file: string): string => path.posix.basename(file);
