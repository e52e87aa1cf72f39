import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitHubClient } from '../../src/github/client.ts';
import { closedItems } from '../../src/github/releases/closed-items.ts';
import { putDraft } from '../../src/github/releases/draft-release.ts';
import { GitHubApi } from '../../src/testing/github/server.ts';
import { jobToken } from '../../src/testing/github/tokens.ts';
import { testClock } from '../support/clock.ts';

const repository = { owner: 'acme', name: 'robots' };

let api: GitHubApi;
beforeEach(async () => {
  api = await GitHubApi.start();
  api.tokens.set('token', jobToken({ contents: 'write', issues: 'read', 'pull-requests': 'read' }));
});
afterEach(async () => {
  await api.stop();
  expect(api.problems).toEqual([]);
});

const client = (token = 'token') =>
  createGitHubClient({
    ...{ token, apiUrl: api.url, fork: null, clock: testClock() },
    redact: (text) => text,
  });

describe('closed issues and merged pull requests', () => {
  const ask = async (since: string | null = null, until: string | null = null) =>
    closedItems(await client(), { repository, since, until });

  it('are read over pages, with those that nobody worked on left out', async () => {
    for (let number = 1; number <= 150; number++)
      api.repository.addIssue({ number, state: 'closed', closedAt: '2026-11-20T12:00:00Z' });
    api.repository.addIssue({ number: 151, state: 'closed', stateReason: 'not_planned' });
    api.repository.addIssue({ number: 152 });
    api.repository.addIssue({ number: 153, state: 'closed', pull: {} });
    const merged = { mergedAt: '2026-11-20T12:00:00Z' };
    const author = { login: 'dependabot[bot]', id: 49699333, type: 'Bot' } as const;
    api.repository.addIssue({ number: 154, state: 'closed', body: 'Fixes #3', author, pull: merged });
    const { found, problem, since } = await ask();
    expect([problem, since]).toEqual([null, null]);
    expect(found.changes.map(({ number }) => number)).toEqual(
      [...Array(150).keys()].map((at) => at + 1).concat(154),
    );
    expect(found.changes.at(-1)).toMatchObject({ kind: 'pull', bot: true, body: 'Fixes #3' });
    expect(found.notes).toEqual(['1 issue closed as not planned or duplicate left out']);
  });

  it('begin after the tag of the newest release, or after a tag or a date', async () => {
    const { git, releases } = api.repository;
    const tree = git.writeTree({});
    const commit = git.commit({ message: 'x', tree, parents: [], date: '2026-11-10T12:00:00Z' });
    git.refs.set('refs/tags/v1', commit);
    const [name, target, createdAt] = ['v1', 'main', api.tick()];
    releases.add({
      id: 5,
      tag: 'v1',
      name,
      draft: false,
      prerelease: false,
      immutable: false,
      target,
      createdAt,
    });
    // Closed by the merge that was tagged, a moment after its commit.
    for (const since of [null, 'v1', 'tags/v1'])
      expect((await ask(since)).since).toEqual({ name: 'v1', at: '2026-11-10T12:00:10.000Z' });
    expect(await ask('2026-11-02', '2026-11-05')).toMatchObject({
      since: { at: '2026-11-02T00:00:00.000Z' },
      until: { at: '2026-11-05T23:59:59.999Z' },
    });
  });

  it('that cannot be read are a problem, not an error', async () => {
    expect((await ask('v9')).problem).toMatch(/find the commit of tag v9/);
    api.tokens.set('token', jobToken({ contents: 'read' }));
    expect((await ask('2026-11-01')).problem).toMatch(/issues: read/);
    await expect(ask('no tag')).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('the draft release', () => {
  const put = async (markdown = 'notes', token?: string) =>
    putDraft(await client(token), { repository, tag: 'v2', title: 'v2', markdown });
  const all = () => api.repository.releases.items;
  const add = (more: object) =>
    api.repository.releases.add({
      ...{ id: api.nextId(), tag: 'v2', name: 'v2', draft: true, prerelease: false, immutable: false },
      ...{ target: 'main', createdAt: api.tick(), ...more },
    });

  it('is opened once, then updated between its marks, and never published', async () => {
    expect(await put('first')).toMatchObject({ state: 'created', notes: [] });
    const [draft] = all();
    api.repository.releases.change(draft!, { body: `by hand\n\n${draft!.body}\n\nafter $&` });
    expect(await put('second $1')).toMatchObject({ state: 'updated', release: { id: draft!.id } });
    expect(await put('second $1')).toMatchObject({ state: 'unchanged' });
    expect(all()).toHaveLength(1);
    expect(all()[0]).toMatchObject({ draft: true, tag: 'v2' });
    expect(all()[0]!.body).toMatch(
      /^by hand\n\n<!-- [^>]*begin[^>]*-->\n\nsecond \$1\n\n<!-- [^>]*end -->\n\nafter \$&$/,
    );
    const sent = api.received.filter(({ method }) => method !== 'GET');
    expect(sent.map(({ method, body }) => [method, Object.keys(body as object).sort()])).toEqual([
      ['POST', ['body', 'draft', 'name', 'tag_name']],
      ['PATCH', ['body']],
    ]);
    expect(api.repository.git.refs.size).toBe(0);
  });

  it('leaves a published release, and a draft of somebody else', async () => {
    add({ draft: false, body: 'published' });
    expect(await put()).toMatchObject({ state: 'left', release: null });
    api.repository.releases.clear();
    add({ body: 'by hand' });
    expect((await put()).notes[0]).toContain('without the mark');
    expect(all().map(({ body }) => body)).toEqual(['by hand']);
    expect(api.received.some(({ method }) => method !== 'GET')).toBe(false);
  });

  it('updates the newest of two, and names the other', async () => {
    await put();
    const [first] = all();
    const second = add({ body: first!.body });
    const { state, release, notes } = await put('new');
    expect([state, release!.id, notes.length]).toEqual(['updated', second.id, 1]);
  });

  it('keeps what stands between two copies of the notes', async () => {
    await put('first');
    const [draft] = all();
    const [begin] = draft!.body!.split('first');
    api.repository.releases.change(draft!, {
      body: `${begin}half a block, by hand\n\n${draft!.body}\n\nbetween\n\n${draft!.body}`,
    });
    expect(await put('second')).toMatchObject({ state: 'updated' });
    const [updated] = all();
    for (const text of ['half a block, by hand', 'second', 'between']) expect(updated!.body).toContain(text);
  });

  it('is left where it was published between list and update', async () => {
    await put();
    const [draft] = all();
    api.faults.push((method, path) => {
      if (method === 'GET' && path.endsWith(`/releases/${draft!.id}`))
        api.repository.releases.change(draft!, { draft: false });
      return null;
    });
    expect(await put('new')).toMatchObject({ state: 'left' });
    expect(draft!.body).toContain('notes');
  });

  it('is found again where the answer to its opening was lost', async () => {
    api.failNext('POST', /releases$/, { kind: 'status', status: 502, applied: true });
    expect(await put()).toMatchObject({ state: 'created' });
    expect(all()).toHaveLength(1);
  });

  it('is refused without the permission, which is named', async () => {
    api.tokens.set('reader', jobToken({ contents: 'read' }));
    await expect(put('x', 'reader')).rejects.toThrow(/open a draft release/);
    await expect(put('x', 'reader')).rejects.toMatchObject({
      hint: expect.stringContaining('contents: write'),
    });
    expect(all()).toEqual([]);
  });
});
