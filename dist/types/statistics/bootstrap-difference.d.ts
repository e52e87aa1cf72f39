import type { Interval } from './proportion-intervals.js';
import { type BootstrapStatistic } from './resampling.js';
/** How a statistic of two samples differs, as often as it was resampled. */
export interface DifferenceReplicates {
    /** statistic(a) - statistic(b). */
    estimate: number;
    sorted: Float64Array;
}
export interface DifferenceOptions {
    statistic: BootstrapStatistic;
    seed: number;
    /** Whether a[i] and b[i] are of one cell and are drawn together. */
    paired: boolean;
    /** 2,000 unless given. */
    resamples?: number;
    /** Length of the circular blocks that are drawn from each sample, where neighbours depend on each other; 1 unless given. */
    blockLength?: number | readonly [a: number, b: number];
}
/**
 * Percentile bootstrap of statistic(a) - statistic(b). Pairs are drawn together; samples that are not paired are drawn
 * each by itself.
 * Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 8.
 * @throws RangeError for an empty sample, or pairs of unequal length
 */
export declare function bootstrapDifference(a: ArrayLike<number>, b: ArrayLike<number>, { statistic, seed, paired, resamples, blockLength }: DifferenceOptions): DifferenceReplicates;
/** Percentile interval; each side errs with probability `oneSidedAlpha`. */
export declare function replicateInterval({ sorted }: DifferenceReplicates, oneSidedAlpha: number): Interval;
/**
 * Two-sided p-value of H0: no difference, by inverting the percentile interval: twice the share of replicates beyond 0,
 * never below 2 / (resamples + 1).
 */
export declare function replicateP({ sorted }: DifferenceReplicates): number;
