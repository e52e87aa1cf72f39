import { describe, expect, it } from 'vitest';
import { Random } from '../../src/foundation/random.ts';
import { meanInterval, quantileInterval } from '../../src/gates/sample-interval.ts';
import { binomialPmf } from '../../src/statistics/special.ts';
import { counts, decideOne, recordsOf } from './runs.ts';

function withMetric(values: readonly (number | null)[], name = 'error_m') {
  return recordsOf(counts(values.length, values.length), { metrics: (i) => ({ [name]: values[i]! }) });
}

const gate = (more: Record<string, unknown>) => ({ kind: 'metric', metric: 'error_m', ...more });

const ramp = Array.from({ length: 100 }, (_, i) => i / 100);

describe('metric gates, fixed size', () => {
  it('decides a mean by its interval, in both directions', () => {
    // The mean of 0, 0.01 ... 0.99 is 0.495 with standard error 0.029.
    expect(decideOne(gate({ max: 0.55 }), withMetric(ramp)).verdict).toBe('passed');
    expect(decideOne(gate({ max: 0.5 }), withMetric(ramp)).verdict).toBe('inconclusive');
    expect(decideOne(gate({ max: 0.44 }), withMetric(ramp)).verdict).toBe('failed');
    expect(decideOne(gate({ min: 0.44 }), withMetric(ramp)).verdict).toBe('passed');
    expect(decideOne(gate({ min: 0.55 }), withMetric(ramp)).verdict).toBe('failed');
  });

  it('decides a quantile by order statistics, and knows when a sample is too small for a tail', () => {
    // n = 59 is the textbook fewest at which the largest value bounds the 95 % quantile with 95 %.
    const largest = (n: number) => quantileInterval(ramp.slice(0, n), 0.95, 0.05).interval[1];
    expect(largest(58)).toBeNull();
    expect(largest(59)).toBe(0.58);
    const open = decideOne(gate({ statistic: 'p95', max: 10 }), withMetric(ramp.slice(0, 58)));
    expect(open).toMatchObject({ verdict: 'inconclusive', interval: [expect.any(Number), null] });
    expect(open.sentence).toContain('interval at least');
    const closed = decideOne(gate({ statistic: 'p95', max: 10 }), withMetric(ramp.slice(0, 59)));
    expect(closed).toMatchObject({ verdict: 'passed', method: 'order-statistics' });
  });

  it('leaves out episodes without a value and says so', () => {
    const result = decideOne(gate({ max: 0.6 }), withMetric([...ramp, null, null]));
    expect(result).toMatchObject({ verdict: 'passed', n: 100 });
    expect(result.sentence).toContain('2 episodes without a value left out');
  });

  it('counts only successes where told', () => {
    const records = recordsOf(counts(20, 40), { metrics: (i) => ({ error_m: i < 20 ? 0.1 + i / 1000 : 5 }) });
    expect(decideOne(gate({ max: 0.2, over: 'successes' }), records)).toMatchObject({
      verdict: 'passed',
      n: 20,
    });
    expect(decideOne(gate({ max: 0.2 }), records).verdict).toBe('failed');
  });

  it('does not pass what missing episodes could overturn', () => {
    const result = decideOne(gate({ max: 0.6 }), withMetric(ramp), { planned: 101 });
    expect(result.verdict).toBe('inconclusive');
    expect(result.sentence).toContain('the missing episodes could overturn');
  });

  it('is open with few values, skipped with none, an error without the metric', () => {
    const few = decideOne(gate({ max: 1 }), withMetric([0.1]));
    expect(few).toMatchObject({ verdict: 'inconclusive', n: 1, further_episodes: 9 });
    expect(decideOne(gate({ max: 1 }), [], { planned: 5 }).verdict).toBe('skipped');
    expect(decideOne(gate({ max: 1 }), withMetric(ramp, 'other')).verdict).toBe('error');
  });

  it('bets within bounds, and refuses values outside them', () => {
    const betting = gate({ method: 'betting', bounds: [0, 1], max: 0.7 });
    expect(decideOne(betting, withMetric(ramp))).toMatchObject({ verdict: 'passed', method: 'betting' });
    const outside = decideOne(betting, withMetric([...ramp, 1.5]));
    expect(outside.verdict).toBe('error');
    expect(outside.sentence).toContain('error_m was 1.5 in an episode, outside its declared bounds 0 to 1');
  });
});

describe('metric gates, early stopping', () => {
  const savi = { stop: 'savi' } as const;

  it('bets block by block and keeps its decision', () => {
    const random = new Random(5, 'metric');
    const values = Array.from({ length: 400 }, () => 0.2 + 0.2 * random.next());
    const result = decideOne(gate({ method: 'betting', bounds: [0, 1], max: 0.4 }), withMetric(values), savi);
    expect(result).toMatchObject({ verdict: 'passed', method: 'betting' });
    expect(result.decided_after).toBeGreaterThan(1);
    expect(result.decided_after).toBeLessThan(400);
    expect(result.interval[1]).toBeLessThanOrEqual(0.4);
    expect(
      decideOne(gate({ method: 'betting', bounds: [0, 1], max: 0.2 }), withMetric(values), savi).verdict,
    ).toBe('failed');
  });

  it('refuses a bootstrap, which no early stop respects', () => {
    expect(() => decideOne(gate({ max: 1 }), withMetric(ramp), savi)).toThrow(
      expect.objectContaining({ code: 'preset-invalid', hint: expect.stringContaining('betting') }),
    );
    expect(() => decideOne(gate({ max: 1, statistic: 'p95' }), withMetric(ramp), savi)).toThrow(
      expect.objectContaining({ code: 'preset-invalid', hint: expect.stringContaining('fixed') }),
    );
  });

  it('is an error on values outside the bounds', () => {
    const betting = gate({ method: 'betting', bounds: [0, 0.5], max: 0.4 });
    expect(decideOne(betting, withMetric(ramp), savi).verdict).toBe('error');
  });
});

describe('intervals of samples', () => {
  it('the quantile interval covers at its level, exactly, over all binomial outcomes', () => {
    for (const [n, q] of [
      [59, 0.95],
      [200, 0.9],
      [37, 0.5],
    ] as const) {
      const sorted = Array.from({ length: n }, (_, i) => i + 1);
      const [low, high] = quantileInterval(sorted, q, 0.05).interval;
      // Values equal their ranks; the quantile lies above exactly j of n values with binomial probability.
      let lowMisses = 0;
      let highMisses = 0;
      for (let j = 0; j <= n; j++) {
        if (low !== null && j < low) lowMisses += binomialPmf(j, n, q);
        if (high !== null && j >= high) highMisses += binomialPmf(j, n, q);
      }
      expect(lowMisses).toBeLessThanOrEqual(0.05);
      expect(highMisses).toBeLessThanOrEqual(0.05);
      if (low !== null) expect(lowMisses + binomialPmf(low, n, q)).toBeGreaterThan(0.05);
    }
  });

  it('the mean interval of skewed samples errs near its level on each side, resampled or not', () => {
    for (const [n, repeats] of [
      [60, 300],
      [800, 1500],
    ] as const) {
      const random = new Random(17, 'coverage', n);
      let lowMisses = 0;
      let highMisses = 0;
      for (let r = 0; r < repeats; r++) {
        // Exponential with mean 1.
        const values = Array.from({ length: n }, () => -Math.log(1 - random.next()));
        const [low, high] = meanInterval(values, 0.05).interval as [number, number];
        if (low > 1) lowMisses++;
        if (high < 1) highMisses++;
      }
      // Five standard errors around 0.05, and the small-sample excess of a bootstrap at n = 60.
      const slack = 5 * Math.sqrt((0.05 * 0.95) / repeats) + (n < 100 ? 0.02 : 0);
      expect(lowMisses / repeats).toBeLessThanOrEqual(0.05 + slack);
      expect(highMisses / repeats).toBeLessThanOrEqual(0.05 + slack);
      expect(lowMisses + highMisses).toBeGreaterThan(0);
    }
  });

  it('the closed form continues the bootstrap', () => {
    const random = new Random(23, 'limit');
    const values = Array.from({ length: 500 }, () => random.next() ** 3);
    const resampled = meanInterval(values, 0.05).interval as [number, number];
    const closed = meanInterval([...values, values.reduce((a, b) => a + b, 0) / 500], 0.05).interval as [
      number,
      number,
    ];
    const width = resampled[1] - resampled[0];
    expect(Math.abs(closed[0] - resampled[0])).toBeLessThan(0.06 * width);
    expect(Math.abs(closed[1] - resampled[1])).toBeLessThan(0.06 * width);
  });
});
