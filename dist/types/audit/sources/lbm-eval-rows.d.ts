import { WorldGateError } from '../../foundation/errors.js';
import type { ImportSink } from '../importing/contract.js';
/** What stands around the rows, as far as it was read when a row is. */
export interface LbmHeader {
    num_requested_evaluations?: unknown;
    num_evaluated?: unknown;
    num_success?: unknown;
    success_rate?: unknown;
    max_sample_size_per_model?: unknown;
    elapsed_time?: unknown;
}
/** Tasks of all files; `put_mug_on_saucer` and `PutMugOnSaucer` are one, named as it stood first. */
export declare class LbmTasks {
    #private;
    readonly names: string[];
    constructor(sink: ImportSink);
    handle(skill: string): number;
}
/** The rows of one file, `evaluations[]`. */
export declare class LbmRows {
    #private;
    /** By task: rows that say how the trial ended. */
    readonly completed: Map<number, number>;
    rows: number;
    pending: number;
    crashed: number;
    /** What ended trials and is neither known to be the machine's nor the simulator's: how often, and an example. */
    unclassified: number;
    unclassifiedExample: string;
    constructor(file: string, sink: ImportSink, tasks: LbmTasks, header: LbmHeader);
    take(values: unknown[], first: number): void;
}
export declare function invalidLbm(file: string, at: string, what: string): WorldGateError;
