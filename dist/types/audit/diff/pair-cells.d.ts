import { type MetricValues, type PackageCells } from './package-cells.js';
/** Cells that two packages share: positions in the one and in the other, task after task. */
export interface CellPairs {
    a: number[];
    b: number[];
    /** Where the pairs of each task begin and end. */
    tasks: Map<string, [start: number, end: number]>;
    /** Cells of both plans that are in no pair, because one package or both have no trial there. */
    withoutTrial: number;
}
/**
 * Pairs of cells with the same task, episode, and seed where both record it, that were trials in both packages; or why
 * there are none. What counts against a claim because it is missing is nothing that a model did, and pairs with nothing.
 */
export declare function pairCells(a: MetricValues, b: MetricValues): CellPairs | string;
/** How many cells of both plans hold a result of the same raw file, by its digest: the same result, not another run's. */
export declare function sameResults(a: PackageCells, b: PackageCells): {
    same: number;
    cells: number;
};
