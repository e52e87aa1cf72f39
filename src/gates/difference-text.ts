import type { Interval } from '../contracts/common.ts';
import type { Change } from '../contracts/gate.ts';
import type { Verdict } from '../contracts/verdict.ts';
import { type ComparisonAbout, type Decision, type GateContext, isAnytime, levelOf } from './context.ts';
import { count, levelText, type NumberStyle, watchedText } from './format.ts';
import { furtherValues } from './metric.ts';

/** A comparison with a baseline, in the direction in which larger is better. */
export interface Difference {
  verdict: Exclude<Verdict, 'skipped' | 'error'>;
  /** This run's value and the baseline's, as they are. */
  measured: number;
  baseline: number;
  /** This run minus the baseline, as they are. */
  difference: number;
  interval: readonly [number, number];
  n: number;
  paired: boolean;
  method: string;
  p: number | null;
  e: number | null;
  /** Values after which `e` was reached. */
  eAt: number | null;
  significant: boolean;
  decidedAfter: number | null;
  /** Episodes of this run per value that is compared (more than one where a value is a seed block). */
  episodesPerValue: number;
  /** Any note on what was left out, starting with `; `. */
  gaps: string;
}

export interface DifferenceWords {
  /** `The success rate`. */
  subject: string;
  value: NumberStyle;
  difference: NumberStyle;
  /** What is tolerated: `5.0 points`. */
  margin: string;
}

/** The result of a comparison that an interval of the difference decides. */
export function differenceDecision(
  about: ComparisonAbout,
  context: GateContext,
  found: Difference,
  words: DifferenceWords,
): Decision {
  const interval: Interval = [...found.interval];
  const level = levelOf(about.alpha);
  const further =
    found.verdict === 'inconclusive'
      ? furtherValues({ interval, measured: found.difference, n: found.n }, about.required)
      : null;
  const episodes = further === null ? null : further * found.episodesPerValue;
  const unit = found.episodesPerValue > 1 ? 'seed block' : found.paired ? 'pair' : 'episode';
  const change: Change = {
    baseline: found.baseline,
    difference: found.difference,
    interval,
    p_value: found.p,
    e_value: found.e,
    ...(found.eAt === null ? {} : { e_value_n: found.eAt }),
    n: found.n,
    paired: found.paired,
    method: found.method,
    significant: found.significant,
  };
  const consequence = {
    passed: `a loss over the tolerated ${words.margin} is ruled out`,
    failed: `that is a loss over the tolerated ${words.margin}`,
    inconclusive:
      episodes === null
        ? `whether the loss is over the tolerated ${words.margin} is not decided`
        : `whether the loss is over the tolerated ${words.margin} is not decided, and ${count(episodes, 'more episode')} would probably decide it`,
  }[found.verdict];
  const watched = isAnytime(context)
    ? watchedText({
        decidedAfter: found.decidedAfter,
        episodes: context.expected,
        measured: found.difference,
        interval,
        style: { ...words.difference, value: (value) => signed(words.difference, value) },
      })
    : '';
  return {
    ...about,
    verdict: found.verdict,
    measured: found.difference,
    interval,
    level,
    n: found.n,
    method: found.method,
    further_episodes: episodes,
    decided_after: found.decidedAfter,
    change,
    sentence:
      `${words.subject} was ${words.value.value(found.measured)} against the baseline's ` +
      `${words.value.value(found.baseline)}, a change of ${signed(words.difference, found.difference)} over ` +
      `${count(found.n, unit)} (${levelText(level)} interval ` +
      `${words.difference.interval(interval)}${found.gaps}); ${consequence}${watched}.`,
  };
}

function signed(style: NumberStyle, value: number): string {
  return value > 0 ? `+${style.value(value)}` : style.value(value);
}
