import { type ReadLimits } from './read-text.js';
/**
 * Reads one small JSON file strictly; see {@link parseJson}.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`, `file-not-text`, `json-invalid`.
 */
export declare function readJson(path: string, limits?: ReadLimits): unknown;
/**
 * Parses JSON (RFC 8259). Refused besides: duplicate keys, keys that reach a prototype, numbers beyond the
 * range of a double, and more than 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `json-invalid`, naming line and column
 */
export declare function parseJson(text: string, name: string): unknown;
export interface Line {
    /** 1 for the first. */
    number: number;
    /** Without the line break. */
    text: string;
    /** False for a last line that lacks its line break: whoever wrote it was stopped. */
    complete: boolean;
}
/**
 * The lines of a JSON Lines file, read in pieces of 1 MiB; memory holds one piece and one line.
 * Lines are not parsed: give `text` to {@link parseJson} with the name `file:number`.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-not-text`, and `file-too-large` for a line
 *   longer than `maxLineBytes` (1 MiB unless stated)
 */
export declare function readLines(path: string, { maxLineBytes }?: {
    maxLineBytes?: number;
}): Generator<Line>;
