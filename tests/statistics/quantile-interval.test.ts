import { expect, test } from 'vitest';
import { fewestForUpperBound, quantileInterval } from '../../src/statistics/quantile-interval.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

test('ranks for a median are those of the tables of the sign test', () => {
  // Hollander & Wolfe, table A.2: largest tail of at most 5% in Bin(n, 1/2).
  expect(quantileInterval(upTo(4), 0.5, 0.05)).toEqual([null, null]);
  expect(quantileInterval(upTo(5), 0.5, 0.05)).toEqual([1, 5]);
  expect(quantileInterval(upTo(10), 0.5, 0.05)).toEqual([2, 9]);
  expect(quantileInterval(upTo(15), 0.5, 0.05)).toEqual([4, 12]);
  expect(quantileInterval(upTo(20), 0.5, 0.05)).toEqual([6, 15]);
  expect(quantileInterval(upTo(20), 0.5, 0.025)).toEqual([6, 15]);
  expect(quantileInterval(upTo(25), 0.5, 0.025)).toEqual([8, 18]);
});

test('a p95 has an upper bound from 59 values on, as Wilks found', () => {
  expect(quantileInterval(upTo(58), 0.95, 0.05)[1]).toBeNull();
  expect(quantileInterval(upTo(59), 0.95, 0.05)[1]).toBe(59);
  // Second largest from 93 on (Wilks' second order).
  expect(quantileInterval(upTo(92), 0.95, 0.05)[1]).toBe(92);
  expect(quantileInterval(upTo(93), 0.95, 0.05)[1]).toBe(92);
  expect([0.5, 0.9, 0.95].map((q) => fewestForUpperBound(q, 0.05))).toEqual([5, 29, 59]);
});

test('bounds of the lower and the upper quantile mirror each other, also for many values', () => {
  for (const n of [5, 60, 250, 500]) {
    for (const q of [0.05, 0.1, 0.5, 0.9, 0.95]) {
      const [low, high] = quantileInterval(upTo(n), q, 0.05);
      const [mirroredLow, mirroredHigh] = quantileInterval(upTo(n), 1 - q, 0.05);
      expect(high).toBe(mirroredLow === null ? null : n + 1 - mirroredLow);
      expect(low).toBe(mirroredHigh === null ? null : n + 1 - mirroredHigh);
    }
  }
});
