import type { InputTree } from './input-tree.js';
export type JsonPath = readonly (string | number)[];
export interface JsonStreamOptions {
    /**
     * Lists that are streamed, as paths with `*` for any index or key: `['per_episode']`,
     * `['per_task', '*', 'metrics', 'successes']`. Their elements come in batches, in order; what is kept of the list
     * itself is an empty one.
     */
    batches?: {
        path: readonly string[];
        take: (values: unknown[], first: number, path: JsonPath) => void;
    }[];
    /** Values that are handed over when they are complete, and not kept: `['per_task', '*']`. */
    each?: {
        path: readonly string[];
        take: (value: unknown, path: JsonPath) => void;
    }[];
    /** Several documents one after another, with or without line breaks: files that were appended to. */
    many?: boolean;
}
/**
 * Reads JSON in one pass and bounded memory. `NaN`, `Infinity` and `-Infinity` are read as numbers, because
 * evaluators written in Python write them; whoever takes a value has to ask whether it is finite. Refused besides what
 * is no JSON: duplicate keys, keys that reach a prototype, more than 64 levels, and more than 64 MiB outside of
 * streamed lists.
 * @returns what was kept of each document: exactly one unless `many`
 * @throws WorldGateError `truncated-json` with the byte offset, `json-invalid`, `file-too-large`, and those of
 *   reading the file
 */
export declare function streamJson(tree: InputTree, name: string, options?: JsonStreamOptions): unknown[];
/** {@link streamJson} of bytes that come in pieces, cut anywhere. A piece is copied before the next is asked for. */
export declare function readJsonPieces(pieces: Iterator<Buffer>, name: string, options?: JsonStreamOptions): unknown[];
/** RFC 6901. */
export declare function pointerOf(path: JsonPath): string;
/**
 * The parts of an RFC 6901 pointer; none for the empty text.
 * @throws WorldGateError `usage`
 */
export declare function parsePointer(pointer: string): string[];
