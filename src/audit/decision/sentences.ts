import type { MetricDecision } from '../../contracts/evidence.ts';
import type { ClaimOutcome } from '../../contracts/verdict.ts';
import {
  count,
  integer,
  levelText,
  type NumberStyle,
  quantityStyle,
  shareStyle,
} from '../../gates/format.ts';
import { episodesToDecide } from '../../statistics/sample-size.ts';
import type { MetricContext } from './decide-metric.ts';

/** What a reader is told of one metric: plain text, a unit with every number, the margin in words. */

const MOST_FURTHER = 1_000_000;

/** Of errors, rewards and scores the metric's name says what they are in. */
const unitSuffix = (unit: string) => (unit === 's' || unit === 'ms' ? unit : '');

export function rateSentence(decision: MetricDecision, against: number, context: MetricContext): string {
  const style = shareStyle(decision.interval, decision.threshold);
  const { succeeded: k, episodes: n } = decision.counts!;
  if (n === 0) return `No planned episode was a trial, so ${decision.name} could not be measured.`;
  const clustered =
    decision.naive === null
      ? ''
      : `, with an effective ${Number(decision.n.toFixed(1))} of ${integer(n)} episodes because seeds repeat initial states`;
  const missing =
    against === 0
      ? ''
      : `, ${count(against, 'planned episode')} without a result counted ${context.metric.operator === '>=' ? 'as failures' : 'as successes'}`;
  const facts = `${integer(k)} of ${count(n, 'episode')} succeeded (${style.value(k / n)}; ${levelText(decision.level!)} ${
    decision.savi === null ? 'interval' : 'confidence sequence'
  } ${style.interval(decision.interval)}${clustered}${missing})`;
  return `${facts}: ${consequence(decision, style, context, () => furtherText(decision, context))}.`;
}

export function sampleSentence(
  decision: MetricDecision,
  { owed, isOpen, outside, fewest }: { owed: number; isOpen: boolean; outside: boolean; fewest: number },
  context: MetricContext,
): string {
  const style =
    decision.unit === 'ratio'
      ? shareStyle(decision.interval, decision.threshold)
      : quantityStyle(decision.interval, decision.threshold, unitSuffix(decision.unit));
  const { bounds } = context.metric;
  if (outside) {
    return `${decision.name} lies outside of its declared bounds ${bounds![0]} to ${bounds![1]} in an episode, so no interval that rests on them holds.`;
  }
  const name =
    decision.statistic === 'mean' ? `mean ${decision.name}` : `${decision.name} (${decision.statistic})`;
  if (decision.interval[0] === null && decision.interval[1] === null) {
    return `${name}: ${count(decision.n, 'value')} are too few for an interval; ${fewest} are needed at least.`;
  }
  const missing =
    owed === 0
      ? ''
      : isOpen
        ? `; ${count(owed, 'planned episode')} without a value, which nothing bounds`
        : `, ${count(owed, 'planned episode')} without a value taken at the worse bound`;
  const facts = `${name} is ${style.value(decision.estimate!)} over ${count(decision.n, 'episode')} (${levelText(decision.level!)} interval ${style.interval(decision.interval)}${missing})`;
  const why = () =>
    isOpen
      ? 'declare `bounds` in the claim, or complete the episodes'
      : context.stopping === 'savi'
        ? 'an interval for a fixed sample promises nothing to a run that could stop at any time'
        : 'more episodes are needed';
  return `${facts}: ${consequence(decision, style, context, why)}.`;
}

export function countSentence(
  decision: MetricDecision,
  unknown: number,
  most: number,
  context: MetricContext,
): string {
  const style: NumberStyle = { value: (value) => integer(value), interval: () => '' };
  if (decision.outcome === 'invalid') return `${decision.name} is negative in an episode, which no count is.`;
  const missing = unknown === 0 ? '' : `, and ${count(unknown, 'planned episode')} without a value`;
  const rate = shareStyle([0, most], 0).value(most);
  const facts = `${decision.name} is ${integer(decision.estimate ?? 0)} in total over ${count(decision.n, 'episode')}${missing}`;
  const reach =
    decision.n === 0
      ? ''
      : ` (by these episodes, an episode has one with a probability of at most ${rate}, at ${levelText(1 - context.alpha)} confidence)`;
  return `${facts}: ${consequence(decision, style, context, () => 'every planned episode has to be there')}${reach}.`;
}

/** Below the lower end, "not worse than" says what is shown and no more. */
function consequence(
  { outcome, operator, value, threshold, scope }: MetricDecision,
  style: NumberStyle,
  { metric, claim, table }: MetricContext,
  toDo: () => string,
): string {
  const where = scope === 'each_task' ? ' in every task' : '';
  const words = { '>=': 'at least', '<=': 'at most', '==': 'exactly' }[operator];
  const required = `${words} ${style.value(value)}${where}`;
  const isUp = metric.operator === '>=';
  const texts: Record<ClaimOutcome, () => string> = {
    supported: () => `the claim of ${required} is supported`,
    supported_within_margin: () =>
      `not worse than ${style.value(threshold)} (${style.value(value)} ${isUp ? 'less' : 'plus'} the margin of ${marginText(metric.unit, claim.decision_rule.margin)})${where}; ${required} itself is not shown${
        table.protocol.margin_rule === 'strict' ? ', which this protocol asks for' : ''
      }`,
    not_supported: () =>
      `the claim of ${required} is not supported: the result is ${isUp ? 'below' : 'above'} ${style.value(threshold)}`,
    inconclusive: () => `inconclusive for ${required}: ${toDo()}`,
    underpowered: () =>
      `underpowered for ${required}: so few episodes could not show it even if all were successes`,
    invalid: () => 'not decided',
  };
  if (outcome === 'underpowered' && metric.unit !== 'ratio') return `underpowered for ${required}`;
  return texts[outcome]();
}

function marginText(unit: string, margin: number): string {
  if (unit === 'ratio') return `${Number((100 * margin).toFixed(6))} points`;
  return `${margin}${unitSuffix(unit) === '' ? '' : ` ${unitSuffix(unit)}`}`;
}

function furtherText(decision: MetricDecision, { metric, threshold, alpha, claim }: MetricContext): string {
  const { succeeded: k, episodes: n } = decision.counts!;
  const [hits, required] = metric.operator === '>=' ? [k, threshold] : [n - k, 1 - threshold];
  if (required <= 0 || required >= 1) return 'no number of episodes can show it';
  const asked = claim.decision_rule.interval_method.replace('_', '-');
  const method =
    decision.savi !== null ? 'savi' : asked === 'clopper-pearson' || asked === 'jeffreys' ? asked : 'wilson';
  const further = episodesToDecide(hits, n, required, method, alpha);
  if (further === null || further > MOST_FURTHER || further === 0)
    return 'the result is too close to call with more episodes';
  return `about ${count(further, 'more episode')} would probably decide it`;
}
