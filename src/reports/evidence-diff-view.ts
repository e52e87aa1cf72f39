import type {
  DiffKey,
  EvidenceDiff,
  MetricDifference,
  PairDifference,
  TaskDifference,
} from '../contracts/evidence-diff.ts';
import { countsText, differenceUnit, metricUnit, outcomeWords, statisticWords } from './evidence-view.ts';
import {
  formatCount,
  formatInterval,
  formatP,
  formatQuantity,
  formatRequired,
  plural,
  type Unit,
} from './format.ts';
import { clip, LONGEST } from './plain.ts';

/** What every rendering of a comparison says, as plain text that its place still has to escape. */

/** What the keys of a difference mean to a reader. */
const KEY_WORDS: Readonly<Record<DiffKey, string>> = {
  decision: 'decision',
  benchmark: 'benchmark',
  benchmark_version: 'version of the benchmark',
  split: 'split',
  embodiment: 'robot embodiment',
  simulator: 'simulator',
  cameras: 'cameras',
  language: 'language',
  reset: 'reset of the scene',
  horizon: 'steps of an episode',
  metric: 'metric',
  evaluator: 'evaluator',
  tasks: 'tasks',
};

export const LETTERS_CAPTION =
  'Packages that share a letter are not separated; that does not make them equal.';

const TEST_WORDS: Readonly<Record<PairDifference['test'], string>> = {
  mcnemar_exact: 'exact McNemar',
  barnard: 'Barnard',
  pooled_z: 'pooled score test',
  confidence_sequences: 'confidence sequences, valid at any stopping time',
  bootstrap: 'bootstrap',
  normal: 'large-sample test',
  none: 'no test',
};

const METHOD_WORDS: Readonly<Record<PairDifference['method'], string>> = {
  newcombe: 'Newcombe',
  mover: 'interval at effective sizes',
  confidence_sequences: 'confidence sequences',
  bootstrap: 'bootstrap',
  normal: 'large-sample interval',
  none: 'no interval',
};

/** Whether packages were compared, in one sentence. */
export function diffSentence({ comparable, packages, differences, metrics }: EvidenceDiff): string {
  const count = plural(packages.length, 'package');
  if (comparable) {
    const waived =
      differences.length === 0
        ? ''
        : `, although they differ in ${plural(differences.length, 'key')} that the caller waived`;
    return `${count} compared on ${plural(metrics.length, 'metric')}${waived}.`;
  }
  const open = differences.filter(({ waived }) => !waived);
  if (open.length === 0) return `${count} share no metric, so nothing was compared.`;
  return `${count} not compared: they differ in ${open.map(({ key }) => KEY_WORDS[key]).join(', ')}.`;
}

/** What would let refused packages be compared all the same; null where nothing would. */
export function waiverHint({ comparable, differences }: EvidenceDiff): string | null {
  const open = differences.filter(({ waived }) => !waived);
  if (comparable || open.length === 0 || open.some(({ key }) => key === 'decision')) return null;
  return `--waive ${differences.map(({ key }) => key).join(',')}`;
}

export function packageRows({ packages }: EvidenceDiff): string[][] {
  return packages.map((one) => {
    const { counts, subject } = one;
    const revision = subject.revision === null ? '' : `@${subject.revision.slice(0, 12)}`;
    return [
      clip(one.label, LONGEST.label),
      `${clip(subject.id, LONGEST.label)}${revision}`,
      `${outcomeWords(one.outcome)}${one.not_for_proof ? ', not for proof' : ''}`,
      one.grade,
      `${countsText({ succeeded: counts.matched, episodes: counts.planned })}, ${formatCount(counts.missing)} missing`,
    ];
  });
}

/** Key, whether it was waived, and what each package says. */
export function differenceRows({
  differences,
}: EvidenceDiff): { key: string; words: string; state: string; values: string[] }[] {
  return differences.map(({ key, waived, values }) => ({
    key,
    words: KEY_WORDS[key],
    state: waived ? 'waived' : 'refused',
    values: values.map(({ value }) => clip(value, LONGEST.sentence)),
  }));
}

/** `success_rate (share of episodes)`. */
export function metricTitle(metric: MetricDifference): string {
  return `${clip(metric.name, LONGEST.name)} (${statisticWords(metric)})`;
}

/** A metric of each package as its own decision counted it: label, measured, interval, counts, letters. */
export function comparedRows(metric: MetricDifference): { header: string[]; rows: string[][] } {
  const unit = metricUnit(metric);
  const lettered = metric.packages.some(({ letters }) => letters !== null);
  const isRate = metric.packages.some(({ trials }) => trials !== null);
  return {
    header: [
      'Package',
      'Measured',
      'Interval of its decision',
      isRate ? 'Decided with' : 'n',
      ...(isRate ? ['Trials alone'] : []),
      'Without a result',
      ...(lettered ? ['Letters'] : []),
    ],
    rows: metric.packages.map((one) => {
      const level = one.level === null ? '' : ` (${formatRequired(one.level, 'share')})`;
      const interval = formatInterval(one.interval, unit);
      return [
        clip(one.label, LONGEST.label),
        one.estimate === null ? '—' : formatQuantity(one.estimate, unit),
        interval === null ? '—' : `${interval}${level}`,
        one.counts === null
          ? formatQuantity(one.n, {
              shift: 0,
              prefix: '',
              suffix: '',
              decimals: Number.isInteger(one.n) ? 0 : 1,
            })
          : countsText(one.counts),
        ...(isRate ? [one.trials === null ? '—' : countsText(one.trials)] : []),
        formatCount(one.without_result),
        ...(lettered ? [one.letters ?? '—'] : []),
      ];
    }),
  };
}

/** How a difference of this metric is written; sums are compared as means of an episode. */
function changeUnit({ unit, statistic }: MetricDifference): Unit {
  return differenceUnit({ unit, statistic: statistic === 'sum' ? 'mean' : statistic });
}

/** `b against a: …`, what it says in words, and on which grounds: sentences. */
export function pairSentences(pair: PairDifference, metric: MetricDifference): string[] {
  const [a, b] = [clip(pair.a, LONGEST.label), clip(pair.b, LONGEST.label)];
  const { alpha } = metric;
  if (pair.difference === null)
    return [
      `${b} against ${a}: no comparison of this metric${pair.unpaired_because === null ? '' : ` (${pair.unpaired_because})`}.`,
    ];
  const unit = changeUnit(metric);
  const p = pair.p_adjusted ?? pair.p_value;
  const thresholds = pair.separated ? [0] : [];
  const interval = formatInterval(pair.interval, unit, { signed: true, thresholds });
  const facts = [
    `${formatQuantity(pair.difference, unit, { signed: true })}`,
    interval === null
      ? null
      : `${formatRequired(pair.level, 'share')} ${METHOD_WORDS[pair.method]} ${interval}`,
    p === null
      ? null
      : `${formatP(p, alpha)}${pair.p_adjusted === null ? '' : ' after Holm'} (${TEST_WORDS[pair.test]})`,
  ].filter((fact) => fact !== null);
  return [
    `${b} against ${a}: ${facts.join('; ')}. ${conclusionText(pair, a, b)}`,
    ...pairingText(pair, unit, a, b),
    ...marginText(pair, unit, a, b),
  ];
}

function conclusionText(pair: PairDifference, a: string, b: string): string {
  const { conclusion } = pair;
  const [low, high] = pair.interval;
  const isApart = (low !== null && low > 0) || (high !== null && high < 0);
  if (conclusion === 'not_separated' && pair.paired !== null && isApart)
    return 'Not separated over the pairs, whose test decides; the interval is of whole samples, as each package decided them.';
  switch (conclusion) {
    case 'better':
      return `${b} is better.`;
    case 'worse':
      return `${b} is worse.`;
    case 'different':
      return 'They differ.';
    case 'not_worse':
      return `Not separated; ${b} is shown to be not worse than ${a} by the margin.`;
    case 'not_separated':
      return 'Not separated: the difference may be chance, which does not make them equal.';
  }
}

function pairingText(
  { paired, unpaired_because: why }: PairDifference,
  unit: Unit,
  a: string,
  b: string,
): string[] {
  if (paired === null) return why === null ? [] : [`Cells do not pair: ${why}.`];
  const interval = formatInterval(paired.interval, unit, { signed: true }) ?? '—';
  return [
    `${plural(paired.cells, 'cell')} pair: ${formatCount(paired.only_b)} succeeded with ${b} alone, ${formatCount(paired.only_a)} with ${a} alone, ${formatCount(paired.both)} with both, ${formatCount(paired.neither)} with neither; over pairs ${formatQuantity(paired.difference, unit, { signed: true })} (Tango ${interval}).`,
  ];
}

function marginText({ non_inferiority: found }: PairDifference, unit: Unit, a: string, b: string): string[] {
  if (found === null) return [];
  const by =
    found.p_value !== null
      ? `${formatP(found.p_value, found.alpha)}, Farrington–Manning`
      : `bound ${found.bound === null ? '—' : formatQuantity(found.bound, unit, { signed: true, thresholds: [found.margin, -found.margin] })}, ${METHOD_WORDS[found.method as PairDifference['method']] ?? found.method}`;
  const margin = formatRequired(found.margin, unit);
  const said = found.holds
    ? `${b} is not worse than ${a} by ${margin} or more`
    : `That ${b} is not worse than ${a} by ${margin} or more is not shown`;
  return [`${said} (${by}, one-sided α = ${formatRequired(found.alpha, '')}).`];
}

export const TASK_HEADER = ['Task', 'a', 'b', 'Change', 'Interval', 'p'];

/** Tasks by need: separated ones first, then the smallest p. */
export function tasksByNeed({ tasks }: PairDifference): TaskDifference[] {
  const p = (task: TaskDifference) => task.p_adjusted ?? 1;
  return tasks.toSorted(
    (x, y) =>
      Number(y.separated) - Number(x.separated) || p(x) - p(y) || (x.difference ?? 0) - (y.difference ?? 0),
  );
}

export function taskDifferenceRow(task: TaskDifference, metric: MetricDifference): string[] {
  const unit = metricUnit({ ...metric, statistic: metric.statistic === 'sum' ? 'mean' : metric.statistic });
  const change = changeUnit(metric);
  const arm = (estimate: number | null, counts: TaskDifference['a']) =>
    estimate === null
      ? '—'
      : `${formatQuantity(estimate, unit)}${counts === null ? '' : ` (${formatCount(counts.succeeded)}/${formatCount(counts.episodes)})`}`;
  return [
    clip(task.task, LONGEST.label),
    arm(task.estimate_a, task.a),
    arm(task.estimate_b, task.b),
    task.difference === null ? '—' : formatQuantity(task.difference, change, { signed: true }),
    formatInterval(task.interval, change, { signed: true }) ?? '—',
    task.p_adjusted === null ? '—' : formatP(task.p_adjusted, metric.alpha),
  ];
}

/** `2 of 10 tasks are separated after Holm over all tasks and pairs.` */
export function tasksSeparatedText({ tasks }: PairDifference): string {
  const separated = tasks.filter((task) => task.separated).length;
  return `${formatCount(separated)} of ${plural(tasks.length, 'task')} separated after Holm.`;
}
