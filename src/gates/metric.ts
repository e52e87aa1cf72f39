import type { Interval } from '../contracts/common.ts';
import type { EpisodeRecord } from '../contracts/episode.ts';
import type { GateOf } from '../contracts/gate.ts';
import {
  type ComparisonAbout,
  type Decision,
  type GateContext,
  levelOf,
  MOST_FURTHER,
  noBlock,
  skipped,
  undecided,
  unitOfMetric,
  verdictOfInterval,
} from './context.ts';
import { count, integer, levelText, quantityStyle, watchedText } from './format.ts';
import { MeanSequence } from './mean-sequence.ts';
import { blockMeans, gapsText, type MetricValues, metricValues } from './metric-values.ts';
import { boundedMeanInterval, FEWEST_VALUES, meanInterval, quantileInterval } from './sample-interval.ts';

const QUANTILES = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 } as const;

type MetricGate = GateOf<'metric'>;

function requirement(gate: MetricGate): { required: number; comparator: '>=' | '<=' } {
  return gate.min === undefined
    ? { required: gate.max!, comparator: '<=' }
    : { required: gate.min, comparator: '>=' };
}

function aboutOf(gate: MetricGate, context: GateContext): ComparisonAbout {
  return { ...requirement(gate), unit: unitOfMetric(context, gate.metric), alpha: gate.alpha };
}

/** The claim that a statistic of a task's metric is at least `min` or at most `max`. */
export function decideMetric(gate: MetricGate, context: GateContext): Decision {
  const about = aboutOf(gate, context);
  const found = metricValues(context.cells, gate.metric, gate.over);
  if (context.cells.matched === 0) return skipped('not_measured', 'Skipped: no episode ran.', about);
  if (!found.known) {
    return undecided('error', `No episode has a metric "${gate.metric}".`, about);
  }
  const outside = gate.bounds === undefined ? undefined : valueOutside(found.values, gate.bounds);
  if (outside !== undefined) {
    return undecided('error', outsideText(gate.metric, outside, gate.bounds!, about.unit), about);
  }
  return context.stop === 'savi' ? bySequence(gate, context, found) : bySample(gate, context, found);
}

export function valueOutside(
  values: readonly number[],
  [low, high]: readonly [number, number],
): number | undefined {
  return values.find((value) => value < low || value > high);
}

export function outsideText(
  metric: string,
  value: number,
  [low, high]: readonly [number, number],
  unit: string,
): string {
  const suffix = unit === '' ? '' : ` ${unit}`;
  return `${metric} was ${value}${suffix} in an episode, outside its declared bounds ${low} to ${high}${suffix}, so no interval that rests on them holds.`;
}

function bySample(gate: MetricGate, context: GateContext, found: MetricValues): Decision {
  const fewest = gate.method === 'betting' ? 1 : FEWEST_VALUES;
  if (found.values.length < fewest) return tooFew(gate, context, found, fewest);
  const { estimate, interval, method } =
    gate.statistic !== 'mean'
      ? quantileInterval(found.values, QUANTILES[gate.statistic], gate.alpha)
      : gate.method === 'betting'
        ? boundedMeanInterval(found.values, gate.bounds!, gate.alpha)
        : meanInterval(found.values, gate.alpha);
  const { required, comparator } = requirement(gate);
  const closed: [number, number] = [interval[0] ?? -Infinity, interval[1] ?? Infinity];
  const verdict = verdictOfInterval(closed, required, comparator);
  return describe(gate, context, found, {
    verdict,
    interval,
    method,
    measured: estimate,
    n: found.values.length,
    decidedAfter: null,
  });
}

/** The betting process of a metric gate: a claim on the mean, mirrored where the gate has a maximum. */
export class MetricSequence {
  readonly #sequence: MeanSequence;
  readonly #mirror: boolean;
  readonly #gate: MetricGate;
  readonly #width: number;
  #blocks = 0;
  #outside = false;
  #decidedAfter: number | null = null;

  constructor(gate: MetricGate, tasks: number) {
    const { required, comparator } = requirement(gate);
    const [low, high] = gate.bounds!;
    this.#gate = gate;
    this.#width = tasks;
    this.#mirror = comparator === '<=';
    this.#sequence = this.#mirror
      ? new MeanSequence({ bounds: [-high, -low], required: -required, alpha: gate.alpha })
      : new MeanSequence({ bounds: [low, high], required, alpha: gate.alpha });
    if (this.#sequence.decision !== null) this.#decidedAfter = 0;
  }

  /** Adds one seed block. */
  add(records: readonly (EpisodeRecord | null)[]): void {
    this.#blocks++;
    const values = records
      .filter((record) => record !== null && (this.#gate.over === 'all' || record.success))
      .map((record) => record!.metrics[this.#gate.metric] ?? null)
      .filter((value) => value !== null);
    if (valueOutside(values, this.#gate.bounds!) !== undefined) this.#outside = true;
    if (values.length > 0 && !this.#outside) {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      this.#sequence.add(this.#mirror ? -mean : mean);
    }
    if (this.#decidedAfter === null && this.decision !== null)
      this.#decidedAfter = this.#blocks * this.#width;
  }

  get decision(): 'passed' | 'failed' | 'error' | null {
    if (this.#outside) return 'error';
    if (this.#sequence.decision === null) return null;
    return this.#sequence.decision === 'over' ? 'passed' : 'failed';
  }

  get decidedAfter(): number | null {
    return this.#decidedAfter;
  }

  interval(): [number, number] {
    const [low, high] = this.#sequence.interval();
    return this.#mirror ? [-high, -low] : [low, high];
  }
}

function bySequence(gate: MetricGate, context: GateContext, found: MetricValues): Decision {
  const { cells, tasks } = context;
  if (found.values.length === 0) return tooFew(gate, context, found, 1);
  const sequence = new MetricSequence(gate, tasks.length);
  for (let start = 0; start + tasks.length <= cells.byEpisode.length; start += tasks.length) {
    sequence.add(cells.byEpisode.slice(start, start + tasks.length));
  }
  const means = blockMeans(cells, (episode) => {
    const record = cells.byEpisode[episode] ?? null;
    if (record === null || (gate.over === 'successes' && !record.success)) return null;
    return record.metrics[gate.metric] ?? null;
  }).filter((value) => value !== null);
  if (means.length === 0) return noBlock(aboutOf(gate, context));
  const { decision } = sequence;
  return describe(gate, context, found, {
    verdict: decision === null || decision === 'error' ? 'inconclusive' : decision,
    interval: sequence.interval(),
    method: 'betting',
    measured: means.reduce((sum, value) => sum + value, 0) / means.length,
    n: means.length,
    decidedAfter: sequence.decidedAfter,
  });
}

interface Outcome {
  verdict: 'passed' | 'failed' | 'inconclusive';
  interval: Interval;
  method: string;
  measured: number;
  n: number;
  decidedAfter: number | null;
}

function describe(gate: MetricGate, context: GateContext, found: MetricValues, outcome: Outcome): Decision {
  const { required, comparator } = requirement(gate);
  const { interval, method, measured, n, decidedAfter } = outcome;
  const unit = unitOfMetric(context, gate.metric);
  // What did not run could have had any value, and would most likely have been bad.
  const unproven = outcome.verdict === 'passed' && context.cells.missing > 0;
  const verdict = unproven ? 'inconclusive' : outcome.verdict;
  const style = quantityStyle(interval, required, unit);
  const kind = context.stop === 'savi' ? 'confidence sequence' : 'interval';
  const bound = `${comparator === '>=' ? 'at least' : 'at most'} ${style.value(required)}`;
  const facts =
    `The ${gate.statistic} of ${gate.metric} was ${style.value(measured)} over ` +
    `${count(n, gate.over === 'successes' ? 'successful episode' : 'episode')} ` +
    `(${levelText(levelOf(gate.alpha))} ${kind} ${style.interval(interval)}${gapsText(context.cells, found.undefinedIn)})`;
  const further = verdict === 'inconclusive' && !unproven ? furtherValues(outcome, required) : null;
  const consequence = unproven
    ? `the gate needs ${bound}, and the missing episodes could overturn what ran`
    : {
        passed: `the gate needs ${bound}, which is reached`,
        failed: `the gate needs ${bound}, which is not reached`,
        inconclusive: `the gate needs ${bound}, ${further === null ? 'which is not decided' : `so ${count(further, 'more episode')} would probably decide it`}`,
      }[verdict];
  const watched =
    context.stop === 'savi'
      ? watchedText({ decidedAfter, episodes: context.expected, measured, interval, style })
      : '';
  return {
    verdict,
    measured,
    required,
    comparator,
    unit,
    interval,
    level: levelOf(gate.alpha),
    n,
    method,
    alpha: gate.alpha,
    further_episodes: further,
    decided_after: decidedAfter,
    sentence: `${facts}; ${consequence}${watched}.`,
  };
}

/**
 * Widths shrink with the square root of n: the further values that bring the deciding bound to the requirement,
 * and half as many again for a good chance. `null` where the estimate sits on it or a bound is open.
 */
export function furtherValues(
  outcome: { interval: Interval; measured: number; n: number },
  required: number,
): number | null {
  const { measured, n } = outcome;
  const [low, high] = outcome.interval;
  if (measured === required) return null;
  const near = measured > required ? low : high;
  if (near === null) return null;
  const ratio = (measured - near) / (measured - required);
  const total = 1.5 * n * ratio * ratio;
  return total - n > MOST_FURTHER ? null : Math.max(1, Math.ceil(total - n));
}

function tooFew(gate: MetricGate, context: GateContext, found: MetricValues, fewest: number): Decision {
  const { values } = found;
  return undecided(
    'inconclusive',
    `${gate.metric} has ${count(values.length, 'value')}${gapsText(context.cells, found.undefinedIn)}; an interval needs at least ${integer(fewest)}.`,
    {
      ...aboutOf(gate, context),
      n: values.length,
      further_episodes: fewest - values.length,
    },
  );
}
