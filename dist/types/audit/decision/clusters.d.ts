import type { Claim } from '../../contracts/claim.js';
import type { Protocol } from '../../contracts/protocol.js';
import { type Clustering } from '../../statistics/clustered.js';
import { type CellTable } from './cell-table.js';
/**
 * Whether several seeds play the same initial states. A reset that is seeded draws new ones; every other policy
 * (LIBERO's fixed states, a data set's) repeats them.
 */
export declare function sharesInitialStates({ execution }: Protocol): boolean;
/** How much the seeds of one task and episode index resemble each other; `null` with one seed. */
export declare function clusteringOf(table: CellTable, metric: Claim['expected_metrics'][number]): Clustering | null;
