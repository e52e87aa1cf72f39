import type {
  NonInferiority,
  PairDifference,
  PairedCells,
  TaskDifference,
} from '../../contracts/evidence-diff.ts';
import { anytimeDifference, anytimeDifferenceP } from '../../statistics/anytime-difference.ts';
import { barnard } from '../../statistics/barnard.ts';
import { betaBinomialConfidenceSequence } from '../../statistics/beta-binomial-e.ts';
import { effectiveInterval } from '../../statistics/clustered.ts';
import { mcnemarTwoSided } from '../../statistics/mcnemar.ts';
import { moverInterval, newcombe } from '../../statistics/newcombe.ts';
import { tango } from '../../statistics/paired-difference.ts';
import { nonInferiorityTest } from '../../statistics/score-difference.ts';
import { normalCdf } from '../../statistics/special.ts';
import type { MetricValues } from './package-cells.ts';
import type { CellPairs } from './pair-cells.ts';

/** Barnard's test costs the square of the samples; beyond these sizes its large-sample form is as good. */
const LARGEST_BARNARD = 300;
const LARGEST_TASK_BARNARD = 100;

export interface RateArm {
  k: number;
  n: number;
  /** How many clustered episodes say as much as one independent one; 1 unless seeds are clustered. */
  designEffect: number;
}

export interface RateRule {
  /** Two-sided error of the interval of a difference. */
  alpha: number;
  anytime: boolean;
}

type Found = Pick<PairDifference, 'difference' | 'interval' | 'method' | 'test' | 'p_value'>;

const NOTHING: Found = {
  difference: null,
  interval: [null, null],
  method: 'none',
  test: 'none',
  p_value: null,
};

/** Difference b - a of two rates as whole samples. */
export function rateDifference(
  a: RateArm,
  b: RateArm,
  rule: RateRule,
  largestExact = LARGEST_BARNARD,
): Found {
  if (a.n === 0 || b.n === 0) return NOTHING;
  const difference = b.k / b.n - a.k / a.n;
  if (rule.anytime)
    return {
      difference,
      interval: anytimeDifference(b.k, b.n, a.k, a.n, rule.alpha),
      method: 'confidence_sequences',
      test: 'confidence_sequences',
      p_value: anytimeDifferenceP(b.k, b.n, a.k, a.n),
    };
  if (a.designEffect > 1 || b.designEffect > 1)
    return {
      difference,
      interval: clusteredInterval(a, b, rule.alpha / 2),
      method: 'mover',
      test: 'pooled_z',
      p_value: pooledP(a, b),
    };
  const exact = Math.max(a.n, b.n) <= largestExact;
  return {
    difference,
    interval: newcombe(b.k, b.n, a.k, a.n, { alpha: rule.alpha }),
    method: 'newcombe',
    test: exact ? 'barnard' : 'pooled_z',
    p_value: exact ? barnard(b.k, b.n, a.k, a.n) : pooledP(a, b),
  };
}

/** b - a from intervals of either rate at its effective size. */
function clusteredInterval(a: RateArm, b: RateArm, oneSidedAlpha: number): [number, number] {
  const of = ({ k, n, designEffect }: RateArm) =>
    effectiveInterval('wilson', k / n, n / designEffect, oneSidedAlpha);
  const [low, high] = moverInterval(b.k / b.n, of(b), a.k / a.n, of(a));
  return [Math.max(-1, low), Math.min(1, high)];
}

/** Two-sided p-value of the pooled score test at effective sizes. */
function pooledP(a: RateArm, b: RateArm): number {
  const [sizeA, sizeB] = [a.n / a.designEffect, b.n / b.designEffect];
  const pooled = ((a.k / a.n) * sizeA + (b.k / b.n) * sizeB) / (sizeA + sizeB);
  const variance = pooled * (1 - pooled) * (1 / sizeA + 1 / sizeB);
  const z = variance <= 0 ? 0 : (b.k / b.n - a.k / a.n) / Math.sqrt(variance);
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}

/**
 * Whether b is not worse than a by the margin or more, one-sided. `up`: larger rates are better.
 * `null` for a margin that no difference of rates reaches.
 */
export function rateNonInferiority(
  a: RateArm,
  b: RateArm,
  { up, margin, alpha, anytime }: { up: boolean; margin: number; alpha: number; anytime: boolean },
): NonInferiority | null {
  if (margin >= 1 || a.n === 0 || b.n === 0) return null;
  const base = { margin, alpha };
  if (!anytime && a.designEffect <= 1 && b.designEffect <= 1) {
    // Fewer of what is bad is the same as more of what is good with the arms exchanged.
    const [better, worse] = up ? [b, a] : [a, b];
    const { z, p } = nonInferiorityTest(better.k, better.n, worse.k, worse.n, margin);
    return { ...base, method: 'farrington_manning', z, p_value: p, bound: null, holds: p <= alpha };
  }
  const [low, high] = anytime ? oneSidedSequences(a, b, alpha) : clusteredInterval(a, b, alpha);
  const bound = up ? low : high;
  return {
    ...base,
    method: anytime ? 'confidence_sequences' : 'mover',
    z: null,
    p_value: null,
    bound,
    holds: up ? bound > -margin : bound < margin,
  };
}

/** Lower and upper bound of b - a, each valid by itself at `alpha`, at any stopping times. */
function oneSidedSequences(a: RateArm, b: RateArm, alpha: number): [number, number] {
  const bound = ({ k, n }: RateArm, sided: 'lower' | 'upper') =>
    betaBinomialConfidenceSequence(k, n, { alpha: alpha / 2, sided })[sided === 'lower' ? 0 : 1];
  return [bound(b, 'lower') - bound(a, 'upper'), bound(b, 'upper') - bound(a, 'lower')];
}

/** McNemar's table over the pairs from `start` to `end`. */
export function pairedRates(
  a: MetricValues,
  b: MetricValues,
  pairs: CellPairs,
  alpha: number,
  start = 0,
  end = pairs.a.length,
): PairedCells {
  const table = { both: 0, only_a: 0, only_b: 0, neither: 0 };
  for (let i = start; i < end; i++) {
    const [x, y] = [a.values[pairs.a[i]!]! === 1, b.values[pairs.b[i]!]! === 1];
    table[x ? (y ? 'both' : 'only_a') : y ? 'only_b' : 'neither'] += 1;
  }
  const cells = end - start;
  return {
    cells,
    ...table,
    difference: (table.only_b - table.only_a) / cells,
    interval: tango(table.only_b, table.only_a, cells, { alpha }),
    p_value: mcnemarTwoSided(table.only_b, table.only_a),
  };
}

/** One row a task that both packages have; p-values are not adjusted yet. */
export function rateTasks(
  a: MetricValues,
  b: MetricValues,
  pairs: CellPairs | null,
  rule: RateRule & { designEffects: [number, number] },
): TaskDifference[] {
  const rows: TaskDifference[] = [];
  for (const [task, indexA] of a.tasks) {
    const indexB = b.tasks.get(task);
    if (indexB === undefined) continue;
    const armA = taskArm(a, indexA, rule.designEffects[0]);
    const armB = taskArm(b, indexB, rule.designEffects[1]);
    // A task that one package never tried is missing there; what counts for that is no difference of models.
    const tried = hasTrial(a, indexA) && hasTrial(b, indexB);
    const whole = tried ? rateDifference(armA, armB, rule, LARGEST_TASK_BARNARD) : NOTHING;
    const [start, end] = pairs?.tasks.get(task) ?? [0, 0];
    // Where hardly a cell of this task pairs, its samples are compared as a whole.
    const isPaired = end > start && 2 * (end - start) >= Math.min(armA.n, armB.n);
    const paired = isPaired ? pairedRates(a, b, pairs!, rule.alpha, start, end) : null;
    rows.push({
      task,
      a: { succeeded: armA.k, episodes: armA.n },
      b: { succeeded: armB.k, episodes: armB.n },
      estimate_a: hasTrial(a, indexA) ? armA.k / armA.n : null,
      estimate_b: hasTrial(b, indexB) ? armB.k / armB.n : null,
      difference: whole.difference,
      interval: whole.interval,
      test: paired === null ? whole.test : 'mcnemar_exact',
      p_value: paired === null ? whole.p_value : paired.p_value,
      p_adjusted: null,
      separated: false,
    });
  }
  return rows;
}

function hasTrial({ observed, cells }: MetricValues, task: number): boolean {
  const { width } = cells.table;
  return observed.subarray(task * width, (task + 1) * width).some((value) => !Number.isNaN(value));
}

function taskArm({ values, cells }: MetricValues, task: number, designEffect: number): RateArm {
  const arm = { k: 0, n: 0, designEffect };
  const { width } = cells.table;
  for (let cell = task * width; cell < (task + 1) * width; cell++) {
    const value = values[cell]!;
    if (Number.isNaN(value)) continue;
    arm.k += value;
    arm.n += 1;
  }
  return arm;
}
