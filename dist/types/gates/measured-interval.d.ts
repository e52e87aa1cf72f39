import type { Measurements } from '../contracts/benchmark.js';
import { type LatencyStatistic } from './context.js';
export interface MeasuredInterval {
    value: number;
    interval: readonly [number, number];
    level: number;
    /** Successful samples, or pairs of them. */
    n: number;
}
/**
 * A latency statistic with the interval that decides at `alpha`: as measured where the benchmark used that
 * level, else bootstrapped again from the samples. `null` with fewer than two successful samples.
 */
export declare function latencyInterval(measurements: Measurements, statistic: LatencyStatistic, alpha: number): MeasuredInterval | null;
/** Calls per second, likewise; another level is taken from the mean latency, to which throughput is inverse. */
export declare function throughputInterval(measurements: Measurements, alpha: number): MeasuredInterval | null;
/** Ratio of the policy's to the baseline's latency over interleaved pairs; `null` without at least two pairs. */
export declare function latencyRatio(measurements: Measurements, statistic: LatencyStatistic, alpha: number): MeasuredInterval | null;
