import type { Measurements } from '../../contracts/benchmark.ts';
import type { ComparisonRow } from '../../contracts/run-comparison.ts';
import { latencyRatio } from '../../gates/measured-interval.ts';
import { quantile } from '../../statistics/quantile.ts';
import { countRows } from './counts.ts';
import { callsRow, interleavedRow, runsRow, type TimedRow, undecidedRow } from './latency.ts';
import type { ComparisonOptions } from './row.ts';
import type { OwnSide } from './side.ts';

const STATISTICS = [
  { metric: 'latency_p50', statistic: 'p50', q: 0.5 },
  { metric: 'latency_p95', statistic: 'p95', q: 0.95 },
] as const;

/** The only thing that our benchmarks call. */
const OPERATION = 'policy';

/**
 * Latency per statistic, and how many calls succeeded. With one run on each side: the ratio that the candidate measured
 * interleaved with that very baseline, else its calls against the baseline's; with more, runs are the samples. Times of
 * different machines are shown and never decided.
 */
export function benchmarkRows(
  candidate: readonly OwnSide[],
  baseline: readonly OwnSide[],
  options: ComparisonOptions,
): ComparisonRow[] {
  const classes = [...new Set([...baseline, ...candidate].map(({ about }) => about.machine_class))];
  const [before, after] = [baseline.map(successes), candidate.map(successes)];
  const single = baseline.length === 1 && candidate.length === 1;
  const latency = STATISTICS.map(({ metric, statistic, q }) => {
    const value = (samples: readonly number[]) => quantile(samples, q);
    const row: TimedRow = {
      operation: OPERATION,
      provider: null,
      metric,
      baseline: before.filter(({ length }) => length > 0).map(value),
      candidate: after.filter(({ length }) => length > 0).map(value),
      rows: 1,
    };
    const measured = single ? interleaved(candidate[0]!, baseline[0]!, statistic, options.alpha) : null;
    if (measured !== null) return interleavedRow(row, measured, options);
    if (classes.length > 1) {
      return undecidedRow(row, options, 'inconclusive', `The machines differ: ${classes.join(' and ')}`);
    }
    if (row.baseline.length === 0 || row.candidate.length === 0) {
      return undecidedRow(row, options, 'inconclusive', 'No call succeeded in a run');
    }
    if (single) return callsRow(row, q, { baseline: before[0]!, candidate: after[0]! }, options);
    return runsRow(row, options);
  });
  const calls = countRows(
    'call_success_rate',
    [{ operation: OPERATION, provider: null, baseline: countsOf(baseline), candidate: countsOf(candidate) }],
    options,
  );
  return [...latency, ...calls];
}

function measurementsOf({ run }: OwnSide): Measurements {
  return run.measurements!;
}

function successes(side: OwnSide): number[] {
  return measurementsOf(side).samples_ms.policy.filter((sample) => sample !== null);
}

function countsOf(sides: readonly OwnSide[]): { k: number; n: number } {
  const samples = sides.flatMap((side) => measurementsOf(side).samples_ms.policy);
  return { k: samples.filter((sample) => sample !== null).length, n: samples.length };
}

/** The ratio of the candidate's own job, where its baseline there was the policy of the other run. */
function interleaved(
  candidate: OwnSide,
  baseline: OwnSide,
  statistic: 'p50' | 'p95',
  alpha: number,
): ReturnType<typeof latencyRatio> {
  const beside = candidate.run.manifest.inputs.baseline_checkpoint_digest;
  if (beside === null || beside !== baseline.run.manifest.inputs.checkpoint_digest) return null;
  return latencyRatio(measurementsOf(candidate), statistic, alpha);
}
