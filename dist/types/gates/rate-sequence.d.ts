import type { Interval } from '../statistics/proportion-intervals.js';
/** Name of the method in results; the e-process and its confidence sequence are one object. */
export declare const E_PROCESS = "beta-binomial-e-process";
export interface Counts {
    k: number;
    n: number;
}
/**
 * ln of the one-sided e-value, with the limits at rates 0 and 1, which one episode can refute but none can
 * prove.
 */
export declare function rateLogE({ k, n }: Counts, p0: number, alternative: 'greater' | 'less'): number;
/**
 * Whether the e-value reaches `threshold`, mostly without computing it. As a mixture of likelihood ratios it is at
 * most the largest of them, exp(n KL), and KL is at most the chi-squared distance; and the one-sided e-value is at
 * most the two-sided one over the prior weight of the alternative.
 */
export declare function reaches(counts: Counts, p0: number, alternative: 'greater' | 'less', threshold: number): boolean;
/**
 * A success-rate claim watched while episodes come in, by one-sided beta-binomial e-processes in both
 * directions, each at `alpha`. `add` is one look; with several tasks it must be the end of a complete seed
 * block: within a block rates differ, and the e-value is valid only at its end (for a fixed alternative the
 * product of the tasks' expected likelihood ratios is at most the power of their mean, by the inequality of
 * arithmetic and geometric means). The first direction to cross 1 / alpha decides for ever.
 */
export declare class RateSequence {
    #private;
    readonly required: number;
    readonly alpha: number;
    constructor(required: number, alpha: number);
    add(succeeded: number, episodes: number): void;
    get counts(): Counts;
    get decision(): 'passed' | 'failed' | null;
    /** Episodes after which the claim was decided. */
    get decidedAfter(): number | null;
    /** The confidence sequence at the last look alone; O(1), for a progress bar. */
    currentInterval(): Interval;
    /**
     * The running intersection of the confidence sequence over all looks, which agrees with the decision. Where
     * a rate that changed over the run leaves that empty, the intersection up to the decision.
     */
    interval(): Interval;
}
