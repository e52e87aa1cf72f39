import type { InputTree } from './input-tree.js';
export interface CsvRow {
    /** Line of the file that the row ends on, from 1; the header is line 1. */
    line: number;
    /** Text by column name; an unnamed first column is called "". */
    row: Readonly<Record<string, string>>;
}
/**
 * The rows of a CSV file with a header, in bounded memory. A byte order mark and both kinds of line breaks are
 * understood; texts are not converted.
 * @throws WorldGateError `csv-invalid` with the line, for a second table in the same file (rows of another width), an
 *   unfinished quote, or a column that is there twice; and those of {@link filePieces}
 */
export declare function csvRows(tree: InputTree, name: string): AsyncGenerator<CsvRow>;
