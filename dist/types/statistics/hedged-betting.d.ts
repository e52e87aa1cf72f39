import type { Interval } from './proportion-intervals.js';
/** Predictable bets: the next one depends only on the values before it. */
export declare class PluginBets {
    #private;
    /** `fixedSize`: bet for a sample of that size, instead of for all sizes. */
    constructor(oneSidedAlpha: number, fixedSize?: number);
    /** The bet on the next value, which `push` then takes. */
    next(): number;
    push(value: number): void;
}
/** Growth of the capital that bets on a mean over m, m in [0, 1); the mirrored call bets on one under it. */
export declare function bettingGrowth(value: number, bet: number, m: number): number;
/** The candidate mean at which the capital, which falls with m, crosses exp(threshold). */
export declare function bettingBound(values: readonly number[], bets: readonly number[], threshold: number): number;
/** 1 minus each value: turns a bet on a mean over m into one on a mean under 1 - m. */
export declare function mirror(values: readonly number[]): number[];
/** All bets on a sequence, for a sample of a fixed size where one is given. */
export declare function bettingStakes(values: readonly number[], oneSidedAlpha: number, fixedSize?: number): number[];
/** ln of the capitals that bet on a mean over m and on one under it, m in (0, 1). */
export declare function bettingLogCapital(values: readonly number[], stakes: readonly number[], m: number): {
    over: number;
    under: number;
};
/**
 * Betting interval of the mean of values in [0, 1], for a sample whose size was fixed beforehand (`fixed`) or
 * for one that may stop at any time; each side errs with probability `oneSidedAlpha`. [0, 1] when empty.
 */
export declare function bettingInterval(values: readonly number[], oneSidedAlpha: number, size?: 'fixed' | 'anytime'): Interval;
