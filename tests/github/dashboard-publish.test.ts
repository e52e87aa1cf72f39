import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { qualityDashboard } from '../../src/contracts/dashboard.ts';
import { EMPTY } from '../../src/dashboard/history.ts';
import { readAll } from '../../src/dashboard/make-dashboard.ts';
import { createGitHubClient } from '../../src/github/client.ts';
import { pagesFolder, publishDashboard } from '../../src/github/dashboard/publish-dashboard.ts';
import { removeFolders, temporaryFolder } from '../support/cli.ts';
import { testClock } from '../support/clock.ts';
import { GitHubFilesApi } from '../support/github-files-api.ts';
import { nightId, writeNight } from '../support/nights.ts';
import { performance, timed, write } from '../support/worldforge-files.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const PLACE = { repository: { owner: 'acme', name: 'robots' }, branch: 'gh-pages' };

let server: GitHubFilesApi;
beforeEach(async () => {
  server = await GitHubFilesApi.start();
});
afterEach(async () => {
  await server.stop();
  removeFolders();
  expect(server.problems).toEqual([]);
});

async function publishNight(day: number) {
  const folder = temporaryFolder();
  const runs = join(folder, 'runs');
  const file = write(join(folder, 'perf.json'), performance([timed('start', day, 250, true)]));
  writeNight(runs, { day, episodes: 40, rate: 0.95 });
  return publishDashboard({
    client: await createGitHubClient({
      ...{ token: 'upload-token', apiUrl: server.url, fork: null, clock: testClock() },
      redact: (text) => text,
    }),
    place: PLACE,
    folder: 'quality/nightly',
    read: await readAll({
      runs: { dir: runs, originOf: () => ({ branch: 'main', runUrl: null }) },
      release: [{ kind: 'core-performance', file, label: 'perf.json' }],
      origin: { branch: 'main', runUrl: null },
      verify: null,
      now: NOW,
    }),
    price: null,
    history: EMPTY,
    branch: 'main',
    now: NOW,
  });
}

const file = (name: string) => server.filesOf('gh-pages')[`quality/nightly/${name}`]!;
const published = () => qualityDashboard.parse(JSON.parse(file('quality-dashboard.json')));
const daysOf = (days: number[]) => days.map((day) => nightId({ day }));

describe('a dashboard on GitHub Pages', () => {
  it('adds each night to those before, in one commit, and leaves other files alone', async () => {
    server.push('gh-pages', { 'index.html': 'home' });
    await publishNight(1);
    const { url } = await publishNight(2);
    expect(url).toBe('https://acme.github.io/robots/quality/nightly/');
    expect(published().runs.map(({ run_id }) => run_id)).toEqual(daysOf([2, 1]));
    expect(file('index.html')).toContain('Quality dashboard');
    expect(server.filesOf('gh-pages')['index.html']).toBe('home');
    expect(server.historyOf('gh-pages')).toHaveLength(3);
    // Rows of the published dashboard are the files of the history: none was asked for by itself.
    expect(server.seen.filter((one) => one.includes('/git/blobs/'))).toHaveLength(1);
  });

  it('loses nothing where another job pushes first, and its page has all runs', async () => {
    await publishNight(1);
    let isFirst = true;
    let other: Promise<unknown> = Promise.resolve();
    server.interfere = (method) => {
      if (method !== 'POST' || !isFirst) return null;
      isFirst = false;
      other = publishNight(2);
      return null;
    };
    await Promise.all([publishNight(3), publishNight(4)]);
    await other;
    expect(published().runs.map(({ run_id }) => run_id)).toEqual(daysOf([4, 3, 2, 1]));
    const { records } = published();
    expect(records.map(({ measures }) => measures[0]!.value).sort()).toEqual([1, 2, 3, 4]);
    for (const { record_id } of records) expect(file(`history/${record_id}.json`)).toContain('"perf.json"');
  });

  it('believes the files of the history, not what the published page says of them', async () => {
    await publishNight(1);
    const edited = file('quality-dashboard.json').replaceAll('"verdict":"passed"', '"verdict":"failed"');
    server.push('gh-pages', { 'quality/nightly/quality-dashboard.json': edited });
    await publishNight(2);
    expect(published().runs.map(({ verdict }) => verdict)).toEqual(['passed', 'passed']);
  });

  it('says which row of the history is broken, and keeps the others', async () => {
    await publishNight(1);
    const name = `history/${nightId({ day: 0 })}.json`;
    server.push('gh-pages', { [`quality/nightly/${name}`]: '{"half":' });
    await publishNight(2);
    const { verdict, problems, runs } = published();
    expect([verdict, runs.length, problems.length]).toEqual(['error', 2, 1]);
    expect(file(name)).toBe('{"half":');
  });

  it('stands in a folder of the branch', () => {
    expect(pagesFolder('/quality/')).toBe('quality');
    for (const bad of ['', '..', 'a/../b', '.github', 'a//b', 'a b']) {
      expect(() => pagesFolder(bad), bad).toThrow('no folder on a branch');
    }
  });
});
