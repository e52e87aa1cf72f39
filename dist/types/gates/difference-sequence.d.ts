export interface DifferenceClaim {
    /** Smallest and largest possible difference, in the direction in which larger is better. */
    bounds: readonly [number, number];
    /** Largest tolerated loss. */
    margin: number;
    alpha: number;
    /** Episodes of one block. */
    width: number;
}
/**
 * "Not worse than the baseline by more than the margin", watched block by block through the mean difference of
 * each, by betting in both directions. A block is one seed with all its tasks, whose mean differences have
 * one expectation whatever the tasks', so that it is one value; with one task it is one pair.
 */
export declare class DifferenceSequence {
    #private;
    constructor({ bounds, margin, alpha, width }: DifferenceClaim);
    /** Adds a block's mean difference, `null` where it has none (no partner in the baseline). */
    add(difference: number | null): void;
    get n(): number;
    get decision(): 'passed' | 'failed' | null;
    get decidedAfter(): number | null;
    /**
     * Of a difference from zero: the larger of the two directions' e-values. It is that of the first crossing of
     * 1 / alpha, where the test rejects: a process stopped at a rule of its own is an e-value, and its largest value
     * over time is none.
     */
    get eValue(): number;
    /** Values after which `eValue` was reached: those of the first crossing, else all. */
    get eValueAt(): number;
    get significant(): boolean;
    interval(): [number, number];
}
/** Mean difference over a block of episodes, a missing one counted as a failure; `null` unless each has a partner. */
export declare function blockDifference(records: readonly ({
    success: boolean;
} | null)[], start: number, width: number, partnerOf: (episode: number) => {
    success: boolean;
} | null): number | null;
