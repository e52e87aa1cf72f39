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
  const p1 = k1 / n1;
  const p2 = k2 / n2;
  const difference = p1 - p2;
  return [
    sided === 'upper' ? -1 : Math.max(-1, difference - length(p1 - l1, u2 - p2)),
    sided === 'lower' ? 1 : Math.min(1, difference + length(u1 - p1, p2 - l2)),
  ];
}

function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
