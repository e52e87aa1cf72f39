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
    /** Claimed beside `metric`, with values that are no option of the caller's. */
    furtherMetrics?: Claim['expected_metrics'];
    margin: number;
    decision?: Partial<Pick<Claim['decision_rule'], 'alpha' | 'interval_method'>>;
    /** The model, where the template knows it. */
    subject?: Claim['subject'];
    benchmark: Protocol['benchmark'];
    execution: Protocol['execution'];
    stopping?: Protocol['stopping'];
    attempts?: Protocol['attempts'];
    evaluator: Protocol['evaluator'];
    /** Keys whose values even the template guesses. */
    guessed?: readonly string[];
}
export declare const TEMPLATES: readonly ClaimTemplate[];
