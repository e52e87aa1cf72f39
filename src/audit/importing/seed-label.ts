import path from 'node:path';
import type { InputTree } from './input-tree.ts';

const SEED = /(?:^|[._-])seed[_=-]?(\d{1,9})(?![\dA-Za-z])/i;

/**
 * The seed that a file is labelled with by its name or the nearest folder, the root of the tree included: `seed_1`,
 * `libero_10_seed_42`, `run-seed7.log`. A label is what a person called it, not what was used.
 */
export function seedLabel(tree: Pick<InputTree, 'root'>, file: string): number | null {
  const parts = [path.basename(tree.root), ...path.posix.normalize(file).split('/')];
  for (const part of parts.reverse()) {
    const seed = SEED.exec(part)?.[1];
    if (seed !== undefined) return Number(seed);
  }
  return null;
}
