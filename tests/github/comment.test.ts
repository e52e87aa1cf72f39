import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/contracts/report.ts';
import { VERDICTS, type Verdict } from '../../src/contracts/verdict.ts';
import { type ClientLimits, createGitHubClient } from '../../src/github/client.ts';
import {
  COMMENT_MODES,
  type CommentPart,
  mayCreateComment,
  SETTLE_MS,
  type UpsertOutcome,
  upsertComment,
} from '../../src/github/comment.ts';
import { commentsApi } from '../../src/github/comments-api.ts';
import { NO_STORE } from '../../src/github/section-store.ts';
import { type Exhibit, runExhibit } from '../../src/reports/exhibit.ts';
import { type TestClock, testClock } from '../support/clock.ts';
import { lineBody, linePart, sectionsOf } from '../support/comment-part.ts';
import { gateOf, reportOf } from '../support/finished-run.ts';
import { ACTIONS_BOT, type Account, GitHubApi } from '../support/github-api.ts';

const MALLORY: Account = {
  login: 'mallory',
  id: 66,
  type: 'User',
  installation: false,
  pullRequests: 'write',
};
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

interface Options {
  token?: string;
  mayCreate?: boolean;
  limits?: Partial<ClientLimits>;
}

async function upsert(part: CommentPart, options: Options = {}): Promise<UpsertOutcome> {
  const client = await createGitHubClient({
    token: options.token ?? 'job-token',
    apiUrl: server.url,
    fork: false,
    clock,
    redact: (text) => text,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
  return upsertComment({
    api: commentsApi(client, PULL, server.url),
    part,
    store: NO_STORE,
    identity: null,
    mayCreate: options.mayCreate ?? true,
    stale: 'keep',
    clock,
    waitFor: client.waitFor,
    pause: client.pause,
  });
}

const push = linePart('push', 'passed');
const reach = linePart('reach', 'failed');
const writes = () => server.seen.filter(({ method }) => ['POST', 'PATCH', 'DELETE'].includes(method));

describe('one comment', () => {
  it('is made once, confirmed after a pause, and found again by the next run', async () => {
    const made = await upsert(push);
    expect(made).toEqual({
      action: 'created',
      verdict: null,
      url: `https://github.com/acme/robots/pull/7#issuecomment-${server.comments[0]!.id}`,
    });
    expect(clock.slept).toEqual([SETTLE_MS * 1.5]);
    expect(await upsert(linePart('push', 'failed'))).toMatchObject({ action: 'updated', url: made.url });
    expect(server.comments).toHaveLength(1);
    expect(sectionsOf(server.comments[0]!.body)).toEqual(new Map([['push', 'failed']]));
  });

  it('is left alone where nothing changed', async () => {
    await upsert(push);
    server.seen.length = 0;
    clock.slept.length = 0;
    expect((await upsert(push)).action).toBe('unchanged');
    expect(writes()).toEqual([{ method: 'POST', path: '/graphql', token: 'job-token', status: 200 }]);
    expect(clock.slept).toEqual([]);
  });

  it('is found behind hundreds of others', async () => {
    for (let index = 0; index < 230; index++) server.addComment(MALLORY, `remark ${index}`);
    await upsert(push);
    await upsert(reach);
    expect(server.comments).toHaveLength(231);
    expect([...sectionsOf(server.comments.at(-1)!.body).keys()]).toEqual(['push', 'reach']);
  });

  it('keeps the section of another job', async () => {
    await upsert(push);
    await upsert(reach);
    expect(sectionsOf(server.comments[0]!.body)).toEqual(
      new Map([
        ['push', 'passed'],
        ['reach', 'failed'],
      ]),
    );
  });

  it('is recognised after the web editor changed its line ends', async () => {
    await upsert(push);
    server.comments[0]!.body = `${server.comments[0]!.body.replaceAll('\n', '\r\n')}\r\n`;
    expect((await upsert(push)).action).toBe('unchanged');
  });

  it('is not made where the caller does not want one, but brought up to date', async () => {
    expect(await upsert(push, { mayCreate: false })).toMatchObject({ action: 'not-wanted', url: null });
    expect(server.comments).toEqual([]);
    server.addComment(ACTIONS_BOT, lineBody('push', 'failed'));
    expect((await upsert(push, { mayCreate: false })).action).toBe('updated');
  });
});

describe('whose comment it is', () => {
  it("never touches somebody else's comment that carries the marker", async () => {
    const copied = server.addComment(MALLORY, lineBody('push', 'passed, trust me'));
    const before = structuredClone(copied);
    expect((await upsert(push)).action).toBe('created');
    expect(copied).toEqual(before);
    expect(server.comments).toHaveLength(2);
  });

  it('is not deceived by a person whose login looks like the bot', async () => {
    server.addComment({ ...MALLORY, login: 'github-actions' }, lineBody('push', 'passed'));
    expect((await upsert(push)).action).toBe('created');
  });

  it("works with a person's token, and leaves the bot's comment alone", async () => {
    server.tokens.set('mallory-token', MALLORY);
    const theirs = server.addComment(ACTIONS_BOT, lineBody('reach', 'failed'));
    expect((await upsert(push, { token: 'mallory-token' })).action).toBe('created');
    expect((await upsert(push, { token: 'mallory-token' })).action).toBe('unchanged');
    expect(theirs.body).toBe(lineBody('reach', 'failed'));
  });

  it('folds several own comments into the oldest', async () => {
    const oldest = server.addComment(ACTIONS_BOT, lineBody('a', '1'));
    server.addComment(ACTIONS_BOT, lineBody('b', '2'));
    server.addComment(ACTIONS_BOT, lineBody('push', 'old'));
    await upsert(push);
    expect(server.comments).toEqual([oldest]);
    expect(sectionsOf(oldest.body)).toEqual(
      new Map([
        ['a', '1'],
        ['b', '2'],
        ['push', 'passed'],
      ]),
    );
  });
});

describe('a server in trouble', () => {
  it('makes one comment although the answer to the first attempt was lost', async () => {
    server.failNext('POST', /issues/, { kind: 'status', status: 502, applied: true });
    expect((await upsert(push)).action).toBe('unchanged');
    expect(server.comments).toHaveLength(1);
  });

  it('makes one comment although the first attempt was never carried out', async () => {
    server.failNext('POST', /issues/, { kind: 'status', status: 502 });
    expect((await upsert(push)).action).toBe('created');
    expect(server.comments).toHaveLength(1);
  });

  it('makes one comment although the first attempt was never answered', async () => {
    server.failNext('POST', /issues/, { kind: 'hang' });
    expect((await upsert(push, { limits: { requestTimeoutMs: 250 } })).action).toBe('created');
    expect(server.comments).toHaveLength(1);
  });

  it('reads again before it repeats a refused update', async () => {
    server.addComment(ACTIONS_BOT, lineBody('push', 'old'));
    server.failNext('PATCH', /comments/, { kind: 'status', status: 429, headers: { 'retry-after': '20' } });
    const { sleep } = clock;
    clock.sleep = async (ms) => {
      await sleep(ms);
      // While this job waits for its turn, another one writes.
      if (ms === 20_000) server.comments[0]!.body = reach.merge([server.comments[0]!.body], []).body;
    };
    await upsert(push);
    expect(sectionsOf(server.comments[0]!.body)).toEqual(
      new Map([
        ['push', 'passed'],
        ['reach', 'failed'],
      ]),
    );
  });

  it('reads the comment right before it writes', async () => {
    server.addComment(ACTIONS_BOT, lineBody('push', 'old'));
    server.faults.push((_, path) => {
      // Between this job's list and its write, another job writes.
      if (path === '/graphql') server.comments[0]!.body = reach.merge([server.comments[0]!.body], []).body;
      return null;
    });
    await upsert(push);
    expect([...sectionsOf(server.comments[0]!.body).keys()]).toEqual(['push', 'reach']);
  });

  it('makes no second comment where the list lags behind', async () => {
    const listed = server.comments.slice.bind(server.comments);
    let lag = 2;
    server.comments.slice = (...range) => (lag-- > 0 ? [] : listed(...range));
    expect((await upsert(push)).action).toBe('created');
    expect(server.comments).toHaveLength(1);
  });

  it.each([
    ['401', { kind: 'status', status: 401 }, 'github-unauthorized'],
    ['403', { kind: 'status', status: 403 }, 'github-forbidden'],
    ['404', { kind: 'status', status: 404 }, 'github-not-found'],
    ['429', { kind: 'status', status: 429, headers: { 'retry-after': '999' } }, 'github-rate-limited'],
    ['500', { kind: 'status', status: 500 }, 'github-server-error'],
    [
      'garbage',
      { kind: 'text', status: 200, contentType: 'application/json', body: '}{' },
      'github-bad-answer',
    ],
    ['never', { kind: 'hang' }, 'github-timeout'],
  ] as const)('ends with a typed failure: %s', async (_, fault, code) => {
    server.failNext('GET', /./, fault, 99);
    await expect(upsert(push, { limits: { requestTimeoutMs: 40, maxAttempts: 2 } })).rejects.toMatchObject({
      code,
    });
    expect(server.comments).toEqual([]);
  });

  it('ends with a typed failure: 422', async () => {
    const long = linePart('push', 'x'.repeat(66_000));
    await expect(upsert(long)).rejects.toMatchObject({ code: 'github-invalid' });
  });

  it('gives up on a comment that others keep overwriting', async () => {
    server.addComment(ACTIONS_BOT, lineBody('reach', 'failed'));
    const { sleep } = clock;
    clock.sleep = async (ms) => {
      await sleep(ms);
      server.comments[0]!.body = lineBody('reach', 'failed');
    };
    await expect(upsert(push, { limits: { budgetMs: 600_000 } })).rejects.toMatchObject({
      code: 'comment-contended',
      hint: expect.stringContaining('concurrency'),
    });
  });
});

describe('jobs at the same time', () => {
  it('end in one comment with both sections, over HTTP', async () => {
    // Real time here, so that requests of the two interleave: waits are a fifth of those in use.
    clock.sleep = (ms) => new Promise((wake) => setTimeout(wake, ms / 5));
    clock.now = Date.now;
    const names = ['push', 'reach', 'grasp'];
    await Promise.all(names.map((name) => upsert(linePart(name, `text of ${name}`))));
    expect(server.comments).toHaveLength(1);
    expect([...sectionsOf(server.comments[0]!.body).keys()].sort()).toEqual([...names].sort());
  });
});

/** A run that was completed, or one that was skipped as a whole. */
function shown(verdict: Verdict, hasRun = true, part: Partial<Report> = {}): Exhibit {
  const gates = hasRun ? [gateOf(verdict)] : [];
  return runExhibit({ ...reportOf('push', verdict), gates, result_digest: null, latency: null, ...part });
}

it('creates comments as the table in the docs says', () => {
  const table = COMMENT_MODES.map((mode) => [
    mode,
    VERDICTS.filter((verdict) => mayCreateComment(mode, shown(verdict), 0)),
  ]);
  expect(Object.fromEntries(table)).toEqual({
    auto: ['error', 'failed', 'inconclusive', 'skipped', 'passed'],
    always: ['error', 'failed', 'inconclusive', 'skipped', 'passed'],
    failures: ['error', 'failed', 'inconclusive'],
    never: [],
  });
  expect(mayCreateComment('failures', shown('skipped'), 3)).toBe(true);
  // An error that ended a run before there was anything to show must be seen.
  expect(mayCreateComment('auto', shown('error', false), 4)).toBe(true);
  const leftOut = COMMENT_MODES.filter((mode) => mayCreateComment(mode, shown('skipped', false), 0));
  expect(leftOut).toEqual(['always']);
});

it.each([
  ['gates that all were skipped', { gates: [gateOf('skipped')] }],
  ['episodes that no gate asked for', { result_digest: `sha256:${'0'.repeat(64)}` }],
] as const)('does not take a run with %s for one that did not run', (_, part) => {
  expect(mayCreateComment('auto', shown('skipped', false, part as Partial<Report>), 0)).toBe(true);
});
