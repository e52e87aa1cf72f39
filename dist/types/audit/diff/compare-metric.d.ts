import type { Claim } from '../../contracts/claim.js';
import type { MetricDifference } from '../../contracts/evidence-diff.js';
import { type MetricValues } from './package-cells.js';
type DecisionRule = Claim['decision_rule'];
/** What every pair of packages is compared by. */
interface Rule {
    /** Two-sided error of a difference. */
    alpha: number;
    /** One-sided error of non-inferiority. */
    oneSidedAlpha: number;
    margin: number;
}
/**
 * The strictest of the claims' rules: no package is helped by a wide margin or alpha of its own. The error of a
 * difference is alpha on both sides together; that of non-inferiority is what the claim spends on its own direction.
 */
export declare function strictestRule(rules: readonly DecisionRule[]): Rule;
/** One metric of all packages, every pair of them; the values are in the order of the packages. */
export declare function compareMetric(all: readonly MetricValues[], rule: Rule): MetricDifference;
export {};
