import type { InputTree } from '../../importing/input-tree.js';
import { type Format, type Row } from './place.js';
/** Where rows stand in a file. */
export interface RowSource {
    format: Format;
    /** JSON only: pointer with `*`. */
    rows: string;
    documents: 'one' | 'many';
    /** Pointer of the caller to the results inside a wrapping file. */
    prefix: readonly string[];
}
/**
 * The rows of one file in order, in bounded memory.
 * @param top what {@link withoutRows} gave, where rows need it; documents one after another bring their own
 * @throws WorldGateError of the readers, and `format-unknown` where JSON has nothing at `rows`
 */
export declare function eachRow(tree: InputTree, file: string, source: RowSource, top: unknown, take: (row: Row) => void): Promise<void>;
/** A JSON file with its lists of rows emptied: what places outside of the rows refer to. */
export declare function withoutRows(tree: InputTree, file: string, source: RowSource): unknown;
interface Found {
    path: (string | number)[];
    value: unknown;
    wildcards: (string | number)[];
}
/** The values at a pointer with `*`, in the order of the document. */
export declare function at(top: unknown, pattern: readonly string[]): Found[];
export {};
