import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { GitHubApi } from '../github/server.ts';
import { forkToken, jobToken, type Permissions } from '../github/tokens.ts';
import type { CacheMode } from '../results/job.ts';
import type { ResultsService } from '../results/service.ts';
import { isFork, refsOf, type WorkflowEvent } from './events.ts';
import type { Value } from './expressions.ts';
import type { WorkflowDefinition } from './files.ts';
import { type KillTimes, RUNNER_KILL_TIMES } from './process.ts';
import type { ActionSources, JobSetup } from './setup.ts';

/** Options that a single action and a whole workflow have in common. */
export interface RunOptions {
  /** `owner/name` of the repository whose workflow runs; `acme/robots` unless given. */
  repository?: string;
  defaultBranch?: string;
  event: WorkflowEvent;
  /** Actions other than those of the checkout; see `ActionSources`. */
  actions?: ActionSources;
  /** Where `GITHUB_API_URL` leads; every job gets a token of its own in it. Without: a port that nothing listens on. */
  api?: GitHubApi;
  /** Artifacts and caches; without, there is no such service. */
  results?: ResultsService;
  secrets?: Readonly<Record<string, string>>;
  vars?: Readonly<Record<string, string>>;
  runId?: number;
  /** 1 unless given; a later one makes its folders beside those of the earlier ones. */
  attempt?: number;
  /** Commit of events that name none. */
  sha?: string;
  actor?: string;
  /** What a job may do that says nothing of `permissions`; `contents: read` unless given. */
  defaultPermissions?: Permissions;
  /** Where an OpenID Connect token is asked for; only jobs with `id-token: write` get it. */
  identity?: { url: string; token: string };
  /** The Node of JavaScript actions; the one that runs this unless given. */
  node?: string;
  /** Environment of the runner's own; `PATH` and a new `HOME` unless given. */
  base?: Readonly<Record<string, string>>;
  /** Folder that everything is made in; a new one in the temporary folder unless given. The caller removes it. */
  temp?: string;
  /** Cancels the run. */
  signal?: AbortSignal;
  killTimes?: KillTimes;
  /** Called with each process that an action or a script starts. */
  onStart?: (pid: number) => void;
}

const UNREACHABLE = 'http://127.0.0.1:9';

/** Makes what the jobs of one run are given. */
export class RunHost {
  readonly temp: string;
  readonly github: Record<string, Value | undefined>;
  readonly vars: Readonly<Record<string, string>>;
  readonly actions: ActionSources;
  readonly signal: AbortSignal | undefined;
  readonly parallel: number;
  readonly defaultPermissions: Permissions;
  readonly workflow: Pick<WorkflowDefinition, 'env'>;
  readonly runId: number;
  readonly attempt: number;
  readonly #options: RunOptions;
  #jobs = 0;

  constructor(
    options: RunOptions,
    workflow: { name: string; path: string; env?: WorkflowDefinition['env'] },
    parallel: number,
  ) {
    this.#options = options;
    this.temp = options.temp ?? realpathSync(mkdtempSync(join(tmpdir(), 'worldgate-runner-')));
    this.vars = options.vars ?? {};
    this.actions = options.actions ?? {};
    this.signal = options.signal;
    this.parallel = parallel;
    this.defaultPermissions = options.defaultPermissions ?? { contents: 'read' };
    this.workflow = workflow.env === undefined ? {} : { env: workflow.env };
    this.runId = options.runId ?? 123456789;
    this.attempt = options.attempt ?? 1;
    const eventPath = join(this.temp, 'event.json');
    mkdirSync(this.temp, { recursive: true });
    writeFileSync(eventPath, JSON.stringify(options.event.payload));
    this.github = this.#github(workflow, eventPath);
  }

  /** A job's setup with a token, a workspace and temporary folders of its own; without what the workflow adds. */
  job(options: {
    id: string;
    permissions: Permissions;
    secrets: Readonly<Record<string, string>>;
    signal: AbortSignal | undefined;
    workspace?: string;
    token?: string;
  }): { setup: JobSetup; token: string } {
    const { api, results, event, identity, base, node, killTimes, onStart } = this.#options;
    const number = this.#jobs++;
    const again = this.attempt === 1 ? '' : `attempt-${this.attempt}-`;
    const folder = join(this.temp, `${again}job-${number}`);
    const name = String(this.github.repository).split('/')[1]!;
    const workspace = options.workspace ?? join(folder, 'work', name, name);
    const home = join(this.temp, 'home');
    const toolCache = join(this.temp, 'tools');
    for (const made of [workspace, join(folder, 'temp'), home, toolCache])
      mkdirSync(made, { recursive: true });
    const fork = isFork(event);
    const token = options.token ?? `ghs_${this.runId}x${again}${number}`;
    if (options.token === undefined) {
      api?.tokens.set(token, fork ? forkToken(options.permissions) : jobToken(options.permissions));
    }
    const mayIdentify = !fork && identity !== undefined && options.permissions['id-token'] === 'write';
    const { repository_owner: _, ...github } = this.github;
    const setup: JobSetup = {
      ...{
        workspace,
        temp: join(folder, 'temp'),
        toolCache,
        node: node ?? process.execPath,
        actions: this.actions,
      },
      base: base ?? { PATH: process.env.PATH ?? '', HOME: home },
      ...{ ownRepository: workspace, contexts: {}, env: {}, defaults: {} },
      github: {
        ...github,
        repository_owner: this.github.repository_owner,
        job: options.id,
        token,
        workspace,
      },
      services: results === undefined ? {} : results.envOf(this.#resultsJob(options.id)),
      identity: mayIdentify
        ? { ACTIONS_ID_TOKEN_REQUEST_URL: identity.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: identity.token }
        : {},
      secrets: [token, ...Object.values(options.secrets)],
      ...{ signal: options.signal, killTimes: killTimes ?? RUNNER_KILL_TIMES, onStart },
    };
    return { setup, token };
  }

  #resultsJob(id: string) {
    const main = `refs/heads/${this.#options.defaultBranch ?? 'main'}`;
    const base = this.github.base_ref === '' ? [] : [`refs/heads/${String(this.github.base_ref)}`];
    const readableRefs = [...new Set([...base, main])].filter((ref) => ref !== this.github.ref);
    return {
      runId: this.runId,
      job: id,
      ref: String(this.github.ref),
      readableRefs,
      cacheMode: this.#cacheMode(),
    };
  }

  /** Events that strangers can start never write caches. */
  #cacheMode(): CacheMode {
    const { event, repository = 'acme/robots' } = this.#options;
    const run = event.payload.workflow_run as { head_repository?: { full_name?: string } | null } | undefined;
    const isForeign = event.name === 'workflow_run' && run?.head_repository?.full_name !== repository;
    return ['pull_request_target', 'issue_comment'].includes(event.name) || isForeign ? 'read' : 'write';
  }

  #github(workflow: { name: string; path: string }, eventPath: string): Record<string, Value | undefined> {
    const {
      event,
      api,
      repository = 'acme/robots',
      defaultBranch = 'main',
      actor = 'octocat',
    } = this.#options;
    const refs = refsOf(event, { sha: this.#options.sha ?? 'c'.repeat(40), defaultBranch });
    const isTag = refs.ref.startsWith('refs/tags/');
    return {
      ...refs,
      ref_name: refs.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
      ref_type: isTag ? 'tag' : 'branch',
      event_name: event.name,
      event: event.payload,
      event_path: eventPath,
      ...{
        repository,
        repository_owner: repository.split('/')[0],
        repository_id: '1',
        actor,
        triggering_actor: actor,
      },
      run_id: String(this.runId),
      run_number: '1',
      run_attempt: String(this.attempt),
      workflow: workflow.name,
      workflow_ref: `${repository}/${workflow.path}@${refs.ref}`,
      workflow_sha: refs.sha,
      // The clients of artifacts and caches take this name for GitHub's own.
      server_url: 'http://gh.localhost',
      api_url: api?.url ?? UNREACHABLE,
      graphql_url: api === undefined ? UNREACHABLE : `${api.url.replace(/\/v3$/, '')}/graphql`,
      action: '__run',
    };
  }
}
