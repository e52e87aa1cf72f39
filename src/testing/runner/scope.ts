import { asText, type Contexts, type Status, type Value } from './expressions.ts';
import { hashFiles } from './hash-files.ts';
import type { Outcome } from './results.ts';
import type { JobSetup } from './setup.ts';

/** The job as its steps see it. */
export interface JobState {
  setup: JobSetup;
  status: 'success' | 'failure' | 'cancelled';
  /** What steps added by `GITHUB_ENV`. */
  env: Map<string, string>;
  /** What steps added by `GITHUB_PATH`, the newest first. */
  path: string[];
}

/** The steps of a job, or those of one composite action within it. */
export interface Scope {
  job: JobState;
  /** Null for the job itself. */
  composite: {
    inputs: Record<string, string>;
    actionPath: string;
    repository: string;
    ref: string;
    /** Environment of the step that uses it. */
    env: Readonly<Record<string, string>>;
    failed: boolean;
  } | null;
  /** Folder of the repository whose file these steps stand in. */
  ownRepository: string;
  steps: Record<string, { outputs: Record<string, string>; outcome: Outcome; conclusion: Outcome }>;
}

export function statusOf({ job, composite }: Scope): Status {
  const cancelled = job.status === 'cancelled';
  const failure = composite === null ? job.status === 'failure' : composite.failed;
  return {
    cancelled,
    failure: failure && !cancelled,
    success: !failure && !cancelled,
    hashFiles: (patterns) => hashFiles(job.setup.workspace, patterns),
  };
}

/** Contexts of a step; `env` is that of the step itself, on top of everything. */
export function contextsOf(scope: Scope, env: Readonly<Record<string, string>> = {}): Contexts {
  const { job, composite, steps } = scope;
  const { secrets, ...given } = job.setup.contexts;
  const status = statusOf(scope);
  const action =
    composite === null
      ? {}
      : {
          action_path: composite.actionPath,
          action_repository: composite.repository,
          action_ref: composite.ref,
          action_status: status.cancelled ? 'cancelled' : status.failure ? 'failure' : 'success',
        };
  return {
    ...given,
    ...(composite === null ? { secrets: secrets ?? {} } : { inputs: composite.inputs }),
    env: { ...environmentOf(scope), ...env },
    github: { ...job.setup.github, ...action } as Value,
    job: { status: job.status },
    runner: runnerContext(job.setup),
    steps,
  };
}

/** Environment that workflow, job, earlier steps and the composite's own step give; what `env` shows. */
export function environmentOf({ job, composite }: Scope): Record<string, string> {
  return { ...job.setup.env, ...Object.fromEntries(job.env), ...composite?.env };
}

/** The whole environment of a process, in the runner's order: what it sets itself wins. */
export function processEnvironment(
  scope: Scope,
  own: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): Record<string, string> {
  const { setup, path } = scope.job;
  const all: Record<string, string> = { ...setup.base, CI: 'true', ...environmentOf(scope), ...own };
  const composite = scope.composite === null ? {} : { GITHUB_ACTION_PATH: scope.composite.actionPath };
  const searched = [...path, all.PATH].filter((entry) => entry !== undefined && entry !== '');
  return {
    ...all,
    PATH: searched.join(':'),
    ...githubEnvironment(setup.github),
    ...composite,
    ...Object.fromEntries(
      Object.entries(runnerContext(setup)).map(([name, value]) => [
        `RUNNER_${name.toUpperCase()}`,
        asText(value),
      ]),
    ),
    GITHUB_ACTIONS: 'true',
    ...setup.identity,
    ...files,
  };
}

function runnerContext(setup: JobSetup): Record<string, string> {
  return {
    name: 'worldgate-testing',
    os: 'Linux',
    arch: 'X64',
    temp: setup.temp,
    tool_cache: setup.toolCache,
    environment: 'github-hosted',
    workspace: setup.workspace,
  };
}

/** Keys of `github` that are no environment variables. */
const NOT_IN_ENVIRONMENT = new Set(['event', 'token', 'action_status']);

function githubEnvironment(github: Record<string, Value | undefined>): Record<string, string> {
  const pairs = Object.entries(github).filter(([name]) => !NOT_IN_ENVIRONMENT.has(name));
  return Object.fromEntries(pairs.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, asText(value)]));
}
