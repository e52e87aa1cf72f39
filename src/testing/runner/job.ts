import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { messageOf, WorldGateError } from '../../foundation/errors.ts';
import { inputsOf, loadAction, runPhase, type UsedAction, unknownInputs } from './action-run.ts';
import { CommandReader, Masker } from './commands.ts';
import { asText, condition, interpolate, type Value } from './expressions.ts';
import type { CompositeRuns, StepDefinition } from './files.ts';
import { emptyStep, type StepResult } from './results.ts';
import { contextsOf, type JobState, type Scope, statusOf } from './scope.ts';
import type { JobSetup, StandIn } from './setup.ts';
import { runProcessStep } from './step.ts';
import { sourceOf } from './uses.ts';

/** Composite actions in composite actions, as deep as the runner allows. */
const MAX_DEPTH = 10;
const SHELLS: Readonly<Record<string, readonly string[]>> = {
  bash: ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '{0}'],
  sh: ['sh', '-e', '{0}'],
  python: ['python3', '{0}'],
};
const UNSPECIFIED_SHELL = ['bash', '-e', '{0}'];

/** Runs the steps of one job as the runner does: pre phases, steps, post phases in reverse order. */
export class JobRun {
  readonly state: JobState;
  readonly masker = new Masker();
  readonly results: StepResult[] = [];
  readonly scope: Scope;
  #posts: (() => Promise<StepResult | null>)[] = [];
  /** State of actions by their place, which `pre` may have filled. */
  #saved = new Map<string, Record<string, string>>();
  #scripts = 0;

  constructor(setup: JobSetup) {
    this.state = { setup, status: 'success', env: new Map(), path: [] };
    for (const secret of setup.secrets) this.masker.add(secret);
    this.scope = { job: this.state, composite: null, ownRepository: setup.ownRepository, steps: {} };
  }

  async run(steps: readonly StepDefinition[]): Promise<void> {
    const { signal } = this.state.setup;
    for (const [at, step] of steps.entries()) await this.#pre(step, this.scope, String(at), 0);
    for (const [at, step] of steps.entries()) {
      if (signal?.aborted === true) this.state.status = 'cancelled';
      this.results.push(await this.#step(step, this.scope, String(at), 0));
    }
    if (signal?.aborted === true) this.state.status = 'cancelled';
    for (const post of this.#posts.reverse()) {
      const result = await post();
      if (result === null) continue;
      if (result.outcome === 'failure') this.#failed(this.scope);
      this.results.push({ ...result, conclusion: result.outcome });
    }
  }

  async #pre(step: StepDefinition, scope: Scope, place: string, depth: number): Promise<void> {
    if (step.uses === undefined || depth > MAX_DEPTH) return;
    try {
      const source = sourceOf(step.uses, { ...this.state.setup, ownRepository: scope.ownRepository });
      if (source.kind !== 'folder' || source.isLocal) return;
      const used = await loadAction(source, step);
      const { runs } = used.definition;
      if (runs.using === 'composite') {
        for (const [at, inner] of runs.steps.entries())
          await this.#pre(inner, scope, `${place}.${at}`, depth + 1);
        return;
      }
      if (runs.pre === undefined) return;
      const env = this.#stepEnv(step, scope);
      const state = this.#stateAt(place);
      const inputs = inputsOf(used, scope, env);
      const result = await runPhase({ used, phase: 'pre', scope, env, inputs, state, masker: this.masker });
      if (result === null) return;
      if (result.outcome === 'failure') this.#failed(scope);
      this.results.push({ ...result, conclusion: result.outcome });
    } catch (error) {
      if (!(error instanceof WorldGateError)) throw error;
      // The step itself says it, where it is not skipped.
    }
  }

  async #step(step: StepDefinition, scope: Scope, place: string, depth: number): Promise<StepResult> {
    const name = step.name ?? step.uses ?? step.run?.split('\n')[0] ?? '';
    let result = emptyStep(step.id ?? '', name, 'main');
    try {
      const env = this.#stepEnv(step, scope);
      if (!condition(step.if, contextsOf(scope, env), statusOf(scope))) {
        result.outcome = 'skipped';
        result.conclusion = 'skipped';
        this.#record(step, scope, result);
        return result;
      }
      const title = interpolate(name, contextsOf(scope, env), statusOf(scope));
      result = await this.#execute({ ...step, name: asText(title) }, scope, place, depth, env);
    } catch (error) {
      result.outcome = 'failure';
      const reader = new CommandReader(this.masker);
      reader.annotate('error', messageOf(error));
      result.annotations.push(...reader.annotations);
      result.log += `##[error]${this.masker.mask(messageOf(error))}\n`;
    }
    if (this.state.setup.signal?.aborted === true) this.state.status = 'cancelled';
    const mayFail = this.#mayFail(step, scope);
    result.conclusion = result.outcome === 'failure' && mayFail ? 'success' : result.outcome;
    if (result.conclusion === 'failure') this.#failed(scope);
    this.#record(step, scope, result);
    return result;
  }

  async #execute(
    step: StepDefinition,
    scope: Scope,
    place: string,
    depth: number,
    env: Record<string, string>,
  ): Promise<StepResult> {
    if (step.uses === undefined) return this.#script(step, scope, env);
    const source = sourceOf(step.uses, { ...this.state.setup, ownRepository: scope.ownRepository });
    if (source.kind === 'stand-in') return this.#standIn(step, scope, env, source.run);
    const used = await loadAction(source, step);
    if (used.definition.runs.using === 'composite') return this.#composite(used, scope, place, depth, env);
    const inputs = inputsOf(used, scope, env);
    const state = this.#stateAt(place);
    const phase = { used, scope, env, inputs, state, masker: this.masker };
    if (used.definition.runs.post !== undefined) {
      this.#posts.push(() => runPhase({ ...phase, phase: 'post' }));
    }
    return (await runPhase({ ...phase, phase: 'main' }))!;
  }

  async #composite(
    used: UsedAction,
    outer: Scope,
    place: string,
    depth: number,
    env: Record<string, string>,
  ): Promise<StepResult> {
    const result = emptyStep(used.step.id ?? '', used.step.name ?? used.definition.name, 'main');
    if (depth >= MAX_DEPTH) {
      throw new WorldGateError('composite-depth', `Composite actions are nested deeper than ${MAX_DEPTH}`);
    }
    const reader = new CommandReader(this.masker);
    for (const warning of unknownInputs(used)) reader.annotate('warning', warning);
    result.annotations.push(...reader.annotations);
    const { folder, repository, ref } = used.source;
    const composite = {
      ...{ inputs: inputsOf(used, outer, env), actionPath: folder, repository, ref, failed: false },
      env: { ...outer.composite?.env, ...env },
    };
    const scope: Scope = {
      job: this.state,
      composite,
      ownRepository: ownRepositoryOf(used, outer),
      steps: {},
    };
    const { steps } = used.definition.runs as CompositeRuns;
    for (const [at, step] of steps.entries()) {
      const inner = await this.#step(step, scope, `${place}.${at}`, depth + 1);
      result.steps.push(inner);
      result.log += inner.log;
    }
    const contexts = contextsOf(scope);
    for (const [name, { value }] of Object.entries(used.definition.outputs)) {
      result.outputs[name] = asText(interpolate(value ?? '', contexts, statusOf(scope)));
    }
    result.outcome =
      this.state.status === 'cancelled' ? 'cancelled' : composite.failed ? 'failure' : 'success';
    return result;
  }

  async #script(step: StepDefinition, scope: Scope, env: Record<string, string>): Promise<StepResult> {
    const result = emptyStep(step.id ?? '', step.name ?? '', 'main');
    const { setup } = this.state;
    const defaults = scope.composite === null ? setup.defaults : {};
    const contexts = contextsOf(scope, env);
    const text = (value: string) => asText(interpolate(value, contexts, statusOf(scope)));
    const shell = step.shell ?? defaults.shell;
    if (shell === undefined && scope.composite !== null) {
      throw new WorldGateError('shell-missing', 'Required property is missing: shell', {
        hint: 'A `run` step of a composite action names its shell.',
      });
    }
    const words = shell === undefined ? UNSPECIFIED_SHELL : (SHELLS[shell] ?? shell.split(' '));
    if (!words.includes('{0}')) {
      throw new WorldGateError('shell-unknown', `The shell "${shell}" is not played here`, {
        hint: 'Use bash, sh, python, or a command line with {0}.',
      });
    }
    const file = join(setup.temp, `script-${this.#scripts++}.sh`);
    writeFileSync(file, `${text(step.run ?? '')}\n`);
    const folder = step['working-directory'] ?? defaults['working-directory'] ?? '.';
    const [program, ...args] = words.map((word) => (word === '{0}' ? file : word));
    const cwd = resolve(setup.workspace, text(folder));
    await runProcessStep({ scope, result, masker: this.masker, file: program!, args, cwd, env });
    return result;
  }

  async #standIn(
    step: StepDefinition,
    scope: Scope,
    env: Record<string, string>,
    run: StandIn,
  ): Promise<StepResult> {
    const result = emptyStep(step.id ?? '', step.name ?? '', 'main');
    const contexts = contextsOf(scope, env);
    const { setup } = this.state;
    const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [
      name,
      asText(typeof value === 'string' ? interpolate(value, contexts, statusOf(scope)) : value),
    ]);
    const { github, workspace } = setup;
    const runId = Number(asText(github.run_id));
    const ended = await run({ inputs: Object.fromEntries(inputs), env, workspace, runId, github });
    Object.assign(result.outputs, ended.outputs);
    for (const [name, value] of Object.entries(ended.env ?? {})) this.state.env.set(name, value);
    const reader = new CommandReader(this.masker);
    for (const line of (ended.log ?? '').split('\n')) if (line !== '') reader.line(line);
    if (ended.failure !== undefined) {
      result.outcome = 'failure';
      reader.annotate('error', ended.failure);
    }
    Object.assign(result, {
      annotations: reader.annotations,
      log: reader.log.map((line) => `${line}\n`).join(''),
    });
    return result;
  }

  #stepEnv(step: StepDefinition, scope: Scope): Record<string, string> {
    const contexts = contextsOf(scope);
    const env = Object.entries(step.env ?? {}).map(([name, value]) => [
      name,
      asText(typeof value === 'string' ? interpolate(value, contexts, statusOf(scope)) : value),
    ]);
    return Object.fromEntries(env) as Record<string, string>;
  }

  #mayFail(step: StepDefinition, scope: Scope): boolean {
    const value: Value | undefined = step['continue-on-error'];
    if (typeof value !== 'string') return value === true;
    return asText(interpolate(value, contextsOf(scope), statusOf(scope))) === 'true';
  }

  #failed(scope: Scope): void {
    if (scope.composite !== null) scope.composite.failed = true;
    else if (this.state.status === 'success') this.state.status = 'failure';
  }

  #record(step: StepDefinition, scope: Scope, { outputs, outcome, conclusion }: StepResult): void {
    if (step.id !== undefined) scope.steps[step.id] = { outputs, outcome, conclusion };
  }

  #stateAt(place: string): Record<string, string> {
    const state = this.#saved.get(place) ?? {};
    this.#saved.set(place, state);
    return state;
  }
}

/** `$/` in a composite action means the repository of that action. */
function ownRepositoryOf(used: UsedAction, outer: Scope): string {
  const path = /^[\w.-]+\/[\w.-]+((?:\/[^@]+)?)@/.exec(used.step.uses ?? '')?.[1];
  if (path === undefined) return outer.ownRepository;
  return resolve(
    used.source.folder,
    ...path
      .split('/')
      .slice(1)
      .map(() => '..'),
  );
}
