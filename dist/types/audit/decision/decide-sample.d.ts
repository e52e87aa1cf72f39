import type { MetricDecision } from '../../contracts/evidence.js';
import type { MetricContext } from './decide-metric.js';
import { type TaskCells } from './metric-cells.js';
declare const QUANTILES: {
    readonly p50: 0.5;
    readonly p90: 0.9;
    readonly p95: 0.95;
    readonly p99: 0.99;
};
/**
 * The claim that a mean or a quantile over the planned episodes is at most (at least) a value. An episode without a
 * value can be bounded only by the bounds that the claim declares: without them it keeps the claim from being supported.
 */
export declare function decideSample(context: MetricContext, tasks: readonly TaskCells[], statistic: 'mean' | keyof typeof QUANTILES): MetricDecision;
export {};
