import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunArtifacts } from '../../src/github/section-artifacts.ts';
import { gateLines } from '../../src/presets/gate-lines.ts';
import type { GitHubApi } from '../../src/testing/github/server.ts';
import { jobToken } from '../../src/testing/github/tokens.ts';
import { HEAD, jobRequest, raceOfEight, sectionsIn, serverWithPull, show, TOKEN } from '../support/race.ts';

let api: GitHubApi;
beforeEach(async () => {
  api = await serverWithPull({ checks: 'write', 'pull-requests': 'write', statuses: 'write' });
});
afterEach(async () => {
  await api.stop();
  expect(api.problems).toEqual([]);
});

const body = () => api.repository.comments.items.map(({ body }) => body).join('\n=====\n');
const checks = () => api.repository.checkRuns.items;
const SURFACES = { check: 'auto', stale: 'minimize', commitStatus: false, labels: null } as const;

/** Artifacts of one workflow run, in memory. */
function runArtifacts(): RunArtifacts {
  const stored: { id: number; name: string; size: number; text: string }[] = [];
  return {
    async uploadArtifact(name, [file]) {
      if (stored.some((one) => one.name === name))
        throw new Error('an artifact with this name already exists');
      const text = readFileSync(file!, 'utf8');
      stored.push({ id: stored.length + 1, name, size: text.length, text });
    },
    listArtifacts: async () => ({ artifacts: stored.map(({ text, ...shown }) => shown) }),
    async downloadArtifact(id, { path: folder }) {
      writeFileSync(path.join(folder, 'section.md'), stored.find((one) => one.id === id)!.text);
    },
  };
}

describe('eight jobs at once', () => {
  it.each([true, false])(
    'end in one comment with all sections; a comment is there before: %s',
    async (before) => {
      for (let time = 0; time < 3; time++) expect(await raceOfEight(before)).toEqual([]);
    },
  );

  it('do so with sections in artifacts where no check run may be made', async () => {
    api.tokens.set(TOKEN, jobToken({ 'pull-requests': 'write' }));
    const artifacts = runArtifacts();
    const names = Array.from({ length: 8 }, (_, index) => `job-${index}`);
    const outcomes = await Promise.all(names.map((name) => show(api, { name, change: { artifacts } })));
    expect(outcomes.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(api.repository.comments.items).toHaveLength(1);
    expect(sectionsIn(body())).toEqual(names.map((name) => `${name} passed`));
    expect(outcomes[0]!.notes.filter((note) => note.includes('checks: write'))).toHaveLength(1);
  });

  it('do so where lists lag behind what was written', async () => {
    api.lag = 3;
    const names = ['a', 'b', 'c', 'd'];
    await Promise.all(names.map((name) => show(api, { name })));
    expect(api.repository.comments.items).toHaveLength(1);
    expect(sectionsIn(body())).toEqual(names.map((name) => `${name} passed`));
  });
});

describe('the requests of one update', () => {
  it.each([
    ['check runs', { checks: 'write', 'pull-requests': 'write' }],
    ['no check runs', { 'pull-requests': 'write' }],
  ] as const)('are at most six in a pull request with three presets, with %s', async (_, permissions) => {
    const artifacts = runArtifacts();
    for (const name of ['a', 'b', 'c']) await show(api, { name, change: { artifacts } });
    api.tokens.set(TOKEN, jobToken(permissions));
    api.seen.length = 0;
    await show(api, { name: 'b', verdict: 'failed', run: 6, change: { artifacts } });
    expect(sectionsIn(body())).toEqual(['a passed', 'b failed', 'c passed']);
    expect(api.seen.map(({ method, path }) => `${method} ${path}`).length).toBeLessThanOrEqual(6);
  });
});

describe('a result', () => {
  it('of a slow older job takes nothing away from a newer one, and is remembered', async () => {
    await show(api, { name: 'a', run: 9, verdict: 'passed' });
    await show(api, { name: 'a', run: 8, verdict: 'failed' });
    expect(sectionsIn(body())).toEqual(['a passed']);
    expect(body()).toMatch(
      /Last verdicts, newest first: ✅ passed \[aaaaaa&#8203;a\]\(.*\/runs\/9\/attempts\/1\) · ❌ failed/,
    );
  });

  it('shows the last five verdicts', async () => {
    for (let run = 1; run <= 8; run++)
      await show(api, { name: 'a', run, verdict: run % 2 ? 'failed' : 'passed' });
    const row = /Last verdicts[^\n]*/.exec(body())![0];
    expect([...row.matchAll(/runs\/(\d+)/g)].map(([, run]) => run)).toEqual(['8', '7', '6', '5', '4']);
  });

  it.each(['keep', 'minimize', 'delete'] as const)('that was skipped, stale-comment: %s', async (stale) => {
    const change = { surfaces: { ...SURFACES, stale } };
    await show(api, { name: 'a' });
    await show(api, { name: 'b', run: 6, verdict: 'skipped', change });
    await show(api, { name: 'a', run: 6, verdict: 'skipped', change });
    const [comment] = api.repository.comments.items;
    if (stale === 'delete') expect(comment).toBeUndefined();
    else expect(comment).toMatchObject({ minimized: stale === 'minimize' ? 'outdated' : null });
    expect(sectionsIn(body())).toEqual(stale === 'keep' ? ['a skipped', 'b skipped'] : []);
    await show(api, { name: 'a', run: 7, change });
    expect(sectionsIn(body())).toContain('a passed');
    expect(api.repository.comments.items).toMatchObject([{ minimized: null }]);
  });

  it('stands in a check run on the head of the pull request, that never changes its name', async () => {
    await show(api, { name: 'a' });
    await show(api, { name: 'a', run: 6, verdict: 'failed' });
    expect(checks()).toMatchObject([
      { name: 'worldgate / a', headSha: HEAD, status: 'completed', conclusion: 'success' },
      { name: 'worldgate / a', headSha: HEAD, status: 'completed', conclusion: 'failure' },
    ]);
    expect(checks()[1]!.output.title).toBe('Failed');
  });

  it('has its annotations beside the lines that state the gates, in batches', async () => {
    const gates = Array.from({ length: 120 }, (_, index) => `g${index}`);
    const text = `gates:\n${gates.map((name) => `  - name: ${name}\n    kind: coverage\n`).join('')}`;
    const gateFile = () => ({ path: 'worldgate/a.yaml', lines: gateLines(text) });
    const annotations = () =>
      gates.map((gate) => ({ rank: 1, level: 'error', title: 't', message: 'm', gate }) as const);
    const { exhibit } = jobRequest(api, { name: 'a' });
    await show(api, { name: 'a', change: { gateFile, exhibit: { ...exhibit, annotations } } });
    expect(checks()[0]!.annotations.map(({ path, start_line }) => `${path}:${start_line}`)).toEqual(
      gates.map((_, index) => `worldgate/a.yaml:${2 + 2 * index}`),
    );
    expect(checks()[0]!.annotations[0]).toMatchObject({ annotation_level: 'failure', end_line: 2 });
  });

  it('sets a status and one label where that is asked for', async () => {
    const change = { surfaces: { ...SURFACES, commitStatus: true, labels: 'worldgate' } };
    api.repository.issues.get(7)!.labels.push('bug', 'worldgate: passed');
    await show(api, { name: 'a', verdict: 'failed', change });
    await show(api, { name: 'b', change });
    expect(api.repository.issues.get(7)!.labels).toEqual(['bug', 'worldgate: failed']);
    await show(api, { name: 'a', run: 6, change });
    expect(api.repository.issues.get(7)!.labels).toEqual(['bug', 'worldgate: passed']);
    expect(api.repository.statuses.items.map(({ context, state, sha }) => [context, state, sha])).toEqual([
      ['worldgate/a', 'failure', HEAD],
      ['worldgate/b', 'success', HEAD],
      ['worldgate/a', 'success', HEAD],
    ]);
  });
});

describe('what others publish', () => {
  it.each([
    ['another app', { app: { id: 9, slug: 'mallory' } }],
    ['another pull request', { externalId: 'worldgate:v1:pull/8:20261121T091409123Z-10000051' }],
    ['another name', { name: 'worldgate / b' }],
  ])('is not shown where it is of %s', async (_, change) => {
    await show(api, { name: 'evil' });
    const [forged] = checks();
    api.repository.comments.clear();
    api.repository.checkRuns.change(forged!, change);
    await show(api, { name: 'a' });
    expect(sectionsIn(body())).toEqual(['a passed']);
  });

  it('is not shown where it calls people, shows pictures or leads elsewhere', async () => {
    await show(api, { name: 'evil' });
    const summary = checks()[0]!.output.summary!;
    api.repository.comments.clear();
    const { sectionMarker, parseSectionMarker, textMark } = await import(
      '../../src/reports/section-marker.ts'
    );
    for (const text of [
      'Hello @acme/everybody',
      '![x](https://github.com/x.png)',
      '[x](https://evil.test/)',
      '<img src=x>',
    ]) {
      const line = summary.split('\n').find((one) => one.startsWith('<!-- worldgate:section'))!;
      const marks = parseSectionMarker(line)!;
      const forged = `${sectionMarker({ ...marks, shown: textMark(text) })}\n${text}\n\n<!-- /worldgate:section -->`;
      api.repository.checkRuns.change(checks()[0]!, { output: { title: '', summary: forged, text: null } });
      await show(api, { name: 'a' });
      expect(body()).not.toContain(text);
    }
  });
});

describe('a pull request in trouble', () => {
  it('gets its comment again after a person deleted it', async () => {
    await show(api, { name: 'a' });
    api.repository.comments.clear();
    await show(api, { name: 'b' });
    expect(sectionsIn(body())).toEqual(['a passed', 'b passed']);
  });

  it('gets its comment although it was deleted while a job wrote it', async () => {
    await show(api, { name: 'a' });
    api.faults.push((method) => {
      if (method === 'PATCH') api.repository.comments.clear();
      return null;
    });
    const { warnings } = await show(api, { name: 'b' });
    expect(warnings).toEqual([]);
    expect(sectionsIn(body())).toEqual(['a passed', 'b passed']);
  });

  it('that was closed meanwhile is told all the same', async () => {
    api.repository.issues.get(7)!.state = 'closed';
    expect((await show(api, { name: 'a' })).warnings).toEqual([]);
    expect(sectionsIn(body())).toEqual(['a passed']);
  });

  it('whose conversation is locked keeps its check run, and one warning says what to do', async () => {
    api.repository.issues.get(7)!.locked = true;
    const { warnings, url } = await show(api, { name: 'a' });
    expect([warnings.length, url, checks().length]).toEqual([1, null, 1]);
    expect(warnings[0]).toContain('unlock it');
  });

  it("that an app without `issues: write` reports on: one warning with the app's own remedy", async () => {
    api.tokens.set(TOKEN, {
      ...jobToken({ checks: 'write', issues: 'read' }),
      account: { login: 'acme-ci[bot]', id: 77, type: 'Bot' },
      app: { id: 3, slug: 'acme-ci' },
    });
    const { warnings } = await show(api, { name: 'a' });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('permissions of the app, accepted in its installation: issues=write');
    expect(checks()).toHaveLength(1);
  });

  it('of which the event does not tell the head gets no check on another commit', async () => {
    const { notes } = await show(api, { name: 'a', head: null, change: { artifacts: runArtifacts() } });
    expect(checks()).toEqual([]);
    expect(notes.join()).toContain('does not say which commit was judged');
    expect(sectionsIn(body())).toEqual(['a passed']);
  });
});
