import { resolve } from 'node:path';
import type { Masker } from './commands.ts';
import { asText, condition, interpolate, type Value } from './expressions.ts';
import { type ActionDefinition, type NodeRuns, readAction, type StepDefinition } from './files.ts';
import { emptyStep, type StepResult } from './results.ts';
import { contextsOf, type Scope, statusOf } from './scope.ts';
import { runProcessStep } from './step.ts';
import type { Source } from './uses.ts';

/** An action as one step uses it. */
export interface UsedAction {
  source: Extract<Source, { kind: 'folder' }>;
  definition: ActionDefinition;
  step: StepDefinition;
}

export async function loadAction(
  source: Extract<Source, { kind: 'folder' }>,
  step: StepDefinition,
): Promise<UsedAction> {
  return { source, definition: await readAction(source.folder), step };
}

/** Inputs with their defaults, expressions replaced; those that the action does not know among them. */
export function inputsOf(
  { definition, step }: UsedAction,
  scope: Scope,
  env: Record<string, string>,
): Record<string, string> {
  const contexts = contextsOf(scope, env);
  const status = statusOf(scope);
  const text = (value: Value | undefined) =>
    asText(typeof value === 'string' ? interpolate(value, contexts, status) : value);
  const lower = new Map(Object.entries(step.with ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const known = Object.entries(definition.inputs).map(([name, input]) => {
    const given = lower.get(name.toLowerCase());
    return [name, text(given ?? input?.default)];
  });
  const extra = Object.entries(step.with ?? {}).map(([name, value]) => [name, text(value)]);
  return { ...Object.fromEntries(extra), ...Object.fromEntries(known) } as Record<string, string>;
}

/** The warning about inputs that the action does not have; none is an error, not even a required one that is missing. */
export function unknownInputs({ definition, step }: UsedAction): string[] {
  const names = Object.keys(definition.inputs);
  const known = new Set(names.map((name) => name.toLowerCase()));
  const unknown = Object.keys(step.with ?? {}).filter((name) => !known.has(name.toLowerCase()));
  if (unknown.length === 0) return [];
  const listed = (all: string[]) => `'${all.join("', '")}'`;
  return [`Unexpected input(s) ${listed(unknown)}, valid inputs are [${listed(names)}]`];
}

export interface PhaseRequest {
  used: UsedAction;
  phase: 'pre' | 'main' | 'post';
  scope: Scope;
  /** `env` of the step. */
  env: Record<string, string>;
  inputs: Record<string, string>;
  state: Record<string, string>;
  masker: Masker;
}

/** Runs one phase of a JavaScript action; null where its condition says no. `state` is added to. */
export async function runPhase(request: PhaseRequest): Promise<StepResult | null> {
  const { used, phase, scope, env, inputs, state, masker } = request;
  const runs = used.definition.runs as NodeRuns;
  const name = used.step.name ?? used.step.uses ?? used.definition.name;
  const result = emptyStep(used.step.id ?? '', phase === 'main' ? name : `${phase} ${name}`, phase);
  if (phase !== 'main') {
    const when = phase === 'pre' ? runs['pre-if'] : runs['post-if'];
    if (!condition(when ?? 'always()', contextsOf(scope, env), statusOf(scope))) return null;
  }
  const upper = (values: Record<string, string>, prefix: string) =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        `${prefix}${key.replaceAll(' ', '_').toUpperCase()}`,
        value,
      ]),
    );
  const saved = await runProcessStep({
    ...{ scope, result, masker, file: scope.job.setup.node },
    args: [resolve(used.source.folder, runs[phase]!)],
    cwd: scope.job.setup.workspace,
    env: {
      ...env,
      ...scope.job.setup.services,
      ...upper(inputs, 'INPUT_'),
      ...Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value])),
    },
    ...(phase === 'main' ? { warnings: unknownInputs(used) } : {}),
  });
  Object.assign(state, saved);
  return result;
}
