/**
 * The folder of the run that each file belongs to: the nearest one above it that is named after a time or holds a
 * {@link RUN_MARKER}, else the folder above the first one that holds a single sort of file (`raw_logs/`), and in both
 * cases above `rank_0/`, `seed_1/`, `task_3/` and the like.
 * @param files paths with `/`
 * @returns by path; the empty text is the root
 */
export declare function runFolders(files: readonly string[]): Map<string, string>;
/** Paths that differ only in the numbers of a set (`rank_0`, `rank_1`) have the same shape. */
export declare function setShape(file: string): string;
/**
 * Numbers that are missing between the first and the last of shards (`rank_0, rank_2`), which are one run cut into
 * parts. Seeds and tasks may have gaps.
 * @returns one name for each, `rank_1`
 */
export declare function missingShards(files: readonly string[]): string[];
/** What acted instead of a model, by a word that stands alone in a path or value: `oracle`, `random_policy`. */
export declare function roleOf(text: string): string | null;
/** The folder that says that what lies in it is an example and no run: `sample/`. */
export declare function sampleFolder(file: string): string | null;
