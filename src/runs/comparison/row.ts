import type { ChangeState, ComparedMetric, ComparisonRow } from '../../contracts/run-comparison.ts';

export interface ComparisonOptions {
  /** Error probability of each one-sided decision, in (0, 0.25]. */
  alpha: number;
  /** Smallest change of a success rate that matters, in [0, 1). */
  rateMargin: number;
  /** Smallest change of a latency or a throughput that matters, as a share. */
  latencyMargin: number;
}

const UNITS: Record<ComparedMetric, ComparisonRow['unit']> = {
  success_rate: 'share',
  call_success_rate: 'share',
  passed: 'boolean',
  budget: 'boolean',
  latency_mean: 'ms',
  latency_p50: 'ms',
  latency_p95: 'ms',
  throughput: 'per_s',
};

/** A row on which nothing has been decided yet. */
export function rowOf(
  about: Pick<ComparisonRow, 'operation' | 'provider' | 'metric' | 'baseline' | 'candidate' | 'sentence'> &
    Partial<ComparisonRow>,
): ComparisonRow {
  const unit = UNITS[about.metric];
  return {
    unit,
    change: null,
    change_kind: unit === 'ms' || unit === 'per_s' ? 'ratio' : 'difference',
    interval: [null, null],
    level: null,
    n: 0,
    paired: false,
    p_value: null,
    p_adjusted: null,
    adjusted: null,
    margin: null,
    method: 'none',
    state: 'inconclusive',
    ...about,
  };
}

/** `+3.2 points`, with a minus sign that is one. */
export function points(difference: number): string {
  return `${signOf(difference)}${Math.abs(100 * difference).toFixed(1)} points`;
}

/** `+12.3 %` of a ratio. */
export function percent(ratio: number): string {
  return `${signOf(ratio - 1)}${Math.abs(100 * (ratio - 1)).toFixed(1)} %`;
}

function signOf(value: number): string {
  return value > 0 ? '+' : value < 0 ? '−' : '';
}

/** How a share stands to a margin: the worse of what can be said first. */
export function shareState(
  regressed: boolean,
  improved: boolean,
  lowerBound: number | null,
  margin: number,
): ChangeState {
  if (regressed) return 'regressed';
  if (improved) return 'improved';
  return lowerBound !== null && lowerBound >= -margin ? 'no_change_shown' : 'inconclusive';
}

/**
 * How the interval of a ratio stands to the smallest change that matters. `lowerIsBetter` for latencies. The same change
 * counts in both directions: twice as slow and twice as fast are equally far.
 */
export function ratioState(
  [low, high]: readonly [number | null, number | null],
  margin: number,
  lowerIsBetter: boolean,
): ChangeState {
  const over = low !== null && low > 1 + margin;
  const under = high !== null && high < 1 / (1 + margin);
  if (lowerIsBetter ? over : under) return 'regressed';
  if (lowerIsBetter ? under : over) return 'improved';
  const bounded = lowerIsBetter
    ? high !== null && high <= 1 + margin
    : low !== null && low >= 1 / (1 + margin);
  return bounded ? 'no_change_shown' : 'inconclusive';
}
