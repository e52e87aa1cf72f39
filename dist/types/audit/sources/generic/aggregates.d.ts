import type { Mapping } from '../../../contracts/mapping.js';
import type { ImportSink } from '../../importing/contract.js';
import type { InputTree } from '../../importing/input-tree.js';
import { type Row } from './place.js';
/** Numbers that the files state about their episodes: compared with them, or only reported. */
export declare class Aggregates {
    #private;
    constructor(mapping: Mapping, sink: ImportSink, taskOf: (suite: string | null, id: string) => number);
    /** Whether the part of a JSON file outside of its rows is needed. */
    get needsTop(): boolean;
    /** Whether a row of a table is itself a reported number. */
    get ofRows(): boolean;
    /** Takes one row of a table that is not JSON. */
    ofRow(row: Row): void;
    /** Takes what stands in a JSON document beside its rows. */
    ofTop(file: string, top: unknown, prefix: readonly (string | number)[]): void;
    /** Reads the files that hold nothing but aggregates. */
    ofOtherFiles(tree: InputTree): Promise<void>;
    /**
     * @param isAll whether the mapping has nothing but aggregates
     * @throws WorldGateError `format-unknown` where then none of them is there
     */
    finish(isAll: boolean, files: readonly string[]): void;
}
