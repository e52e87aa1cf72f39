import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/foundation/random.ts';
import { type BootstrapOptions, bootstrap, bootstrapRatio } from '../../src/statistics/bootstrap.ts';
import { mean, quantile, quantileOfSorted } from '../../src/statistics/quantile.ts';
import { normalCdf, normalQuantile } from '../../src/statistics/special.ts';
import { expectClose } from './helpers.ts';

const options = (override: Partial<BootstrapOptions> = {}): BootstrapOptions => ({
  statistic: { kind: 'mean' },
  oneSidedAlpha: 0.05,
  seed: 1,
  ...override,
});

function normalSample(n: number, seed: number): number[] {
  const random = new Random(seed);
  return Array.from({ length: n }, () => 10 + random.normal());
}

describe('quantile', () => {
  it('interpolates between order statistics', () => {
    // numpy.quantile([1, 2, 3, 4], [0, .25, .5, .9, 1]) and R quantile(type = 7).
    const expected: [number, number][] = [
      [0, 1],
      [0.25, 1.75],
      [0.5, 2.5],
      [0.9, 3.7],
      [1, 4],
    ];
    for (const [q, value] of expected) expectClose(quantile([4, 1, 3, 2], q), value, 1e-12);
    expect(quantile([7], 0.3)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
    expect(() => quantileOfSorted([1], 1.1)).toThrow(RangeError);
  });

  it('leaves its input alone', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('averages', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBeNaN();
  });
});

describe('bootstrap of one sample', () => {
  it('gives the same interval for the same seed, another for another', () => {
    const values = normalSample(50, 1);
    expect(bootstrap(values, options())).toEqual(bootstrap(values, options()));
    expect(bootstrap(values, options({ seed: 2 })).interval).not.toEqual(
      bootstrap(values, options()).interval,
    );
  });

  it('estimates the statistic itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, q) => {
          const few = options({ resamples: 20 });
          expectClose(bootstrap(values, few).estimate, mean(values), 1e-9);
          const quantiles = bootstrap(values, { ...few, statistic: { kind: 'quantile', q } });
          expectClose(quantiles.estimate, quantile(values, q), 1e-9);
        },
      ),
    );
  });

  it('of a mean is close to the normal interval for normal data', () => {
    const values = normalSample(400, 2);
    const centre = mean(values);
    const deviation = Math.sqrt(values.reduce((sum, x) => sum + (x - centre) ** 2, 0) / values.length);
    const half = (1.6448536 * deviation) / Math.sqrt(values.length);
    for (const method of ['percentile', 'bca'] as const) {
      const { interval } = bootstrap(values, options({ method, resamples: 4000 }));
      expect(Math.abs(interval[0] - (centre - half))).toBeLessThan(0.1 * half);
      expect(Math.abs(interval[1] - (centre + half))).toBeLessThan(0.1 * half);
    }
  });

  it('has the exact bootstrap distribution of a small sample', () => {
    // Means of 3 draws from {0, 1, 5}, all 27 equally likely: at most 0 has probability 1/27, at most
    // 1/3 has 4/27, and at least 11/3 has 4/27.
    const { interval } = bootstrap([0, 1, 5], options({ oneSidedAlpha: 0.08, resamples: 20_000 }));
    expectClose(interval[0], 1 / 3, 1e-12);
    expectClose(interval[1], 11 / 3, 1e-12);
  });

  it('quantiles of resamples come from the exact distribution', () => {
    // Median of 3 draws from {1, 2, 3}: 1 with probability 7/27, 2 with 13/27, 3 with 7/27.
    const median = { kind: 'quantile', q: 0.5 } as const;
    const many = options({ statistic: median, resamples: 20_000 });
    expect(bootstrap([3, 1, 2], { ...many, oneSidedAlpha: 0.24 }).interval).toEqual([1, 3]);
    expect(bootstrap([3, 1, 2], { ...many, oneSidedAlpha: 0.28 }).interval).toEqual([2, 2]);
    // Interpolation: the 0.75 quantile of 3 draws lies half-way between the two largest.
    const upper = { ...many, statistic: { kind: 'quantile', q: 0.75 } as const, oneSidedAlpha: 0.01 };
    expect(bootstrap([3, 1, 2], upper).interval).toEqual([1, 3]);
    expectClose(bootstrap([3, 1, 2], { ...upper, oneSidedAlpha: 0.3 }).interval[0], 2, 1e-12);
  });

  it('BCa shifts the interval of a skewed mean to the long tail', () => {
    const random = new Random(9);
    const values = Array.from({ length: 60 }, () => -Math.log(1 - random.next()));
    const plain = bootstrap(values, options({ resamples: 4000 }));
    const corrected = bootstrap(values, options({ resamples: 4000, method: 'bca' }));
    expect(corrected.interval[0]).toBeGreaterThan(plain.interval[0]);
    expect(corrected.interval[1]).toBeGreaterThan(plain.interval[1]);
  });

  it('BCa takes the percentiles that its definition gives', () => {
    const random = new Random(9);
    const values = Array.from({ length: 40 }, () => -Math.log(1 - random.next()));
    for (const statistic of [{ kind: 'mean' }, { kind: 'quantile', q: 0.9 }] as const) {
      const many = options({ statistic, resamples: 20_000 });
      const of = (data: number[]) => (statistic.kind === 'mean' ? mean(data) : quantile(data, statistic.q));
      // The same seed gives the same replicates, whose quantiles are thus known at every level.
      const at = (level: number) =>
        level < 0.5
          ? bootstrap(values, { ...many, oneSidedAlpha: level }).interval[0]
          : bootstrap(values, { ...many, oneSidedAlpha: 1 - level }).interval[1];
      const estimate = of(values);
      const shareWhere = (holds: (replicate: number) => boolean) => {
        let low = 0.0123;
        let high = 0.99;
        for (let i = 0; i < 16; i++) {
          const middle = (low + high) / 2;
          if (holds(at(middle))) low = middle;
          else high = middle;
        }
        return low;
      };
      const share = (shareWhere((x) => x < estimate) + shareWhere((x) => x <= estimate)) / 2;
      const bias = normalQuantile(share);
      const jackknife = values.map((_, i) => of(values.filter((__, j) => j !== i)));
      const centre = mean(jackknife);
      const power = (k: number) => jackknife.reduce((sum, x) => sum + (centre - x) ** k, 0);
      const acceleration = power(3) / (6 * power(2) ** 1.5);
      const level = (z: number) => normalCdf(bias + (bias + z) / (1 - acceleration * (bias + z)));
      const { interval } = bootstrap(values, { ...many, method: 'bca' });
      expect(Math.abs(acceleration)).toBeGreaterThan(0.01);
      // The share is found to one replicate in 20,000.
      for (const [side, z] of [-1.6448536, 1.6448536].entries()) {
        expect(interval[side]).toBeGreaterThanOrEqual(at(level(z) - 0.0004));
        expect(interval[side]).toBeLessThanOrEqual(at(level(z) + 0.0004));
      }
    }
  });

  it('BCa of a median stays within the sample and around the estimate', () => {
    const values = normalSample(81, 5);
    const { interval, estimate } = bootstrap(
      values,
      options({ statistic: { kind: 'quantile', q: 0.5 }, method: 'bca' }),
    );
    expect(interval[0]).toBeLessThanOrEqual(estimate);
    expect(interval[1]).toBeGreaterThanOrEqual(estimate);
  });

  it('covers the true median about as often as stated', () => {
    let missed = 0;
    for (let trial = 0; trial < 300; trial++) {
      const { interval } = bootstrap(
        normalSample(60, 1000 + trial),
        options({ statistic: { kind: 'quantile', q: 0.5 }, resamples: 400 }),
      );
      if (interval[0] > 10 || interval[1] < 10) missed++;
    }
    expect(missed / 300).toBeGreaterThan(0.03);
    expect(missed / 300).toBeLessThan(0.17);
  });

  it('blocks widen the interval of a sample that drifts', () => {
    const random = new Random(8);
    let level = 0;
    const values = Array.from({ length: 400 }, () => {
      level = 0.9 * level + random.normal();
      return level;
    });
    const width = (blockLength: number) => {
      const { interval } = bootstrap(values, options({ blockLength }));
      return interval[1] - interval[0];
    };
    expect(width(40)).toBeGreaterThan(2 * width(1));
  });

  it('has nothing to say about samples that are too small', () => {
    expect(bootstrap([], options())).toMatchObject({ estimate: Number.NaN, n: 0 });
    expect(bootstrap([2], options())).toMatchObject({ estimate: 2, interval: [2, 2] });
    expect(() => bootstrap([1, 2], options({ oneSidedAlpha: 0.5 }))).toThrow(RangeError);
    expect(() => bootstrap([1, 2], options({ blockLength: 0 }))).toThrow(RangeError);
  });

  it('of a constant is the constant', () => {
    const constant = new Array<number>(20).fill(3);
    for (const method of ['percentile', 'bca'] as const)
      expect(bootstrap(constant, options({ method })).interval).toEqual([3, 3]);
  });
});

describe('bootstrap of a paired ratio', () => {
  it('cancels what both samples share', () => {
    const random = new Random(6);
    const drift = Array.from({ length: 200 }, () => 1 + 3 * random.next());
    const a = drift.map((level) => 1.1 * level * (1 + 0.01 * random.normal()));
    const b = drift.map((level) => level * (1 + 0.01 * random.normal()));
    const { estimate, interval } = bootstrapRatio(a, b, options());
    expect(Math.abs(estimate - 1.1)).toBeLessThan(0.01);
    expect(interval[0]).toBeGreaterThan(1.09);
    expect(interval[1]).toBeLessThan(1.11);
    const unpaired = bootstrapRatio(a, [...b].sort(), options());
    expect(unpaired.interval[1] - unpaired.interval[0]).toBeGreaterThan(5 * (interval[1] - interval[0]));
  });

  it('of quantiles of proportional samples is their constant', () => {
    const b = normalSample(101, 3);
    const a = b.map((value) => 2 * value);
    for (const method of ['percentile', 'bca'] as const) {
      const result = bootstrapRatio(a, b, options({ statistic: { kind: 'quantile', q: 0.95 }, method }));
      expectClose(result.estimate, 2, 1e-12);
      expectClose(result.interval[0], 2, 1e-12);
      expectClose(result.interval[1], 2, 1e-12);
    }
  });

  it('needs pairs', () => {
    expect(() => bootstrapRatio([1, 2], [1], options())).toThrow(RangeError);
  });
});
