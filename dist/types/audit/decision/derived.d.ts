import type { Claim } from '../../contracts/claim.js';
import type { Evidence, EvidenceCounts, MetricDecision } from '../../contracts/evidence.js';
import type { EvidenceItem } from '../../contracts/evidence-source.js';
import type { ClaimOutcome, Verdict } from '../../contracts/verdict.js';
type Derived = Pick<Evidence, 'recommendation' | 'deployment_summary' | 'next_falsification_axes' | 'missing_evidence' | 'not_shown'>;
export interface DeriveInput {
    claim: Claim;
    outcome: ClaimOutcome | null;
    verdict: Verdict;
    metrics: readonly MetricDecision[];
    counts: EvidenceCounts;
    missing: readonly EvidenceItem[];
    /** Start seeds of the run. */
    seeds: readonly number[];
    /** Each episode is played with a seed of its own, so that one start seed is many. */
    hasEpisodeSeeds: boolean;
    notForProof: boolean;
    /** The claim names no model, or another name than the results. */
    isModelOpen: boolean;
    hasRealSubset: boolean;
}
/** What follows from a decision, each with the rule that it was derived by. None of it decides anything. */
export declare function derive(input: DeriveInput): Derived;
export {};
