import { normalQuantile } from './special.ts';

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
export function ppiMean(
  labels: readonly number[],
  predictions: readonly number[],
  further: readonly number[],
  alpha: number,
  lambda?: number,
): PpiMean {
  const n = labels.length;
  const more = further.length;
  if (predictions.length !== n || n < 2 || more < 2) {
    throw new RangeError(`expected at least two pairs and two further predictions, got ${n} and ${more}`);
  }
  const weight = lambda ?? plugInWeight(labels, predictions, further);
  const residuals = labels.map((label, i) => label - weight * predictions[i]!);
  const estimate = weight * meanOf(further) + meanOf(residuals);
  const variance = (weight * weight * varianceOf(further)) / more + varianceOf(residuals) / n;
  const half = normalQuantile(1 - alpha / 2) * Math.sqrt(variance);
  return { estimate, interval: [estimate - half, estimate + half], lambda: weight };
}

function plugInWeight(labels: readonly number[], predictions: readonly number[], further: readonly number[]) {
  const n = labels.length;
  const all = [...predictions, ...further];
  const pooled = (varianceOf(all) * all.length) / (all.length - 1);
  if (pooled === 0) return 0;
  const [labelMean, predictionMean] = [meanOf(labels), meanOf(predictions)];
  const covariance =
    labels.reduce((sum, label, i) => sum + (label - labelMean) * (predictions[i]! - predictionMean), 0) / n;
  return Math.min(1, Math.max(0, covariance / ((1 + n / further.length) * pooled)));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Population variance. */
function varianceOf(values: readonly number[]): number {
  const centre = meanOf(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length;
}
