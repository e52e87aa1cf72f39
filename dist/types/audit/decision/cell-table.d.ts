import type { Claim } from '../../contracts/claim.js';
import type { EpisodeOutcome } from '../../contracts/evidence-source.js';
import type { Protocol } from '../../contracts/protocol.js';
import type { TaskNames } from '../importing/contract.js';
export declare const CELL: {
    readonly missing: 0;
    readonly success: 1;
    readonly failure: 2;
    readonly notATrial: 3;
    readonly noOutcome: 4;
};
export interface CellEntry {
    task: number;
    episode: number;
    runSeed: number | null;
    /** Of the episode; absent where it is not known. */
    seed?: number | null | undefined;
    outcome: EpisodeOutcome | null;
    metrics?: Record<string, number> | undefined;
}
/** `matched` is the first result of a planned cell, or a further attempt that the protocol allows. */
export type Placement = 'matched' | 'duplicate' | 'out_of_protocol';
type MetricClaim = Claim['expected_metrics'][number];
/**
 * The planned cells of a protocol and what the results say of each. Memory: one byte a cell, and eight more for each
 * claimed metric that is no success rate.
 */
export declare class CellTable {
    #private;
    readonly protocol: Protocol;
    readonly tasks: readonly string[];
    readonly planned: number;
    /** Cells of one task. */
    readonly width: number;
    readonly outcomes: Uint8Array;
    readonly values: Map<string, Float64Array<ArrayBufferLike>>;
    /** Per planned task: what the results call it. */
    readonly names: (TaskNames | null)[];
    /** Results of tasks that the protocol does not have, by label. */
    readonly unplanned: Set<string>;
    readonly foreignSeeds: Set<number>;
    duplicate: number;
    conflicting: number;
    outOfProtocol: number;
    retried: number;
    read: number;
    /** Results of planned tasks and seeds behind their last planned episode. */
    beyondPlan: number;
    /** Whether a task whose trials lack a metric is about something else, rather than lacking it. */
    metricsByTask: boolean;
    /** @throws WorldGateError `protocol-invalid` for more cells than can be held */
    constructor(claim: Claim, protocol: Protocol);
    /** Tells the table of a task of the results. @throws WorldGateError `task-ambiguous` */
    task(handle: number, names: TaskNames): void;
    /** The protocol's name of a task of the results; `null` where it has none. */
    plannedName(handle: number): string | null;
    /** @throws WorldGateError `seed-unknown` where several seeds are planned and the results do not say which */
    add(entry: CellEntry): Placement;
    /** The cell of a task by the protocol's name; -1 where the protocol does not plan it. */
    cellAt(task: string, runSeed: number | null, episode: number): number;
    /**
     * Cells by task that a planned stop rule made unnecessary: those behind the last result of each task and seed, where
     * all of these ran equally far. Results that lack a task, or the end of one, did not stop: they are partial.
     */
    notRun(): number[];
}
/** Whether a claim is about what the results call success, and not about a number of their own. */
export declare function isSuccessRate({ name, unit }: MetricClaim): boolean;
export {};
