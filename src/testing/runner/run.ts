import { join } from 'node:path';
import { WorldGateError } from '../../foundation/errors.ts';
import { type Permissions, permissionsOf } from '../github/tokens.ts';
import { isFork } from './events.ts';
import type { Value } from './expressions.ts';
import { readWorkflow } from './files.ts';
import { JobRun } from './job.ts';
import { emptyStep, type JobResult, type Outcome, type StepResult } from './results.ts';
import { RunHost, type RunOptions } from './run-host.ts';
import { checkoutFrom, downloadFrom, uploadTo } from './stand-ins.ts';
import { WorkflowRun } from './workflow.ts';

export interface WorkflowOptions extends RunOptions {
  /** Path of the workflow in `folder`, as `.github/workflows/ci.yml`. */
  workflow: string;
  /** Folder of the repository: the workflow is read from it, and `actions/checkout` copies it. */
  folder: string;
  /** Other folders for `actions/checkout`, by `owner/name@ref` or `owner/name`. */
  checkouts?: Readonly<Record<string, string>>;
  /** Inputs of `workflow_dispatch`. */
  inputs?: Readonly<Record<string, Value>>;
  /** Jobs at once; 2 unless given. */
  parallel?: number;
  /**
   * "Re-run failed jobs" of this run: jobs that failed or were cancelled run again, and those that need them; of the others
   * their results and outputs count. Give the same `results` and `api`, whose artifacts are those of the whole run.
   */
  rerunFailed?: WorkflowResult;
}

export interface WorkflowResult {
  name: string;
  path: string;
  runId: number;
  attempt: number;
  result: Outcome;
  /** Why it is no success: for each job that failed or was cancelled what it could not read, or the steps that failed with the end of their log. */
  failures: string[];
  /** In the order in which they started; jobs of a called workflow are named `caller / job`. */
  jobs: JobResult[];
  /** Folder that everything was made in. */
  temp: string;
}

/**
 * Runs a whole workflow as GitHub would for this event. `actions/checkout`, `actions/upload-artifact` and
 * `actions/download-artifact` are played; other actions are those that `actions` names. Not played: containers, services,
 * concurrency, environments, time limits, and shells other than bash, sh and python.
 */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowResult> {
  const { folder, workflow: path, event, inputs = {}, results, repository = 'acme/robots' } = options;
  const { rerunFailed: before } = options;
  const definition = await readWorkflow(join(folder, path));
  if (!(event.name in definition.on)) {
    throw new WorldGateError('workflow-event', `${path} does not run on ${event.name}`, {
      hint: `It runs on ${Object.keys(definition.on).join(', ')}.`,
    });
  }
  const actions = {
    'actions/checkout': checkoutFrom({ [repository]: folder, ...options.checkouts }),
    ...(results === undefined
      ? {}
      : { 'actions/upload-artifact': uploadTo(results), 'actions/download-artifact': downloadFrom(results) }),
    ...options.actions,
  };
  const about = { name: definition.name === join(folder, path) ? path : definition.name, path };
  const again = before === undefined ? {} : { runId: before.runId, attempt: before.attempt + 1 };
  const host = new RunHost({ ...options, ...again, actions }, about, options.parallel ?? 2);
  link(options);
  const run = new WorkflowRun(host, before?.jobs ?? null);
  const groups = await run.run({
    ...{
      definition,
      ownRepository: folder,
      inputs: { ...inputs },
      granted: null,
      prefix: '',
      depth: 0,
      isNew: before === undefined,
    },
    secrets: isFork(event) ? {} : { ...options.secrets },
  });
  const worst: Outcome[] = ['failure', 'cancelled', 'success', 'skipped'];
  const all = Object.values(groups).map(({ result }) => result);
  const result = worst.find((one) => all.includes(one)) ?? 'success';
  return {
    ...about,
    runId: host.runId,
    attempt: host.attempt,
    result,
    failures: run.jobs.flatMap(failureOf),
    jobs: run.jobs,
    temp: host.temp,
  };
}

const LOG_LINES = 20;

function failureOf({ name, result, error, steps }: JobResult): string[] {
  if (result === 'success' || result === 'skipped') return [];
  if (error !== null) return [`${name}: ${error}`];
  const failed = steps.filter(({ conclusion }) => conclusion === 'failure' || conclusion === 'cancelled');
  if (failed.length === 0) return [`${name}: ${result}`];
  return failed.map(({ name: step, conclusion, annotations, log }) => {
    const said = annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
    const shown = said.length > 0 ? said : log.trimEnd().split('\n').slice(-LOG_LINES);
    return `${name}, step ${step}: ${conclusion}\n${shown.join('\n')}`;
  });
}

export interface ActionOptions extends RunOptions {
  /** Folder of the `action.yml`. */
  action: string;
  with?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  /** Folder that stands for the checkout; a new one unless given. */
  workspace?: string;
  permissions?: Permissions | 'read-all' | 'write-all';
  /** `${{ github.token }}`; a token with `permissions` is made unless given. */
  token?: string;
}

export interface ActionResult extends StepResult {
  /** `pre` and `post` phases, and those of the steps of a composite action. */
  phases: StepResult[];
  temp: string;
}

/** Runs one action as the only step of a job, with its `pre` and `post`. */
export async function runAction(options: ActionOptions): Promise<ActionResult> {
  const about = { name: 'test', path: '.github/workflows/test.yml' };
  const actions = { 'tested/action': options.action, ...options.actions };
  const host = new RunHost({ ...options, actions }, about, 1);
  link(options);
  const secrets = isFork(options.event) ? {} : { ...options.secrets };
  const { setup, token } = host.job({
    ...{ id: 'test', permissions: permissionsOf(options.permissions ?? {}), secrets, signal: options.signal },
    ...(options.workspace === undefined ? {} : { workspace: options.workspace }),
    ...(options.token === undefined ? {} : { token: options.token }),
  });
  const contexts = {
    secrets: { ...secrets, GITHUB_TOKEN: token },
    inputs: {},
    vars: host.vars,
    matrix: {},
    needs: {},
  };
  const job = new JobRun({ ...setup, contexts, ownRepository: options.action });
  const step = {
    ...{ id: 'tested', uses: 'tested/action@main' },
    ...{ with: { ...options.with }, env: { ...options.env } },
  };
  await job.run([step]);
  const main = job.results.find(({ id, phase }) => id === 'tested' && phase === 'main');
  const phases = job.results.filter((result) => result !== main);
  return { ...(main ?? emptyStep('tested', 'tested', 'main')), phases, temp: host.temp };
}

/** What a run uploads is seen by the API. */
function link({ api, results }: RunOptions): void {
  if (api === undefined || results === undefined) return;
  results.artifactService.onFinished = ({ id, runId, name, bytes, digest }) => {
    const createdAt = api.tick();
    api.repository.artifacts.add({ id, runId, name, bytes, digest, expired: false, createdAt });
  };
}
