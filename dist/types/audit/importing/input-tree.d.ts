import type { Digest } from '../../foundation/digest.js';
export interface InputFile {
    /** Relative to the root of the tree, with `/`. */
    path: string;
    sizeBytes: number;
}
export interface FileRead {
    digest: Digest;
    sizeBytes: number;
}
/**
 * The files that `--from` names: one file, or all regular files of a folder. Links are not followed, and devices and
 * pipes not opened; both stand under `skipped`. Reading a file through the readers of this room notes its digest.
 */
export declare class InputTree {
    #private;
    /** Absolute folder that all paths are relative to. */
    readonly root: string;
    /** Sorted by path in code-unit order, which is the same on every machine. */
    readonly files: readonly InputFile[];
    readonly skipped: readonly {
        path: string;
        reason: string;
    }[];
    /** What was read so far, by path. */
    readonly reads: Map<string, FileRead>;
    constructor(root: string, files: InputFile[], skipped: {
        path: string;
        reason: string;
    }[]);
    file(name: string): InputFile | undefined;
    /** Files whose last path component matches. */
    named(pattern: RegExp): InputFile[];
    /** The first 4 KiB of a file, or fewer; empty where it cannot be read. */
    head(name: string): Buffer;
    /** {@link head} as text; bytes that are no UTF-8 become U+FFFD. */
    headText(name: string): string;
}
/**
 * @param from absolute path of a file or a folder
 * @param without absolute path of a folder that is left out: where the output goes
 * @throws WorldGateError `file-missing`, `file-unreadable`, `folder-too-large`, `folder-empty`
 */
export declare function inputTree(from: string, without?: string): InputTree;
