import type { Claim } from '../../contracts/claim.js';
type MetricClaim = Claim['expected_metrics'][number];
/** A claim has one margin, in one unit: of metrics in several units it is that of the ratios. */
export declare function marginOf({ unit }: MetricClaim, { expected_metrics: metrics, decision_rule: rule, }: {
    expected_metrics: readonly MetricClaim[];
    decision_rule: Pick<Claim['decision_rule'], 'margin'>;
}): number;
/**
 * Why no result could fail to support a metric: a claim like that says nothing, and passes. `undefined` where some result
 * could.
 */
export declare function cannotFail(metric: MetricClaim, margin: number): string | undefined;
export {};
