import type { Claim } from '../../contracts/claim.js';
import type { Protocol } from '../../contracts/protocol.js';
import { type ClaimOutcome, type Verdict } from '../../contracts/verdict.js';
type MetricClaim = Claim['expected_metrics'][number];
/** The value that a result must not be worse than to be within the margin. */
export declare function thresholdOf({ operator, value }: MetricClaim, margin: number): number;
/** What an interval says of a claim; `null` ends are open. */
export declare function outcomeOfInterval([low, high]: readonly [number | null, number | null], { operator, value }: MetricClaim, threshold: number): 'supported' | 'supported_within_margin' | 'not_supported' | 'inconclusive';
export declare function worstOutcome(outcomes: readonly ClaimOutcome[]): ClaimOutcome;
/** A protocol that says strict does not let the margin pass. */
export declare function verdictOfOutcome(outcome: ClaimOutcome, { margin_rule: rule }: Protocol): Verdict;
export {};
