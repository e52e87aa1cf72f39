import type { Claim } from '../../contracts/claim.ts';
import type {
  MetricDifference,
  NonInferiority,
  PairDifference,
  TaskDifference,
} from '../../contracts/evidence-diff.ts';
import { compactLetters } from '../../statistics/letters.ts';
import { holm } from '../../statistics/multiplicity.ts';
import { isAnytime, type MetricValues } from './package-cells.ts';
import { type CellPairs, pairCells } from './pair-cells.ts';
import {
  pairedRates,
  type RateArm,
  type RateRule,
  rateDifference,
  rateNonInferiority,
  rateTasks,
} from './rate-difference.ts';
import { type SampleRule, sampleDifference, samplesOf, sampleTasks } from './sample-difference.ts';

type DecisionRule = Claim['decision_rule'];

/** What every pair of packages is compared by. */
interface Rule {
  /** Two-sided error of a difference. */
  alpha: number;
  /** One-sided error of non-inferiority. */
  oneSidedAlpha: number;
  margin: number;
}

/**
 * The strictest of the claims' rules: no package is helped by a wide margin or alpha of its own. The error of a
 * difference is alpha on both sides together; that of non-inferiority is what the claim spends on its own direction.
 */
export function strictestRule(rules: readonly DecisionRule[]): Rule {
  return {
    alpha: Math.min(...rules.map(({ alpha }) => alpha)),
    oneSidedAlpha: Math.min(
      ...rules.map(({ alpha, sidedness }) => (sidedness === 'two_sided' ? alpha / 2 : alpha)),
    ),
    margin: Math.min(...rules.map(({ margin }) => margin)),
  };
}

/** One metric of all packages, every pair of them; the values are in the order of the packages. */
export function compareMetric(all: readonly MetricValues[], rule: Rule): MetricDifference {
  const { name, unit, statistic, operator } = all[0]!.decision;
  const pairCount = (all.length * (all.length - 1)) / 2;
  const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => comparePair(a, b, rule, pairCount)));
  if (all.length > 2) adjustPairs(pairs);
  adjustTasks(
    pairs.flatMap(({ tasks }) => tasks),
    rule.alpha,
  );
  for (const pair of pairs) {
    const p = pair.p_adjusted ?? pair.p_value;
    pair.separated = p !== null && p <= rule.alpha;
    pair.conclusion = conclusionOf(pair, operator);
  }
  const letters = all.length > 2 ? lettersOf(all, pairs) : null;
  return {
    name,
    unit,
    statistic,
    operator,
    alpha: rule.alpha,
    packages: all.map(({ cells, decision, trials, withoutResult }, i) => ({
      label: cells.of.label,
      estimate: decision.estimate,
      interval: decision.interval,
      level: decision.level,
      n: decision.n,
      counts: decision.counts,
      trials: statistic === 'rate' ? { succeeded: trials.k, episodes: trials.n } : null,
      without_result: withoutResult,
      letters: letters === null ? null : letters[i]!,
    })),
    pairs,
  };
}

function comparePair(a: MetricValues, b: MetricValues, rule: Rule, pairCount: number): PairDifference {
  const { statistic, operator } = a.decision;
  const found = pairCells(a, b);
  const pairs = typeof found === 'string' ? null : found;
  const against =
    operator === '==' ? null : { up: operator === '>=', margin: rule.margin, alpha: rule.oneSidedAlpha };
  const base = {
    a: a.cells.of.label,
    b: b.cells.of.label,
    level: 1 - rule.alpha,
    p_adjusted: null,
    separated: false,
    unpaired_because: typeof found === 'string' ? found : null,
    conclusion: 'not_separated' as const,
  };
  if (statistic === 'rate') return { ...base, ...compareRates(a, b, pairs, rule, against) };
  const size = a.counted.n + b.counted.n;
  const sampleRule: SampleRule = { statistic, alpha: rule.alpha, tests: pairCount, size };
  // No interval of a fixed sample holds for a run that could stop when it looked good.
  if (isAnytime(a.cells.of) || isAnytime(b.cells.of)) {
    const nothing = sampleDifference([], [], false, sampleRule, null);
    return { ...base, ...nothing, paired: null, tasks: [] };
  }
  const samples = samplesOf(a, b, pairs);
  return {
    ...base,
    ...sampleDifference(samples.a, samples.b, samples.paired, sampleRule, against),
    paired: null,
    tasks: sampleTasks(a, b, pairs, { ...sampleRule, tests: pairCount * a.tasks.size }),
  };
}

type Compared = Pick<
  PairDifference,
  'difference' | 'interval' | 'method' | 'test' | 'p_value' | 'non_inferiority' | 'paired' | 'tasks'
>;

function compareRates(
  a: MetricValues,
  b: MetricValues,
  pairs: CellPairs | null,
  { alpha }: Rule,
  against: { up: boolean; margin: number; alpha: number } | null,
): Compared {
  const rule: RateRule = {
    alpha,
    anytime: [a, b].some(({ cells, decision }) => isAnytime(cells.of) || decision.savi !== null),
  };
  const [armA, armB] = [armOf(a), armOf(b)];
  const whole = rateDifference(armA, armB, rule);
  const paired = pairs === null || rule.anytime ? null : pairedRates(a, b, pairs, alpha);
  const nonInferiority: NonInferiority | null =
    against === null ? null : rateNonInferiority(armA, armB, { ...against, anytime: rule.anytime });
  return {
    ...whole,
    ...(paired === null ? {} : { test: 'mcnemar_exact' as const, p_value: paired.p_value }),
    non_inferiority: nonInferiority,
    paired,
    tasks: rateTasks(a, b, paired === null ? null : pairs, {
      ...rule,
      designEffects: [armA.designEffect, armB.designEffect],
    }),
  };
}

function armOf({ counted, decision: { clustering } }: MetricValues): RateArm {
  return { ...counted, designEffect: clustering?.decides ? clustering.design_effect : 1 };
}

/** Holm over the pairs: more than two packages are compared to say which of them differ. */
function adjustPairs(pairs: PairDifference[]): void {
  const tested = pairs.filter(({ p_value: p }) => p !== null);
  const adjusted = holm(tested.map(({ p_value: p }) => p!));
  tested.forEach((pair, i) => {
    pair.p_adjusted = adjusted[i]!;
  });
}

/** Holm over the tasks of all pairs: they are tested to say which of them differ. */
function adjustTasks(tasks: TaskDifference[], alpha: number): void {
  const tested = tasks.filter(({ p_value: p }) => p !== null);
  const adjusted = holm(tested.map(({ p_value: p }) => p!));
  tested.forEach((task, i) => {
    task.p_adjusted = adjusted[i]!;
    task.separated = adjusted[i]! <= alpha;
  });
}

function conclusionOf(
  pair: PairDifference,
  operator: MetricDifference['operator'],
): PairDifference['conclusion'] {
  if (!pair.separated) return pair.non_inferiority?.holds ? 'not_worse' : 'not_separated';
  // Over pairs the test is about their difference, which a whole sample's need not agree with.
  const difference = pair.paired?.difference ?? pair.difference ?? 0;
  if (operator === '==' || difference === 0) return 'different';
  return difference > 0 === (operator === '>=') ? 'better' : 'worse';
}

/** Letters of each package, given in the order of their estimates, the best first. */
function lettersOf(all: readonly MetricValues[], pairs: readonly PairDifference[]): string[] {
  const { operator } = all[0]!.decision;
  const worst = operator === '<=' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const estimates = all.map(({ decision }) => decision.estimate ?? worst);
  const order = all
    .map((_, i) => i)
    .sort(
      (i, j) => (operator === '<=' ? estimates[i]! - estimates[j]! : estimates[j]! - estimates[i]!) || i - j,
    );
  const rank = new Map(order.map((index, place) => [all[index]!.cells.of.label, place]));
  const separated = pairs
    .filter((pair) => pair.separated)
    .map(({ a, b }): [number, number] => [rank.get(a)!, rank.get(b)!]);
  const letters = compactLetters(all.length, separated);
  return all.map(({ cells }) => letters[rank.get(cells.of.label)!]!);
}
