import type { Mapping } from '../../../contracts/mapping.js';
import type { ImportSink } from '../../importing/contract.js';
import { type Row } from './place.js';
/** Turns the rows that a mapping describes into episodes. */
export declare class EpisodeRows {
    #private;
    episodes: number;
    constructor(mapping: Mapping, sink: ImportSink);
    /** Whether rows need what stands beside them in their file. */
    get needsTop(): boolean;
    /** The handle of a task that rows were about; a new one where none was. */
    taskOf(suite: string | null, id: string): number;
    /** @throws WorldGateError `format-invalid`, `format-unknown` */
    take(row: Row): void;
    /** @throws WorldGateError `no-episodes`, `mixed-models` */
    finish(files: readonly string[]): void;
}
