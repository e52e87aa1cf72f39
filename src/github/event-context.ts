import { z } from 'zod';
import { commitSha } from '../contracts/common.ts';

/** Environment variables by name, as the door read them. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface RepositoryName {
  owner: string;
  name: string;
}

export interface PullRequestContext {
  number: number;
  /** Tip of the contributor's branch (never the merge commit that `GITHUB_SHA` names). */
  headSha: string | null;
  baseSha: string | null;
  baseRef: string | null;
  /** Whether the head branch lives in another repository; `null` where the event does not tell. */
  fork: boolean | null;
}

/**
 * The workflow run that started this one (event `workflow_run`). For a fork's pull request the platform leaves the pull
 * request itself out; `findPullRequests` finds it.
 */
export interface WorkflowRunContext {
  id: number;
  attempt: number | null;
  /** The event that started it, as `pull_request`. */
  event: string | null;
  /** `completed` where it has ended. */
  status: string | null;
  conclusion: string | null;
  headSha: string | null;
  headBranch: string | null;
  /** Where the commit comes from: the fork. `null` where the platform does not say, as of a deleted one. */
  headRepository: { id: number | null; fullName: string | null } | null;
}

/** What the platform says about where this process runs. Anything that it does not say is `null`. */
export interface EventContext {
  inActions: boolean;
  repository: RepositoryName | null;
  eventName: string | null;
  pullRequest: PullRequestContext | null;
  workflowRun: WorkflowRunContext | null;
  /** What was pushed or run for: `refs/heads/main`, `refs/tags/v1`, `refs/pull/7/merge`, a merge queue's branch. */
  ref: string | null;
  defaultBranch: string | null;
  /** Who started the run; of a re-run, who started the first attempt. */
  actor: string | null;
  /** The commit that is judged: the pull request's head, else the head of a merge group, else `GITHUB_SHA`. */
  commit: string | null;
  runId: number | null;
  runAttempt: number | null;
  serverUrl: string;
  /** `null` where `GITHUB_API_URL` is set to something unusable: the token must not go to another server. */
  apiUrl: string | null;
  /** Page of the workflow run. */
  runUrl: string | null;
  /** What could not be read, as sentences for the log. */
  notes: string[];
}

/** GitHub caps webhook payloads at 25 MB; a larger file is no event. */
export const MAX_EVENT_BYTES = 25 * 1024 * 1024;

// Every part may be missing or of another shape: workflows are also started by hand, by `act` and by tests.
const lenient = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);
const text = lenient(z.string().min(1).max(1024));
const repository = lenient(z.object({ id: lenient(z.number()), full_name: text, default_branch: text }));
const commit = lenient(commitSha);
const prNumber = lenient(z.int().positive());
const side = lenient(z.object({ sha: commit, ref: text, repo: repository }));

const workflowRun = z.object({
  id: z.int().positive(),
  run_attempt: prNumber,
  event: text,
  status: text,
  conclusion: text,
  head_sha: commit,
  head_branch: text,
  head_repository: repository,
});

const eventPayload = z.object({
  number: prNumber,
  pull_request: lenient(z.object({ number: prNumber, head: side, base: side })),
  issue: lenient(z.object({ number: prNumber, pull_request: z.unknown().optional() })),
  workflow_run: lenient(workflowRun),
  merge_group: lenient(z.object({ head_sha: commit, base_sha: commit, base_ref: text })),
  repository,
});
type EventPayload = z.infer<typeof eventPayload>;
type PullRequestPayload = NonNullable<EventPayload['pull_request']>;

/**
 * Reads the event context from environment variables and the text of the event file.
 *
 * @param env `GITHUB_*` variables (read at the door).
 * @param readEvent returns the text of a file, or throws. Called once, with `GITHUB_EVENT_PATH`.
 */
export function readEventContext(env: Environment, readEvent: (path: string) => string): EventContext {
  const notes: string[] = [];
  const payload = readPayload(env.GITHUB_EVENT_PATH, readEvent, notes);
  const repositoryName =
    splitName(env.GITHUB_REPOSITORY) ?? splitName(payload.repository?.full_name ?? undefined);
  const pullRequest = pullRequestOf(payload, env);
  const startedBy = workflowRunOf(payload, env);
  const serverUrl = httpUrl(env.GITHUB_SERVER_URL || 'https://github.com') ?? 'https://github.com';
  const apiUrl = httpUrl(env.GITHUB_API_URL || 'https://api.github.com');
  if (apiUrl === null) notes.push('GITHUB_API_URL is not an http(s) address without credentials.');
  const runId = positiveInt(env.GITHUB_RUN_ID);
  return {
    inActions: env.GITHUB_ACTIONS === 'true',
    repository: repositoryName,
    eventName: env.GITHUB_EVENT_NAME || null,
    pullRequest,
    workflowRun: startedBy,
    ref: env.GITHUB_REF || null,
    defaultBranch: payload.repository?.default_branch ?? null,
    actor: env.GITHUB_ACTOR || null,
    commit: pullRequest?.headSha ?? payload.merge_group?.head_sha ?? commit.parse(env.GITHUB_SHA) ?? null,
    runId,
    runAttempt: positiveInt(env.GITHUB_RUN_ATTEMPT),
    serverUrl,
    apiUrl,
    runUrl:
      runId === null || repositoryName === null
        ? null
        : `${serverUrl}/${repositoryName.owner}/${repositoryName.name}/actions/runs/${runId}`,
    notes,
  };
}

function readPayload(
  path: string | undefined,
  readEvent: (path: string) => string,
  notes: string[],
): EventPayload {
  const empty = eventPayload.parse({});
  if (!path) return empty;
  try {
    const content = readEvent(path);
    if (content.length > MAX_EVENT_BYTES) throw new Error('it is larger than any GitHub event');
    return eventPayload.parse(JSON.parse(content));
  } catch {
    // The parser's own message would quote the file.
    notes.push('The file that GITHUB_EVENT_PATH names is not a readable event; going on without it.');
    return empty;
  }
}

/** Only of the event that is called so: another event's file may hold anything. */
function workflowRunOf(payload: EventPayload, env: Environment): WorkflowRunContext | null {
  const run = payload.workflow_run;
  if (env.GITHUB_EVENT_NAME !== 'workflow_run' || run == null) return null;
  const { head_repository: head } = run;
  return {
    id: run.id,
    attempt: run.run_attempt ?? null,
    event: run.event ?? null,
    status: run.status ?? null,
    conclusion: run.conclusion ?? null,
    headSha: run.head_sha ?? null,
    headBranch: run.head_branch ?? null,
    headRepository: head == null ? null : { id: head.id ?? null, fullName: head.full_name ?? null },
  };
}

function pullRequestOf(payload: EventPayload, env: Environment): PullRequestContext | null {
  const pr = payload.pull_request ?? null;
  const fromIssue = payload.issue?.pull_request == null ? null : payload.issue.number;
  const fromRef = /^refs\/pull\/(\d{1,15})\/(?:merge|head)$/.exec(env.GITHUB_REF ?? '')?.[1];
  const number = pr?.number ?? (pr === null ? null : payload.number) ?? fromIssue ?? positiveInt(fromRef);
  if (number == null) return null;
  return {
    number,
    headSha: pr?.head?.sha ?? null,
    baseSha: pr?.base?.sha ?? null,
    baseRef: pr?.base?.ref ?? (env.GITHUB_BASE_REF || null),
    fork: pr === null ? null : isFork(pr, payload),
  };
}

function isFork(pr: PullRequestPayload, payload: EventPayload): boolean | null {
  if (pr.head == null) return null;
  // A fork that was deleted leaves `"repo": null` behind; our own head repository cannot be deleted.
  if (pr.head.repo === null) return true;
  const head = pr.head.repo;
  const base = pr.base?.repo ?? payload.repository;
  if (head === undefined || base == null) return null;
  if (head.id != null && base.id != null) return head.id !== base.id;
  if (head.full_name == null || base.full_name == null) return null;
  return head.full_name.toLowerCase() !== base.full_name.toLowerCase();
}

function splitName(fullName: string | undefined): RepositoryName | null {
  const match = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,99}))\/([A-Za-z0-9._-]{1,100})$/.exec(fullName ?? '');
  return match === null ? null : { owner: match[1]!, name: match[2]! };
}

function positiveInt(value: string | undefined): number | null {
  if (value === undefined || !/^\d{1,15}$/.test(value)) return null;
  return Number(value) > 0 ? Number(value) : null;
}

/** An http(s) URL without credentials, query or trailing slash; `null` for anything else. */
function httpUrl(value: string): string | null {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.username || url.password)
    return null;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
