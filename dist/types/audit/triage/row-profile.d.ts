import type { Spelling } from '../../contracts/mapping.js';
import { type ColumnMeaning } from './column-names.js';
import type { Inspected } from './inspect-table.js';
import type { Rates } from './survey-json.js';
export interface RowArm {
    model: string | null;
    mode: string | null;
    rows: number;
}
/** Rows of episodes in a file that no importer knows, and what can be told of their columns without guessing. */
export interface EpisodeTable {
    what: 'episodes';
    file: string;
    format: 'csv' | 'json' | 'jsonl';
    /** Pointer to the rows in JSON; empty where the file is one row. */
    rows: string;
    columns: Partial<Record<ColumnMeaning, string>>;
    /** How CSV spells it; null for JSON's booleans. */
    spelling: {
        true: Spelling[];
        false: Spelling[];
    } | null;
    arms: RowArm[];
    count: number;
    /** Values of the status that say that a row is no trial. */
    noTrial: {
        values: string[];
        status: 'infra_error' | 'pending';
    }[];
    lowestEpisode: number | null;
    /** How many different values the column of seeds has. */
    seeds: number;
    /** What stands around the rows in JSON. */
    top: Readonly<Record<string, unknown>>;
    /** State of the whole run where that says that it did not run. */
    blocked: string | null;
    rates: Rates;
}
/** Goes through rows once and remembers what is needed to tell what they are. */
export declare class RowProfile {
    #private;
    rows: number;
    constructor(file: string, format: EpisodeTable['format'], pointer: string);
    /** Columns or keys of all rows. */
    get columns(): string[];
    add(row: unknown, at: string): void;
    /** What these rows are, with what stands around them in their file. */
    result(topOfFile: unknown, rates: Rates): Inspected;
}
