import type { Random } from '../foundation/random.js';
/** Statistics of one sample under resampling, and how resamples are drawn. */
/** What is estimated: the mean, or the type 7 quantile q in [0, 1]. */
export type BootstrapStatistic = {
    kind: 'mean';
} | {
    kind: 'quantile';
    q: number;
};
/** A statistic of one sample under resampling: `counts[i]` is how often sample i was drawn. */
export interface Resampled {
    of(counts: Uint32Array, total: number): number;
    /** The statistic without sample i. */
    without(i: number): number;
}
/** The statistic of finite values as a function of how often each of them was drawn. */
export declare function resampled(values: ArrayLike<number>, statistic: BootstrapStatistic): Resampled;
/** Fills `counts` with how often each of its samples is drawn, n in all, in circular blocks. */
export declare function draw(counts: Uint32Array, random: Random, blockLength: number): void;
