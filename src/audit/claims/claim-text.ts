import type { Claim } from '../../contracts/claim.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { marginOf } from './cannot-fail.ts';

type Metric = Claim['expected_metrics'][number];

/** A subject that a template could not know. */
export const UNKNOWN_SUBJECT = 'ORGANISATION/MODEL';

/** How many seeds are listed; more are counted. */
const MOST_SEEDS = 5;

/**
 * The sentence that says what is claimed, made from the fields alone, so that it can never say anything else than they
 * do: `lab/policy has success_rate >= 0.8 on LIBERO: 2 tasks, 50 episodes per task, seed 7.`
 */
export function claimText(
  {
    subject,
    applicability,
    expected_metrics: metrics,
  }: Pick<Claim, 'subject' | 'applicability' | 'expected_metrics'>,
  { benchmark, execution }: Pick<Protocol, 'benchmark' | 'execution'>,
): string {
  const who = subject.id === UNKNOWN_SUBJECT ? 'The model' : subject.id;
  const { episodes_per_task: episodes, episodes_counted: counted, seeds } = execution;
  const per = counted === 'per_task' ? 'per task' : 'per task and seed';
  const plan = [
    counts(benchmark.task_list.length, 'task'),
    `${counts(episodes, 'episode')} ${per}`,
    seeds.length > MOST_SEEDS
      ? `${seeds.length} seeds`
      : `${seeds.length === 1 ? 'seed' : 'seeds'} ${seeds.join(', ')}`,
  ];
  return `${who} has ${metrics.map(phrase).join(' and ')} on ${applicability.benchmark}: ${plan.join(', ')}.`;
}

/** What is to be refuted: that a metric is worse than its value by more than the margin. */
export function nullHypothesis(metrics: readonly Metric[], margin: number): string {
  return metrics
    .map((metric) => {
      const { name, operator, value, unit } = metric;
      const rule = { expected_metrics: metrics, decision_rule: { margin } };
      const of = operator === '==' ? 0 : marginOf(metric, rule);
      const limit = Number((operator === '>=' ? value - of : value + of).toPrecision(15));
      const opposite = { '>=': '<', '<=': '>', '==': '!=' }[operator];
      return `${name} ${opposite} ${limit}${unitText(unit)}${of === 0 ? '' : ` (${value} with a margin of ${of})`}`;
    })
    .join(', or ');
}

function phrase({ name, operator, value, unit, statistic, scope }: Metric): string {
  const of = statistic === undefined || statistic === 'rate' ? '' : `${statistic} of `;
  return `${of}${name} ${operator} ${value}${unitText(unit)}${scope === 'each_task' ? ' in each task' : ''}`;
}

const unitText = (unit: Metric['unit']) => (unit === 'ms' || unit === 's' ? ` ${unit}` : '');

const counts = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
