import type { Estimate, LatencySummary, Measurements } from '../contracts/benchmark.ts';
import { WorldGateError } from '../foundation/errors.ts';
import {
  type BootstrapOptions,
  type BootstrapResult,
  type BootstrapStatistic,
  bootstrap,
  bootstrapRatio,
} from '../statistics/bootstrap.ts';
import type { CollectedCalls, SideCalls } from './collect-calls.ts';

const STATISTICS = {
  mean: { kind: 'mean' },
  p50: { kind: 'quantile', q: 0.5 },
  p95: { kind: 'quantile', q: 0.95 },
  p99: { kind: 'quantile', q: 0.99 },
} as const satisfies Record<string, BootstrapStatistic>;

type StatisticName = keyof typeof STATISTICS;

/** What of the calls of one side is summarised. */
type Timed = Pick<SideCalls, 'durations' | 'isFailed' | 'retries'>;

interface TimedCalls extends Pick<CollectedCalls, 'peakMemoryBytes'> {
  policy: Timed;
  baseline: Timed | undefined;
}

/** 0.05 on each side, as gates decide unless they say otherwise. */
const ONE_SIDED_ALPHA = 0.05;
const LEVEL = 0.9;

/** Values drawn per interval; above this, resamples are saved, down to what still places a 5 % tail well. */
const BOOTSTRAP_BUDGET = 20_000_000;
const MOST_RESAMPLES = 2000;
const FEWEST_RESAMPLES = 200;

/**
 * Measurements from calls. Latency statistics are over successful calls; their intervals come from a circular
 * block bootstrap, because neighbouring calls share the state of the machine. Blocks have length n^(1/3)
 * (Bühlmann & Künsch 1999). Expects at least one successful call of each policy.
 */
export function summarise(calls: TimedCalls, seed: number): Measurements {
  const { policy, baseline, peakMemoryBytes } = calls;
  return {
    schema_version: 'worldgate.measurements.v1',
    policy: summary(policy, peakMemoryBytes, seed),
    baseline: baseline === undefined ? null : summary(baseline, peakMemoryBytes, seed),
    ratio: baseline === undefined ? null : pairedRatio(policy, baseline, seed),
    samples_ms: { policy: samplesOf(policy), baseline: baseline === undefined ? [] : samplesOf(baseline) },
  };
}

/**
 * The same measurements with every statistic made again from their samples, for measurements that somebody else has
 * summarised. How long a failed call took stands in no sample: where there are any, throughput stays as it was stated, and
 * must not be more than the successful calls alone allow.
 * @param seed of the run's preset
 * @throws WorldGateError `run-tampered` for samples that no benchmark writes
 */
export function summarisedAgain(stated: Measurements, seed: number): Measurements {
  const { samples_ms: samples } = stated;
  const side = (which: 'policy' | 'baseline', summarised: LatencySummary): Timed => {
    const durations = samples[which].map((sample) => sample ?? 0);
    const isFailed = samples[which].map((sample) => sample === null);
    if (isFailed.every(Boolean) || durations.some((duration, i) => !isFailed[i] && duration <= 0)) {
      throw unlikely(`the samples of the ${which} hold no successful call, or one that took no time`);
    }
    return { durations, isFailed, retries: summarised.retries };
  };
  if ((stated.baseline === null) !== (samples.baseline.length === 0)) {
    throw unlikely('there are samples of a baseline without its summary, or the other way round');
  }
  if (stated.baseline !== null && samples.baseline.length !== samples.policy.length) {
    throw unlikely('policy and baseline have different numbers of samples');
  }
  const again = summarise(
    {
      policy: side('policy', stated.policy),
      baseline: stated.baseline === null ? undefined : side('baseline', stated.baseline),
      peakMemoryBytes: stated.policy.peak_memory_bytes,
    },
    seed,
  );
  const busy = (mine: LatencySummary, theirs: LatencySummary): LatencySummary => {
    if (mine.errors === 0) return mine;
    const most = mine.throughput_per_s;
    const { value, interval } = theirs.throughput_per_s;
    if (value <= most.value && (interval[1] ?? Infinity) <= (most.interval[1] ?? Infinity)) {
      return { ...mine, throughput_per_s: theirs.throughput_per_s };
    }
    throw unlikely('the throughput is more than the samples allow');
  };
  return {
    ...again,
    policy: busy(again.policy, stated.policy),
    baseline:
      again.baseline === null || stated.baseline === null ? null : busy(again.baseline, stated.baseline),
  };
}

function unlikely(message: string): WorldGateError {
  return new WorldGateError('run-tampered', `measurements.json: ${message}`, {
    hint: 'It was edited or put together by hand: run the benchmark again.',
  });
}

function samplesOf({ durations, isFailed }: Timed): (number | null)[] {
  return durations.map((duration, i) => (isFailed[i] ? null : duration));
}

function summary(calls: Timed, peakMemoryBytes: number, seed: number): LatencySummary {
  const { durations, isFailed, retries } = calls;
  const succeeded = durations.filter((_, i) => !isFailed[i]);
  const latency = eachStatistic((statistic) =>
    estimate(bootstrap(succeeded, optionsFor(succeeded.length, statistic, seed))),
  );
  // Answers ÷ seconds that the policy was busy, failed calls included, as a ratio of means over calls.
  const answers = durations.map((_, i) => (isFailed[i] ? 0 : 1));
  const seconds = durations.map((duration) => duration / 1000);
  const throughput = bootstrapRatio(answers, seconds, optionsFor(durations.length, STATISTICS.mean, seed));
  return {
    samples: succeeded.length,
    errors: durations.length - succeeded.length,
    retries,
    latency_ms: latency,
    throughput_per_s: estimate(throughput),
    peak_memory_bytes: peakMemoryBytes,
  };
}

/** Over pairs in which both calls succeeded; `null` without any. */
function pairedRatio(policy: Timed, baseline: Timed, seed: number): Measurements['ratio'] {
  const ofPolicy: number[] = [];
  const ofBaseline: number[] = [];
  policy.durations.forEach((duration, pair) => {
    if (policy.isFailed[pair] || baseline.isFailed[pair]) return;
    ofPolicy.push(duration);
    ofBaseline.push(baseline.durations[pair]!);
  });
  const pairs = ofPolicy.length;
  if (pairs === 0) return null;
  return {
    ...eachStatistic((statistic) =>
      estimate(bootstrapRatio(ofPolicy, ofBaseline, optionsFor(pairs, statistic, seed))),
    ),
    pairs,
  };
}

function eachStatistic(of: (statistic: BootstrapStatistic) => Estimate): Record<StatisticName, Estimate> {
  const { mean, p50, p95, p99 } = STATISTICS;
  return { mean: of(mean), p50: of(p50), p95: of(p95), p99: of(p99) };
}

function optionsFor(n: number, statistic: BootstrapStatistic, seed: number): BootstrapOptions {
  return {
    statistic,
    oneSidedAlpha: ONE_SIDED_ALPHA,
    seed,
    resamples: Math.min(MOST_RESAMPLES, Math.max(FEWEST_RESAMPLES, Math.floor(BOOTSTRAP_BUDGET / n))),
    blockLength: Math.max(1, Math.round(Math.cbrt(n))),
  };
}

/** One value alone bounds nothing. */
function estimate({ estimate: value, interval: [low, high], n }: BootstrapResult): Estimate {
  return { value, interval: n < 2 ? [null, null] : [low, high], level: LEVEL };
}
