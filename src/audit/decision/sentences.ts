import type { MetricDecision } from '../../contracts/evidence.ts';
import type { ClaimOutcome } from '../../contracts/verdict.ts';
import { count, integer, levelText, type NumberStyle, shareStyle } from '../../gates/format.ts';
import { episodesToDecide } from '../../statistics/sample-size.ts';
import type { MetricContext } from './decide-metric.ts';

/** What a reader is told of one metric: plain text, a unit with every number, the margin in words. */

const MOST_FURTHER = 1_000_000;

/** Of errors, rewards and scores the metric's name says what they are in. */
const unitSuffix = (unit: string) => (unit === 's' || unit === 'ms' ? unit : '');

export function rateSentence(
  decision: MetricDecision,
  { against, isPart }: { against: number; isPart: boolean },
  context: MetricContext,
): string {
  const style = shareOf(decision);
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
  const toDo = () =>
    isPart
      ? 'planned episodes have no result at all, and a part of the results shows nothing of the whole'
      : furtherText(decision, context);
  return `${facts}: ${consequence(decision, style, context, toDo)}.`;
}

/** With enough digits that the bounds stand on the right side of value and threshold alike. */
function shareOf({ interval, threshold, value }: MetricDecision): NumberStyle {
  const [a, b] = [shareStyle(interval, threshold), shareStyle(interval, value)];
  return a.value(threshold).length >= b.value(threshold).length ? a : b;
}

export function sampleSentence(
  decision: MetricDecision,
  { owed, isOpen, outside, fewest }: { owed: number; isOpen: boolean; outside: boolean; fewest: number },
  context: MetricContext,
): string {
  const style = decision.unit === 'ratio' ? shareOf(decision) : quantityOf(decision);
  const { bounds } = context.metric;
  if (outside) {
    return `${decision.name} lies outside of its declared bounds ${bounds![0]} to ${bounds![1]} in an episode, so no interval that rests on them holds.`;
  }
  const name =
    decision.statistic === 'mean' ? `mean ${decision.name}` : `${decision.name} (${decision.statistic})`;
  if (decision.interval[0] === null && decision.interval[1] === null) {
    return `${name}: too few values for an interval: ${count(decision.n, 'value')} of the ${fewest} that it takes at least.`;
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

/**
 * Numbers of any size with their own digits: 0.017 ms against a limit of 20 ms are not 0.0. A bound that would look like
 * the value or threshold that it is not is written in full.
 */
function quantityOf({ interval, value, threshold, unit }: MetricDecision): NumberStyle {
  const suffix = unitSuffix(unit) === '' ? '' : ` ${unitSuffix(unit)}`;
  const plain = (shown: number) => {
    const short = Number(shown.toPrecision(4));
    const looksLike = [value, threshold].some(
      (limit) => shown !== limit && short === Number(limit.toPrecision(4)),
    );
    return String(looksLike ? shown : short).replace('-', '−');
  };
  return {
    value: (shown) => `${plain(shown)}${suffix}`,
    interval: () => {
      const [low, high] = interval;
      if (low === null) return `at most ${plain(high!)}${suffix}`;
      return high === null ? `at least ${plain(low)}${suffix}` : `${plain(low)} to ${plain(high)}${suffix}`;
    },
  };
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
  { metric, margin, table }: MetricContext,
  toDo: () => string,
): string {
  const where = scope === 'each_task' ? ' in every task' : '';
  const words = { '>=': 'at least', '<=': 'at most', '==': 'exactly' }[operator];
  const required = `${words} ${style.value(value)}${where}`;
  const isUp = metric.operator === '>=';
  const texts: Record<ClaimOutcome, () => string> = {
    supported: () => `the claim of ${required} is supported`,
    supported_within_margin: () =>
      `not worse than ${style.value(threshold)} (${style.value(value)} ${isUp ? 'less' : 'plus'} the margin of ${marginText(metric.unit, margin)})${where}; ${required} itself is not shown${
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
