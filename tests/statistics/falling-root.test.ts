import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallingRoot } from '../../src/statistics/falling-root.ts';

describe('root of a falling function', () => {
  it('is found to the last few bits, from the side that is not yet under zero', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
        fc.constantFrom(
          (x: number, root: number) => root - x,
          (x: number, root: number) => root ** 9 - x ** 9,
          (x: number, root: number) => Math.log(root / x),
          (x: number, root: number) => (x <= root ? 1 : -1e9),
          (x: number, root: number) => Math.exp(40 * (root - x)) - 1,
        ),
        (root, family) => {
          let evaluations = 0;
          const f = (x: number) => {
            evaluations++;
            return family(x, root);
          };
          const found = fallingRoot(0, 1, f);
          expect(family(found, root)).toBeGreaterThanOrEqual(0);
          // The exponential rounds to 1 within some 1e-18 of its root.
          expect(Math.abs(found - root)).toBeLessThanOrEqual(1e-14 * root + 1e-16);
          expect(evaluations).toBeLessThan(200);
        },
      ),
    );
  });

  it('takes few evaluations of a smooth function', () => {
    let evaluations = 0;
    fallingRoot(0, 1, (x) => {
      evaluations++;
      return Math.log(0.3 / x) + 0.1 - x;
    });
    expect(evaluations).toBeLessThan(25);
  });

  it('is an end where there is none', () => {
    expect(fallingRoot(0, 1, () => -1)).toBe(0);
    expect(fallingRoot(0, 1, () => 1)).toBeCloseTo(1, 12);
    expect(fallingRoot(0.5, 0.5, () => 1)).toBe(0.5);
  });

  it('does not need finite values', () => {
    const found = fallingRoot(0, 1, (x) => (x < 0.25 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY));
    expect(found).toBeCloseTo(0.25, 12);
  });
});
