/** Left-aligned columns, two blanks apart, for a terminal. */
export declare function table(header: readonly string[], rows: readonly (readonly string[])[]): string;
