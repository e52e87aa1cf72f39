import { describe, expect, it } from 'vitest';
import type { SideCalls } from '../../src/benchmark/collect-calls.ts';
import { summarise, summarisedAgain } from '../../src/benchmark/summarise.ts';
import { type Measurements, measurements } from '../../src/contracts/benchmark.ts';
import { Random } from '../../src/foundation/random.ts';

function side(samples: readonly number[], failed: readonly number[] = []): SideCalls {
  return {
    identity: {
      provider: 'mock',
      origin: 'mock',
      engine: 'mock',
      engineVersion: '1',
      device: 'cpu',
      digest: null,
    },
    durations: [...samples],
    isFailed: samples.map((_, i) => failed.includes(i)),
    retries: 0,
    firstError: undefined,
  };
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const lognormal = (n: number, scale: number, seed: number) => {
  const random = new Random(seed, 'test');
  return Array.from({ length: n }, () => scale * Math.exp(0.3 * random.normal()));
};

describe('summarise', () => {
  it('takes statistics over successful calls, and throughput over all busy time', () => {
    // 1 ... 101 ms; the two failed calls are outliers that must not count as latency.
    const samples = [...upTo(50), 5000, ...upTo(101).slice(50), 9000];
    const result = summarise(
      { policy: side(samples, [50, 102]), baseline: undefined, peakMemoryBytes: 12345 },
      3,
    );
    expect(measurements.parse(result)).toEqual(result);
    const { policy } = result;
    expect(policy).toMatchObject({ samples: 101, errors: 2, peak_memory_bytes: 12345 });
    // Type 7 quantiles of 1 ... 101 are q * 100 + 1.
    expect(policy.latency_ms.mean.value).toBeCloseTo(51, 12);
    expect(policy.latency_ms.p50.value).toBeCloseTo(51, 12);
    expect(policy.latency_ms.p95.value).toBeCloseTo(96, 12);
    expect(policy.latency_ms.p99.value).toBeCloseTo(100, 12);
    // 101 answers in 5.151 s of answers and 14 s of failures.
    expect(policy.throughput_per_s.value).toBeCloseTo(101 / 19.151, 10);
    expect(result.samples_ms.policy[50]).toBeNull();
    expect(result.samples_ms.policy[102]).toBeNull();
    expect(result.samples_ms.policy[51]).toBe(51);
  });

  it('is the same for the same seed', () => {
    const calls = { policy: side(lognormal(200, 1, 1)), baseline: undefined, peakMemoryBytes: 0 };
    expect(summarise(calls, 5)).toEqual(summarise(calls, 5));
    expect(summarise(calls, 6).policy.latency_ms.p50.interval).not.toEqual(
      summarise(calls, 5).policy.latency_ms.p50.interval,
    );
  });

  it('pairs calls, so that what drifts under both cancels', () => {
    // The machine becomes four times slower on the way; B is always 10 % slower than A.
    const drift = lognormal(300, 1, 2).map((value, i) => value * (1 + i / 100));
    const result = summarise(
      { policy: side(drift.map((value) => 1.1 * value)), baseline: side(drift), peakMemoryBytes: 0 },
      1,
    );
    for (const statistic of ['mean', 'p50', 'p95', 'p99'] as const) {
      const { value, interval, level } = result.ratio![statistic];
      expect(value).toBeCloseTo(1.1, 10);
      expect(interval[0]).toBeCloseTo(1.1, 10);
      expect(interval[1]).toBeCloseTo(1.1, 10);
      expect(level).toBe(0.9);
    }
  });

  it('leaves out pairs in which one side failed', () => {
    const policy = side([1, 2, 3, 4], [1]);
    const baseline = side([2, 2, 600, 8], [2]);
    const result = summarise({ policy, baseline, peakMemoryBytes: 0 }, 1);
    expect(result.ratio!.pairs).toBe(2);
    expect(result.ratio!.mean.value).toBeCloseTo(0.5, 12);
    const apart = summarise(
      { policy: side([1, 2], [0]), baseline: side([1, 2], [1]), peakMemoryBytes: 0 },
      1,
    );
    expect(apart.ratio).toBeNull();
  });

  it('covers the truth about as often as it says, also under correlation', () => {
    // Each value is shared by five neighbours; single draws would cover far less than 90 %.
    let covered = 0;
    const rounds = 60;
    for (let round = 0; round < rounds; round++) {
      const samples = lognormal(80, 1, 1000 + round).flatMap((value) => Array<number>(5).fill(value));
      const { interval } = summarise(
        { policy: side(samples), baseline: undefined, peakMemoryBytes: 0 },
        round,
      ).policy.latency_ms.p50;
      // The median of a lognormal with location 0.
      if (interval[0]! <= 1 && interval[1]! >= 1) covered++;
    }
    expect(covered / rounds).toBeGreaterThan(0.75);
    expect(covered / rounds).toBeLessThan(0.99);
  });

  it('bounds nothing by one value', () => {
    const { policy } = summarise({ policy: side([4]), baseline: undefined, peakMemoryBytes: 0 }, 1);
    expect(policy.latency_ms.p99).toEqual({ value: 4, interval: [null, null], level: 0.9 });
  });
});

describe('summarisedAgain', () => {
  const calls = (failed: readonly number[]) => ({
    policy: side(lognormal(120, 2, 1), failed),
    baseline: side(lognormal(120, 2, 2)),
    peakMemoryBytes: 7,
  });

  it.each([[[]], [[3, 40]]])('says what was measured (failed calls: %j)', (failed) => {
    const measured = summarise(calls(failed), 5);
    expect(summarisedAgain(structuredClone(measured), 5)).toEqual(measured);
  });

  it('believes no statistic that the samples do not have', () => {
    const measured = summarise(calls([]), 5);
    const forged = structuredClone(measured);
    const tiny = { value: 0.001, interval: [0.001, 0.001] as [number, number], level: 0.9 };
    forged.policy = {
      ...forged.policy,
      errors: 0,
      latency_ms: { mean: tiny, p50: tiny, p95: tiny, p99: tiny },
    };
    forged.policy.throughput_per_s = { ...tiny, value: 1e6 };
    forged.ratio = { mean: tiny, p50: tiny, p95: tiny, p99: tiny, pairs: 120 };
    expect(summarisedAgain(forged, 5)).toEqual(measured);
  });

  it.each([
    [
      'a throughput beyond what the successful calls allow',
      [3],
      (forged: Measurements) => Object.assign(forged.policy.throughput_per_s, { value: 1e6 }),
    ],
    ['a call that took no time', [], (forged: Measurements) => forged.samples_ms.policy.fill(0, 0, 1)],
    ['failed calls only', [], (forged: Measurements) => forged.samples_ms.policy.fill(null)],
    ['a baseline without samples', [], (forged: Measurements) => forged.samples_ms.baseline.splice(0)],
    ['fewer samples of the baseline', [], (forged: Measurements) => forged.samples_ms.baseline.splice(9)],
  ])('refuses %s', (_, failed, change) => {
    const forged = structuredClone(summarise(calls(failed), 5));
    change(forged);
    expect(() => summarisedAgain(forged, 5)).toThrow(/measurements\.json: /);
  });
});
