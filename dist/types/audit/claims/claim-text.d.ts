import type { Claim } from '../../contracts/claim.js';
import type { Protocol } from '../../contracts/protocol.js';
type Metric = Claim['expected_metrics'][number];
/** A subject that a template could not know. */
export declare const UNKNOWN_SUBJECT = "ORGANISATION/MODEL";
/**
 * The sentence that says what is claimed, made from the fields alone, so that it can never say anything else than they
 * do: `lab/policy has success_rate >= 0.8 on LIBERO: 2 tasks, 50 episodes per task, seed 7.`
 */
export declare function claimText({ subject, applicability, expected_metrics: metrics, }: Pick<Claim, 'subject' | 'applicability' | 'expected_metrics'>, { benchmark, execution }: Pick<Protocol, 'benchmark' | 'execution'>): string;
/** What is to be refuted: that a metric is worse than its value by more than the margin. */
export declare function nullHypothesis(metrics: readonly Metric[], margin: number): string;
export {};
