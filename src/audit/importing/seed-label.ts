import path from 'node:path';

const SEED = /(?:^|[._-])seed[_=-]?(\d{1,9})(?![\dA-Za-z])/i;

/**
 * The seed that a file is labelled with by its name or the nearest folder below the root of the tree: `seed_1`,
 * `libero_10_seed_42`, `run-seed7.log`. A label is what a person called it, not what was used.
 */
export function seedLabel(file: string): number | null {
  for (const part of path.posix.normalize(file).split('/').reverse()) {
    const seed = SEED.exec(part)?.[1];
    if (seed !== undefined) return Number(seed);
  }
  return null;
}
