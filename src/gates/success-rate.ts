import type { Interval } from '../contracts/common.ts';
import type { GateOf } from '../contracts/gate.ts';
import { proportionInterval } from '../statistics/proportion-intervals.ts';
import { allSuccessEpisodes, type DecisionMethod, episodesToDecide } from '../statistics/sample-size.ts';
import {
  type Decision,
  type GateContext,
  levelOf,
  MOST_FURTHER,
  noBlock,
  skipped,
  verdictOfInterval,
} from './context.ts';
import { completeBlocks, missingText, successes } from './episode-cells.ts';
import { count, integer, levelText, type NumberStyle, shareStyle, watchedText } from './format.ts';
import { E_PROCESS, RateSequence } from './rate-sequence.ts';
import { decideTaskRates } from './task-rates.ts';

/**
 * The claim "success rate at least `min`". A fixed-size run is decided by a score or exact interval, a run that
 * could stop early by its e-process, for ever. Missing episodes count as failures.
 */
export function decideSuccessRate(gate: GateOf<'success_rate'>, context: GateContext): Decision {
  const about = { required: gate.min, comparator: '>=' as const, unit: 'share', alpha: gate.alpha };
  if (context.tasks.length === 0 || context.cells.matched === 0) {
    return skipped('not_measured', 'Skipped: no episode ran, so there is no success rate.', about);
  }
  if (context.stop === 'savi' && completeBlocks(context.cells) === 0) return noBlock(about);
  if (gate.per_task && context.tasks.length > 1) return decideTaskRates(gate, context);
  return context.stop === 'savi' ? bySequence(gate, context) : byInterval(gate, context);
}

function byInterval(gate: GateOf<'success_rate'>, context: GateContext): Decision {
  const { k, n } = successes(context.cells);
  const interval = proportionInterval(gate.method, k, n, gate.alpha);
  const verdict = verdictOfInterval(interval, gate.min, '>=');
  return describe(gate, context, { k, n, interval, verdict, method: gate.method, decidedAfter: null });
}

function bySequence(gate: GateOf<'success_rate'>, context: GateContext): Decision {
  const sequence = rateSequenceOf(gate, context);
  const { k, n } = sequence.counts;
  return describe(gate, context, {
    k,
    n,
    interval: sequence.interval(),
    verdict: sequence.decision ?? 'inconclusive',
    method: E_PROCESS,
    decidedAfter: sequence.decidedAfter,
  });
}

/** The e-process of a pooled rate, fed with the run's complete seed blocks. */
export function rateSequenceOf(gate: GateOf<'success_rate'>, { cells, tasks }: GateContext): RateSequence {
  const sequence = new RateSequence(gate.min, gate.alpha);
  const end = completeBlocks(cells);
  for (let start = 0; start < end; start += tasks.length) {
    let succeeded = 0;
    for (let i = 0; i < tasks.length; i++) if (cells.byEpisode[start + i]?.success) succeeded++;
    sequence.add(succeeded, tasks.length);
  }
  return sequence;
}

interface Outcome {
  k: number;
  n: number;
  interval: Interval & [number, number];
  verdict: 'passed' | 'failed' | 'inconclusive';
  method: string;
  decidedAfter: number | null;
}

function describe(gate: GateOf<'success_rate'>, context: GateContext, outcome: Outcome): Decision {
  const { k, n, interval, verdict, method, decidedAfter } = outcome;
  const level = levelOf(gate.alpha);
  const style = shareStyle(interval, gate.min);
  const kind = method === E_PROCESS ? 'confidence sequence' : 'interval';
  const facts =
    `${style.value(k / n)} of ${count(n, 'episode')} succeeded ` +
    `(${levelText(level)} ${kind} ${style.interval(interval)}${missingText(context.cells)})`;
  const further = verdict === 'inconclusive' ? furtherEpisodes(gate, context, k, n) : null;
  const consequence =
    verdict === 'inconclusive'
      ? inconclusiveText(gate, context, style, n, further)
      : `the gate needs ${style.value(gate.min)}, ${verdict === 'passed' ? 'which is reached' : 'which is not reached'}`;
  const watched =
    method === E_PROCESS ? watchedText({ decidedAfter, episodes: n, measured: k / n, interval, style }) : '';
  return {
    verdict,
    measured: k / n,
    required: gate.min,
    comparator: '>=',
    unit: 'share',
    interval,
    level,
    n,
    method,
    alpha: gate.alpha,
    further_episodes: further,
    decided_after: decidedAfter,
    sentence: `${facts}; ${consequence}${watched}.`,
  };
}

/** The method whose interval decides this gate in this run. */
export function decisionMethod(gate: GateOf<'success_rate'>, context: GateContext): DecisionMethod {
  return context.stop === 'savi' ? 'savi' : gate.method;
}

function furtherEpisodes(
  gate: GateOf<'success_rate'>,
  context: GateContext,
  k: number,
  n: number,
): number | null {
  // Rates 0 and 1 are limits that no e-value or interval can prove by counting.
  if (gate.min <= 0 || gate.min >= 1) return null;
  const further = episodesToDecide(k, n, gate.min, decisionMethod(gate, context), gate.alpha);
  if (further === null || further > MOST_FURTHER) return null;
  const width = context.tasks.length;
  return Math.ceil(further / width) * width;
}

function inconclusiveText(
  gate: GateOf<'success_rate'>,
  context: GateContext,
  style: NumberStyle,
  n: number,
  further: number | null,
): string {
  const needs = `the gate needs ${style.value(gate.min)}`;
  if (gate.min >= 1) return `${needs}, which no number of episodes can show`;
  const smallest = allSuccessEpisodes(decisionMethod(gate, context), gate.min, gate.alpha);
  if (smallest !== null && n < smallest) {
    return `${needs} and is underpowered: even if all succeed, ${count(n, 'episode')} cannot show it, the fewest that can are ${integer(smallest)}`;
  }
  if (further === null) return `${needs}, too close to what was measured for more episodes to decide`;
  return `${needs}, so ${count(further, 'more episode')} would probably decide it`;
}
