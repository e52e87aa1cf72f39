import type { InputTree } from './input-tree.js';
export interface LogLine {
    /** Number of the line by line feeds, from 1: several entries share it where a progress bar rewrote the line. */
    number: number;
    /** Without terminal codes and line breaks. */
    text: string;
}
/**
 * The lines of a text log, as a terminal would have left them one after another: split at line feeds and carriage
 * returns, terminal codes removed, bytes that are no UTF-8 replaced. Memory holds one piece and one line.
 * @throws WorldGateError as {@link filePieces}, and `file-too-large` for a line over 16 MiB
 */
export declare function logLines(tree: InputTree, name: string): Generator<LogLine>;
