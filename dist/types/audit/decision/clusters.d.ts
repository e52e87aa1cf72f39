import type { Claim } from '../../contracts/claim.js';
import { type Clustering } from '../../statistics/clustered.js';
import { type CellTable } from './cell-table.js';
/**
 * How much the seeds of one initial state (a task's episode index) resemble each other, beyond how alike the states of a
 * task are anyway; `null` where seeds draw their own initial states, or where too few are there to tell.
 */
export declare function clusteringOf(table: CellTable, metric: Claim['expected_metrics'][number]): Clustering | null;
