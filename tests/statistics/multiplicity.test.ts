import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysValidP } from '../../src/statistics/beta-binomial-e.ts';
import { eBenjaminiHochberg, holm } from '../../src/statistics/multiplicity.ts';
import { expectClose, vectors } from './helpers.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });

describe('Holm', () => {
  it('agrees with independent values', () => {
    for (const { p, adjusted } of vectors.holm)
      holm(p).forEach((value, i) => {
        expectClose(value, adjusted[i]!, 1e-12);
      });
    expect(holm([])).toEqual([]);
  });

  it('lies between the raw values and Bonferroni, and keeps their order', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const adjusted = holm(p);
        p.forEach((value, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(value);
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, value * p.length) + 1e-15);
          p.forEach((other, j) => {
            if (value < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!);
          });
        });
      }),
    );
  });
});

describe('e-BH', () => {
  it('agrees with independent decisions', () => {
    for (const { e, p_from_each, rejects } of vectors.e_value_rules) {
      expect(eBenjaminiHochberg(e.map(Math.log), 0.05).rejected).toEqual(rejects);
      p_from_each?.forEach((p, i) => {
        expectClose(alwaysValidP(Math.log(e[i]!)), p, 1e-12);
      });
    }
  });

  it('rejects on the threshold itself', () => {
    expect(eBenjaminiHochberg([Math.log(20)], 0.05).rejected).toEqual([true]);
    expect(eBenjaminiHochberg([Math.log(40), Math.log(20)], 0.05).rejected).toEqual([true, true]);
    expect(eBenjaminiHochberg([Math.log(39.9), Math.log(19)], 0.05).rejected).toEqual([false, false]);
  });

  it('is the definition: the largest k with k e_(k) / m at or over 1 / alpha', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 500, noNaN: true }), { minLength: 1, maxLength: 10 }),
        (e) => {
          const sorted = [...e].sort((x, y) => y - x);
          let largest = 0;
          sorted.forEach((value, i) => {
            if (((i + 1) * value) / e.length >= 20) largest = i + 1;
          });
          const { rejected } = eBenjaminiHochberg(e.map(Math.log), 0.05);
          expect(rejected.filter(Boolean).length).toBe(largest);
          const smallestRejected = Math.min(...e.filter((_, i) => rejected[i]));
          if (largest > 0) expect(smallestRejected).toBe(sorted[largest - 1]);
        },
      ),
    );
  });

  it('takes infinite and vanishing evidence', () => {
    const { rejected } = eBenjaminiHochberg([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY], 0.05);
    expect(rejected).toEqual([true, false]);
  });
});
