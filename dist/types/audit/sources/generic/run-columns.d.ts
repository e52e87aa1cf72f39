import type { Mapping } from '../../../contracts/mapping.js';
import type { ImportSink } from '../../importing/contract.js';
import { Horizons } from '../horizons.js';
import { type Format, type Lookup, type Row } from './place.js';
/** Which model the rows are about. Results of two are never one run's. */
export declare class ModelColumns {
    #private;
    readonly lookups: Lookup[];
    constructor(model: Mapping['model'], format: Format);
    take(row: Row, sink: ImportSink): void;
    /** @throws WorldGateError `mixed-models` */
    finish(): void;
}
/** What the rows, or their file, say of the run. */
export declare class RunColumns {
    #private;
    readonly lookups: Lookup[];
    readonly horizons: Horizons;
    /** Added up over the files; null where nothing says it. */
    expectedEpisodes: number | null;
    constructor(run: Mapping['run'], format: Format);
    take(row: Row, isFirstOfFile: boolean, sink: ImportSink): void;
}
