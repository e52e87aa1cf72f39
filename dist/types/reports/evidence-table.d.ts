export interface NamedRows {
    /** Headings, the first of them of the names. */
    header: readonly string[];
    /** Cells beside the name; a cell is a list of parts, each of which starts a line. */
    rows: readonly {
        name: string;
        cells: readonly (readonly string[])[];
    }[];
    width: number;
}
/**
 * A table of plain text whose rows have long names without blanks, as paths and tasks have. Where a word would have to be
 * broken to fit, every name stands on a line of its own over its cells, so that no name is broken unless the terminal
 * is narrower than the name.
 */
export declare function namedRows({ header, rows, width }: NamedRows): string[];
