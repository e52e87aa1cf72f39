import type { FileRef } from '../contracts/plan.js';
/** The trees that a run's files stand in; absolute. */
export interface Trees {
    package: string;
    repository: string;
}
/**
 * A file by the innermost tree that it stands in: a package that is installed in the repository lies elsewhere on
 * the machine of who repeats the run.
 */
export declare function refTo(file: string, trees: Trees): FileRef;
/** Words of a command line without the paths of this machine: below the repository relative, else the base name. */
export declare function portableWords(words: readonly string[], repository: string): string[];
/**
 * The absolute path of a file that an earlier run used.
 * @param given what the caller names instead
 * @param flag how the caller names it, for the message
 * @throws WorldGateError `file-unnamed`
 */
export declare function resolveRef(ref: FileRef, trees: Trees, given: string | undefined, flag: string): string;
