import type { EpisodeRecord } from '../contracts/episode.ts';
import type { GateOf } from '../contracts/gate.ts';
import type { BaselineMatch } from './baseline-match.ts';
import {
  type ComparisonAbout,
  type Decision,
  type GateContext,
  isAnytime,
  undecided,
  verdictOfInterval,
} from './context.ts';
import { DifferenceSequence } from './difference-sequence.ts';
import { type Difference, differenceDecision } from './difference-text.ts';
import { completeBlocks } from './episode-cells.ts';
import { count, integer, quantityStyle } from './format.ts';
import { outsideText, valueOutside } from './metric.ts';
import { FEWEST_VALUES, meanInterval } from './sample-interval.ts';

type Gate = GateOf<'no_regression'>;

/**
 * Mean of a metric against the baseline. Same seeds: the interval of the mean paired difference. Different
 * seeds: the two means' intervals combined (MOVER: Zou & Donner 2008, Stat. Med. 27:1693). Where either run
 * could stop early: betting on the differences within the metric's bounds.
 */
export function decideMetricRegression(
  gate: Gate,
  context: GateContext,
  match: BaselineMatch,
  about: ComparisonAbout,
): Decision {
  const metric = gate.metric!;
  const own = context.cells.byEpisode.map((record) => metricOf(record, metric));
  if (!context.cells.byEpisode.some((record) => record !== null && Object.hasOwn(record.metrics, metric))) {
    return undecided('error', `No episode has a metric "${metric}".`, about);
  }
  if (isAnytime(context)) return anytime(gate, context, match, about);
  const paired = match.paired && 2 * match.common >= Math.min(context.expected, match.size);
  const found = paired ? byPairs(gate, match, own) : byArms(gate, match, own);
  return typeof found === 'number' ? tooFew(metric, found, about) : describe(gate, context, about, found);
}

function metricOf(record: EpisodeRecord | null, metric: string): number | null {
  return record?.metrics[metric] ?? null;
}

function tooFew(metric: string, n: number, about: ComparisonAbout): Decision {
  return undecided(
    'inconclusive',
    `${metric} has ${count(n, 'value')} to compare with the baseline; an interval needs at least ${integer(FEWEST_VALUES)}.`,
    { ...about, n, further_episodes: FEWEST_VALUES - n },
  );
}

/** The comparison, or how few values there were. */
function byPairs(gate: Gate, match: BaselineMatch, own: readonly (number | null)[]): Difference | number {
  const differences: number[] = [];
  let ofThis = 0;
  let ofBaseline = 0;
  own.forEach((value, episode) => {
    const other = metricOf(match.partnerOf(episode), gate.metric!);
    if (value === null || other === null) return;
    differences.push(value - other);
    ofThis += value;
    ofBaseline += other;
  });
  const n = differences.length;
  if (n < FEWEST_VALUES) return n;
  const [low, high] = meanInterval(differences, gate.alpha).interval as [number, number];
  return comparison(gate, {
    measured: ofThis / n,
    baseline: ofBaseline / n,
    interval: [low, high],
    n,
    paired: true,
    method: 'bootstrap-paired',
  });
}

function byArms(gate: Gate, match: BaselineMatch, own: readonly (number | null)[]): Difference | number {
  const values = own.filter((value) => value !== null);
  const others = match.records
    .map((record) => metricOf(record, gate.metric!))
    .filter((value) => value !== null);
  const n = Math.min(values.length, others.length);
  if (n < FEWEST_VALUES) return n;
  const first = meanInterval(values, gate.alpha);
  const second = meanInterval(others, gate.alpha);
  const [l1, u1] = first.interval as [number, number];
  const [l2, u2] = second.interval as [number, number];
  const difference = first.estimate - second.estimate;
  return comparison(gate, {
    measured: first.estimate,
    baseline: second.estimate,
    interval: [
      difference - Math.sqrt((first.estimate - l1) ** 2 + (u2 - second.estimate) ** 2),
      difference + Math.sqrt((u1 - first.estimate) ** 2 + (second.estimate - l2) ** 2),
    ],
    n,
    paired: false,
    method: 'bootstrap-mover',
  });
}

function comparison(
  gate: Gate,
  found: Pick<Difference, 'measured' | 'baseline' | 'interval' | 'n' | 'paired' | 'method'>,
): Difference {
  const [low, high] = found.interval;
  const lower = gate.direction === 'lower';
  return {
    ...found,
    verdict: verdictOfInterval(found.interval, lower ? gate.margin : 0 - gate.margin, lower ? '<=' : '>='),
    difference: found.measured - found.baseline,
    p: null,
    e: null,
    eAt: null,
    significant: low > 0 || high < 0,
    decidedAfter: null,
    episodesPerValue: 1,
    gaps: '',
  };
}

/** The process of this gate in a run that could stop early, fed with blocks of records and their partners. */
export class MetricDifference {
  readonly #gate: Gate;
  readonly #sequence: DifferenceSequence;
  #outside: number | undefined;
  #ofThis = 0;
  #ofBaseline = 0;

  constructor(gate: Gate, width: number) {
    const [low, high] = gate.bounds!;
    this.#gate = gate;
    this.#sequence = new DifferenceSequence({
      bounds: [low - high, high - low],
      margin: gate.margin,
      alpha: gate.alpha,
      width,
    });
  }

  add(records: readonly (EpisodeRecord | null)[], partners: readonly (EpisodeRecord | null)[]): void {
    let ofThis = 0;
    let ofBaseline = 0;
    let defined = 0;
    records.forEach((record, i) => {
      const value = metricOf(record, this.#gate.metric!);
      const other = metricOf(partners[i] ?? null, this.#gate.metric!);
      if (value === null || other === null) return;
      this.#outside ??= valueOutside([value, other], this.#gate.bounds!);
      ofThis += value;
      ofBaseline += other;
      defined++;
    });
    if (defined === 0 || this.#outside !== undefined) {
      this.#sequence.add(null);
      return;
    }
    this.#ofThis += ofThis / defined;
    this.#ofBaseline += ofBaseline / defined;
    const difference = (ofThis - ofBaseline) / defined;
    this.#sequence.add(this.#gate.direction === 'lower' ? -difference : difference);
  }

  /** The first value outside the declared bounds, which nothing that rests on them survives. */
  get outside(): number | undefined {
    return this.#outside;
  }

  get decision(): 'passed' | 'failed' | 'error' | null {
    return this.#outside === undefined ? this.#sequence.decision : 'error';
  }

  get n(): number {
    return this.#sequence.n;
  }

  result(width: number, paired: boolean): Difference {
    const [low, high] = this.#sequence.interval();
    const measured = this.#ofThis / this.n;
    const baseline = this.#ofBaseline / this.n;
    return {
      verdict: this.#sequence.decision ?? 'inconclusive',
      measured,
      baseline,
      difference: measured - baseline,
      interval: this.#gate.direction === 'lower' ? [0 - high, 0 - low] : [low, high],
      n: this.n,
      paired,
      method: 'betting',
      p: null,
      e: this.#sequence.eValue,
      eAt: this.#sequence.eValueAt,
      significant: this.#sequence.significant,
      decidedAfter: this.#sequence.decidedAfter,
      episodesPerValue: width,
      gaps: '',
    };
  }
}

function anytime(gate: Gate, context: GateContext, match: BaselineMatch, about: ComparisonAbout): Decision {
  if (gate.bounds === undefined) {
    return undecided(
      'error',
      `A run that may stop early cannot compare ${gate.metric} without its bounds: give "bounds".`,
      about,
    );
  }
  const { cells, tasks } = context;
  const width = tasks.length;
  const process = new MetricDifference(gate, width);
  const end = completeBlocks(cells);
  for (let start = 0; start < end; start += width) {
    const partners = tasks.map((_, i) => match.partnerOf(start + i));
    process.add(cells.byEpisode.slice(start, start + width), partners);
  }
  if (process.outside !== undefined) {
    return undecided('error', outsideText(gate.metric!, process.outside, gate.bounds, about.unit), about);
  }
  if (process.n === 0) return tooFew(gate.metric!, 0, about);
  return describe(gate, context, about, process.result(width, match.paired));
}

function describe(gate: Gate, context: GateContext, about: ComparisonAbout, found: Difference): Decision {
  const { missing } = context.cells;
  // What did not run could have had any value, and would most likely have been bad.
  const unproven = found.verdict === 'passed' && missing > 0;
  const value = quantityStyle([found.measured, found.baseline], found.baseline, about.unit);
  const difference = quantityStyle([...found.interval], about.required, about.unit);
  return differenceDecision(
    about,
    context,
    {
      ...found,
      verdict: unproven ? 'inconclusive' : found.verdict,
      gaps: missing > 0 ? `; ${count(missing, 'planned episode')} missing` : '',
    },
    {
      subject: `The mean of ${gate.metric}`,
      value,
      difference,
      margin: difference.value(gate.margin),
    },
  );
}
