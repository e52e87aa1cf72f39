/**
 * Quantile of sorted values by linear interpolation between order statistics; q in [0, 1]. NaN when empty.
 * Source: Hyndman & Fan (1996), Am. Stat. 50:361, type 7.
 */
export declare function quantileOfSorted(sorted: ArrayLike<number>, q: number): number;
/** Quantile of values in any order; see `quantileOfSorted`. The values are left as they are. */
export declare function quantile(values: ArrayLike<number>, q: number): number;
/** Arithmetic mean; NaN when empty. */
export declare function mean(values: ArrayLike<number>): number;
