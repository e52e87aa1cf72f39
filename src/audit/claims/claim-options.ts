import type { z } from 'zod';
import {
  type Claim,
  claim as claimSchema,
  decisionRule,
  expectedMetric,
  type METRIC_OPERATORS,
  type METRIC_UNITS,
} from '../../contracts/claim.ts';
import { MAX_PLANNED_CELLS, protocol as protocolSchema } from '../../contracts/protocol.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseWith } from '../../foundation/schema.ts';
import { type ClaimTemplate, CUSTOM, unknownBenchmark } from './templates.ts';

type Metric = Claim['expected_metrics'][number];

/** What the caller states instead of the template's values. */
export interface ClaimOverrides {
  /** Required value, in the unit of the metric. */
  value?: number;
  margin?: number;
  alpha?: number;
  /** Per task. */
  episodes?: number;
  tasks?: readonly string[];
  seeds?: readonly number[];
  /** `ID@REVISION`, the revision a full commit. */
  model?: string;
  /** Name of the claim, by which its section of a comment is found again. */
  slug?: string;
  benchmark?: string;
  metric?: string;
  operator?: (typeof METRIC_OPERATORS)[number];
  unit?: (typeof METRIC_UNITS)[number];
  statistic?: NonNullable<Metric['statistic']>;
  /** Smallest and largest possible value of an episode. */
  bounds?: readonly number[];
  /** Name of the program that wrote the results. */
  evaluator?: string;
}

const { benchmark, execution, evaluator } = protocolSchema.shape;

/** What each option has to be; those of the command line have its names. */
const SHAPES: Partial<Record<keyof ClaimOverrides, z.ZodType>> = {
  margin: decisionRule.shape.margin,
  alpha: decisionRule.shape.alpha,
  episodes: execution.shape.episodes_per_task,
  tasks: benchmark.shape.task_list,
  seeds: execution.shape.seeds,
  slug: claimSchema.shape.slug,
  benchmark: benchmark.shape.name,
  metric: expectedMetric.shape.name,
  operator: expectedMetric.shape.operator,
  unit: expectedMetric.shape.unit,
  statistic: expectedMetric.shape.statistic,
  bounds: expectedMetric.shape.bounds,
  evaluator: evaluator.shape.name,
};

/** @throws WorldGateError `claim-invalid`, naming the option */
export function requireSoundOptions(overrides: ClaimOverrides): void {
  for (const [key, shape] of Object.entries(SHAPES)) {
    const value = overrides[key as keyof ClaimOverrides];
    if (value === undefined) continue;
    parseWith(shape, value, {
      file: `--${key}`,
      code: 'claim-invalid',
      hint: 'correct that option; nothing was written',
    });
  }
}

/** @throws WorldGateError `claim-invalid` */
export function refuseOption(option: string, problem: string): never {
  throw new WorldGateError('claim-invalid', `${option}: ${problem}`, {
    hint: 'correct that option; nothing was written',
  });
}

/** @throws WorldGateError `usage` */
function missing(option: string, why: string): never {
  throw new WorldGateError('usage', `${option} is missing: ${why}`);
}

/**
 * The template with what the caller states. Whatever it said of another benchmark, of other tasks or of another metric
 * is gone, rather than said of something that it is not true of.
 * @throws WorldGateError `usage` for an option that is needed besides others, `claim-invalid` for values out of range
 */
export function withOverrides(template: ClaimTemplate, overrides: ClaimOverrides): ClaimTemplate {
  requireSoundOptions(overrides);
  const given = withTasks(withBenchmark(template, overrides), overrides);
  const result = withMetric(withEvaluator(given, overrides), overrides);
  const { task_list: tasks } = result.benchmark;
  const { episodes_per_task: episodes, seeds } = result.execution;
  const cells = tasks.length * episodes * seeds.length;
  if (cells > MAX_PLANNED_CELLS) {
    refuseOption(
      '--episodes',
      `--tasks × --seeds × --episodes plan ${cells} cells, more than ${MAX_PLANNED_CELLS}`,
    );
  }
  return result;
}

function withBenchmark(template: ClaimTemplate, { benchmark: name, tasks }: ClaimOverrides): ClaimTemplate {
  if (name === undefined && template === CUSTOM)
    missing('--benchmark NAME', `the template ${CUSTOM.name} has none`);
  if (name === undefined || name === template.benchmark.name) return template;
  if (tasks === undefined) missing('--tasks NAMES', `those of ${name} are not known`);
  const { episodes_per_task, seeds } = template.execution;
  const unknown = unknownBenchmark(name);
  return {
    ...template,
    ...unknown,
    execution: { ...unknown.execution, episodes_per_task, seeds },
  };
}

function withTasks(template: ClaimTemplate, { tasks, episodes, seeds }: ClaimOverrides): ClaimTemplate {
  const { benchmark, execution, guessed } = template;
  const isSame = tasks === undefined || tasks.join('\n') === benchmark.task_list.join('\n');
  const open = [
    ...(isSame ? [] : ['benchmark.split']),
    ...(template.name === CUSTOM.name && episodes === undefined ? ['execution.episodes_per_task'] : []),
    ...(template.name === CUSTOM.name && seeds === undefined ? ['execution.seeds'] : []),
  ];
  return {
    ...template,
    benchmark: isSame ? benchmark : { ...benchmark, task_list: [...tasks], split: '' },
    execution: {
      ...execution,
      episodes_per_task: episodes ?? execution.episodes_per_task,
      seeds: [...(seeds ?? execution.seeds)],
      episodes_counted: (seeds?.length ?? 1) > 1 ? 'per_task_and_seed' : 'per_task',
    },
    guessed: { ...guessed, protocol: [...new Set([...(guessed?.protocol ?? []), ...open])] },
  };
}

function withEvaluator(template: ClaimTemplate, { evaluator: name }: ClaimOverrides): ClaimTemplate {
  if (name === undefined || name === template.evaluator.name) return template;
  return { ...template, evaluator: { name, version: '', commit: null, implementation_ref: '' } };
}

function withMetric(template: ClaimTemplate, overrides: ClaimOverrides): ClaimTemplate {
  const { metric: name, operator, unit, statistic, bounds, value } = overrides;
  const changes = [name, operator, unit, statistic, bounds].some((each) => each !== undefined);
  if (template.name === CUSTOM.name && value === undefined)
    missing('--value V', `the template ${CUSTOM.name} has none`);
  if (!changes) return { ...template, metric: { ...template.metric, value: value ?? template.metric.value } };
  const all = [template.metric, ...(template.furtherMetrics ?? [])];
  const known = all.find((metric) => name === undefined || metric.name === name);
  const metric =
    known === undefined || (unit !== undefined && unit !== known.unit)
      ? newMetric(known, overrides)
      : { ...known };
  if (value !== undefined) metric.value = value;
  if (operator !== undefined) metric.operator = operator;
  if (statistic !== undefined) metric.statistic = statistic;
  if (bounds !== undefined) metric.bounds = [bounds[0]!, bounds[1]!];
  // A ratio lies between 0 and 1 in every episode.
  else if (metric.unit === 'ratio' && metric.statistic === 'mean') metric.bounds ??= [0, 1];
  refuseContradictions(metric);
  return {
    ...template,
    metric,
    // A metric that is named is the one that is claimed.
    furtherMetrics: name === undefined ? (template.furtherMetrics ?? []) : [],
    decision: { ...template.decision, ...methodOf(metric, template) },
    guessed: {
      ...template.guessed,
      claim: (template.guessed?.claim ?? []).filter((key) => key !== 'expected_metrics[0].value'),
    },
  };
}

/** A metric that the template does not have: what its name does not say has to be stated. */
function newMetric(
  known: Metric | undefined,
  { metric: name, operator, unit, value }: ClaimOverrides,
): Metric {
  const called = name ?? known!.name;
  if (value === undefined) missing('--value V', `the template knows none of ${called}`);
  const ofUnit =
    unit ??
    unitOf(called) ??
    missing('--unit UNIT', `the name ${called} does not say whether it is a ratio, a time or a score`);
  return {
    name: called,
    operator:
      operator ??
      operatorOf(ofUnit) ??
      missing("--operator '<='", `whether more of ${called} is better depends on what is counted`),
    value,
    unit: ofUnit,
  };
}

function unitOf(name: string): Metric['unit'] | undefined {
  if (/(?:^|_)(?:success|success_rate)$/.test(name)) return 'ratio';
  return /_ms$/.test(name) ? 'ms' : /_s$/.test(name) ? 's' : undefined;
}

function operatorOf(unit: Metric['unit']): Metric['operator'] | undefined {
  if (unit === 'count') return undefined;
  return unit === 'ratio' || unit === 'reward' || unit === 'score' ? '>=' : '<=';
}

function refuseContradictions({ operator, unit, statistic, bounds, value }: Metric): void {
  const of = statistic ?? (unit === 'ratio' ? 'rate' : unit === 'count' ? 'sum' : 'mean');
  if (operator === '==' && of !== 'sum') {
    refuseOption('--operator', `"==" is decided for sums of counts alone, not for a ${of} of unit ${unit}`);
  }
  if (of === 'rate' && unit !== 'ratio')
    refuseOption('--statistic', `a rate is a ratio, not of unit ${unit}`);
  if (bounds !== undefined && of !== 'sum' && (value < bounds[0] || value > bounds[1])) {
    refuseOption('--value', `${value} lies outside of the bounds ${bounds[0]} to ${bounds[1]}`);
  }
}

/** A mean is not decided by the interval of a rate. */
function methodOf(
  { unit, statistic, bounds }: Metric,
  { decision }: ClaimTemplate,
): ClaimTemplate['decision'] {
  const isMean = statistic === 'mean' || (statistic === undefined && unit !== 'ratio' && unit !== 'count');
  if (!isMean || decision?.interval_method === 'savi') return {};
  return { interval_method: bounds === undefined ? 'bootstrap' : 'betting' };
}
