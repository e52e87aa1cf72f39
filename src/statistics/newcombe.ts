import { type Interval, type IntervalOptions, wilson } from './proportion-intervals.ts';

/**
 * Newcombe's hybrid score interval of p1 - p2 for two independent success rates, k1 of n1 and k2 of n2
 * (n1, n2 > 0). The free side of a one-sided interval is -1 or 1.
 * Source: Newcombe (1998), Stat. Med. 17:873, method 10.
 */
export function newcombe(k1: number, n1: number, k2: number, n2: number, options: IntervalOptions): Interval {
  const { alpha, sided = 'two' } = options;
  const both = { alpha: sided === 'two' ? alpha : 2 * alpha };
  const [l1, u1] = wilson(k1, n1, both);
  const [l2, u2] = wilson(k2, n2, both);
  const [low, high] = moverInterval(k1 / n1, [l1, u1], k2 / n2, [l2, u2]);
  return [sided === 'upper' ? -1 : Math.max(-1, low), sided === 'lower' ? 1 : Math.min(1, high)];
}

/**
 * Interval of e1 - e2 from an interval of each of two independent estimates, all of one level: method of variance
 * estimates recovery. Newcombe's interval is this one over Wilson intervals.
 * Source: Zou & Donner (2008), Stat. Med. 27:1693.
 */
export function moverInterval(e1: number, [l1, u1]: Interval, e2: number, [l2, u2]: Interval): Interval {
  const difference = e1 - e2;
  return [difference - length(e1 - l1, u2 - e2), difference + length(u1 - e1, e2 - l2)];
}

function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
