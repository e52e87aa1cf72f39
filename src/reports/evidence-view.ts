import type { Evidence, MetricDecision, TaskDecision } from '../contracts/evidence.ts';
import { type ClaimOutcome, VERDICT_TABLE, type Verdict, verdictRow } from '../contracts/verdict.ts';
import {
  formatCount,
  formatInterval,
  formatP,
  formatQuantity,
  formatRequired,
  literalUnit,
  type Unit,
} from './format.ts';
import { methodName } from './gate-view.ts';
import { clip, LONGEST } from './plain.ts';

/** What every rendering of an evidence package says, as plain text that its place still has to escape. */

const OUTCOME_WORDS: Readonly<Record<ClaimOutcome, string>> = {
  supported: 'Supported',
  supported_within_margin: 'Supported within the margin',
  inconclusive: 'Inconclusive',
  underpowered: 'Underpowered',
  not_supported: 'Not supported',
  invalid: 'Invalid',
};

/** `Supported within the margin`; `Not decided` where nothing was. */
export function outcomeWords(outcome: ClaimOutcome | null): string {
  return outcome === null ? 'Not decided' : OUTCOME_WORDS[outcome];
}

/** `Passed (supported within the margin)`; the outcome only where it adds to the verdict. */
export function verdictWords({ verdict, outcome }: Pick<Evidence, 'verdict' | 'outcome'>): string {
  const { words } = verdictRow(verdict);
  // What is no proof is skipped, whatever its numbers say.
  return outcome === null || outcome === verdict || verdict === 'skipped'
    ? words
    : `${words} (${outcomeWords(outcome).toLowerCase()})`;
}

/** A metric as the reader meets it. */
export interface MetricView {
  name: string;
  /** `rate of episodes, pooled over all tasks`. */
  about: string;
  outcome: string;
  verdict: Verdict;
  /** `≥ 80 %`. */
  required: string;
  /** `≥ 75 % with the margin of 5 points`; null without a margin. */
  tolerated: string | null;
  /** Point estimate, or `—`. */
  measured: string;
  /** `41 of 50`; empty where nothing was counted. */
  counts: string;
  /** `71.5–89.2 %`; empty where there is none. */
  interval: string;
  /** `n = 50`, or `effective n = 16.6`. */
  n: string;
  /** `90 %`; empty where the interval has one end. */
  level: string;
  /** `Wilson`. */
  method: string;
  /** `one-sided, α = 0.05`. */
  sidedness: string;
  /** `exact binomial p = 0.048 against 75 %`; null where there is none. */
  p: string | null;
  /** Empty where verdict and reasons say it already. */
  sentence: string;
  /** Clustering, the naive interval and the e-value, a sentence each. */
  notes: string[];
}

/** How values of a metric are written. */
export function metricUnit({ unit, statistic }: Pick<MetricDecision, 'unit' | 'statistic'>): Unit {
  if (unit === 'ratio') return 'share';
  if (unit === 'mse' || unit === 'mae') return literalUnit(unit.toUpperCase());
  if (unit !== 'count') return literalUnit(unit);
  if (statistic === 'sum') return { shift: 0, prefix: '', suffix: ' in all', decimals: 0 };
  return { shift: 0, prefix: '', suffix: statistic === 'mean' ? ' per episode' : ' (count)', decimals: null };
}

/** How a difference of values of a metric is written. */
export function differenceUnit(metric: Pick<MetricDecision, 'unit' | 'statistic'>): Unit {
  return metric.unit === 'ratio' ? 'points' : metricUnit(metric);
}

export const SIGNS: Readonly<Record<MetricDecision['operator'], string>> = {
  '>=': '≥',
  '<=': '≤',
  '==': '=',
};

const STATISTIC_WORDS: Readonly<Record<MetricDecision['statistic'], string>> = {
  rate: 'share of episodes',
  mean: 'mean of the episodes',
  p50: 'median of the episodes',
  p90: '90th percentile of the episodes',
  p95: '95th percentile of the episodes',
  p99: '99th percentile of the episodes',
  sum: 'sum over the episodes',
};

export function statisticWords({ statistic }: Pick<MetricDecision, 'statistic'>): string {
  return STATISTIC_WORDS[statistic];
}

/** The error of each side that the interval was made with; null where the record does not say. */
function alphaOf({ level, sidedness }: MetricDecision): number | null {
  if (level === null) return null;
  return sidedness === 'one_sided' ? (1 - level) / 2 : 1 - level;
}

export function metricView(metric: MetricDecision, evidence: Evidence): MetricView {
  const unit = metricUnit(metric);
  const thresholds = [metric.value, metric.threshold];
  const sign = SIGNS[metric.operator];
  const alpha = alphaOf(metric);
  const at = (value: number) => formatRequired(value, unit);
  const margin = Number(Math.abs(metric.value - metric.threshold).toPrecision(12));
  const spread = metric.scope === 'pooled' ? 'pooled over all tasks' : 'every task by itself';
  return {
    name: clip(metric.name, LONGEST.name),
    about: `${statisticWords(metric)}, ${spread}`,
    outcome: outcomeWords(metric.outcome),
    verdict: metricVerdict(metric, evidence),
    required: `${sign} ${at(metric.value)}`,
    tolerated:
      margin === 0
        ? null
        : `${sign} ${at(metric.threshold)} with the margin of ${formatRequired(margin, differenceUnit(metric))}`,
    measured: metric.estimate === null ? '—' : formatQuantity(metric.estimate, unit, { thresholds }),
    counts: metric.counts === null ? '' : countsText(metric.counts),
    interval: formatInterval(metric.interval, unit, { thresholds }) ?? '',
    n: sizeText(metric),
    level: metric.level === null ? '' : formatRequired(metric.level, 'share'),
    method: clip(methodWords(metric.method), LONGEST.method),
    sidedness: `${metric.sidedness === 'one_sided' ? 'one-sided' : 'two-sided'}${alpha === null ? '' : `, α = ${formatRequired(alpha, '')}`}`,
    p:
      metric.p_value === null
        ? null
        : `exact binomial ${formatP(metric.p_value, alpha ?? 0.05)} against ${at(metric.threshold)}`,
    sentence:
      metric.sentence === evidence.sentence || evidence.reasons.includes(metric.sentence)
        ? ''
        : clip(metric.sentence, LONGEST.message),
    notes: metricNotes(metric),
  };
}

/** A protocol that is strict lets the margin pass nobody; the evidence then has a verdict other than the table's. */
function metricVerdict({ outcome }: MetricDecision, evidence: Evidence): Verdict {
  if (outcome === evidence.outcome) return evidence.verdict;
  return VERDICT_TABLE.find(({ claimOutcomes }) => claimOutcomes.includes(outcome))!.verdict;
}

const METHODS: Readonly<Record<string, string>> = {
  savi: 'beta-binomial confidence sequence (anytime-valid)',
  bootstrap: 'bootstrap',
  betting: 'betting interval',
};

/** A method as people write it, whichever way its name is spelt. */
export function methodWords(method: string): string {
  if (Object.hasOwn(METHODS, method)) return METHODS[method]!;
  return methodName(method.replaceAll('_', '-')).replaceAll('_', ' ');
}

export function countsText({ succeeded, episodes }: { succeeded: number; episodes: number }): string {
  return `${formatCount(succeeded)} of ${formatCount(episodes)}`;
}

function sizeText({ n, clustering }: MetricDecision): string {
  if (Number.isInteger(n) && clustering?.decides !== true) return `n = ${formatCount(n)}`;
  return `effective n = ${formatQuantity(n, { shift: 0, prefix: '', suffix: '', decimals: 1 })}`;
}

const plain = (value: number) => formatQuantity(value, '');

function metricNotes(metric: MetricDecision): string[] {
  const { clustering, naive, savi } = metric;
  const notes: string[] =
    metric.scope === 'each_task'
      ? ['Each task had to hold by its own interval; the pooled one is shown.']
      : [];
  if (clustering !== null) {
    notes.push(
      `Seeds repeat initial states: ${formatCount(clustering.clusters)} clusters, intraclass correlation ${plain(clustering.icc)}, design effect ${plain(clustering.design_effect)}, effective n = ${plain(clustering.effective_n)}. The ${clustering.decides ? 'clustered' : 'unclustered'} interval decided.`,
    );
  }
  if (naive !== null) {
    const interval = formatInterval(naive.interval, metricUnit(metric), {
      thresholds: [metric.value, metric.threshold],
    });
    if (interval !== null)
      notes.push(`If all episodes were independent: ${interval}, n = ${formatCount(naive.n)}.`);
  }
  if (savi !== null) {
    const e = savi.e_value === null ? `ln e = ${plain(savi.log_e)}` : `e = ${plain(savi.e_value)}`;
    notes.push(
      `Anytime-valid evidence against the null: ${e}, always-valid ${formatP(savi.always_valid_p)}, prior Beta(${formatRequired(savi.prior[0], '')}, ${formatRequired(savi.prior[1], '')}); ${
        savi.planned_before_run
          ? 'the stop rule was planned before the run.'
          : 'the stop rule was not planned before the run, so this is exploratory.'
      }`,
    );
  }
  return notes;
}

/** A task of a decided metric. */
export interface TaskView {
  task: string;
  /** `48 of 50 planned`. */
  observed: string;
  counts: string;
  measured: string;
  interval: string;
  /** `p = 0.29 (Holm)`, `p = 0.04`, or `—`. */
  p: string;
  below: boolean;
  decision: TaskDecision;
}

/** Tasks with the worst first: those shown to miss the threshold, those without a result, then by estimate. */
export function tasksWorstFirst({ tasks, operator, value }: MetricDecision): TaskDecision[] {
  const badness = ({ estimate }: TaskDecision) => {
    if (estimate === null) return Number.POSITIVE_INFINITY;
    if (operator === '==') return Math.abs(estimate - value);
    return operator === '>=' ? -estimate : estimate;
  };
  const order = (a: number, b: number) => (a === b ? 0 : b > a ? 1 : -1);
  return tasks.toSorted(
    (a, b) =>
      Number(b.below) - Number(a.below) || order(badness(a), badness(b)) || order(b.observed, a.observed),
  );
}

export function taskView(task: TaskDecision, metric: MetricDecision): TaskView {
  const unit = metricUnit(metric);
  const thresholds = [metric.value, metric.threshold];
  const alpha = alphaOf(metric) ?? 0.05;
  const p = task.p_adjusted ?? task.p_value;
  return {
    task: clip(task.task, LONGEST.label),
    observed: `${formatCount(task.observed)} of ${formatCount(task.planned)}`,
    counts: task.succeeded === null ? '' : countsText({ succeeded: task.succeeded, episodes: task.observed }),
    measured: task.estimate === null ? '—' : formatQuantity(task.estimate, unit, { thresholds }),
    interval: formatInterval(task.interval, unit, { thresholds }) ?? '—',
    p: p === null ? '—' : `${formatP(p, alpha)}${task.p_adjusted === null ? '' : ' (Holm)'}`,
    below: task.below,
    decision: task,
  };
}

/** What the tasks of a metric show, and which p-values were adjusted. */
export function tasksSentence(metric: MetricDecision, named = 5): string {
  const below = tasksWorstFirst(metric).filter((task) => task.below);
  const adjusted = metric.tasks.filter((task) => task.p_adjusted !== null).length;
  const side = { '>=': 'below', '<=': 'above', '==': 'off' }[metric.operator];
  const threshold = formatRequired(metric.threshold, metricUnit(metric));
  const names = below.slice(0, named).map(({ task }) => clip(task, LONGEST.label));
  const more = below.length > named ? ` and ${formatCount(below.length - named)} more` : '';
  const which =
    below.length === 0
      ? `No task is shown to be ${side} ${threshold}`
      : `Shown to be ${side} ${threshold}: ${names.join(', ')}${more}`;
  if (adjusted === 0) return `${which}.`;
  const rows =
    adjusted === metric.tasks.length
      ? `all ${formatCount(adjusted)} rows`
      : `${formatCount(adjusted)} of ${formatCount(metric.tasks.length)} rows, marked Holm,`;
  return `${which}. The p-values of ${rows} are adjusted after Holm for naming tasks.`;
}

/** What is to be said of a metric besides its row; may be empty. */
export function noteText({ sentence, p, notes }: MetricView): string {
  const exact = p === null ? '' : `${p.charAt(0).toUpperCase()}${p.slice(1)}.`;
  return [sentence, exact, ...notes].filter((part) => part !== '').join(' ');
}
