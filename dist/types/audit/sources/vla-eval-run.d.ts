import type { ImportSink } from '../importing/contract.js';
import type { Horizons } from './horizons.js';
/** Which harness ran: two of them play and judge otherwise, so that their episodes are of two evaluations. */
export declare class VlaVersions {
    #private;
    /** @throws WorldGateError `mixed-versions` */
    add(version: string, file: string): void;
}
/** @throws WorldGateError `mixed-versions` */
export declare function describeRun(result: Record<string, unknown>, config: Record<string, unknown>, version: string, { versions, horizons }: {
    versions: VlaVersions;
    horizons: Horizons;
}, file: string, sink: ImportSink): void;
