import type { ComparedMetric, ComparisonRow } from '../../contracts/run-comparison.ts';
import { exp, log } from '../../foundation/deterministic-math.ts';
import { bootstrapDifference, replicateInterval } from '../../statistics/bootstrap-difference.ts';
import { quantile } from '../../statistics/quantile.ts';
import { rankSumRatio } from '../../statistics/rank-sum-ratio.ts';
import { type ComparisonOptions, percent, ratioState, rowOf } from './row.ts';

/** Any fixed number: the same samples always give the same interval. */
const SEED = 0;
/** With fewer calls, or fewer beyond the quantile, the bootstrap errs more often than stated. */
const FEWEST_CALLS = 30;
const FEWEST_BEYOND = 3;
/** A sample is at least so many blocks, else its blocks say nothing of how blocks differ. */
const FEWEST_BLOCKS = 3;

/** What a latency row is about, and the values of each side. */
export interface TimedRow {
  operation: string;
  provider: string | null;
  metric: Extract<ComparedMetric, 'latency_mean' | 'latency_p50' | 'latency_p95' | 'throughput'>;
  /** One number of each run. */
  baseline: readonly number[];
  candidate: readonly number[];
  /** Rows of this metric: they share the error among them. */
  rows: number;
}

const median = (values: readonly number[]) => (values.length === 0 ? null : quantile(values, 0.5));

/** The row before anything is decided: medians of the runs, and their ratio. */
function openRow(row: TimedRow, options: ComparisonOptions): ComparisonRow {
  const [before, after] = [median(row.baseline), median(row.candidate)];
  const change = before === null || after === null || before === 0 ? null : after / before;
  return rowOf({
    operation: row.operation,
    provider: row.provider,
    metric: row.metric,
    baseline: { value: before, n: row.baseline.length },
    candidate: { value: after, n: row.candidate.length },
    change,
    n: Math.min(row.baseline.length, row.candidate.length),
    margin: options.latencyMargin,
    adjusted: row.rows > 1 ? 'bonferroni' : null,
    sentence: 'Nothing was decided.',
  });
}

/** A row of times that nothing can decide, with the reason. */
export function undecidedRow(
  row: TimedRow,
  options: ComparisonOptions,
  state: 'inconclusive' | 'not_comparable',
  why: string,
): ComparisonRow {
  const open = openRow(row, options);
  return { ...open, adjusted: null, state, sentence: `${why}.` };
}

/** Runs as samples: each run is one value, so that what changes from run to run is in the interval. */
export function runsRow(row: TimedRow, options: ComparisonOptions): ComparisonRow {
  const alpha = options.alpha / row.rows;
  const { estimate, interval } = rankSumRatio(row.candidate, row.baseline, alpha);
  return decided(openRow(row, options), options, {
    change: estimate,
    interval,
    level: levelOf(alpha),
    method: 'rank-sum-exact-hodges-lehmann',
    unit: `${row.baseline.length} runs against ${row.candidate.length}`,
  });
}

/** Calls as samples: one run on each side, not interleaved, resampled in blocks, as neighbouring calls depend on each other. */
export function callsRow(
  row: TimedRow,
  q: number,
  calls: { baseline: readonly number[]; candidate: readonly number[] },
  options: ComparisonOptions,
): ComparisonRow {
  const open: ComparisonRow = {
    ...openRow(row, options),
    baseline: { value: quantileOrNull(calls.baseline, q), n: calls.baseline.length },
    candidate: { value: quantileOrNull(calls.candidate, q), n: calls.candidate.length },
    n: Math.min(calls.baseline.length, calls.candidate.length),
  };
  const fewest = Math.max(FEWEST_CALLS, Math.round(FEWEST_BEYOND / (1 - q)));
  if (open.n < fewest) {
    return { ...open, adjusted: null, sentence: `Fewer than ${fewest} successful calls in a run.` };
  }
  const alpha = options.alpha / row.rows;
  const logs = (values: readonly number[]) => values.map((value) => log(value));
  const [after, before] = [logs(calls.candidate), logs(calls.baseline)];
  const replicates = bootstrapDifference(after, before, {
    statistic: { kind: 'quantile', q },
    seed: SEED,
    paired: false,
    blockLength: [blockOf(after), blockOf(before)],
  });
  const [low, high] = replicateInterval(replicates, alpha);
  return decided(open, options, {
    change: exp(replicates.estimate),
    interval: [exp(low), exp(high)],
    level: levelOf(alpha),
    method: 'block-bootstrap-ratio',
    unit: 'one run on each side, which says nothing of what differs from run to run',
  });
}

/**
 * Calls of a block: the cube root of their number, and more where a call depends much on the one before it, by the length that
 * is best for the mean of a first-order autoregression.
 * Source: Carlstein (1986), Ann. Stat. 14:1171, with the variance of overlapping blocks of Künsch (1989), Ann. Stat. 17:1217.
 */
function blockOf(values: readonly number[]): number {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  let [variance, covariance] = [0, 0];
  for (let i = 0; i < n; i++) {
    variance += (values[i]! - mean) ** 2;
    if (i > 0) covariance += (values[i]! - mean) * (values[i - 1]! - mean);
  }
  const cubeRoot = (value: number) => exp(log(value) / 3);
  const root = Math.max(1, Math.round(cubeRoot(n)));
  const rho = variance === 0 ? 0 : Math.min(0.97, covariance / variance);
  if (rho <= 0) return root;
  const dependent = Math.ceil(cubeRoot(6 * (rho / (1 - rho * rho)) ** 2 * n));
  return Math.max(root, Math.min(dependent, Math.ceil(n / FEWEST_BLOCKS)));
}

/** As measured: calls of both policies in turn, in one job. */
export function interleavedRow(
  row: TimedRow,
  measured: { value: number; interval: readonly [number, number]; level: number; n: number },
  options: ComparisonOptions,
): ComparisonRow {
  return decided({ ...openRow(row, options), n: measured.n, paired: true }, options, {
    change: measured.value,
    interval: [...measured.interval],
    level: measured.level,
    method: 'bootstrap-ratio-paired',
    unit: `${measured.n} interleaved pairs of one job`,
  });
}

function quantileOrNull(values: readonly number[], q: number): number | null {
  return values.length === 0 ? null : quantile(values, q);
}

function levelOf(alpha: number): number {
  return Number((1 - 2 * alpha).toFixed(12));
}

interface Found {
  change: number;
  interval: [number | null, number | null];
  level: number;
  method: string;
  unit: string;
}

function decided(open: ComparisonRow, options: ComparisonOptions, found: Found): ComparisonRow {
  const { unit, ...numbers } = found;
  const isLatency = open.metric !== 'throughput';
  const state = ratioState(found.interval, options.latencyMargin, isLatency);
  const margin = `${(100 * options.latencyMargin).toFixed(0)} %`;
  const worse = isLatency ? 'slower' : 'fewer per second';
  const better = isLatency ? 'faster' : 'more per second';
  const words = {
    regressed: `${worse} by more than ${margin} is shown`,
    improved: `${better} by more than ${margin} is shown`,
    no_change_shown: `${worse} by more than ${margin} is ruled out`,
    inconclusive: `${worse} by more than ${margin} is neither shown nor ruled out: more runs may decide it`,
    not_comparable: '',
  }[state];
  return { ...open, ...numbers, state, sentence: `${percent(found.change)} (${unit}): ${words}.` };
}
