import type { MetricDecision, TaskDecision } from '../../contracts/evidence.ts';
import type { ClaimOutcome } from '../../contracts/verdict.ts';
import {
  alwaysValidP,
  betaBinomialConfidenceSequence,
  betaBinomialLogE,
} from '../../statistics/beta-binomial-e.ts';
import { binomialTestGreater, binomialTestLess } from '../../statistics/binomial-tests.ts';
import { type Clustering, effectiveInterval } from '../../statistics/clustered.ts';
import { holm } from '../../statistics/multiplicity.ts';
import type { ProportionMethod } from '../../statistics/proportion-intervals.ts';
import { proportionInterval } from '../../statistics/proportion-intervals.ts';
import { allSuccessEpisodes } from '../../statistics/sample-size.ts';
import { clusteringOf } from './clusters.ts';
import type { MetricContext } from './decide-metric.ts';
import { isPartial, owedCells, type TaskCells } from './metric-cells.ts';
import { outcomeOfInterval, worstOutcome } from './outcome.ts';
import { rateSentence } from './sentences.ts';

type Method = ProportionMethod | 'savi';
type Pair = [number, number];

/**
 * The claim that a rate is at least (at most) a value. Under the denominator rule `planned`, whatever has no result
 * counts against the claim.
 */
export function decideRate(context: MetricContext, tasks: readonly TaskCells[]): MetricDecision {
  const method = methodOf(context);
  const counted = tasks.map((cells) => countsOf(context, cells));
  const k = total(counted.map((counts) => counts.k));
  const n = total(counted.map((counts) => counts.n));
  const naive = n === 0 ? ([0, 1] as Pair) : intervalOf(method, k, n, context.alpha);
  const clusters = method === 'savi' ? null : clusteringOf(context.table, context.metric);
  const decides = clusters !== null && clusters.designEffect > 1;
  const interval =
    decides && n > 0
      ? effectiveInterval(method as ProportionMethod, k / n, sizeOf(clusters, n), context.alpha)
      : naive;
  const rows = taskRows(context, method, tasks, counted, decides ? clusters.designEffect : 1);
  const pooled = outcomeOfPooled(context, method, interval, n);
  const decided =
    context.base.scope === 'each_task' ? outcomeOfTasks(context, rows, counted, method) : pooled;
  const isPart = isPartial(context.table, tasks);
  const outcome = isPart && decided.startsWith('supported') ? 'inconclusive' : decided;
  const decision: MetricDecision = {
    ...context.base,
    statistic: 'rate',
    outcome,
    estimate: n === 0 ? null : k / n,
    interval,
    level: 1 - 2 * context.alpha,
    method: method === 'savi' ? 'beta-binomial confidence sequence' : method,
    n: decides && n > 0 ? sizeOf(clusters, n) : n,
    counts: { succeeded: k, episodes: n },
    p_value: pValueOf(context, k, n),
    naive: decides ? { interval: naive, n } : null,
    clustering:
      clusters === null
        ? null
        : {
            clusters: clusters.clusters,
            icc: clusters.icc,
            design_effect: clusters.designEffect,
            effective_n: sizeOf(clusters, n),
            decides,
          },
    savi: method === 'savi' ? saviOf(context, k, n) : null,
    tasks: rows,
    sentence: '',
  };
  const against = total(counted.map((counts) => counts.against));
  return { ...decision, sentence: rateSentence(decision, { against, isPart }, context) };
}

interface Counts {
  k: number;
  n: number;
  /** Cells in `n` that have no result, counted against the claim. */
  against: number;
}

/** Successes and episodes of a task that decide. */
function countsOf({ table, metric }: MetricContext, cells: TaskCells): Counts {
  const against = owedCells(table, cells);
  const k = cells.succeeded + (metric.operator === '<=' ? against : 0);
  return { k, n: cells.observed + against, against };
}

function methodOf({ stopping, claim }: MetricContext): Method {
  if (stopping === 'savi') return 'savi';
  switch (claim.decision_rule.interval_method) {
    case 'clopper_pearson':
      return 'clopper-pearson';
    case 'jeffreys':
      return 'jeffreys';
    case 'savi':
      return 'savi';
    default:
      return 'wilson';
  }
}

function intervalOf(method: Method, k: number, n: number, alpha: number): Pair {
  if (method !== 'savi') return proportionInterval(method, k, n, alpha);
  return [
    betaBinomialConfidenceSequence(k, n, { alpha, sided: 'lower' })[0],
    betaBinomialConfidenceSequence(k, n, { alpha, sided: 'upper' })[1],
  ];
}

/** Effective size for the deciding denominator, which also holds what never ran. */
const sizeOf = ({ designEffect }: Clustering, n: number) => n / designEffect;

function outcomeOfPooled(context: MetricContext, method: Method, interval: Pair, n: number): ClaimOutcome {
  const outcome = outcomeOfInterval(interval, context.metric, context.threshold);
  return outcome === 'inconclusive' && isUnderpowered(context, method, n) ? 'underpowered' : outcome;
}

/** Whether even a run in which every episode counts for the claim would not show it. */
function isUnderpowered({ metric, threshold, alpha }: MetricContext, method: Method, n: number): boolean {
  const required = metric.operator === '>=' ? threshold : 1 - threshold;
  if (required <= 0) return false;
  const fewest = allSuccessEpisodes(method, required, alpha);
  return fewest === null || n < fewest;
}

function pValueOf({ metric, threshold }: MetricContext, k: number, n: number): number | null {
  if (n === 0 || threshold < 0 || threshold > 1) return null;
  return metric.operator === '>=' ? binomialTestGreater(k, n, threshold) : binomialTestLess(k, n, threshold);
}

function saviOf(context: MetricContext, k: number, n: number): MetricDecision['savi'] {
  const { metric, threshold, table } = context;
  const p0 = Math.min(1, Math.max(0, threshold));
  const logE = betaBinomialLogE(k, n, p0, metric.operator === '>=' ? 'greater' : 'less');
  const e = Math.exp(logE);
  return {
    e_value: Number.isFinite(e) ? Number(e.toPrecision(12)) : null,
    log_e: Number.isFinite(logE) ? logE : Number.MAX_VALUE,
    always_valid_p: alwaysValidP(Math.max(0, logE)),
    prior: [1, 1],
    // A plan that says savi, frozen: a flag that was given afterwards plans nothing.
    planned_before_run: table.protocol.stopping === 'savi' && table.protocol.frozen !== null,
  };
}

/** One row a task; the p-value is of the test that names a task as below (above) the threshold. */
function taskRows(
  { metric, threshold, alpha, table }: MetricContext,
  method: Method,
  tasks: readonly TaskCells[],
  counted: readonly Counts[],
  designEffect: number,
): TaskDecision[] {
  const pValues = counted.map(({ k, n }, index) => {
    // Of a task without a single trial nothing is shown but that it is missing.
    if (tasks[index]!.observed === 0 || threshold <= 0 || threshold >= 1) return 1;
    return metric.operator === '>='
      ? binomialTestLess(k, n, threshold)
      : binomialTestGreater(k, n, threshold);
  });
  const adjusted = holm(pValues);
  return tasks.map((cells, index) => {
    const { k, n } = counted[index]!;
    return {
      task: cells.task,
      planned: table.width,
      observed: cells.observed,
      succeeded: cells.succeeded,
      counted: n,
      estimate: n === 0 ? null : k / n,
      interval: n === 0 ? [0, 1] : taskInterval(method, k, n, alpha, designEffect),
      p_value: pValues[index]!,
      p_adjusted: adjusted[index]!,
      below: adjusted[index]! <= alpha,
    };
  });
}

function taskInterval(method: Method, k: number, n: number, alpha: number, designEffect: number): Pair {
  if (method === 'savi' || designEffect === 1) return intervalOf(method, k, n, alpha);
  return effectiveInterval(method, k / n, n / designEffect, alpha);
}

/** "All tasks hold" is an intersection and needs no correction; that some task does not hold takes Holm's. */
function outcomeOfTasks(
  context: MetricContext,
  rows: readonly TaskDecision[],
  counted: readonly Counts[],
  method: Method,
): ClaimOutcome {
  if (rows.some(({ below }) => below)) return 'not_supported';
  const each = rows.map(({ interval }, index) => {
    const outcome = outcomeOfPooled(context, method, interval as Pair, counted[index]!.n);
    return outcome === 'not_supported' ? 'inconclusive' : outcome;
  });
  return worstOutcome(each);
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
