import { type Interval } from './proportion-intervals.js';
export interface SaviClaim {
    /** The success rate that is claimed, in [0, 1]. */
    required: number;
    /** Error probability of each decision, in (0, 1). */
    alpha: number;
}
/**
 * Anytime-valid decision (`savi`) of the claim "success rate >= required", fed with outcomes in seed order.
 *
 * Two beta-binomial e-processes run side by side: one against H0: p <= required, which decides `passed`, and
 * one against H0: p >= required, which decides `failed`, each when it reaches 1 / alpha. By Ville's
 * inequality, `passed` has probability at most alpha at any p <= required, and `failed` at any p >= required,
 * however often one looks. The first decision stands. The running confidence sequence is the same pair of
 * e-processes inverted, so that `passed` means low >= required and `failed` means high < required; each of
 * its sides covers at all times at once with probability 1 - alpha. It intersects the looks of `isLook`, the
 * decision and the last episode. Both e-values use the uniform prior truncated to their alternative.
 */
export declare class SaviSuccessProcess {
    #private;
    readonly required: number;
    readonly alpha: number;
    constructor({ required, alpha }: SaviClaim);
    /**
     * Adds the next outcome in seed order and returns the decision that stands, if any. Outcomes after the
     * decision narrow the confidence sequence (a run may go on for another gate) but never change it.
     */
    push(success: boolean): 'passed' | 'failed' | undefined;
    get successes(): number;
    get episodes(): number;
    /** `undefined` while the evidence is not enough either way. */
    get decision(): 'passed' | 'failed' | undefined;
    /** Number of episodes after which the decision was made. */
    get stopIndex(): number | undefined;
    /** Running confidence sequence of the success rate, each side at one-sided alpha. */
    get interval(): Interval;
    /** ln of the current e-value for `passed` (against p <= required) and for `failed` (against p >= required). */
    get logE(): {
        pass: number;
        fail: number;
    };
    /** Always-valid p-values of the same two null hypotheses. */
    get alwaysValidP(): {
        pass: number;
        fail: number;
    };
}
