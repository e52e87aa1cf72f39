/**
 * Holm's step-down p-values, adjusted for naming which of several hypotheses are rejected; same order as
 * given. Valid under any dependence. Source: Holm (1979), Scand. J. Stat. 6:65.
 */
export declare function holm(pValues: readonly number[]): number[];
export interface EBenjaminiHochberg {
    /** Whether each hypothesis is rejected at the given level, same order as given. */
    rejected: boolean[];
    /** The smallest level at which each would be rejected, at most 1. */
    adjusted: number[];
}
/**
 * e-BH: rejects the k hypotheses with the largest e-values, for the largest k with k e_(k) / m >= 1 / alpha;
 * the false discovery rate is at most alpha under any dependence. Takes ln e.
 * Source: Wang & Ramdas (2022), JRSS-B 84:822.
 */
export declare function eBenjaminiHochberg(logEValues: readonly number[], alpha: number): EBenjaminiHochberg;
