import type { Interval } from '../statistics/proportion-intervals.js';
/**
 * A claim on the mean of bounded values watched while they come in, by betting (Waudby-Smith & Ramdas 2024),
 * valid at every look; each direction errs with probability `alpha`. The claim is "mean >= required". The
 * first direction whose capital reaches 1 / alpha decides for ever.
 */
export declare class MeanSequence {
    #private;
    constructor(options: {
        bounds: readonly [number, number];
        required: number;
        alpha: number;
    });
    /** Adds a value, which must lie within the bounds. */
    add(value: number): void;
    get n(): number;
    get decision(): 'over' | 'under' | null;
    /** Values after which the claim was decided; 0 where the bounds alone decide it. */
    get decidedAt(): number | null;
    /** The larger of the e-values against the claim's two sides, as of the decision or the last look. */
    get eValue(): number;
    /**
     * Running intersection, over all looks, of the confidence sequence of the mean; agrees with the decision.
     * Where values that drift leave that empty, the intersection up to the decision.
     */
    interval(): Interval;
}
