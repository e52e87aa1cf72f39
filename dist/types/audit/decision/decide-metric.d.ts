import type { Claim } from '../../contracts/claim.js';
import type { MetricDecision } from '../../contracts/evidence.js';
import type { CellTable } from './cell-table.js';
type MetricClaim = Claim['expected_metrics'][number];
/** What decides besides the cells; the same for every metric of a claim. */
export interface DecisionRule {
    claim: Claim;
    /** `savi` where the protocol, or the caller, says that the run could stop at any time. */
    stopping: 'fixed' | 'savi';
}
/** What all kinds of metrics need. */
export interface MetricContext extends DecisionRule {
    table: CellTable;
    metric: MetricClaim;
    threshold: number;
    /** In the unit of the metric. */
    margin: number;
    /** Error of each side of the deciding interval. */
    alpha: number;
    base: Pick<MetricDecision, 'name' | 'scope' | 'operator' | 'value' | 'threshold' | 'unit' | 'sidedness'>;
}
/**
 * Decides one expected metric from the planned cells. A pure function of table, claim and stop rule.
 * @throws WorldGateError `metric-missing`, `metric-not-binary`, `claim-invalid`
 */
export declare function decideMetric(table: CellTable, metric: MetricClaim, rule: DecisionRule): MetricDecision;
/** `rate` of a ratio, `sum` of a count, else the mean, unless the claim says otherwise. */
export declare function statisticOf({ statistic, unit }: MetricClaim): NonNullable<MetricClaim['statistic']>;
export {};
