import type { Interval } from './proportion-intervals.js';
/**
 * Whether a running confidence sequence takes in the state after `n` values: each of the first 127, then
 * 64 for every doubling. Leaving out looks can only widen a running intersection, and a fixed schedule
 * makes it depend on the values alone, not on when it is asked for.
 */
export declare function isLook(n: number): boolean;
/** How the bounds of a confidence sequence follow from one state of the evidence. */
export interface BoundSolver<State> {
    /** Whether the state refutes values at and under `low`: a cheap test before the bound is solved for. */
    refutesLow(state: State, low: number): boolean;
    refutesHigh(state: State, high: number): boolean;
    solveLow(state: State): number;
    solveHigh(state: State): number;
}
/**
 * The intersection of a confidence sequence over looks, worked out when it is asked for. Evidence that
 * contradicts itself, an event of small probability, ends at a point: low never passes high.
 */
export declare class RunningInterval<State> {
    #private;
    /** Starts at the whole parameter range. */
    constructor(solver: BoundSolver<State>, range: Interval);
    /**
     * Adds a look. With a decision, its e-value has refuted everything under `low` or over `high`: solving for
     * the bound may miss that by a rounding, so it is passed along.
     */
    add(state: State, decided?: Partial<Record<'low' | 'high', number>>): void;
    /** The intersection of all looks, and of the present state, which need not be a look. */
    at(present: State): Interval;
}
/** The next double under x, or nearly so: enough to be under it. */
export declare function justUnder(x: number): number;
