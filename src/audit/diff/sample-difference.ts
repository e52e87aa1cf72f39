import type { NonInferiority, PairDifference, TaskDifference } from '../../contracts/evidence-diff.ts';
import { bootstrapDifference, replicateInterval, replicateP } from '../../statistics/bootstrap-difference.ts';
import { mean, quantile } from '../../statistics/quantile.ts';
import type { BootstrapStatistic } from '../../statistics/resampling.ts';
import { normalCdf, normalQuantile } from '../../statistics/special.ts';
import type { MetricValues } from './package-cells.ts';
import type { CellPairs } from './pair-cells.ts';

/** Any fixed number: the same packages always give the same diff. */
const SEED = 0;
/** Below this a bootstrap knows too little of a distribution for its nominal level to mean anything. */
const FEWEST_VALUES = 10;
/** Means of larger samples get the bootstrap's closed-form limit, which is as good and instant. */
const LARGEST_RESAMPLED = 5000;
/** Values drawn for two packages as a whole, and for their tasks: those of a million episodes are resampled less often. */
const MOST_DRAWS = 100_000_000;
const RESAMPLES = { usual: 2000, fewest: 200 };
/** How far the smallest possible p-value lies under what Holm asks of the first of many tests. */
const HEADROOM = 4;

export interface SampleRule {
  /** `sum` is compared as the mean of an episode: sums of different numbers of episodes say nothing. */
  statistic: 'mean' | 'sum' | 'p50' | 'p90' | 'p95' | 'p99';
  /** Two-sided error of the interval of a difference. */
  alpha: number;
  /** How many such tests are adjusted together. */
  tests: number;
  /** Values of both packages together, over all tests. */
  size: number;
}

export interface NonInferiorityRule {
  up: boolean;
  margin: number;
  /** One-sided. */
  alpha: number;
}

type Found = Pick<PairDifference, 'difference' | 'interval' | 'method' | 'test' | 'p_value'>;

const NOTHING: Found = {
  difference: null,
  interval: [null, null],
  method: 'none',
  test: 'none',
  p_value: null,
};

/** The difference b - a of a mean or quantile, and whether b is worse by no more than the margin. */
export function sampleDifference(
  a: readonly number[],
  b: readonly number[],
  paired: boolean,
  rule: SampleRule,
  against: NonInferiorityRule | null,
): Found & { non_inferiority: NonInferiority | null } {
  if (Math.min(a.length, b.length) < FEWEST_VALUES) return { ...NOTHING, non_inferiority: null };
  const isMean = rule.statistic === 'mean' || rule.statistic === 'sum';
  if (isMean && Math.min(a.length, b.length) > LARGEST_RESAMPLED) {
    const { difference, error } = normalDifference(a, b, paired);
    const around = (z: number): [number, number] => [difference - z * error, difference + z * error];
    return {
      difference,
      interval: around(normalQuantile(1 - rule.alpha / 2)),
      method: 'normal',
      test: 'normal',
      p_value:
        error === 0 ? (difference === 0 ? 1 : 0) : Math.min(1, 2 * normalCdf(-Math.abs(difference) / error)),
      non_inferiority: judged(against, 'normal', (alpha) => around(normalQuantile(1 - alpha))),
    };
  }
  const found = bootstrapDifference(b, a, {
    statistic: statisticOf(rule.statistic),
    seed: SEED,
    paired,
    resamples: resamplesOf(rule),
  });
  return {
    difference: found.estimate,
    interval: replicateInterval(found, rule.alpha / 2),
    method: 'bootstrap',
    test: 'bootstrap',
    p_value: replicateP(found),
    non_inferiority: judged(against, 'bootstrap', (alpha) => replicateInterval(found, alpha)),
  };
}

/**
 * No p-value of a bootstrap is below 2 / (resamples + 1), so that many tests need many resamples. Where the samples are
 * too large for them, tasks stay unseparated rather than be separated wrongly.
 */
function resamplesOf({ tests, alpha, size }: SampleRule): number {
  const wanted = Math.max(RESAMPLES.usual, Math.ceil((2 * HEADROOM * tests) / alpha));
  return Math.max(RESAMPLES.fewest, Math.min(wanted, Math.floor(MOST_DRAWS / size)));
}

function statisticOf(statistic: SampleRule['statistic']): BootstrapStatistic {
  if (statistic === 'mean' || statistic === 'sum') return { kind: 'mean' };
  return { kind: 'quantile', q: Number(statistic.slice(1)) / 100 };
}

function judged(
  against: NonInferiorityRule | null,
  method: NonInferiority['method'],
  intervalAt: (oneSidedAlpha: number) => [number, number],
): NonInferiority | null {
  if (against === null) return null;
  const { up, margin, alpha } = against;
  const [low, high] = intervalAt(alpha);
  const bound = up ? low : high;
  const holds = up ? bound > -margin : bound < margin;
  return { margin, alpha, method, z: null, p_value: null, bound, holds };
}

function normalDifference(a: readonly number[], b: readonly number[], paired: boolean) {
  if (paired) {
    const differences = b.map((value, i) => value - a[i]!);
    return { difference: mean(differences), error: Math.sqrt(varianceOfMean(differences)) };
  }
  return {
    difference: mean(b) - mean(a),
    error: Math.sqrt(varianceOfMean(a) + varianceOfMean(b)),
  };
}

function varianceOfMean(values: readonly number[]): number {
  const centre = mean(values);
  let squares = 0;
  for (const value of values) squares += (value - centre) * (value - centre);
  return squares / (values.length - 1) / values.length;
}

/** Values that counted: of the pairs where there are any, else of each sample as a whole. */
export function samplesOf(
  a: MetricValues,
  b: MetricValues,
  pairs: CellPairs | null,
): { a: number[]; b: number[]; paired: boolean } {
  if (pairs !== null)
    return {
      a: pairs.a.map((cell) => a.values[cell]!),
      b: pairs.b.map((cell) => b.values[cell]!),
      paired: true,
    };
  const counted = ({ values }: MetricValues) => Array.from(values).filter((value) => !Number.isNaN(value));
  return { a: counted(a), b: counted(b), paired: false };
}

/** One row a task that both packages have; p-values are not adjusted yet. */
export function sampleTasks(
  a: MetricValues,
  b: MetricValues,
  pairs: CellPairs | null,
  rule: SampleRule,
): TaskDifference[] {
  const rows: TaskDifference[] = [];
  for (const [task, indexA] of a.tasks) {
    const indexB = b.tasks.get(task);
    if (indexB === undefined) continue;
    const [start, end] = pairs?.tasks.get(task) ?? [0, 0];
    const all = { a: taskValues(a, indexA), b: taskValues(b, indexB), paired: false };
    const isPaired = end > start && 2 * (end - start) >= Math.min(all.a.length, all.b.length);
    const samples = isPaired
      ? {
          a: pairs!.a.slice(start, end).map((cell) => a.values[cell]!),
          b: pairs!.b.slice(start, end).map((cell) => b.values[cell]!),
          paired: true,
        }
      : all;
    const found = sampleDifference(samples.a, samples.b, samples.paired, rule, null);
    rows.push({
      task,
      a: null,
      b: null,
      estimate_a: estimateOf(all.a, rule),
      estimate_b: estimateOf(all.b, rule),
      difference: found.difference,
      interval: found.interval,
      test: found.test,
      p_value: found.p_value,
      p_adjusted: null,
      separated: false,
    });
  }
  return rows;
}

function taskValues({ values, cells }: MetricValues, task: number): number[] {
  const { width } = cells.table;
  return Array.from(values.subarray(task * width, (task + 1) * width)).filter(
    (value) => !Number.isNaN(value),
  );
}

function estimateOf(values: readonly number[], { statistic }: SampleRule): number | null {
  if (values.length === 0) return null;
  const of = statisticOf(statistic);
  return of.kind === 'mean' ? mean(values) : quantile(values, of.q);
}
