import { type Interval, type IntervalOptions } from './proportion-intervals.js';
/**
 * Newcombe's hybrid score interval of p1 - p2 for two independent success rates, k1 of n1 and k2 of n2
 * (n1, n2 > 0). The free side of a one-sided interval is -1 or 1.
 * Source: Newcombe (1998), Stat. Med. 17:873, method 10.
 */
export declare function newcombe(k1: number, n1: number, k2: number, n2: number, options: IntervalOptions): Interval;
/**
 * Interval of e1 - e2 from an interval of each of two independent estimates, all of one level: method of variance
 * estimates recovery. Newcombe's interval is this one over Wilson intervals.
 * Source: Zou & Donner (2008), Stat. Med. 27:1693.
 */
export declare function moverInterval(e1: number, [l1, u1]: Interval, e2: number, [l2, u2]: Interval): Interval;
