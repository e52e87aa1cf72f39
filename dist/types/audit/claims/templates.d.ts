import type { Claim } from '../../contracts/claim.js';
import type { Protocol } from '../../contracts/protocol.js';
/** What a template says of a benchmark; the rest comes from the caller. */
export interface ClaimTemplate {
    name: string;
    /** What a claim made from it is about, for readers. */
    about: string;
    capability: string;
    applicability: Claim['applicability'];
    metric: Claim['expected_metrics'][number];
    margin: number;
    benchmark: Protocol['benchmark'];
    execution: Protocol['execution'];
    evaluator: Protocol['evaluator'];
}
export declare const TEMPLATES: readonly ClaimTemplate[];
