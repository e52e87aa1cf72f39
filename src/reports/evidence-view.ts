import type { Evidence, MetricDecision } from '../contracts/evidence.ts';
import { type ClaimOutcome, VERDICT_TABLE, type Verdict, verdictRow } from '../contracts/verdict.ts';
import {
  formatCount,
  formatInterval,
  formatP,
  formatQuantity,
  formatRequired,
  literalUnit,
  plural,
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
  /** `41 of 50`, of a total `in 3 of 50 episodes`; empty where nothing was counted. */
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
export function alphaOf({ level, sidedness }: MetricDecision): number | null {
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
    measured: metric.estimate === null ? '—' : measuredText(metric.estimate, metric),
    counts: metricCounts(metric),
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

/**
 * A point estimate on its own side of value and threshold, and of what it is not: a share that is neither 0 nor 1 never
 * looks like one of them.
 */
export function measuredText(estimate: number, metric: MetricDecision): string {
  const { value, threshold, unit } = metric;
  const ends = unit === 'ratio' && estimate > 0 && estimate < 1 ? [0, 1] : [];
  return formatQuantity(estimate, metricUnit(metric), { thresholds: [value, threshold, ...ends] });
}

/** What was counted: successes of a rate; of a total, in how many episodes it came up. */
function metricCounts({ counts, statistic }: MetricDecision): string {
  if (counts === null) return '';
  if (statistic === 'rate') return countsText(counts);
  return `in ${formatCount(counts.succeeded)} of ${plural(counts.episodes, 'episode')}`;
}

function sizeText({ n, clustering }: MetricDecision): string {
  const decimals = Number.isInteger(n) ? 0 : 1;
  const size = formatQuantity(n, { shift: 0, prefix: '', suffix: '', decimals });
  return `${clustering?.decides === true ? 'effective n' : 'n'} = ${size}`;
}

const plain = (value: number) => formatQuantity(value, '');

function metricNotes(metric: MetricDecision): string[] {
  const { clustering, naive, savi } = metric;
  const notes: string[] =
    metric.scope === 'each_task'
      ? ['Each task had to hold by its own interval; the pooled one is shown.']
      : [];
  if (clustering !== null) {
    const { clusters, icc, design_effect: effect, effective_n: effective } = clustering;
    const found = `${plural(clusters, 'cluster')}, intraclass correlation ${plain(icc)}, design effect ${plain(effect)}`;
    notes.push(
      clustering.decides
        ? `Seeds repeat initial states (${found}), so that the interval rests on an effective n = ${plain(effective)}, which decided.`
        : `Seeds repeat initial states, and their results are no more alike for it (${found}): the episodes decided as they are.`,
    );
  }
  if (naive !== null && clustering?.decides === true) {
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
          : 'nothing shows that the stop rule was fixed beforehand, so this is exploratory.'
      }`,
    );
  }
  return notes;
}

/** What is to be said of a metric besides its row; may be empty. */
export function noteText({ sentence, p, notes }: MetricView): string {
  const exact = p === null ? '' : `${p.charAt(0).toUpperCase()}${p.slice(1)}.`;
  return [sentence, exact, ...notes].filter((part) => part !== '').join(' ');
}
