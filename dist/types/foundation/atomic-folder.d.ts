/**
 * Makes a folder that is there completely or not at all: `fill` writes into a temporary folder beside it, which is then
 * renamed. Whatever fails leaves nothing behind, and an earlier folder as it was.
 * @param target absolute path; may be missing, empty, or a folder that `mayReplace` recognises as an earlier one
 * @throws WorldGateError `output-exists`, those of writing, and whatever `fill` throws
 */
export declare function makeFolderAtomic<T>(target: string, mayReplace: (folder: string) => boolean, fill: (folder: string) => T | Promise<T>): Promise<T>;
/**
 * Whether something is at `target`, which may be replaced.
 * @throws WorldGateError `output-exists` where it may not
 */
export declare function requireFree(target: string, mayReplace: (folder: string) => boolean): boolean;
