import type { CheckRow } from '../../contracts/check-row.ts';
import type { PerformanceMeasurement, PerformanceStatistic } from '../../contracts/core-performance.ts';
import { quantileOfSorted } from '../../statistics/quantile.ts';
import { quantileInterval } from '../../statistics/quantile-interval.ts';

/** Each bound may be wrong with this probability, as those of every gate. */
export const ALPHA = 0.05;
const QUANTILES: Readonly<Record<PerformanceStatistic, number>> = { median: 0.5, p90: 0.9, p95: 0.95 };

export const quantileOf = (statistic: PerformanceStatistic): number => QUANTILES[statistic];

/** What some samples say of a statistic. */
export function summarise(
  samples: readonly number[],
  statistic: PerformanceStatistic,
): Pick<PerformanceMeasurement, 'estimate_ms' | 'interval_ms'> {
  const sorted = samples.toSorted((a, b) => a - b);
  const q = quantileOf(statistic);
  if (sorted.length === 0) return { estimate_ms: null, interval_ms: [null, null] };
  return { estimate_ms: quantileOfSorted(sorted, q), interval_ms: quantileInterval(sorted, q, ALPHA) };
}

/**
 * The row of a measurement, from its samples alone: passed where the upper bound keeps the budget, failed where the lower bound
 * exceeds it, a warning where the budget lies between them. A measurement that says of its samples what they do not say has
 * failed.
 */
export function performanceRow(measured: PerformanceMeasurement): CheckRow {
  const { name, samples_ms: samples, statistic, budget_ms: budget, samples_asked: asked, problem } = measured;
  const { estimate_ms: estimate, interval_ms: interval } = summarise(samples, statistic);
  const triage =
    measured.triage ?? `Profile \`${measured.command}\` on this machine, or say why the budget may grow.`;
  const row = (facts: Pick<CheckRow, 'state' | 'reason' | 'summary'>): CheckRow => ({
    key: `performance:${measured.key}`,
    name,
    category: 'performance',
    ...facts,
    summary: facts.summary.slice(0, 2000),
    triage: facts.state === 'passed' ? null : triage,
    command: measured.command,
    source: 'core-performance.json',
    source_digest: null,
    started_at: measured.started_at,
    finished_at: measured.finished_at,
    host_owned: false,
  });
  if (
    estimate !== measured.estimate_ms ||
    interval.some((end, index) => end !== measured.interval_ms[index])
  ) {
    return row({
      state: 'failed',
      reason: 'contradiction',
      summary: `${name}: its estimate or interval is not that of its samples.`,
    });
  }
  if (problem !== null || samples.length < asked) {
    const why = problem?.message ?? 'the others are missing';
    return row({
      state: 'failed',
      reason: problem?.reason ?? (problem === null ? 'missing-row' : null),
      summary: `${name}: ${samples.length} of ${asked} samples: ${why}`,
    });
  }
  const [low, high] = interval;
  const facts = `${statistic} ${ms(estimate!)} (95% bounds ${bound(low)} to ${bound(high)}, n = ${samples.length}), budget ${ms(budget)}`;
  if (high !== null && high <= budget)
    return row({ state: 'passed', reason: null, summary: `${name}: ${facts}.` });
  if (low !== null && low > budget) {
    return row({ state: 'failed', reason: null, summary: `${name} is over its budget: ${facts}.` });
  }
  return row({
    state: 'warning',
    reason: null,
    summary: `${name}: inconclusive, the budget lies between the bounds: ${facts}. More samples, or a quieter machine, would decide it.`,
  });
}

const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`;
const bound = (value: number | null) => (value === null ? 'unknown' : ms(value));
