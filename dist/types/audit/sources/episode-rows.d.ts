import { WorldGateError } from '../../foundation/errors.js';
import type { ImportSink } from '../importing/contract.js';
import type { InputTree } from '../importing/input-tree.js';
declare const STATES: readonly ["ok", "infra_error", "crashed", "pending"];
/**
 * One row of a file in a schema of ours: values by column, with the messages that a wrong value gets. What a CSV cell
 * leaves empty and what JSON has as `null` is not there.
 */
export declare class EpisodeRow {
    #private;
    readonly file: string;
    /** `line 12`, or a JSON pointer. */
    readonly at: string;
    constructor(file: string, at: string, values: Record<string, unknown>, isText: boolean, hint: string);
    get columns(): string[];
    /** Whether there is such a column, empty or not. */
    hasColumn(column: string): boolean;
    /** The value as it stands; `undefined` where there is none. */
    value(column: string): unknown;
    /** Text, or a whole number as text. */
    label(column: string): string | undefined;
    /** A whole number, zero or more. */
    count(column: string): number | undefined;
    /** A finite number, zero or more. */
    amount(column: string): number | undefined;
    /** In JSON `true`, `false`, 0, 1, `"y"` or `"n"`; in CSV also `yes`, `no` and the words in any case. */
    truth(column: string): boolean | undefined;
    /** What became of the trial, in the column `status`; `ok` where nothing is said. */
    status(): (typeof STATES)[number];
    require<T>(column: string, value: T | undefined): T;
    invalid(column: string, what: string): WorldGateError;
}
export interface RowFile {
    tree: InputTree;
    file: string;
    /** First thing to try where a value is wrong. */
    hint: string;
    /** Key of the list in a JSON object that wraps the rows. */
    listKey: string;
}
/**
 * The rows of a CSV file with a header, of JSON Lines (also where the name ends in `.json`), or of a JSON list, alone
 * or below `listKey`; in one pass and bounded memory.
 * @returns what stands around the rows in a JSON object
 * @throws WorldGateError `format-unknown` for JSON without such a list, and those of the readers
 */
export declare function eachRow(rows: RowFile, take: (row: EpisodeRow) => void): Promise<unknown>;
/** Says which columns of a row are not in the schema: a misspelt one would be left out without a word. */
export declare function noteUnread(row: EpisodeRow, schema: readonly string[], sink: ImportSink): void;
/** A value from a file as it may stand in a message. */
export declare function shown(value: unknown): string;
export {};
