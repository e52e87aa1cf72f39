import type { MetricDecision } from '../../contracts/evidence.js';
import type { MetricContext } from './decide-metric.js';
import { type TaskCells } from './metric-cells.js';
/**
 * The claim that a rate is at least (at most) a value. Under the denominator rule `planned`, whatever has no result
 * counts against the claim.
 */
export declare function decideRate(context: MetricContext, tasks: readonly TaskCells[]): MetricDecision;
