/**
 * A failed write as a WorldGateError of kind `environment`: `disk-full`, `not-writable`, or `write-failed`.
 * Errors without a system error code are bugs and come back as they are.
 */
export declare function writeError(cause: unknown, path: string): unknown;
/** True for the name of a temporary file that a killed process may have left beside the file it was writing. */
export declare function isTemporaryName(name: string): boolean;
/**
 * Replaces or creates `path` so that a reader, or a machine that loses power, sees the old content or the new
 * and nothing between: temporary file in the same folder, fsync, rename, fsync of the folder. A symbolic link
 * at `path` is replaced, not followed. On failure the temporary file is gone and `path` is as it was.
 * @throws WorldGateError of kind `environment`: `disk-full`, `not-writable`, `write-failed`
 */
export declare function writeFileAtomic(path: string, data: string | Uint8Array, mode?: number): void;
/** Creates `path` and the folders above it. @throws WorldGateError as {@link writeFileAtomic} */
export declare function makeFolder(path: string): void;
/**
 * Appends lines to a file, each with one write, so that a line has reached the operating system when `append`
 * returns: a killed process loses nothing. `fsync` follows every 256 lines and on close, so a machine that loses
 * power loses at most that many. A write that fails takes its part of a line back.
 *
 * A last line without its end (from a process that was killed while it wrote) is cut off on opening;
 * `cutBytes` says how much.
 */
export declare class LineAppender {
    #private;
    readonly path: string;
    readonly cutBytes: number;
    /** @throws WorldGateError as {@link writeFileAtomic} */
    constructor(path: string);
    /** @param line text without a line break */
    append(line: string): void;
    sync(): void;
    close(): void;
}
