import type { FileRef } from '../contracts/plan.js';
/** The trees that a run's files stand in; absolute. */
export interface Trees {
    package: string;
    repository: string;
}
export declare function refTo(file: string, trees: Trees): FileRef;
/**
 * The absolute path of a file that an earlier run used.
 * @param given what the caller names instead
 * @param flag how the caller names it, for the message
 * @throws WorldGateError `file-unnamed`
 */
export declare function resolveRef(ref: FileRef, trees: Trees, given: string | undefined, flag: string): string;
