import type { MetricDecision } from '../../contracts/evidence.ts';
import type { ClaimOutcome } from '../../contracts/verdict.ts';
import {
  boundedMeanInterval,
  FEWEST_VALUES,
  meanInterval,
  quantileInterval,
} from '../../gates/sample-interval.ts';
import type { MetricContext } from './decide-metric.ts';
import { isPartial, owedCells, type TaskCells, untestedTask } from './metric-cells.ts';
import { outcomeOfInterval } from './outcome.ts';
import { sampleSentence } from './sentences.ts';

const QUANTILES = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 } as const;

/**
 * The claim that a mean or a quantile over the planned episodes is at most (at least) a value. An episode without a
 * value can be bounded only by the bounds that the claim declares: without them it keeps the claim from being supported.
 */
export function decideSample(
  context: MetricContext,
  tasks: readonly TaskCells[],
  statistic: 'mean' | keyof typeof QUANTILES,
): MetricDecision {
  const { metric, threshold, alpha, table } = context;
  const observed = tasks.flatMap((cells) => cells.values);
  const owed = total(tasks.map((cells) => owedCells(table, cells)));
  const { bounds } = metric;
  const worst = bounds === undefined ? null : metric.operator === '>=' ? bounds[0] : bounds[1];
  const outside = bounds !== undefined && observed.some((value) => value < bounds[0] || value > bounds[1]);
  const values =
    worst === null || owed === 0 ? observed : [...observed, ...new Array<number>(owed).fill(worst)];
  const usesBets =
    statistic === 'mean' &&
    bounds !== undefined &&
    context.claim.decision_rule.interval_method !== 'bootstrap';
  const fewest = usesBets ? 1 : FEWEST_VALUES;
  const found =
    outside || values.length < fewest
      ? null
      : statistic !== 'mean'
        ? quantileInterval(values, QUANTILES[statistic], alpha)
        : usesBets
          ? boundedMeanInterval(values, bounds, alpha)
          : meanInterval(values, alpha);
  const isOpen = (owed > 0 && worst === null) || isPartial(table, tasks);
  const decision: MetricDecision = {
    ...context.base,
    statistic,
    outcome: outside ? 'invalid' : outcomeOf(found?.interval ?? null, isOpen, context, threshold),
    estimate: found?.estimate ?? (observed.length === 0 ? null : total(observed) / observed.length),
    interval: found?.interval ?? [null, null],
    level: 1 - 2 * alpha,
    method: found?.method ?? (usesBets ? 'betting' : 'bootstrap'),
    n: values.length,
    counts: null,
    p_value: null,
    naive: null,
    clustering: null,
    savi: null,
    tasks: tasks.map((cells) => untestedTask(cells, (sum) => sum / cells.observed)),
    sentence: '',
  };
  return { ...decision, sentence: sampleSentence(decision, { owed, isOpen, outside, fewest }, context) };
}

function outcomeOf(
  interval: readonly [number | null, number | null] | null,
  isOpen: boolean,
  { metric, stopping }: MetricContext,
  threshold: number,
): ClaimOutcome {
  if (interval === null) return 'underpowered';
  const outcome = outcomeOfInterval(interval, metric, threshold);
  if (outcome === 'not_supported' || outcome === 'inconclusive') return outcome;
  // A fixed-sample interval promises nothing to a run that stopped when it looked good.
  return isOpen || stopping === 'savi' ? 'inconclusive' : outcome;
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
