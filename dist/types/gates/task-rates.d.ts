import type { GateOf } from '../contracts/gate.js';
import { type Decision, type GateContext } from './context.js';
import { type Counts, RateSequence } from './rate-sequence.js';
/**
 * "Every task reaches `min` by itself." That all hold is an intersection–union test and needs no correction:
 * it passes when each task's own lower bound does. That one fails names it, out of several, and is adjusted:
 * by Holm, or by e-BH where the run could stop early. The headline is the weakest task; its interval runs from
 * the smallest of the lower bounds to the smallest rate for the weakest task that the adjusted rule leaves open.
 */
export declare function decideTaskRates(gate: GateOf<'success_rate'>, context: GateContext): Decision;
/** A per-task claim watched block by block: each task's e-process, and e-BH over those against it. */
export declare class TaskRateSequence {
    #private;
    readonly sequences: readonly RateSequence[];
    constructor(tasks: number, required: number, alpha: number);
    /** Adds one seed block: an outcome for each task, in plan order. */
    add(outcomes: readonly boolean[]): void;
    get decision(): 'passed' | 'failed' | null;
    get decidedAfter(): number | null;
    get counts(): Counts[];
    /** The counts that a naming rests on: those at which the gate failed, else the last. */
    get namingCounts(): Counts[];
    namedAt(rate: number, counts: readonly Counts[]): import("../statistics/multiplicity.js").EBenjaminiHochberg;
    /** The smallest rate at which e-BH would name a task as under it: the upper bound of the weakest task's rate. */
    upperBound(): number;
}
