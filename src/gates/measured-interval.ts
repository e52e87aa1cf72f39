import type { Estimate, Measurements } from '../contracts/benchmark.ts';
import { type BootstrapStatistic, bootstrap, bootstrapRatio } from '../statistics/bootstrap.ts';
import { type LatencyStatistic, levelOf } from './context.ts';

const STATISTICS: Record<LatencyStatistic, BootstrapStatistic> = {
  mean: { kind: 'mean' },
  p50: { kind: 'quantile', q: 0.5 },
  p95: { kind: 'quantile', q: 0.95 },
  p99: { kind: 'quantile', q: 0.99 },
};

/** Any fixed number: the same samples always give the same interval. */
const SEED = 0;

export interface MeasuredInterval {
  value: number;
  interval: readonly [number, number];
  level: number;
  /** Successful samples, or pairs of them. */
  n: number;
}

/** A complete estimate at exactly the level that a gate's `alpha` asks for, or `null`. */
function atLevel(estimate: Estimate, alpha: number, n: number): MeasuredInterval | null {
  const [low, high] = estimate.interval;
  if (low === null || high === null || Math.abs(estimate.level - levelOf(alpha)) > 1e-9) return null;
  return { value: estimate.value, interval: [low, high], level: estimate.level, n };
}

function kept(samples: readonly (number | null)[]): number[] {
  return samples.filter((sample) => sample !== null);
}

/**
 * A latency statistic with the interval that decides at `alpha`: as measured where the benchmark used that
 * level, else bootstrapped again from the samples. `null` with fewer than two successful samples.
 */
export function latencyInterval(
  measurements: Measurements,
  statistic: LatencyStatistic,
  alpha: number,
): MeasuredInterval | null {
  const samples = kept(measurements.samples_ms.policy);
  if (samples.length < 2) return null;
  const measured = atLevel(measurements.policy.latency_ms[statistic], alpha, samples.length);
  if (measured !== null) return measured;
  const again = bootstrap(samples, { statistic: STATISTICS[statistic], oneSidedAlpha: alpha, seed: SEED });
  return { value: again.estimate, interval: again.interval, level: levelOf(alpha), n: samples.length };
}

/** Calls per second, likewise; another level is taken from the mean latency, to which throughput is inverse. */
export function throughputInterval(measurements: Measurements, alpha: number): MeasuredInterval | null {
  const { throughput_per_s: throughput } = measurements.policy;
  const { length } = kept(measurements.samples_ms.policy);
  if (length < 2) return null;
  const measured = atLevel(throughput, alpha, length);
  if (measured !== null) return measured;
  const mean = latencyInterval(measurements, 'mean', alpha);
  if (mean === null || mean.interval[0] <= 0) return null;
  const perMean = throughput.value * mean.value;
  return {
    value: throughput.value,
    interval: [perMean / mean.interval[1], perMean / mean.interval[0]],
    level: mean.level,
    n: length,
  };
}

/** Ratio of the policy's to the baseline's latency over interleaved pairs; `null` without at least two pairs. */
export function latencyRatio(
  measurements: Measurements,
  statistic: LatencyStatistic,
  alpha: number,
): MeasuredInterval | null {
  if (measurements.ratio === null || measurements.ratio.pairs < 2) return null;
  const measured = atLevel(measurements.ratio[statistic], alpha, measurements.ratio.pairs);
  if (measured !== null) return measured;
  const { policy, baseline } = measurements.samples_ms;
  const ofPolicy: number[] = [];
  const ofBaseline: number[] = [];
  policy.forEach((sample, i) => {
    const other = baseline[i] ?? null;
    if (sample === null || other === null) return;
    ofPolicy.push(sample);
    ofBaseline.push(other);
  });
  if (ofPolicy.length < 2) return null;
  const options = { statistic: STATISTICS[statistic], oneSidedAlpha: alpha, seed: SEED };
  const again = bootstrapRatio(ofPolicy, ofBaseline, options);
  return { value: again.estimate, interval: again.interval, level: levelOf(alpha), n: ofPolicy.length };
}
