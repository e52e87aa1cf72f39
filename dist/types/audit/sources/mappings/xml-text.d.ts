/** Lines by offset, in whatever order they are asked for. */
export declare class LineIndex {
    #private;
    constructor(text: string);
    /** From 1. */
    at(offset: number): number;
}
/**
 * The offset of the first tag that does not end within so many characters; -1 where all do. A parser builds an object
 * of many times that size from a tag full of attributes.
 */
export declare function longTag(text: string, most: number): number;
/** The five entities that XML itself knows, and characters by number; one pass, so that nothing expands twice. */
export declare function decoded(text: string): string;
