/** One visible line: whitespace runs become a space, invisible characters go, lone surrogates become U+FFFD. */
export declare function plainLine(text: string): string;
/** As `plainLine`, but at most `most` characters (UTF-16), cut between whole characters and ended by `…`. */
export declare function clip(text: string, most: number): string;
/** Longest text of each sort that a rendering shows; the JSON beside it keeps the whole. */
export declare const LONGEST: {
    readonly name: 100;
    readonly label: 120;
    readonly title: 200;
    readonly unit: 30;
    readonly method: 160;
    readonly sentence: 600;
    readonly message: 2000;
    readonly command: 2000;
};
