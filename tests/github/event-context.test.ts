import { describe, expect, it } from 'vitest';
import { type Environment, MAX_EVENT_BYTES, readEventContext } from '../../src/github/event-context.ts';

const HEAD = 'a'.repeat(40);
const MERGE = 'b'.repeat(40);
const BASE = 'c'.repeat(40);

const ENV: Environment = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/robots',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_SHA: MERGE,
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_RUN_ID: '123456789',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
};

const OWN = { id: 1, full_name: 'acme/robots' };

function pullRequestEvent(headRepo: unknown) {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: HEAD, ref: 'better-policy', repo: headRepo },
      base: { sha: BASE, ref: 'main', repo: OWN },
    },
    repository: OWN,
  };
}

function read(event: unknown, env: Environment = {}) {
  const text = typeof event === 'string' ? event : JSON.stringify(event);
  return readEventContext({ ...ENV, ...env }, () => text);
}

describe('event context', () => {
  it('reads a pull request, and judges its head rather than the merge commit', () => {
    expect(read(pullRequestEvent(OWN))).toEqual({
      inActions: true,
      repository: { owner: 'acme', name: 'robots' },
      eventName: 'pull_request',
      pullRequest: { number: 7, headSha: HEAD, baseSha: BASE, baseRef: 'main', fork: false },
      workflowRun: null,
      ref: 'refs/pull/7/merge',
      defaultBranch: null,
      actor: null,
      commit: HEAD,
      runId: 123456789,
      runAttempt: 2,
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      runUrl: 'https://github.com/acme/robots/actions/runs/123456789',
      notes: [],
    });
  });

  it.each([
    ['another repository', { id: 2, full_name: 'visitor/robots' }, true],
    [
      'another repository of the same name in other letters, by id',
      { id: 2, full_name: 'ACME/Robots' },
      true,
    ],
    ['a renamed repository, by id', { id: 1, full_name: 'acme/old-name' }, false],
    ['a repository without an id', { full_name: 'ACME/Robots' }, false],
    ['a deleted fork', null, true],
    ['an event that does not say', undefined, null],
  ])('tells a fork: %s', (_, headRepo, fork) => {
    expect(read(pullRequestEvent(headRepo)).pullRequest?.fork).toBe(fork);
  });

  it('takes the number from a comment on a pull request, from the ref, and from nothing else', () => {
    const onIssue = { issue: { number: 9 }, repository: OWN };
    const onPull = { issue: { number: 9, pull_request: { url: 'x' } }, repository: OWN };
    expect(read(onPull, { GITHUB_REF: 'refs/heads/main' }).pullRequest?.number).toBe(9);
    expect(read(onIssue, { GITHUB_REF: 'refs/heads/main' }).pullRequest).toBeNull();
    expect(read({}, { GITHUB_REF: 'refs/pull/12/merge' }).pullRequest?.number).toBe(12);
    expect(read({ number: 5 }, { GITHUB_REF: 'refs/heads/main' }).pullRequest).toBeNull();
  });

  it('names GITHUB_SHA on a push', () => {
    const context = read({ after: MERGE }, { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' });
    expect(context).toMatchObject({ pullRequest: null, commit: MERGE });
  });

  it.each([
    ['broken JSON', '{"pull_request":'],
    ['an empty file', ''],
    ['a list', '[]'],
    ['a huge file', ' '.repeat(MAX_EVENT_BYTES + 1)],
  ])('goes on without an unreadable event: %s', (_, text) => {
    const context = read(text, { GITHUB_REF: 'refs/heads/main' });
    expect(context.pullRequest).toBeNull();
    expect(context.notes).toHaveLength(1);
    expect(context.repository).toEqual({ owner: 'acme', name: 'robots' });
  });

  it('ignores parts of a wrong shape and keeps the others', () => {
    const context = read({
      pull_request: { number: 7, head: { sha: '$(curl evil)', repo: OWN }, base: 'main' },
      repository: 3,
    });
    expect(context.pullRequest).toMatchObject({ number: 7, headSha: null, baseRef: null });
    expect(context.commit).toBe(MERGE);
    expect(read({ pull_request: { number: -1 } }, { GITHUB_REF: '' }).pullRequest).toBeNull();
  });

  it('works outside of a workflow', () => {
    const context = readEventContext({}, () => {
      throw new Error('nothing is read');
    });
    expect(context).toMatchObject({
      inActions: false,
      repository: null,
      pullRequest: null,
      commit: null,
      runUrl: null,
      apiUrl: 'https://api.github.com',
      notes: [],
    });
  });

  it('reads the repository from the event where the variable is missing or malformed', () => {
    expect(read(pullRequestEvent(OWN), { GITHUB_REPOSITORY: undefined }).repository?.name).toBe('robots');
    expect(read({}, { GITHUB_REPOSITORY: 'acme/robots/../../user' }).repository).toBeNull();
  });

  it('honours an Enterprise server, and sends the token nowhere when its address is unusable', () => {
    const enterprise = {
      GITHUB_API_URL: 'https://git.acme.example/api/v3/',
      GITHUB_SERVER_URL: 'https://git.acme.example',
    };
    expect(read({}, enterprise)).toMatchObject({
      apiUrl: 'https://git.acme.example/api/v3',
      runUrl: 'https://git.acme.example/acme/robots/actions/runs/123456789',
    });
    for (const bad of ['not a url', 'file:///etc/passwd', 'https://user:secret@api.github.com']) {
      const context = read({}, { GITHUB_API_URL: bad });
      expect(context.apiUrl).toBeNull();
      expect(context.notes.join()).toContain('GITHUB_API_URL');
      expect(context.notes.join()).not.toContain('secret');
    }
  });

  it('reads the run that started this one, whose commit is not that of this job', () => {
    const run = {
      id: 42,
      run_attempt: 3,
      event: 'pull_request',
      status: 'completed',
      conclusion: 'failure',
      head_sha: HEAD,
      head_branch: 'feature',
      head_repository: { id: 2, full_name: 'visitor/robots' },
      pull_requests: [],
    };
    const event = { action: 'completed', workflow_run: run, repository: { ...OWN, default_branch: 'trunk' } };
    const context = read(event, { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REF: 'refs/heads/trunk' });
    expect(context).toMatchObject({ pullRequest: null, commit: MERGE, defaultBranch: 'trunk' });
    expect(context.workflowRun).toEqual({
      id: 42,
      attempt: 3,
      event: 'pull_request',
      status: 'completed',
      conclusion: 'failure',
      headSha: HEAD,
      headBranch: 'feature',
      headRepository: { id: 2, fullName: 'visitor/robots' },
    });
    // A deleted fork, and what another event's file holds.
    const gone = { ...event, workflow_run: { ...run, head_repository: null } };
    expect(read(gone, { GITHUB_EVENT_NAME: 'workflow_run' }).workflowRun?.headRepository).toBeNull();
    expect(read(event, { GITHUB_EVENT_NAME: 'workflow_dispatch' }).workflowRun).toBeNull();
    const broken = { ...event, workflow_run: { ...run, id: '42' } };
    expect(read(broken, { GITHUB_EVENT_NAME: 'workflow_run' }).workflowRun).toBeNull();
  });

  it.each([
    [
      'merge_group',
      { merge_group: { head_sha: HEAD, base_sha: BASE } },
      'refs/heads/gh-readonly-queue/main/pr-7-abc',
      HEAD,
    ],
    ['push', {}, 'refs/heads/main', MERGE],
    ['push', {}, 'refs/tags/v1.0.0', MERGE],
    ['schedule', { schedule: '0 3 * * *' }, 'refs/heads/main', MERGE],
    ['workflow_dispatch', { inputs: {} }, 'refs/heads/main', MERGE],
  ])('%s has no pull request, and a commit', (name, event, ref, commit) => {
    const context = read(event, { GITHUB_EVENT_NAME: name, GITHUB_REF: ref });
    expect(context).toMatchObject({ eventName: name, pullRequest: null, workflowRun: null, ref, commit });
  });
});
