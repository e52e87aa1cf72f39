import type { Interval, ProportionMethod } from './proportion-intervals.ts';
import { incompleteBetaInverse, normalQuantile } from './special.ts';

/** Successes and episodes of one cluster: an initial state that several seeds repeat. */
export interface Cluster {
  k: number;
  n: number;
}

export interface Clustering {
  clusters: number;
  /** Intraclass correlation by one-way analysis of variance; may be negative by chance. */
  icc: number;
  /** How much wider than with independent episodes the variance is: 1 + (m - 1) icc, never below 1. */
  designEffect: number;
  /** Independent episodes that would say as much: N / design effect. */
  effectiveN: number;
}

/**
 * How much episodes that share an initial state say together. States are compared within their task, so that easy and
 * hard tasks are not taken for easy and hard states. `null` where no task has two states, or no state two episodes: the
 * correlation can then not be estimated.
 * Source: Donner & Koval (1980), Biometrics 36:19 (ANOVA estimator, unequal sizes), with one mean for each task; Kish
 * (1965) for the design effect.
 * @param byTask clusters of each task
 */
export function clustering(byTask: readonly (readonly Cluster[])[]): Clustering | null {
  const tasks = byTask
    .map((clusters) => clusters.filter(({ n }) => n > 0))
    .filter((clusters) => clusters.length > 1);
  const filled = tasks.flat();
  const total = filled.reduce((sum, { n }) => sum + n, 0);
  const count = filled.length;
  const free = count - tasks.length;
  if (free < 1 || total <= count) return null;
  let between = 0;
  let within = 0;
  let squares = 0;
  for (const clusters of tasks) {
    const n = clusters.reduce((sum, cluster) => sum + cluster.n, 0);
    const mean = clusters.reduce((sum, cluster) => sum + cluster.k, 0) / n;
    for (const cluster of clusters) {
      between += cluster.n * (cluster.k / cluster.n - mean) ** 2;
      within += cluster.k * (1 - cluster.k / cluster.n);
      squares += (cluster.n * cluster.n) / n;
    }
  }
  const betweenMean = between / free;
  const withinMean = within / (total - count);
  const size = (total - squares) / free;
  const spread = betweenMean + (size - 1) * withinMean;
  const icc = spread === 0 ? 0 : (betweenMean - withinMean) / spread;
  const designEffect = Math.max(1, 1 + (total / count - 1) * icc);
  return { clusters: count, icc, designEffect, effectiveN: total / designEffect };
}

/**
 * Interval of a success rate `p` that `n` independent episodes would give, where n need not be whole: the effective
 * size of a clustered sample. Each side errs with probability `oneSidedAlpha`. For whole counts it is
 * {@link proportionInterval}.
 * Source: Korn & Graubard (1998), Surv. Methodol. 24:193 (exact intervals at the effective size).
 */
export function effectiveInterval(
  method: ProportionMethod,
  p: number,
  n: number,
  oneSidedAlpha: number,
): Interval {
  if (!(p >= 0 && p <= 1 && n > 0)) throw new RangeError(`expected a share and a size, got ${p} of ${n}`);
  const k = p * n;
  if (method === 'wilson') {
    const z = normalQuantile(1 - oneSidedAlpha);
    return [p === 0 ? 0 : wilsonBound(p, n, -z), p === 1 ? 1 : wilsonBound(p, n, z)];
  }
  const add = method === 'jeffreys' ? 0.5 : 0;
  const far = method === 'jeffreys' ? 0.5 : 1;
  return [
    p === 0 ? 0 : incompleteBetaInverse(oneSidedAlpha, k + add, n - k + far),
    p === 1 ? 1 : 1 - incompleteBetaInverse(oneSidedAlpha, n - k + add, k + far),
  ];
}

function wilsonBound(p: number, n: number, z: number): number {
  const z2 = z * z;
  const half = z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return (p + z2 / (2 * n) + half) / (1 + z2 / n);
}
