import type { Task } from '../contracts/task.ts';
import { WorldGateError } from '../foundation/errors.ts';
import type { ExpressionCompiler, ExpressionScope } from './expressions.ts';

type Over = Task['metrics'][string]['over'] | Task['success']['over'];

/** A value per control step that becomes one number per episode. */
interface Series {
  evaluate: (scope: ExpressionScope) => number;
  over: Over;
  /** Control steps that `all_of_last` looks back. */
  window: number;
  total: number;
  count: number;
  extreme: number;
  streak: number;
}

function windowSteps(over: Over, controlStep: number): number {
  return typeof over === 'string' ? 0 : Math.max(1, Math.ceil(over.all_of_last / controlStep - 1e-9));
}

function restart(series: Series): void {
  series.total = 0;
  series.count = 0;
  series.streak = 0;
  series.extreme = series.over === 'max' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function observe(series: Series, scope: ExpressionScope): void {
  if (series.over === 'final') return;
  const value = series.evaluate(scope);
  series.count++;
  series.total += value;
  series.extreme = series.over === 'max' ? Math.max(series.extreme, value) : Math.min(series.extreme, value);
  series.streak = value !== 0 && !Number.isNaN(value) ? series.streak + 1 : 0;
}

function aggregate(series: Series, scope: ExpressionScope): number {
  switch (series.over) {
    case 'final':
      return series.evaluate(scope);
    case 'mean':
      return series.total / series.count;
    case 'sum':
      return series.total;
    case 'max':
    case 'min':
      return series.extreme;
    case 'any':
      return series.total > 0 ? 1 : 0;
    case 'all':
      return series.total === series.count ? 1 : 0;
    default:
      return series.streak >= series.window ? 1 : 0;
  }
}

export interface Judgement {
  success: boolean;
  metrics: Record<string, number | null>;
}

/** Reasons to end that are not conditions of the task. */
const OWN_TERMINATIONS = ['success', 'time_limit', 'unstable'];

function refuseTakenNames(task: Task, file: string): void {
  const taken = new Set(OWN_TERMINATIONS);
  for (const [i, { name }] of task.termination.entries()) {
    if (taken.has(name)) {
      throw new WorldGateError('task-invalid', `${file}: termination[${i}].name: "${name}" is taken`, {
        hint: `every condition needs its own name, and ${OWN_TERMINATIONS.join(', ')} have a meaning already`,
      });
    }
    taken.add(name);
  }
}

/** Success, termination and metrics of a task, over the control steps of one episode. */
export class Judge {
  readonly #success: Series;
  readonly #endsOnSuccess: boolean;
  readonly #terminations: { name: string; holds: (scope: ExpressionScope) => boolean; fails: boolean }[];
  readonly #metrics: [string, Series][];

  /** @throws WorldGateError `expression-invalid`, `task-invalid` */
  constructor(task: Task, compiler: ExpressionCompiler, controlStep: number, file: string) {
    refuseTakenNames(task, file);
    const series = (evaluate: Series['evaluate'], over: Over, key: string): Series => {
      if (typeof over === 'object' && over.all_of_last > task.timing.episode_s) {
        throw new WorldGateError(
          'task-invalid',
          `${file}: ${key}.over.all_of_last: ${over.all_of_last} s is longer than the episode (${task.timing.episode_s} s)`,
          { hint: 'the condition could never hold for so long; shorten it, or raise `timing.episode_s`' },
        );
      }
      const made = {
        evaluate,
        over,
        window: windowSteps(over, controlStep),
        total: 0,
        count: 0,
        extreme: 0,
        streak: 0,
      };
      restart(made);
      return made;
    };
    const { success } = task;
    const holds = compiler.condition(success.when, { file, key: 'success.when' });
    this.#success = series((scope) => (holds(scope) ? 1 : 0), success.over, 'success');
    this.#endsOnSuccess =
      success.ends_episode && (success.over === 'any' || typeof success.over === 'object');
    this.#terminations = task.termination.map((spec, i) => ({
      name: spec.name,
      holds: compiler.condition(spec.when, { file, key: `termination[${i}].when` }),
      fails: spec.outcome === 'failure',
    }));
    this.#metrics = Object.entries(task.metrics).map(([name, spec]) => [
      name,
      series(
        compiler.number(spec.value, { file, key: `metrics.${name}.value` }),
        spec.over,
        `metrics.${name}`,
      ),
    ]);
  }

  reset(): void {
    restart(this.#success);
    for (const [, series] of this.#metrics) restart(series);
  }

  /**
   * Takes in one control step.
   * @returns why the episode ends here, or `undefined`: `success` or the name of a termination condition
   */
  step(scope: ExpressionScope): string | undefined {
    observe(this.#success, scope);
    for (const [, series] of this.#metrics) observe(series, scope);
    // A fall in the very step that would complete the success is still a fall.
    for (const { name, holds } of this.#terminations) if (holds(scope)) return name;
    return this.#endsOnSuccess && aggregate(this.#success, scope) === 1 ? 'success' : undefined;
  }

  /** @param termination why the episode ended */
  judge(scope: ExpressionScope, termination: string): Judgement {
    const failed =
      termination === 'unstable' ||
      this.#terminations.some((condition) => condition.fails && condition.name === termination);
    const metrics: Record<string, number | null> = {};
    for (const [name, series] of this.#metrics) {
      const value = aggregate(series, scope);
      metrics[name] = Number.isFinite(value) ? value : null;
    }
    return { success: !failed && aggregate(this.#success, scope) === 1, metrics };
  }
}
