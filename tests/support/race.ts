import { readEventContext } from '../../src/github/event-context.ts';
import { type CommentOutcome, type CommentRequest, showOnGitHub } from '../../src/github/show-on-github.ts';
import { parseSections } from '../../src/reports/comment-sections.ts';
import { runExhibit } from '../../src/reports/exhibit.ts';
import { GitHubApi } from '../../src/testing/github/server.ts';
import { jobToken, type Permissions } from '../../src/testing/github/tokens.ts';
import { reportOf } from './finished-run.ts';

export const HEAD = 'a'.repeat(40);
export const TOKEN = 'job-token';

/** A server with pull request 7 and a job's token. */
export async function serverWithPull(permissions: Permissions): Promise<GitHubApi> {
  const api = await GitHubApi.start();
  api.repository.addIssue({ number: 7, pull: { head: { sha: HEAD, ref: 'x', repository: api.repository } } });
  api.tokens.set(TOKEN, jobToken(permissions));
  return api;
}

export interface JobOptions {
  name: string;
  verdict?: 'passed' | 'failed' | 'skipped';
  run?: number;
  attempt?: number;
  /** Head commit of the pull request; `null` for an event that does not tell it. */
  head?: string | null;
  eventName?: string;
  env?: Readonly<Record<string, string>>;
  change?: Partial<CommentRequest>;
}

/** What one job of a workflow asks for at its end. Its waits are over at once, with requests of others in between. */
export function jobRequest(api: GitHubApi, options: JobOptions): CommentRequest {
  const { name, verdict = 'passed', run = 5, attempt = 1, head = HEAD, eventName = 'pull_request' } = options;
  const runId = `20261121T091409123Z-${10_000_000 + run * 10 + attempt}`;
  const repo = { id: 1, full_name: 'acme/robots' };
  const pull = {
    number: 7,
    head: { sha: head, ref: 'x', repo },
    base: { sha: 'b'.repeat(40), ref: 'main', repo },
  };
  const env = {
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: 'acme/robots',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: 'event',
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_ATTEMPT: String(attempt),
    ...options.env,
  };
  return {
    exhibit: runExhibit(reportOf(name, verdict, { runId })),
    links: {},
    mode: 'always',
    surfaces: { check: 'auto', stale: 'minimize', commitStatus: false, labels: null },
    exitCode: verdict === 'failed' ? 1 : 0,
    context: readEventContext(env, () => JSON.stringify({ pull_request: pull, repository: repo })),
    token: TOKEN,
    clock: { now: () => 0, sleep: () => new Promise((wake) => setImmediate(wake)), random: Math.random },
    redact: (text) => text,
    ...options.change,
  };
}

export function show(api: GitHubApi, options: JobOptions): Promise<CommentOutcome> {
  return showOnGitHub(jobRequest(api, options));
}

/** Names of the sections that a comment shows, with their verdicts. */
export function sectionsIn(body: string): string[] {
  return parseSections(body)
    .filter(({ stamp }) => !stamp.gone)
    .map(({ stamp }) => `${stamp.name} ${stamp.verdict}`)
    .sort();
}

/** Eight jobs at once, each with a client of its own, over HTTP; answers take a while. Returns what went wrong. */
export async function raceOfEight(before: boolean): Promise<string[]> {
  const api = await serverWithPull({ checks: 'write', 'pull-requests': 'write' });
  try {
    if (before) await show(api, { name: 'job-0', verdict: 'failed', run: 4 });
    const names = Array.from({ length: 8 }, (_, index) => `job-${index}`);
    const outcomes = await Promise.all(
      names.map(async (name) => {
        await new Promise((wake) => setTimeout(wake, Math.random() * 30));
        return show(api, { name });
      }),
    );
    const { items } = api.repository.comments;
    const problems = [...api.problems, ...outcomes.flatMap(({ warnings }) => warnings)];
    if (items.length !== 1) problems.push(`${items.length} comments`);
    const shown = items.map(({ body }) => sectionsIn(body).join()).join(' and ');
    if (shown !== names.map((name) => `${name} passed`).join()) problems.push(`sections: ${shown}`);
    return problems;
  } finally {
    await api.stop();
  }
}
