import { type Digest, RunningDigest } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { Random } from '../foundation/random.ts';
import { ActionMap } from './action.ts';
import { Commands } from './commands.ts';
import {
  ExpressionCompiler,
  type ExpressionScope,
  type QuantityType,
  requireUsableName,
} from './expressions.ts';
import { Judge } from './judge.ts';
import type { LoadedTask } from './load-task.ts';
import type { MujocoEngine } from './mujoco.ts';
import { Physics } from './physics.ts';
import { Resetter } from './reset.ts';
import { compileTerm } from './terms/compile.ts';
import type { CompiledTerm, TermContext } from './terms/context.ts';

const MAX_RESET_ATTEMPTS = 100;
/** Doubles that are collected before they are hashed. */
const TRAJECTORY_CHUNK = 8192;
const BUILT_IN_SCALARS = ['time', 'step', 'episode_s'] as const;

/** One input of the policy as the task fills it. */
export interface ObservationInput {
  name: string;
  size: number;
  terms: { label: string; size: number }[];
  /** Filled at reset and after every control step. */
  values: Float64Array;
}

export interface EpisodeOutcome {
  success: boolean;
  termination: string;
  /** Control steps. */
  steps: number;
  metrics: Record<string, number | null>;
  trajectory_digest: Digest;
}

/**
 * A task compiled onto its model: reset with a seed, read the observation, apply actions, get the outcome.
 *
 * Positions of bodies and sites and sensor values are those that MuJoCo computed in the last simulation
 * step, that is from the state before its integration, as in every environment that steps with `mj_step`.
 */
export class TaskSimulation {
  readonly task: LoadedTask;
  readonly physics: Physics;
  readonly inputs: readonly ObservationInput[];
  /** Numbers in one action of the policy. */
  readonly actionSize: number;
  /** Control steps of a full episode. */
  readonly episodeSteps: number;
  /** Seconds between control steps. */
  readonly controlStep: number;

  readonly #actions: ActionMap;
  readonly #commands: Commands;
  readonly #resetter: Resetter;
  readonly #judge: Judge;
  readonly #retryWhile: ((scope: ExpressionScope) => boolean) | undefined;
  readonly #context: TermContext;
  readonly #observed: { input: ObservationInput; terms: CompiledTerm[] }[];
  readonly #quantities: {
    name: string;
    term: CompiledTerm;
    values: Float64Array;
    list: number[] | undefined;
  }[];
  readonly #scope: ExpressionScope = {};
  readonly #lastActionList: number[];
  readonly #trajectory = new Float64Array(TRAJECTORY_CHUNK);
  #trajectoryLength = 0;
  #hash = new RunningDigest();
  #steps = 0;
  #termination: string | undefined;

  private constructor(loaded: LoadedTask, physics: Physics) {
    const { task, file } = loaded;
    this.task = loaded;
    this.physics = physics;
    const { timing } = task;
    physics.model.opt.timestep = timing.simulation_step_s;
    this.controlStep = timing.simulation_step_s * timing.control_decimation;
    this.episodeSteps = Math.max(1, Math.round(timing.episode_s / this.controlStep));
    for (const kind of ['commands', 'quantities'] as const) {
      for (const name of Object.keys(task[kind])) requireUsableName(name, { file, key: `${kind}.${name}` });
    }
    this.#commands = new Commands(task);
    this.#actions = new ActionMap(task, physics, file);
    this.actionSize = this.#actions.size;
    this.#resetter = new Resetter(task, physics, file);
    this.#lastActionList = new Array<number>(this.actionSize).fill(0);

    const commandCompiler = new ExpressionCompiler(
      new Map<string, QuantityType>(this.#commands.names.map((name) => [name, 'double'])),
    );
    const commandScope: ExpressionScope = {};
    this.#context = {
      physics,
      controlStep: this.controlStep,
      commands: this.#commands,
      lastAction: new Float64Array(this.actionSize),
      noise: new Random(0, 'noise'),
      commandExpression: (source, key) => {
        const evaluate = commandCompiler.number(source, { file, key });
        return () => {
          this.#fillCommands(commandScope);
          return evaluate(commandScope);
        };
      },
    };

    this.#observed = Object.entries(task.observation).map(([name, terms]) => {
      const compiled = terms.map((term, i) =>
        compileTerm(term, this.#context, { file, key: `observation.${name}[${i}]` }),
      );
      const size = compiled.reduce((total, term) => total + term.size, 0);
      const input = {
        name,
        size,
        terms: compiled.map((term) => ({ label: term.label, size: term.size })),
        values: new Float64Array(size),
      };
      return { input, terms: compiled };
    });
    this.inputs = this.#observed.map(({ input }) => input);

    this.#quantities = Object.entries(task.quantities).map(([name, spec]) => {
      const term = compileTerm(spec, this.#context, { file, key: `quantities.${name}` });
      const list = term.size === 1 ? undefined : new Array<number>(term.size).fill(0);
      return { name, term, values: new Float64Array(term.size), list };
    });
    const compiler = this.#expressionCompiler();
    this.#judge = new Judge(task, compiler, this.controlStep, file);
    const retry = task.reset.retry_while;
    this.#retryWhile =
      retry === undefined ? undefined : compiler.condition(retry, { file, key: 'reset.retry_while' });
  }

  /**
   * Compiles the model and the task.
   * @throws WorldGateError `mjcf-invalid`, `task-invalid`, `name-unknown`, `expression-invalid`
   */
  static create(loaded: LoadedTask, engine: MujocoEngine): TaskSimulation {
    return new TaskSimulation(loaded, Physics.load(engine.module, loaded.modelPath));
  }

  #expressionCompiler(): ExpressionCompiler {
    const { file } = this.task;
    const types = new Map<string, QuantityType>();
    const declare = (name: string, type: QuantityType, where: string) => {
      if (types.has(name)) {
        throw new WorldGateError(
          'task-invalid',
          `${file}: ${where}.${name}: this name is taken in expressions`,
          {
            hint: `${[...BUILT_IN_SCALARS, 'action'].join(', ')}, commands and quantities share one set of names`,
          },
        );
      }
      types.set(name, type);
    };
    for (const name of BUILT_IN_SCALARS) declare(name, 'double', '');
    declare('action', { list: this.actionSize }, '');
    for (const name of this.#commands.names) declare(name, 'double', 'commands');
    for (const { name, list } of this.#quantities)
      declare(name, list ? { list: list.length } : 'double', 'quantities');
    return new ExpressionCompiler(types);
  }

  get termination(): string | undefined {
    return this.#termination;
  }

  /** Starts the episode of `seed`. @throws WorldGateError `reset-impossible` when `retry_while` never ends. */
  reset(seed: number): void {
    const { physics } = this;
    this.#termination = undefined;
    this.#steps = 0;
    this.#context.lastAction.fill(0);
    this.#context.noise = new Random(seed, 'noise');
    for (let attempt = 0; ; attempt++) {
      if (attempt === MAX_RESET_ATTEMPTS) {
        const { file, task } = this.task;
        throw new WorldGateError(
          'reset-impossible',
          `${file}: reset.retry_while: \`${task.reset.retry_while}\` still holds after ${attempt} draws with seed ${seed}`,
          { hint: 'widen the ranges of the reset or relax the condition' },
        );
      }
      this.#commands.reset(seed, attempt);
      physics.guarded(() => this.#resetter.reset(seed, attempt));
      for (const { terms } of this.#observed) for (const term of terms) term.reset?.();
      for (const { term } of this.#quantities) term.reset?.();
      // Also without a condition: histories of quantities start here, and an episode whose first step diverges
      // is judged by what this leaves, not by what the episode before left.
      this.#fillScope();
      if (this.#retryWhile === undefined || !this.#retryWhile(this.#scope)) break;
    }
    this.#actions.reset();
    this.#judge.reset();
    this.#observe();
    this.#hash = new RunningDigest();
    this.#trajectoryLength = 0;
    this.#record(physics.ctrl);
    this.#record(physics.mocapPos);
    this.#record(physics.mocapQuat);
    this.#recordState();
  }

  /**
   * Plays one control step.
   * @param action `actionSize` finite numbers, starting at `at`
   * @returns whether the episode is over
   */
  step(action: ArrayLike<number>, at = 0): boolean {
    const { lastAction } = this.#context;
    for (let i = 0; i < lastAction.length; i++) lastAction[i] = action[at + i]!;
    const { physics } = this;
    const decimation = this.task.task.timing.control_decimation;
    physics.keepViews();
    this.#actions.apply(lastAction);
    this.#advance(decimation);
    this.#steps++;
    this.#record(lastAction);
    if (!physics.isSound()) {
      // The state is no longer the robot's; it is neither recorded nor observed.
      this.#termination = 'unstable';
      return true;
    }
    this.#recordState();
    for (const { terms } of this.#observed) for (const term of terms) term.advance?.();
    for (const { term } of this.#quantities) term.advance?.();
    this.#commands.update(this.#steps * this.controlStep);
    this.#fillScope();
    this.#termination =
      this.#judge.step(this.#scope) ?? (this.#steps >= this.episodeSteps ? 'time_limit' : undefined);
    if (this.#termination !== undefined) return true;
    this.#observe();
    return false;
  }

  #advance(decimation: number): void {
    const { physics } = this;
    const hasTorqueLaw = this.#actions.hasTorqueLaw;
    physics.guarded(() => {
      for (let i = 0; i < decimation; i++) {
        if (hasTorqueLaw) this.#actions.applyTorques();
        physics.step();
      }
    });
  }

  /** The outcome of the episode that `step` ended. */
  outcome(): EpisodeOutcome {
    const termination = this.#termination;
    if (termination === undefined) throw new Error('the episode is not over');
    const { success, metrics } = this.#judge.judge(this.#scope, termination);
    this.#flush();
    return { success, termination, steps: this.#steps, metrics, trajectory_digest: this.#hash.digest() };
  }

  dispose(): void {
    this.physics.dispose();
  }

  #observe(): void {
    for (const { input, terms } of this.#observed) {
      const { values } = input;
      let at = 0;
      for (const term of terms) {
        term.write(values, at);
        at += term.size;
      }
      let sum = 0;
      for (let i = 0; i < values.length; i++) sum += values[i]!;
      if (!Number.isFinite(sum)) this.#refuseObservation(input, terms);
    }
  }

  /** Names the first term with a value that no policy can use; a sum can also overflow without one. */
  #refuseObservation(input: ObservationInput, terms: readonly CompiledTerm[]): void {
    let at = 0;
    for (const [i, { label, size }] of terms.entries()) {
      for (const end = at + size; at < end; at++) {
        if (Number.isFinite(input.values[at])) continue;
        throw new WorldGateError(
          'observation-invalid',
          `${this.task.file}: observation.${input.name}[${i}] (${label}) is ${input.values[at]}`,
          {
            hint: 'a scale, a frequency or a sensor of the model divides by zero or overflows; `clip` bounds it',
          },
        );
      }
    }
  }

  #fillCommands(scope: ExpressionScope): void {
    const { names, values } = this.#commands;
    for (let i = 0; i < names.length; i++) scope[names[i]!] = values[i]!;
  }

  #fillScope(): void {
    const scope = this.#scope;
    scope.time = this.#steps * this.controlStep;
    scope.step = this.#steps;
    scope.episode_s = this.task.task.timing.episode_s;
    this.#fillCommands(scope);
    const { lastAction } = this.#context;
    for (let i = 0; i < lastAction.length; i++) this.#lastActionList[i] = lastAction[i]!;
    scope.action = this.#lastActionList;
    for (const { name, term, values, list } of this.#quantities) {
      term.write(values, 0);
      if (list === undefined) {
        scope[name] = values[0]!;
        continue;
      }
      for (let i = 0; i < list.length; i++) list[i] = values[i]!;
      scope[name] = list;
    }
  }

  #recordState(): void {
    const { physics } = this;
    this.#record(physics.qpos);
    this.#record(physics.qvel);
    if (physics.act.length > 0) this.#record(physics.act);
  }

  #record(values: Float64Array): void {
    for (let i = 0; i < values.length; i++) {
      if (this.#trajectoryLength === TRAJECTORY_CHUNK) this.#flush();
      this.#trajectory[this.#trajectoryLength++] = values[i]!;
    }
  }

  #flush(): void {
    this.#hash.update(new Uint8Array(this.#trajectory.buffer, 0, this.#trajectoryLength * 8));
    this.#trajectoryLength = 0;
  }
}
