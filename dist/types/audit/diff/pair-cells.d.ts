import { type MetricValues } from './package-cells.js';
/** Cells that two packages share: positions in the one and in the other, task after task. */
export interface CellPairs {
    a: number[];
    b: number[];
    /** Where the pairs of each task begin and end. */
    tasks: Map<string, [start: number, end: number]>;
}
/**
 * Pairs of cells with the same task, episode, and seed where both record it, that counted in both decisions; or why there
 * are none. A cell without a result has no seed of its own and pairs by its place in the plan.
 */
export declare function pairCells(a: MetricValues, b: MetricValues): CellPairs | string;
