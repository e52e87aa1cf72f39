/**
 * The seed that a file is labelled with by its name or the nearest folder below the root of the tree: `seed_1`,
 * `libero_10_seed_42`, `run-seed7.log`. A label is what a person called it, not what was used.
 */
export declare function seedLabel(file: string): number | null;
