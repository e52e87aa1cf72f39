import type { Claim } from '../../contracts/claim.ts';

type MetricClaim = Claim['expected_metrics'][number];

/** A claim has one margin, in one unit: of metrics in several units it is that of the ratios. */
export function marginOf(
  { unit }: MetricClaim,
  {
    expected_metrics: metrics,
    decision_rule: rule,
  }: { expected_metrics: readonly MetricClaim[]; decision_rule: Pick<Claim['decision_rule'], 'margin'> },
): number {
  return unit === 'ratio' || metrics.every((metric) => metric.unit === unit) ? rule.margin : 0;
}

/** Margins of quantities that are no shares are compared with the value that they soften. */
const LARGEST_MARGIN = 1;

/**
 * Why no result could fail to support a metric: a claim like that says nothing, and passes. `undefined` where some result
 * could.
 */
export function cannotFail(metric: MetricClaim, margin: number): string | undefined {
  const { operator, value, unit, bounds } = metric;
  if (operator === '==') return undefined;
  const threshold = operator === '>=' ? value - margin : value + margin;
  if (!Number.isFinite(threshold)) return `with the margin of ${margin} is beyond the range of numbers`;
  const [low, high] = rangeOf(metric);
  if (operator === '>=' && threshold <= low) return `minus the margin of ${margin} every result would do`;
  if (operator === '<=' && threshold >= high) return `plus the margin of ${margin} every result would do`;
  const isShare = unit === 'ratio' || metric.statistic === 'rate';
  if (!isShare && bounds === undefined && margin > Math.max(Math.abs(value), LARGEST_MARGIN)) {
    return `is smaller than the margin of ${margin}, which is in the unit of the metric`;
  }
  return undefined;
}

/** What a metric can be at all. */
function rangeOf({ unit, statistic, bounds }: MetricClaim): [low: number, high: number] {
  if (unit === 'ratio' || statistic === 'rate') return [0, 1];
  const low =
    unit === 'count' || unit === 'mse' || unit === 'mae' || unit === 's' || unit === 'ms' ? 0 : -Infinity;
  return bounds === undefined ? [low, Infinity] : [Math.max(low, bounds[0]), bounds[1]];
}
