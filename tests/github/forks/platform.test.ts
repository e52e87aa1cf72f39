import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/foundation/digest.ts';
import { isWorldGateError } from '../../../src/foundation/errors.ts';
import { downloadArtifact, listArtifacts } from '../../../src/github/artifacts-api.ts';
import { createGitHubClient, type GitHubClient } from '../../../src/github/client.ts';
import { readWorkflowRun } from '../../../src/github/workflow-run.ts';
import { findPullRequests } from '../../../src/github/workflow-run-pulls.ts';
import { GitHubApi } from '../../../src/testing/github/server.ts';
import type { Repository } from '../../../src/testing/github/state.ts';
import { jobToken } from '../../../src/testing/github/tokens.ts';
import { testClock } from '../../support/clock.ts';
import { zipOf } from '../../support/zip.ts';

const PLACE = { owner: 'acme', name: 'robots' };
const SHA = 'b'.repeat(40);
const LIMITS = { maxEntries: 10, maxBytes: 1_000_000, maxArchiveBytes: 100_000 };

let api: GitHubApi;
let fork: Repository;
let room: string;
let other: Server | undefined;

beforeEach(async () => {
  api = await GitHubApi.start();
  api.tokens.set('job', jobToken({ actions: 'read', contents: 'read', 'pull-requests': 'write' }));
  fork = api.addFork('visitor/robots');
  room = mkdtempSync(join(tmpdir(), 'wg-forks-'));
});
afterEach(async () => {
  rmSync(room, { recursive: true, force: true });
  await api.stop();
  await new Promise((done) => (other === undefined ? done(null) : other.close(done)));
  other = undefined;
  expect(api.problems).toEqual([]);
});

function client(token = 'job'): Promise<GitHubClient> {
  const limits = { requestTimeoutMs: 2000, maxAttempts: 2 };
  return createGitHubClient({
    token,
    apiUrl: api.url,
    fork: false,
    clock: testClock(),
    redact: (text) => text,
    limits,
  });
}

function addRun(headRepository: Repository | null = fork, change = {}): number {
  const id = api.nextId();
  api.repository.runs.add({
    ...{ id, path: '.github/workflows/eval.yml', name: 'eval', workflowId: 1, event: 'pull_request' },
    ...{ status: 'completed', conclusion: 'success', headBranch: 'feature', headSha: SHA, headRepository },
    ...{ pulls: [], attempt: 1, actor: { login: 'visitor', id: 7, type: 'User' }, createdAt: api.tick() },
    ...change,
  });
  return id;
}

function addArtifact(runId: number, name: string, bytes: Buffer, change = {}): number {
  const id = api.nextId();
  const stored = { id, runId, name, bytes, digest: sha256(bytes), expired: false, createdAt: api.tick() };
  api.repository.artifacts.add({ ...stored, ...change });
  return id;
}

function addPull(
  number: number,
  change: {
    sha?: string;
    from?: Repository | null;
    into?: string;
    state?: 'open' | 'closed';
    mergedAt?: string;
  } = {},
) {
  const { sha = SHA, from = fork, into = 'main', state = 'open', mergedAt = null } = change;
  api.repository.addIssue({
    number,
    state,
    pull: {
      head: { sha, ref: 'feature', repository: from },
      base: { sha: 'c'.repeat(40), ref: into },
      mergedAt,
    },
  });
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return isWorldGateError(error) ? error.code : `not refused: ${String(error)}`;
}

describe('artifacts', () => {
  const zip = zipOf([{ name: 'run_manifest.json', data: '{}' }]);

  it('are listed over all pages up to the limit, the newest first, by run and by name', async () => {
    const run = addRun();
    for (let index = 0; index < 250; index++) addArtifact(run, `a-${index}`, zip);
    addArtifact(addRun(), 'of-another-run', zip);
    const found = await listArtifacts(await client(), PLACE, { runId: run, limit: 300 });
    expect([found.total, found.artifacts.length, found.artifacts[0]!.name]).toEqual([250, 250, 'a-249']);
    const some = await listArtifacts(await client(), PLACE, { runId: run, limit: 120 });
    expect([some.total, some.artifacts.length]).toEqual([250, 120]);
    const named = await listArtifacts(await client(), PLACE, { name: 'of-another-run', limit: 5 });
    expect(named.artifacts.map(({ name }) => name)).toEqual(['of-another-run']);
  });

  async function download(change: object = {}, limits = LIMITS) {
    const run = addRun();
    addArtifact(run, 'mine', zip, change);
    const c = await client();
    const { artifacts } = await listArtifacts(c, PLACE, { runId: run, limit: 5 });
    return downloadArtifact(c, PLACE, artifacts[0]!, join(room, 'out'), limits);
  }

  it('come out of their archive', async () => {
    expect(await download()).toEqual(['run_manifest.json']);
    expect(readFileSync(join(room, 'out/run_manifest.json'), 'utf8')).toBe('{}');
    expect(readdirSync(room)).toEqual(['out']);
  });

  it.each([
    ['an expired one', { expired: true }, LIMITS, 'artifact-expired'],
    ['one without a digest', { digest: null }, LIMITS, 'artifact-digest-missing'],
    ['one with another digest', { digest: sha256('other') }, LIMITS, 'artifact-digest-mismatch'],
    [
      'one that the storage changed',
      { download: { status: 200, body: zipOf([{ name: 'x', data: 'y' }]) } },
      LIMITS,
      'artifact-digest-mismatch',
    ],
    ['one that is too large', {}, { ...LIMITS, maxArchiveBytes: 20 }, 'download-too-large'],
    [
      'one of which more comes than was said',
      { download: { status: 200, body: Buffer.alloc(200_000) } },
      LIMITS,
      'download-too-large',
    ],
    [
      'one whose storage is down',
      { download: { status: 503, body: Buffer.from('x') } },
      LIMITS,
      'github-server-error',
    ],
  ])('%s leaves nothing behind', async (_, change, limits, code) => {
    expect(await codeOf(download(change, limits))).toBe(code);
    expect(readdirSync(room)).toEqual([]);
  });

  it('that expire between list and download are said to have expired', async () => {
    const run = addRun();
    const id = addArtifact(run, 'mine', zip);
    const c = await client();
    const { artifacts } = await listArtifacts(c, PLACE, { runId: run, limit: 5 });
    const { artifacts: stored } = api.repository;
    stored.change(stored.find(id)!, { expired: true });
    expect(await codeOf(downloadArtifact(c, PLACE, artifacts[0]!, join(room, 'out'), LIMITS))).toBe(
      'artifact-expired',
    );
  });

  it('need the permission, which the message names', async () => {
    api.tokens.set('poor', jobToken({ contents: 'read' }));
    await expect(listArtifacts(await client('poor'), PLACE, { limit: 5 })).rejects.toMatchObject({
      code: 'github-forbidden',
      hint: expect.stringContaining('actions: read'),
    });
  });
});

describe('a download', () => {
  afterEach(() => {
    // The stub's faults have a body, which GitHub's redirects have not.
    const rest = api.problems.filter(
      (problem) => !problem.includes('a body is sent where none is described'),
    );
    api.problems.splice(0, api.problems.length, ...rest);
  });

  async function redirectTo(
    answer: (headers: Record<string, unknown>) => { status: number; body: string },
  ): Promise<Record<string, unknown>[]> {
    const seen: Record<string, unknown>[] = [];
    other = createServer((request, response) => {
      seen.push(request.headers);
      const { status, body } = answer(request.headers);
      response.writeHead(status).end(body);
    });
    await new Promise<void>((done) => other!.listen(0, '127.0.0.1', done));
    return seen;
  }

  function fetchIt(c: GitHubClient, location: string, file = join(room, 'file')) {
    api.failNext('GET', /zip$/, { kind: 'status', status: 302, headers: { location } }, 2);
    return c.download({
      route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      parameters: { owner: 'acme', repo: 'robots', artifact_id: 1, archive_format: 'zip' },
      ...{ purpose: 'download it', permission: null, file, maxBytes: 1000 },
    });
  }
  const elsewhere = (path = '/x?sig=a%2Fb:c') =>
    `http://127.0.0.1:${(other!.address() as AddressInfo).port}${path}`;

  it('goes to another host without the token, and says what came', async () => {
    const seen = await redirectTo(() => ({ status: 200, body: 'bytes' }));
    const { digest, sizeBytes } = await fetchIt(await client(), elsewhere());
    expect([digest, sizeBytes]).toEqual([sha256('bytes'), 5]);
    expect(seen).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toContain('job');
    expect(seen[0]).not.toHaveProperty('authorization');
  });

  it('does not follow where it leads round and round, or to no address', async () => {
    await redirectTo(() => ({ status: 200, body: '' }));
    const c = await client();
    expect(await codeOf(fetchIt(c, 'file:///etc/passwd'))).toBe('github-bad-answer');
    expect(await codeOf(fetchIt(c, 'http://user:secret@127.0.0.1/'))).toBe('github-bad-answer');
    expect(existsSync(join(room, 'file'))).toBe(false);
  });

  it('does not show the address of the storage, which opens the file', async () => {
    await redirectTo(() => ({ status: 403, body: 'expired' }));
    const error = await fetchIt(await client(), elsewhere('/secret?sig=hunter2')).catch(
      (thrown: unknown) => thrown,
    );
    expect(String((error as Error).message)).toMatch(/127\.0\.0\.1:\d+, which did not answer it \(403\)/);
    expect(JSON.stringify(error)).not.toContain('hunter2');
  });
});

describe('the pull request of a run', () => {
  async function find(runId: number) {
    const c = await client();
    return findPullRequests(c, PLACE, await readWorkflowRun(c, PLACE, runId), 'main');
  }

  it('is the one with its head repository, branch and commit', async () => {
    const stranger = api.addFork('stranger/robots');
    addPull(5, { from: stranger });
    addPull(6, { sha: 'd'.repeat(40), from: api.repository });
    addPull(7);
    expect(await find(addRun())).toEqual({
      pulls: [{ number: 7, baseRef: 'main', headSha: SHA, moved: false }],
      notes: [],
    });
  });

  it('is said to have moved on where somebody has pushed since', async () => {
    addPull(7, { sha: 'e'.repeat(40) });
    const { pulls } = await find(addRun());
    expect(pulls).toEqual([{ number: 7, baseRef: 'main', headSha: 'e'.repeat(40), moved: true }]);
  });

  it('is not a later one from the same branch where its own was closed', async () => {
    addPull(6, { state: 'closed' });
    addPull(7, { sha: 'e'.repeat(40) });
    expect(await find(addRun())).toEqual({
      pulls: [],
      notes: ['Pull request 6 was closed meanwhile: nothing is commented.'],
    });
  });

  it('of several is the one into the default branch, and all are named', async () => {
    addPull(7, { into: 'release' });
    addPull(8);
    const { pulls, notes } = await find(addRun());
    expect(pulls.map(({ number }) => number)).toEqual([8]);
    expect(notes).toEqual([
      '2 pull requests have this commit: 8 (into main), 7 (into release). The comment goes to 8.',
    ]);
  });

  it.each([
    ['closed', {}],
    ['merged', { mergedAt: '2026-11-21T09:00:00Z' }],
  ])('that was %s meanwhile gets no comment', async (end, change) => {
    addPull(7, { state: 'closed', ...change });
    expect(await find(addRun())).toEqual({
      pulls: [],
      notes: [`Pull request 7 was ${end} meanwhile: nothing is commented.`],
    });
  });

  it('is none where there is none, or the fork is gone', async () => {
    expect((await find(addRun())).notes).toEqual([
      `No open pull request has commit ${SHA.slice(0, 12)} of visitor/robots: nothing is commented.`,
    ]);
    addPull(7, { from: null });
    const problems = api.problems.length;
    const gone = await find(addRun(null));
    // GitHub's description says that the head repository is always there.
    api.problems.splice(problems);
    expect(gone).toEqual({
      pulls: [],
      notes: [expect.stringContaining('the repository that its commit comes from no longer exists')],
    });
  });

  it('is found by its commit where the owner has another name by now', async () => {
    addPull(7);
    const run = addRun();
    api.failNext('GET', /\/pulls$/, {
      kind: 'text',
      status: 200,
      contentType: 'application/json',
      body: '[]',
    });
    expect((await find(run)).pulls.map(({ number }) => number)).toEqual([7]);
  });
});
