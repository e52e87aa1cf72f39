import type { Claim } from '../../contracts/claim.js';
import type { TaskDecision } from '../../contracts/evidence.js';
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
    /** Missing cells that a planned stop rule made unnecessary. */
    notRun: number;
    values: number[];
}
/**
 * The cells that a metric is about, by task: all tasks; of sources that give each task its own metrics, those of which
 * any result has the metric, and those without a single trial, because nothing says that they are not about it.
 * @throws WorldGateError `metric-missing`, `metric-not-binary`
 */
export declare function metricCells(table: CellTable, metric: MetricClaim, statistic: string): TaskCells[];
/** Planned cells without a value that count against a claim. */
export declare function owedCells(table: CellTable, { planned, observed, notRun }: TaskCells): number;
/**
 * Whether results lack planned cells that the denominator rule leaves out. Such a rule is for what was no trial; a part
 * of the results shows nothing of the whole.
 */
export declare function isPartial(table: CellTable, tasks: readonly TaskCells[]): boolean;
/** The row of a task of which only a number is shown: nothing is tested of it by itself. */
export declare function untestedTask({ task, planned, observed, values }: TaskCells, estimateOf: (sum: number) => number): TaskDecision;
export {};
