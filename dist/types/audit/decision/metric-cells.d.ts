import type { Claim } from '../../contracts/claim.js';
import { type CellTable } from './cell-table.js';
type MetricClaim = Claim['expected_metrics'][number];
/** What the planned cells of one task say of a metric. */
export interface TaskCells {
    task: string;
    planned: number;
    /** Cells with a value of this metric (for a rate: trials). */
    observed: number;
    succeeded: number;
    /** Cells that have results, yet no value: crashed, pending, or not finite. */
    without: number;
    missing: number;
    /** Cells before the last result of their seed that have none, or none with a value. */
    gaps: number;
    values: number[];
}
/**
 * The cells that a metric is about, by task: all of a task where any result of it has the metric, and all of a task
 * without a single trial, because nothing says that it is not about it.
 * @throws WorldGateError `metric-missing`, `metric-not-binary`
 */
export declare function metricCells(table: CellTable, metric: MetricClaim, statistic: string): TaskCells[];
export {};
