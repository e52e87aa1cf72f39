import type { Claim } from '../../contracts/claim.js';
import type { EvidenceCounts, MetricDecision } from '../../contracts/evidence.js';
import type { ClaimOutcome, Verdict } from '../../contracts/verdict.js';
import { type CellTable } from './cell-table.js';
import { type DecisionRule } from './decide-metric.js';
export interface ClaimDecision {
    outcome: ClaimOutcome;
    verdict: Verdict;
    metrics: MetricDecision[];
    counts: EvidenceCounts;
}
/**
 * Decides a claim from the planned cells: every expected metric must hold. The same cells, claim and stop rule always
 * give the same decision, so that anybody can make it again from the package.
 * @throws WorldGateError `metric-missing`, `metric-not-binary`, `claim-invalid`
 */
export declare function decideClaim(claim: Claim, table: CellTable, rule: Omit<DecisionRule, 'claim'>): ClaimDecision;
export declare function countsOf(table: CellTable): EvidenceCounts;
