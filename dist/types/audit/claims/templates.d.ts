import type { Claim } from '../../contracts/claim.js';
import type { Protocol } from '../../contracts/protocol.js';
/** What a template says of a benchmark; the rest comes from the caller. */
export interface ClaimTemplate {
    name: string;
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
    /** Keys of claim and protocol whose values even the template guesses, or leaves empty. */
    guessed?: {
        claim?: readonly string[];
        protocol?: readonly string[];
    };
}
/** The LIBERO suites that a text names, as `libero_10`. */
export declare function suitesIn(text: string): Set<string>;
/** The LIBERO suites of tasks, also of those that GR00T names after their environments. */
export declare function suitesOf(tasks: readonly string[]): Set<string>;
/** What a template says of a benchmark that it knows nothing of: its name. */
export declare function unknownBenchmark(name: string): Pick<ClaimTemplate, 'capability' | 'applicability' | 'benchmark' | 'execution' | 'guessed'>;
/** For every benchmark without a template: name, tasks and value come from the caller. */
export declare const CUSTOM: ClaimTemplate;
export declare const TEMPLATES: readonly ClaimTemplate[];
