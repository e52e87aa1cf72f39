import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { WorldGateError } from '../../foundation/errors.ts';
import type { Value } from './expressions.ts';

export interface InputDefinition {
  description?: string;
  required?: boolean;
  default?: Value;
  type?: string;
}

export interface StepDefinition {
  id?: string;
  name?: string;
  if?: Value;
  uses?: string;
  run?: string;
  shell?: string;
  with?: Record<string, Value>;
  env?: Record<string, Value>;
  'working-directory'?: string;
  'continue-on-error'?: Value;
  'timeout-minutes'?: Value;
}

export interface NodeRuns {
  using: 'node20' | 'node24';
  main: string;
  pre?: string;
  'pre-if'?: string;
  post?: string;
  'post-if'?: string;
}

export interface CompositeRuns {
  using: 'composite';
  steps: StepDefinition[];
}

/** An `action.yml`. */
export interface ActionDefinition {
  name: string;
  inputs: Record<string, InputDefinition>;
  outputs: Record<string, { description?: string; value?: string }>;
  runs: NodeRuns | CompositeRuns;
}

export interface JobDefinition {
  name?: string;
  needs?: string | string[];
  if?: Value;
  'runs-on'?: Value;
  permissions?: Value;
  environment?: Value;
  env?: Record<string, Value>;
  outputs?: Record<string, string>;
  strategy?: { matrix?: Value; 'fail-fast'?: Value; 'max-parallel'?: Value };
  'continue-on-error'?: Value;
  defaults?: { run?: { shell?: string; 'working-directory'?: string } };
  steps?: StepDefinition[];
  uses?: string;
  with?: Record<string, Value>;
  secrets?: 'inherit' | Record<string, Value>;
}

/** A workflow file. */
export interface WorkflowDefinition {
  name: string;
  on: Record<string, Value>;
  permissions?: Value;
  env?: Record<string, Value>;
  defaults?: { run?: { shell?: string; 'working-directory'?: string } };
  jobs: Record<string, JobDefinition>;
}

/** Reads the `action.yml` of a folder and has GitHub's parser check it. */
export async function readAction(folder: string): Promise<ActionDefinition> {
  const file = ['action.yml', 'action.yaml']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
  if (file === undefined) {
    throw new WorldGateError('action-not-found', `There is no action.yml in ${folder}`, {
      hint: 'Check the path behind `uses:`, and that the repository of the action was checked out before.',
    });
  }
  const text = readFileSync(file, 'utf8');
  refuse(file, await actionProblems(text));
  const parsed = parse(text) as ActionDefinition;
  const action = { ...parsed, inputs: parsed.inputs ?? {}, outputs: parsed.outputs ?? {} };
  const { using } = action.runs;
  if (using !== 'composite' && using !== 'node20' && using !== 'node24') {
    throw new WorldGateError(
      'action-kind',
      `${file} runs with "${String(using)}", which is not played here`,
      {
        hint: 'Give a stand-in for this action.',
      },
    );
  }
  return action;
}

/** Reads a workflow file and has GitHub's parser check it. */
export async function readWorkflow(file: string): Promise<WorkflowDefinition> {
  if (!existsSync(file)) {
    throw new WorldGateError('workflow-not-found', `There is no workflow ${file}`, {
      hint: 'Check `workflow`, which is relative to `folder`, as `.github/workflows/ci.yml`.',
    });
  }
  const text = readFileSync(file, 'utf8');
  refuse(file, await workflowProblems(text));
  const parsed = parse(text) as WorkflowDefinition;
  return { ...parsed, name: parsed.name ?? file, on: eventsOf(parsed.on) };
}

/** What GitHub's parser finds wrong with the text of an `action.yml`. */
export async function actionProblems(text: string): Promise<string[]> {
  const [{ parseAction }, { NoOperationTraceWriter }] = await Promise.all([
    import('@actions/workflow-parser/actions/index'),
    import('@actions/workflow-parser'),
  ]);
  const { context } = parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

/** What GitHub's parser finds wrong with the text of a workflow. */
export async function workflowProblems(text: string): Promise<string[]> {
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
    '@actions/workflow-parser'
  );
  const { context, value } = parseWorkflow(
    { name: 'workflow.yml', content: text },
    new NoOperationTraceWriter(),
  );
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

function refuse(file: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new WorldGateError('workflow-invalid', `${file} is not valid: ${problems.join('; ')}`, {
    hint: "Correct the file; GitHub's own parser says so.",
  });
}

function eventsOf(on: unknown): Record<string, Value> {
  if (typeof on === 'string') return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), null]));
  return on as Record<string, Value>;
}
