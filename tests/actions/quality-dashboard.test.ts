import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { qualityDashboardDoor } from '../../src/actions/quality-dashboard.ts';
import { sha256 } from '../../src/foundation/digest.ts';
import { GitHubApi } from '../../src/testing/github/server.ts';
import { jobToken } from '../../src/testing/github/tokens.ts';
import { removeFolders, temporaryFolder } from '../support/cli.ts';
import { testDoor } from '../support/door.ts';
import { nightId, writeNight } from '../support/nights.ts';
import { zipOf } from '../support/zip.ts';

/** No test here names a trust policy. */
const FEATURES = {
  verify: () => Promise.reject(new Error('nothing is verified without a trust policy')),
};

let folder: string;
let api: GitHubApi;
beforeEach(async () => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'temp'));
  api = await GitHubApi.start();
});
afterEach(async () => {
  await api.stop();
  removeFolders();
});

function dashboardDoor(inputs: Record<string, string>) {
  return testDoor({
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_API_URL: api.url,
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  });
}

describe('actions/quality-dashboard', () => {
  it('shows the runs of this workflow run, on its branch and with its page, and keeps them', async () => {
    writeNight(join(folder, 'runs'), { day: 1, episodes: 40, rate: 0.95 });
    const { door, outputs } = dashboardDoor({ runs: 'runs', history: 'history' });
    expect(await qualityDashboardDoor(door, FEATURES)).toBe(0);
    expect(outputs()).toEqual({
      verdict: 'passed',
      runs: '1',
      'first-failed': '',
      problems: '0',
      'dashboard-path': join(folder, 'quality-dashboard'),
      'page-url': '',
      'artifact-name': '',
    });
    const row = readFileSync(join(folder, 'history', `${nightId({ day: 1 })}.json`), 'utf8');
    expect(JSON.parse(row)).toMatchObject({
      branch: 'main',
      run_url: 'https://github.com/acme/robots/actions/runs/5',
    });
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('# Quality dashboard');
    expect(readdirSync(join(folder, 'quality-dashboard')).sort()).toEqual([
      'quality-dashboard.html',
      'quality-dashboard.json',
      'quality-dashboard.md',
    ]);
  });

  it('fails by what it shows only where it is strict', async () => {
    writeNight(join(folder, 'runs'), { day: 1, episodes: 40, rate: 0.1 });
    expect(await qualityDashboardDoor(dashboardDoor({ runs: 'runs' }).door, FEATURES)).toBe(0);
    expect(await qualityDashboardDoor(dashboardDoor({ runs: 'runs', strict: 'true' }).door, FEATURES)).toBe(
      1,
    );
  });

  it('publishes to GitHub Pages', async () => {
    api.tokens.set('token', jobToken({ contents: 'write', pages: 'read' }));
    writeNight(join(folder, 'runs'), { day: 1, episodes: 40, rate: 0.95 });
    const { door, outputs } = dashboardDoor({ runs: 'runs', publish: 'pages', 'github-token': 'token' });
    expect(await qualityDashboardDoor(door, FEATURES)).toBe(0);
    expect(outputs()['page-url']).toBe('https://acme.github.io/robots/quality/');
    expect(Object.keys(api.repository.git.filesOf('gh-pages')).sort()).toEqual([
      `quality/history/${nightId({ day: 1 })}.json`,
      'quality/index.html',
      'quality/quality-dashboard.json',
      'quality/quality-dashboard.md',
    ]);
  });

  it('says that it was not published, and keeps its verdict and its page', async () => {
    api.tokens.set('token', jobToken({ contents: 'read' }));
    writeNight(join(folder, 'runs'), { day: 1, episodes: 40, rate: 0.95 });
    const { door, outputs, told } = dashboardDoor({
      runs: 'runs',
      publish: 'pages',
      'github-token': 'token',
    });
    expect(await qualityDashboardDoor(door, FEATURES)).toBe(4);
    expect(outputs()).toMatchObject({ verdict: 'passed', 'page-url': '' });
    expect(told.find(([what]) => what === 'error')!.join(' ')).toMatch(/not published.*contents: write/s);
    expect(readdirSync(join(folder, 'quality-dashboard'))).toHaveLength(3);
  });

  it('refuses to show nothing, and a folder of the branch that is none', async () => {
    await expect(qualityDashboardDoor(dashboardDoor({}).door, FEATURES)).rejects.toMatchObject({
      code: 'input-invalid',
    });
    const astray = dashboardDoor({ publish: 'pages', 'pages-folder': '../x', 'github-token': 'token' });
    await expect(qualityDashboardDoor(astray.door, FEATURES)).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });

  it('keeps the history of earlier artifacts where one of them cannot be read', async () => {
    api.tokens.set('token', jobToken({ actions: 'read', contents: 'read' }));
    const store = (name: string, change: { digest?: string } = {}) => {
      const [runId, id] = [api.nextId(), api.nextId()];
      api.repository.runs.add({
        ...{ id: runId, path: '.github/workflows/eval.yml', name: 'eval', workflowId: 1, event: 'push' },
        ...{ status: 'completed', conclusion: 'success', headBranch: 'main', headSha: 'b'.repeat(40) },
        ...{ headRepository: api.repository, pulls: [], attempt: 1, createdAt: api.tick() },
        actor: { login: 'someone', id: 7, type: 'User' },
      });
      const data = readFileSync(join(folder, 'earlier', name), 'utf8');
      const bytes = zipOf([{ name: `history/${name}`, data }]);
      const stored = { id, runId, name: 'quality', bytes, digest: sha256(bytes), expired: false };
      api.repository.artifacts.add({ ...stored, createdAt: api.tick(), ...change });
    };
    for (let day = 1; day <= 3; day++) writeNight(join(folder, 'runs'), { day, episodes: 40, rate: 0.95 });
    await qualityDashboardDoor(dashboardDoor({ runs: 'runs', history: 'earlier' }).door, FEATURES);
    store(`${nightId({ day: 1 })}.json`);
    store(`${nightId({ day: 2 })}.json`);
    store(`${nightId({ day: 3 })}.json`, { digest: `sha256:${'0'.repeat(64)}` });
    const { door, outputs, told } = dashboardDoor({ artifact: 'quality', 'github-token': 'token' });
    expect(await qualityDashboardDoor(door, FEATURES)).toBe(0);
    expect(outputs()).toMatchObject({ verdict: 'passed', runs: '2', problems: '0' });
    expect(told.flat().join(' ')).toMatch(/part of the history is missing: artifact \d+/);
  });
});
