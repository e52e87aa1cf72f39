import type { Finding } from '../../contracts/evidence-source.js';
import type { CellTable } from './cell-table.js';
import type { ClaimDecision } from './decide-claim.js';
/**
 * A decision that is no better than what is known of how the results came about: an evaluator that did not finish, or the
 * first of more episodes in the order in which they finished, shows nothing that supports a claim.
 */
export declare function limitDecision(decision: ClaimDecision, table: CellTable, findings: readonly Finding[]): ClaimDecision;
