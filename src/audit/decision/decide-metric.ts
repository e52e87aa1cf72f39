import type { Claim } from '../../contracts/claim.ts';
import type { MetricDecision } from '../../contracts/evidence.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { marginOf } from '../claims/cannot-fail.ts';
import type { CellTable } from './cell-table.ts';
import { decideCount } from './decide-count.ts';
import { decideRate } from './decide-rate.ts';
import { decideSample } from './decide-sample.ts';
import { metricCells } from './metric-cells.ts';
import { thresholdOf } from './outcome.ts';

type MetricClaim = Claim['expected_metrics'][number];

/** What decides besides the cells; the same for every metric of a claim. */
export interface DecisionRule {
  claim: Claim;
  /** `savi` where the protocol, or the caller, says that the run could stop at any time. */
  stopping: 'fixed' | 'savi';
}

/** What all kinds of metrics need. */
export interface MetricContext extends DecisionRule {
  table: CellTable;
  metric: MetricClaim;
  threshold: number;
  /** In the unit of the metric. */
  margin: number;
  /** Error of each side of the deciding interval. */
  alpha: number;
  base: Pick<MetricDecision, 'name' | 'scope' | 'operator' | 'value' | 'threshold' | 'unit' | 'sidedness'>;
}

/**
 * Decides one expected metric from the planned cells. A pure function of table, claim and stop rule.
 * @throws WorldGateError `metric-missing`, `metric-not-binary`, `claim-invalid`
 */
export function decideMetric(table: CellTable, metric: MetricClaim, rule: DecisionRule): MetricDecision {
  const { alpha, sidedness } = rule.claim.decision_rule;
  const margin = marginOf(metric, rule.claim);
  const statistic = statisticOf(metric);
  const threshold = thresholdOf(metric, margin);
  const context: MetricContext = {
    ...rule,
    table,
    metric,
    threshold,
    margin,
    alpha: sidedness === 'one_sided' ? alpha : alpha / 2,
    base: {
      name: metric.name,
      scope: metric.scope ?? 'pooled',
      operator: metric.operator,
      value: metric.value,
      threshold,
      unit: metric.unit,
      sidedness,
    },
  };
  refuseUndecidable(metric, statistic);
  const cells = metricCells(table, metric, statistic);
  if (statistic === 'rate') return decideRate(context, cells);
  return statistic === 'sum' ? decideCount(context, cells) : decideSample(context, cells, statistic);
}

/** `rate` of a ratio, `sum` of a count, else the mean, unless the claim says otherwise. */
export function statisticOf({ statistic, unit }: MetricClaim): NonNullable<MetricClaim['statistic']> {
  return statistic ?? (unit === 'ratio' ? 'rate' : unit === 'count' ? 'sum' : 'mean');
}

function refuseUndecidable({ name, operator, scope }: MetricClaim, statistic: string): void {
  const problem =
    operator === '==' && statistic !== 'sum'
      ? `"==" is decided for counts alone: no sample shows that a ${statistic} equals a number`
      : scope === 'each_task' && statistic !== 'rate'
        ? '"each_task" is decided for rates alone'
        : undefined;
  if (problem === undefined) return;
  throw new WorldGateError('claim-invalid', `expected_metrics: ${name}: ${problem}`, {
    hint: 'claim ">=" or "<=" with a margin, or a metric for each task',
  });
}
