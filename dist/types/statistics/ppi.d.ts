export interface PpiMean {
    estimate: number;
    /** Normal interval; it can leave [0, 1], and covers too little with few labels. */
    interval: [low: number, high: number];
    /** Weight of the predictions: 0 ignores them, 1 is plain prediction-powered inference. */
    lambda: number;
}
/**
 * PPI++ estimate of a mean: `labels` beside their `predictions` (n pairs), and N further predictions of the same
 * distribution. The weight is chosen from the data and clipped to [0, 1] unless given. Error of both sides together is
 * `alpha`.
 * Source: Angelopoulos, Duchi & Zrnic (2023), PPI++, arXiv 2311.01453, with the moments of its library `ppi_py`.
 * @throws RangeError for unequal lengths, or fewer than two labels or predictions
 */
export declare function ppiMean(labels: readonly number[], predictions: readonly number[], further: readonly number[], alpha: number, lambda?: number): PpiMean;
