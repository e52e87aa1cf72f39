/** Holds a number and its unit together while lines are broken; printed as a space. */
export declare const NO_BREAK = "\u00A0";
export interface TextTable {
    header: readonly string[];
    /** Cells of each row; a cell is a list of parts, each of which starts a line. */
    rows: readonly (readonly (readonly string[])[])[];
    width: number;
    /** Paints a padded cell; the first line of each only. */
    paint?: (padded: string, column: number, row: number) => string;
}
/** A table of plain text with straight columns: lines of the heading, and those of each row. */
export declare function textTable({ header, rows, width, paint }: TextTable): {
    heading: string[];
    rows: string[][];
};
/** Lines of one line of text, of at most `columns` columns, broken at spaces, and inside a word only where it is wider than a line. */
export declare function wrap(text: string, columns: number): string[];
