import type { Interval } from '../contracts/common.js';
import type { EpisodeRecord } from '../contracts/episode.js';
import type { GateOf } from '../contracts/gate.js';
import { type Decision, type GateContext } from './context.js';
type MetricGate = GateOf<'metric'>;
/** The claim that a statistic of a task's metric is at least `min` or at most `max`. */
export declare function decideMetric(gate: MetricGate, context: GateContext): Decision;
export declare function valueOutside(values: readonly number[], [low, high]: readonly [number, number]): number | undefined;
export declare function outsideText(metric: string, value: number, [low, high]: readonly [number, number], unit: string): string;
/** The betting process of a metric gate: a claim on the mean, mirrored where the gate has a maximum. */
export declare class MetricSequence {
    #private;
    constructor(gate: MetricGate, tasks: number);
    /** Adds one seed block. */
    add(records: readonly (EpisodeRecord | null)[]): void;
    get decision(): 'passed' | 'failed' | 'error' | null;
    get decidedAfter(): number | null;
    interval(): [number, number];
}
/**
 * Widths shrink with the square root of n: the further values that bring the deciding bound to the requirement,
 * and half as many again for a good chance. `null` where the estimate sits on it or a bound is open.
 */
export declare function furtherValues(outcome: {
    interval: Interval;
    measured: number;
    n: number;
}, required: number): number | null;
export {};
