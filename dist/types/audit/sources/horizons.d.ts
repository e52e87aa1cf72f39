import type { ImportSink } from '../importing/contract.js';
/** The most steps of an episode, where tasks of one run may have different ones: then the run has none of its own. */
export declare class Horizons {
    #private;
    add(steps: number, file: string): void;
    /** After the last file. */
    state(sink: ImportSink): void;
}
