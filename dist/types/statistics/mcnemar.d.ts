import { type Interval, type IntervalOptions } from './proportion-intervals.js';
/**
 * Exact McNemar tests on paired episodes (same seeds, policies A and B), from the discordant pairs only:
 * `onlyA` pairs where A alone succeeded and `onlyB` where B alone did. Without discordant pairs every p is 1.
 * Source: McNemar (1947), Psychometrika 12:153; mid-p: Fagerland, Lydersen & Laake (2013), BMC Med. Res.
 * Methodol. 13:91.
 */
/** Two-sided p-value of H0: both succeed equally often. */
export declare function mcnemarTwoSided(onlyA: number, onlyB: number): number;
/** p-value of H0: A succeeds at most as often as B. */
export declare function mcnemarGreater(onlyA: number, onlyB: number): number;
/** p-value of H0: A succeeds at least as often as B. */
export declare function mcnemarLess(onlyA: number, onlyB: number): number;
/** Two-sided mid-p-value: less conservative than the exact one, its size close to but not bounded by alpha. */
export declare function mcnemarMidP(onlyA: number, onlyB: number): number;
/**
 * Interval of the paired difference p_A - p_B over n pairs, given how many pairs were discordant: the
 * Clopper–Pearson interval of A's share of them, scaled. It is over (under) 0 exactly when the one-sided exact
 * McNemar test rejects at the error of that side. Away from 0 it takes the share of discordant pairs as
 * known; use `tango` to decide against a margin. n >= onlyA + onlyB, n > 0.
 */
export declare function mcnemarInterval(onlyA: number, onlyB: number, n: number, options: IntervalOptions): Interval;
