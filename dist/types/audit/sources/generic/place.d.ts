import type { SeedSource } from '../../../contracts/evidence-source.js';
/** One row of somebody's results. */
export interface Row {
    file: string;
    /** JSON pointer, or `line 12`. */
    at: string;
    /** Texts by column of a CSV file, else any JSON value. */
    value: unknown;
    /** What each `*` of the mapping's `rows` stands for here. */
    wildcards: readonly (string | number)[];
    /** The file without its rows; only where a place asks for it. */
    top: unknown;
}
/** Where a mapping says that a value stands; exactly one key is there. */
export interface Place {
    from?: string | undefined;
    file?: string | undefined;
    path?: string | undefined;
    wildcard?: number | undefined;
    value?: string | number | undefined;
}
/** A place that can be looked up in row after row. */
export interface Lookup {
    /** How messages call it: `column "success"`, `/metrics/success`. */
    label: string;
    /** The column or key of the row, if that is what it is. */
    key: string | undefined;
    /** Whether {@link Row.top} is needed. */
    needsTop: boolean;
    seedSource: SeedSource;
    /** `undefined` for what is not there and for an empty cell. */
    get(row: Row): unknown;
}
export type Format = 'csv' | 'json' | 'jsonl';
/** `name` is short for `{from: name}`. */
export declare function placeOf<P extends Place>(place: string | P): Place | P;
/** @throws WorldGateError `mapping-invalid` for a place that the format does not have */
export declare function lookup(place: Place, format: Format, where: string): Lookup;
/** What stands below a value at the parts of a pointer; `undefined` where nothing does. */
export declare function below(value: unknown, parts: readonly string[]): unknown;
/**
 * The expression for a pattern over paths with `/`: `*` within one part, `**` for any folders, everything else as it
 * stands.
 * @param captures whether `{}` marks a part to take, to be found anywhere in the path; else the whole path must match
 */
export declare function pathExpression(pattern: string, captures?: boolean): RegExp;
/**
 * Says which key of a mapping is nowhere in a table or row.
 * @throws WorldGateError `format-unknown` for the first column that is not there
 */
export declare function requireColumns(lookups: readonly Lookup[], { file, value }: Row, mapping: string): void;
