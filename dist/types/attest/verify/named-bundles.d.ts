import type { NamedFile } from './find-bundles.js';
/**
 * Files of bundles that a caller names, by themselves or by the folder that a job has put them into.
 * @param folder absolute; that names are relative to
 * @throws WorldGateError `bundle-missing` for a folder without any bundle of ours
 */
export declare function namedBundles(folder: string, names: readonly string[]): NamedFile[];
