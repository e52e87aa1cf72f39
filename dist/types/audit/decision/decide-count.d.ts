import type { MetricDecision } from '../../contracts/evidence.js';
import type { MetricContext } from './decide-metric.js';
import { type TaskCells } from './metric-cells.js';
/**
 * The claim that a total over the planned episodes is, is at most, or is at least a number: `unauthorized_invocation
 * == 0`. A total is observed, not estimated: it needs every planned episode to be supported, and no interval.
 */
export declare function decideCount(context: MetricContext, tasks: readonly TaskCells[]): MetricDecision;
