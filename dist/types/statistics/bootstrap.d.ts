import type { Interval } from './proportion-intervals.js';
import { type BootstrapStatistic } from './resampling.js';
/**
 * Seeded bootstrap intervals of a mean, a quantile, and the ratio of such a statistic between paired samples.
 * Sources: Efron & Tibshirani (1993), An Introduction to the Bootstrap; BCa: Efron (1987), JASA 82:171;
 * circular blocks: Politis & Romano (1992).
 */
export type { BootstrapStatistic } from './resampling.js';
export interface BootstrapOptions {
    statistic: BootstrapStatistic;
    /** Error probability of each side, in (0, 0.5). */
    oneSidedAlpha: number;
    seed: number;
    /** 2,000 unless given. */
    resamples?: number;
    /**
     * `percentile` (default), or `bca`, which corrects bias and skewness. BCa's acceleration comes from a
     * jackknife, which is poor for quantiles: prefer `percentile` there.
     */
    method?: 'percentile' | 'bca';
    /** Length of the circular blocks that are drawn, for samples that depend on their neighbours; 1 unless given. */
    blockLength?: number;
}
export interface BootstrapResult {
    estimate: number;
    interval: Interval;
    n: number;
    resamples: number;
}
/** Bootstrap interval of a statistic of finite values; NaN bounds when there are none. */
export declare function bootstrap(values: ArrayLike<number>, options: BootstrapOptions): BootstrapResult;
/**
 * Bootstrap interval of statistic(a) / statistic(b) over paired samples (interleaved measurements of A and B):
 * pairs are drawn together, so that what drifts under both cancels. Throws RangeError on unequal lengths.
 */
export declare function bootstrapRatio(a: ArrayLike<number>, b: ArrayLike<number>, options: BootstrapOptions): BootstrapResult;
