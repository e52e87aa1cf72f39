import type { MetricDecision } from '../../contracts/evidence.ts';
import type { ClaimOutcome } from '../../contracts/verdict.ts';
import { proportionInterval } from '../../statistics/proportion-intervals.ts';
import type { MetricContext } from './decide-metric.ts';
import { type TaskCells, untestedTask } from './metric-cells.ts';
import { countSentence } from './sentences.ts';

/**
 * The claim that a total over the planned episodes is, is at most, or is at least a number: `unauthorized_invocation
 * == 0`. A total is observed, not estimated: it needs every planned episode to be supported, and no interval.
 */
export function decideCount(context: MetricContext, tasks: readonly TaskCells[]): MetricDecision {
  const { metric, threshold } = context;
  const values = tasks.flatMap((cells) => cells.values);
  const sum = values.reduce((total, value) => total + value, 0);
  const unknown = tasks.reduce((total, cells) => total + cells.planned - cells.observed, 0);
  const hit = values.filter((value) => value !== 0).length;
  const isNegative = values.some((value) => value < 0);
  const decision: MetricDecision = {
    ...context.base,
    statistic: 'sum',
    outcome: isNegative ? 'invalid' : outcomeOf(sum, unknown, metric, threshold),
    estimate: values.length === 0 ? null : sum,
    interval: [sum, unknown === 0 ? sum : null],
    level: null,
    method: 'total over the planned episodes',
    n: values.length,
    counts: { succeeded: hit, episodes: values.length },
    p_value: null,
    naive: null,
    clustering: null,
    savi: null,
    tasks: tasks.map((cells) => untestedTask(cells, (sum) => sum)),
    sentence: '',
  };
  const [, most] =
    values.length === 0 ? [0, 1] : proportionInterval('clopper-pearson', hit, values.length, context.alpha);
  return { ...decision, sentence: countSentence(decision, unknown, most!, context) };
}

/** A total only grows with the episodes that are not there yet. */
function outcomeOf(
  sum: number,
  unknown: number,
  { operator, value }: MetricContext['metric'],
  threshold: number,
): ClaimOutcome {
  if (operator === '>=') {
    if (sum >= value) return 'supported';
    if (sum >= threshold) return 'supported_within_margin';
    return unknown > 0 ? 'inconclusive' : 'not_supported';
  }
  if (sum > threshold) return 'not_supported';
  if (unknown > 0) return 'inconclusive';
  if (operator === '==') return sum === value ? 'supported' : 'not_supported';
  return sum <= value ? 'supported' : 'supported_within_margin';
}
