import { WorldGateError } from '../../foundation/errors.js';
import type { ImportSink } from '../importing/contract.js';
/** The episodes of one `tasks[]` element, in columns: what names the run stands behind them in the file. */
export interface VlaTask {
    name: string;
    /** Position in `tasks[]`. */
    index: number;
    aggregate: Record<string, unknown>;
    episodes: number[];
    /** 1, 0, or {@link NO_SUCCESS}. */
    successes: number[];
    steps: number[];
    elapsedS: number[];
    metrics: Map<string, number[]>;
    /** By row: why it ended early. */
    errors: Map<number, {
        reason: string;
        detail: string | undefined;
    }>;
    /** Index into `kinds`, where rows say more of their task than its name. */
    kindOf: number[];
    kinds: {
        suite: string | null;
        id: string | null;
    }[];
    kindIndex: Map<string, number>;
}
export interface VlaCounts {
    episodes: number;
    errors: number;
    unclassified: number;
    example: string;
}
/** The `tasks[]` of one file, whose episodes are kept until it is known which run they are of. */
export declare class VlaTasks {
    #private;
    readonly closed: VlaTask[];
    /** Whether success stands in `metrics` (since v0.1) or beside it; of the first row that has either. */
    isOld: boolean | undefined;
    constructor(file: string);
    take(values: unknown[], first: number, task: number): void;
    /** A `tasks[]` element is complete. */
    close(value: unknown, index: number): void;
}
/**
 * Hands the episodes of a task on. An episode that a broken connection ended is no trial, although the harness counts
 * it as a failure; one that an exception ended stays a failure, since a policy can cause it.
 * @returns handles of the tasks, by kind
 */
export declare function emitTask(task: VlaTask, run: {
    file: string;
    suite: string;
    seed: number | null;
    seedSource: 'config' | 'dirname' | 'none';
}, sink: ImportSink, counts: VlaCounts): number[];
export declare function invalidVla(file: string, at: string, what: string): WorldGateError;
