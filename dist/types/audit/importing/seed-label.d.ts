import type { InputTree } from './input-tree.js';
/**
 * The seed that a file is labelled with by its name or the nearest folder, the root of the tree included: `seed_1`,
 * `libero_10_seed_42`, `run-seed7.log`. A label is what a person called it, not what was used.
 */
export declare function seedLabel(tree: Pick<InputTree, 'root'>, file: string): number | null;
