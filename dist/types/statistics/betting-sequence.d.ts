import type { Interval } from './proportion-intervals.js';
export interface BettingSequenceOptions {
    /** Error probability of each side, over all looks at once, in (0, 0.5). */
    oneSidedAlpha: number;
    /** The mean that is claimed, in (0, 1): the decision is whether the true one is at or over, or under it. */
    claim: number;
}
/**
 * Anytime-valid decision on the mean of values in [0, 1] against a claimed one, with its running confidence
 * sequence, by hedged betting (see `hedged-betting.ts`). After every value the capital that bets on a mean
 * over the claim, and the one that bets on a mean under it, are compared with 1 / oneSidedAlpha; the first
 * decision stands. The running interval intersects the looks of `isLook`, the decision and the last value.
 */
export declare class BettingSequence {
    #private;
    constructor({ oneSidedAlpha, claim }: BettingSequenceOptions);
    /** Adds the next value and returns the decision that stands, if any. Throws RangeError outside [0, 1]. */
    push(value: number): 'over' | 'under' | undefined;
    get n(): number;
    get decision(): 'over' | 'under' | undefined;
    /** Number of values after which the decision was made. */
    get stopIndex(): number | undefined;
    /** ln of the current e-values against "mean <= claim" (`over`) and "mean >= claim" (`under`). */
    get logE(): {
        over: number;
        under: number;
    };
    /** Running confidence sequence of the mean; O(n) for each look since it was last asked for. */
    get interval(): Interval;
}
