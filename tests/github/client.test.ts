import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ClientLimits, createGitHubClient } from '../../src/github/client.ts';
import { type CommentsApi, commentsApi } from '../../src/github/comments-api.ts';
import { GitHubError } from '../../src/github/failures.ts';
import { type TestClock, testClock } from '../support/clock.ts';
import { ACTIONS_BOT, GitHubApi } from '../support/github-api.ts';

const PULL = { repository: { owner: 'acme', name: 'robots' }, number: 7 };

let server: GitHubApi;
let clock: TestClock;

beforeEach(async () => {
  server = await GitHubApi.start();
  server.tokens.set('job-token', ACTIONS_BOT);
  server.pulls.set(7, { locked: false });
  clock = testClock();
});

afterEach(async () => {
  await server.stop();
  expect(server.problems).toEqual([]);
});

interface Setup {
  token?: string;
  fork?: boolean;
  limits?: Partial<ClientLimits>;
  url?: string;
}

async function api(setup: Setup = {}): Promise<CommentsApi> {
  const apiUrl = setup.url ?? server.url;
  const client = await createGitHubClient({
    token: setup.token ?? 'job-token',
    apiUrl,
    fork: setup.fork ?? false,
    clock,
    redact: (text) => text.replaceAll('hunter2', '[redacted]'),
    ...(setup.limits === undefined ? {} : { limits: setup.limits }),
  });
  return commentsApi(client, PULL, apiUrl);
}

async function failure(work: Promise<unknown>): Promise<GitHubError> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(GitHubError);
  return error as GitHubError;
}

const statuses = () => server.seen.map(({ status }) => status);

describe('calls that succeed', () => {
  it('lists all pages, oldest first', async () => {
    for (let index = 0; index < 250; index++) server.addComment(ACTIONS_BOT, `comment ${index}`);
    const comments = await (await api()).list();
    expect(comments.map(({ body }) => body)).toEqual(server.comments.map(({ body }) => body));
    expect(server.seen).toHaveLength(3);
  });

  it('creates, reads, updates and removes', async () => {
    const comments = await api();
    const { id } = await comments.create('one');
    expect((await comments.update(id, 'two'))?.body).toBe('two');
    expect((await comments.read(id))?.body).toBe('two');
    await comments.remove(id);
    expect(server.comments).toEqual([]);
    expect(await comments.read(id)).toBeNull();
    expect(await comments.update(id, 'three')).toBeNull();
    await comments.remove(id);
  });

  it("knows the job's own token, an app's token, and a person's", async () => {
    expect(await (await api()).identity()).toEqual({ login: 'github-actions', bot: true });
    server.tokens.set('app-token', { ...ACTIONS_BOT, login: 'acme-helper[bot]', id: 5 });
    expect(await (await api({ token: 'app-token' })).identity()).toEqual({ login: 'acme-helper', bot: true });
    const person = { login: 'Ada', id: 6, type: 'User', installation: false, pullRequests: 'write' } as const;
    server.tokens.set('personal-token', person);
    expect(await (await api({ token: 'personal-token' })).identity()).toEqual({ login: 'ada', bot: false });
  });

  it("takes the job's own identity where neither REST nor GraphQL tells", async () => {
    server.failNext('POST', /graphql/, { kind: 'status', status: 403 }, 9);
    expect(await (await api()).identity()).toEqual({ login: 'github-actions', bot: true });
  });

  it('finds GraphQL beside the REST root of an Enterprise server', async () => {
    const enterprise = await GitHubApi.start('/api/v3');
    enterprise.tokens.set('job-token', { ...ACTIONS_BOT, login: 'acme-helper[bot]' });
    expect(await (await api({ url: enterprise.url })).identity()).toEqual({
      login: 'acme-helper',
      bot: true,
    });
    await enterprise.stop();
    expect(enterprise.seen.map(({ path }) => path)).toEqual(['/api/graphql']);
  });
});

describe('refusals', () => {
  it('401: an expired token', async () => {
    const error = await failure((await api({ token: 'stale' })).list());
    expect(error).toMatchObject({ code: 'github-unauthorized', status: 401, exitCode: 4 });
    expect(error.message).toBe(
      'GitHub refused to list the comments of pull request 7 (401: Bad credentials)',
    );
    expect(error.hint).toContain('github-token');
    expect(clock.slept).toEqual([]);
  });

  it('403: names the permission to add', async () => {
    server.tokens.set('job-token', { ...ACTIONS_BOT, pullRequests: 'read' });
    const error = await failure((await api()).create('x'));
    expect(error).toMatchObject({ code: 'github-forbidden', status: 403, mayHaveApplied: false });
    expect(error.hint).toContain('`permissions: pull-requests: write`');
    expect(error.hint).not.toContain('fork');
    expect(server.seen).toHaveLength(1);
  });

  it('403: explains that a fork cannot have it', async () => {
    server.tokens.set('job-token', { ...ACTIONS_BOT, pullRequests: 'read' });
    const error = await failure((await api({ fork: true })).create('x'));
    expect(error.hint).toContain('comes from a fork');
    expect(error.hint).toContain('job summary');
  });

  it('403: a locked conversation is no missing permission', async () => {
    server.pulls.set(7, { locked: true });
    const error = await failure((await api()).create('x'));
    expect(error.hint).toContain('locked');
    expect(error.hint).not.toContain('permissions:');
  });

  it('403: single sign-on', async () => {
    const headers = { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso' };
    server.failNext('GET', /comments/, { kind: 'status', status: 403, headers });
    expect((await failure((await api()).list())).hint).toContain('single sign-on');
  });

  it('404: a pull request that the token cannot see', async () => {
    server.pulls.clear();
    const error = await failure((await api()).create('x'));
    expect(error).toMatchObject({ code: 'github-not-found', status: 404 });
    expect(error.hint).toContain('pull-requests: write');
  });

  it('422: a body that is too long', async () => {
    const error = await failure((await api()).create('x'.repeat(65_537)));
    expect(error).toMatchObject({ code: 'github-invalid', status: 422 });
    expect(error.message).toContain('Body is too long (maximum is 65536 characters)');
    expect(error.hint).toContain('65,536');
  });

  it("redacts and bounds the server's words, and keeps them on one line", async () => {
    const message = `no::warning::\n\u001b[31mhunter2\u202e ${'x'.repeat(5000)}`;
    server.failNext('GET', /comments/, { kind: 'status', status: 404, message });
    const error = await failure((await api()).list());
    expect(error.message).toContain('[redacted]');
    expect(error.message).not.toMatch(/[\n\u001b\u202e]|hunter2/);
    expect(error.message.length).toBeLessThan(500);
  });
});

describe('repeating', () => {
  it.each([
    ['429, seconds', 429, { 'retry-after': '7' }, 7000],
    [
      '429, a date on the clock of the server',
      429,
      { date: 'Sat, 21 Nov 2026 05:00:00 GMT', 'retry-after': 'Sat, 21 Nov 2026 05:00:30 GMT' },
      30_000,
    ],
    ['403, a secondary limit with its time', 403, { 'retry-after': '3' }, 3000],
    [
      '403, the primary limit',
      403,
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1795237212',
        date: 'Sat, 21 Nov 2026 05:00:00 GMT',
      },
      12_000,
    ],
    ['503, with a time', 503, { 'retry-after': '2' }, 2000],
  ])('waits as long as the server asks: %s', async (_, status, headers, wait) => {
    server.failNext('GET', /comments/, { kind: 'status', status, headers });
    expect(await (await api()).list()).toEqual([]);
    expect(clock.slept).toEqual([wait]);
  });

  it('waits a minute for a secondary limit that names no time', async () => {
    const message =
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    server.failNext('GET', /comments/, { kind: 'status', status: 403, message });
    await (await api()).list();
    expect(clock.slept).toEqual([60_000]);
  });

  it('backs off exponentially on 5xx, then gives up with the failure', async () => {
    server.failNext('GET', /comments/, { kind: 'status', status: 502 }, 99);
    const error = await failure((await api()).list());
    expect(error).toMatchObject({ code: 'github-server-error', status: 502 });
    expect(clock.slept).toEqual([1000, 2000, 4000, 8000]);
    expect(statuses()).toEqual([502, 502, 502, 502, 502]);
  });

  it('does not wait longer than the bound: it says how long the server wants', async () => {
    server.failNext('GET', /comments/, { kind: 'status', status: 429, headers: { 'retry-after': '3600' } });
    const error = await failure((await api()).list());
    expect(error.code).toBe('github-rate-limited');
    expect(error.message).toContain('asks for a wait of 3600 s');
    expect(clock.slept).toEqual([]);
  });

  it('ends when the time for all calls together is used up', async () => {
    server.failNext('GET', /comments/, { kind: 'status', status: 429, headers: { 'retry-after': '50' } }, 99);
    const error = await failure((await api({ limits: { maxAttempts: 99 } })).list());
    expect(error.code).toBe('github-rate-limited');
    expect(clock.slept).toEqual([50_000, 50_000, 50_000]);
  });

  it.each(['create', 'update'] as const)('never repeats what is not idempotent: %s', async (call) => {
    const comments = await api();
    server.failNext(call === 'create' ? 'POST' : 'PATCH', /comments/, {
      kind: 'status',
      status: 502,
      applied: true,
    });
    const existing = server.addComment(ACTIONS_BOT, 'old');
    const error = await failure(
      call === 'create' ? comments.create('new') : comments.update(existing.id, 'new'),
    );
    expect(error).toMatchObject({ code: 'github-server-error', mayHaveApplied: true, temporary: true });
    expect(server.seen).toHaveLength(1);
  });
});

describe('answers that are none', () => {
  it.each([
    [
      'a web page',
      { kind: 'text', status: 200, contentType: 'text/html', body: '<h1>Sign in to the Wi-Fi</h1>' },
    ],
    ['broken JSON', { kind: 'text', status: 200, contentType: 'application/json', body: '[{"id": 1,' }],
    [
      'JSON of another shape',
      { kind: 'text', status: 200, contentType: 'application/json', body: '{"ok":true}' },
    ],
    ['an answer that breaks off', { kind: 'truncated' }],
  ] as const)('%s', async (_, fault) => {
    server.addComment(ACTIONS_BOT, 'one');
    server.failNext('GET', /comments/, fault, 99);
    const error = await failure((await api()).list());
    expect(error.code).toBe('github-bad-answer');
    expect(error.hint).toContain('GITHUB_API_URL');
    expect(server.seen).toHaveLength(5);
  });

  it('recovers when the next answer is good', async () => {
    server.failNext('GET', /comments/, { kind: 'truncated' });
    expect(await (await api()).list()).toEqual([]);
  });

  it('a server that never answers', async () => {
    server.failNext('GET', /comments/, { kind: 'hang' }, 99);
    const error = await failure((await api({ limits: { requestTimeoutMs: 60, maxAttempts: 2 } })).list());
    expect(error).toMatchObject({ code: 'github-timeout', status: null });
    expect(error.message).toContain('did not answer within 0.1 s');
    expect(server.seen).toHaveLength(2);
  });

  it('a server that is not there', async () => {
    const gone = await GitHubApi.start();
    const { url } = gone;
    await gone.stop();
    const error = await failure((await api({ url, limits: { maxAttempts: 2 } })).list());
    expect(error).toMatchObject({ code: 'github-unreachable', status: null, mayHaveApplied: true });
    expect(error.message).toContain('ECONNREFUSED');
  });
});
