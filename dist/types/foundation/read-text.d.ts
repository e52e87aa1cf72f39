import { WorldGateError } from './errors.js';
/** What a file may weigh unless its reader says otherwise: 1 MiB. */
export declare const SMALL_FILE_BYTES: number;
export interface ReadLimits {
    /** Bytes; a larger file is refused from its size alone, without reading it. */
    maxBytes?: number;
}
/** A WorldGateError for a file that could not be opened or read: `file-missing` or `file-unreadable`. */
export declare function readError(cause: unknown, name: string): unknown;
export declare function tooLarge(name: string, size: number, maxBytes: number): WorldGateError;
/**
 * The bytes of a regular file of at most `maxBytes`. The size is checked on the opened file before anything
 * is read; a file that grows meanwhile is refused too. Pipes and devices are refused without blocking.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`.
 */
export declare function readSmallFile(path: string, { maxBytes }?: ReadLimits): Buffer;
/** Like {@link readSmallFile} for a descriptor that is already open; leaves it open. */
export declare function readOpened(fd: number, name: string, maxBytes: number): Buffer;
/**
 * UTF-8 text of a file of at most `maxBytes`, without a byte order mark.
 * @throws WorldGateError as {@link readSmallFile}, and `file-not-text` for bytes that are not UTF-8.
 */
export declare function readText(path: string, limits?: ReadLimits): string;
/** @throws WorldGateError `file-not-text`. */
export declare function decodeText(bytes: Uint8Array, name: string): string;
