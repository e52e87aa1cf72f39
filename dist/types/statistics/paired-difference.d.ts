import type { Interval, IntervalOptions } from './proportion-intervals.js';
/**
 * Score inference on the difference p_A - p_B of two success rates over n pairs with the same seeds: `onlyA`
 * pairs where A alone succeeded, `onlyB` where B alone did.
 * Source: Tango (1998), Stat. Med. 17:891.
 */
/** z of H0: p_A - p_B = difference, in (-1, 1); at 0 this is McNemar's (b - c) / sqrt(b + c). */
export declare function pairedScoreZ(onlyA: number, onlyB: number, n: number, difference: number): number;
/**
 * Tango's score interval of p_A - p_B. It never leaves [-1, 1], needs no discordant pairs, and its lower bound
 * passes -margin exactly when the score test of non-inferiority at that margin rejects. n > 0. The free side
 * of a one-sided interval is -1 or 1.
 */
export declare function tango(onlyA: number, onlyB: number, n: number, { alpha, sided }: IntervalOptions): Interval;
