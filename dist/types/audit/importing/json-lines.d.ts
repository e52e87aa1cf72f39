import type { InputTree } from './input-tree.js';
export interface JsonLine {
    /** From 1. */
    line: number;
    value: unknown;
}
/**
 * The values of a JSON Lines file, one a line, in bounded memory; empty lines are passed over. `NaN` and `Infinity`
 * are read as numbers, duplicate keys refused.
 * @throws WorldGateError `json-invalid` with the line, `truncated-json` where the last line is cut off,
 *   `file-too-large` for a line over 16 MiB, and those of {@link filePieces}
 */
export declare function jsonLines(tree: InputTree, name: string): Generator<JsonLine>;
