import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialCdf,
  binomialPmf,
  binomialSurvival,
  incompleteBeta,
  incompleteBetaInverse,
  logIncompleteBeta,
  normalCdf,
  normalQuantile,
} from '../../src/statistics/special.ts';
import { binomialByConvolution, expectClose, vectors } from './helpers.ts';

describe('normal distribution', () => {
  it('agrees with independent quantiles', () => {
    for (const { p, z } of vectors.normal_quantile) expectClose(normalQuantile(p), z, 1e-12);
  });

  it('agrees with independent probabilities on both tails', () => {
    for (const { x, cdf, sf } of vectors.normal_cdf) {
      expectClose(normalCdf(x), cdf, 1e-14);
      expectClose(normalCdf(-x), sf, 1e-14);
    }
  });
});

describe('binomial distribution', () => {
  it('agrees with repeated convolution', () => {
    for (const n of [1, 7, 40])
      for (const p of [0.02, 0.3, 0.75, 0.99]) {
        const row = binomialByConvolution(n, p);
        let below = 0;
        for (let k = 0; k <= n; k++) {
          expectClose(binomialPmf(k, n, p), row[k]!, 1e-13);
          expectClose(binomialSurvival(k, n, p), 1 - below, 1e-13);
          below += row[k]!;
          expectClose(binomialCdf(k, n, p), below, 1e-13);
        }
      }
  });

  it('puts all mass on one count at the ends', () => {
    expect([binomialPmf(0, 5, 0), binomialPmf(1, 5, 0), binomialPmf(5, 5, 1), binomialPmf(4, 5, 1)]).toEqual([
      1, 0, 1, 0,
    ]);
    expect([binomialPmf(-1, 5, 0.5), binomialPmf(6, 5, 0.5)]).toEqual([0, 0]);
    expect([binomialCdf(-1, 5, 0.5), binomialSurvival(6, 5, 0.5)]).toEqual([0, 0]);
  });
});

describe('incomplete beta', () => {
  it('is undone by its inverse', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (p, a, b) => {
          expectClose(incompleteBeta(incompleteBetaInverse(p, a, b), a, b), p, 1e-9);
        },
      ),
    );
    expect([incompleteBetaInverse(0, 2, 3), incompleteBetaInverse(1, 2, 3)]).toEqual([0, 1]);
  });

  it('keeps its logarithm where the probability underflows', () => {
    // I_x(a, 1) = x^a and 1 - I_x(1, b) = (1 - x)^b in closed form, far under the smallest double.
    expectClose(logIncompleteBeta(0.01, 500, 1), 500 * Math.log(0.01), 1e-12);
    expectClose(logIncompleteBeta(0.99, 1, 500, true), 500 * Math.log(0.01), 1e-12);
    // I_x(a, 2) = x^a (1 + a (1 - x)).
    expectClose(logIncompleteBeta(0.1, 400, 2), 400 * Math.log(0.1) + Math.log(1 + 400 * 0.9), 1e-12);
  });

  it('has no step where the logarithm changes method', () => {
    // Around a = 280 the probability falls under 1e-280, where the continued fraction takes over.
    for (let a = 276; a < 285; a++)
      expectClose(logIncompleteBeta(0.1, a, 2), a * Math.log(0.1) + Math.log(1 + a * 0.9), 1e-12);
  });
});
