import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ComparedRun } from '../../../src/evaluation/baseline-fit.ts';
import { prepareRun } from '../../../src/evaluation/prepare.ts';
import type { RunOutcome } from '../../../src/evaluation/run-outcome.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { type FindRequest, findBaselineRun } from '../../../src/github/baselines/find-run.ts';
import { comparedRun } from '../../../src/github/baselines/with-baseline.ts';
import { createGitHubClient } from '../../../src/github/client.ts';
import { GitHubApi } from '../../../src/testing/github/server.ts';
import { jobToken } from '../../../src/testing/github/tokens.ts';
import {
  evaluateIn,
  makeRepository,
  manifestIn,
  removeFolders,
  toolsFor,
  writePreset,
  writeTask,
} from '../../support/cli.ts';
import { testClock } from '../../support/clock.ts';
import { forgeRun, laterId, withPlan } from '../../support/forged-run.ts';
import { type StoredRunPlace, storeRun, zipFolder } from '../../support/stored-baseline.ts';
import { zipOf } from '../../support/zip.ts';

const HEAD = 'a'.repeat(40);

let api: GitHubApi;
let repository: string;
let base: RunOutcome;
/** Commit of `main` that the base run was made at. */
let sha: string;
let folder: string;

const prepared = async (dir: string) =>
  comparedRun(
    await prepareRun(
      {
        ...{ kind: undefined, preset: 'tiny', overrides: {}, assets: undefined, gatesFile: undefined },
        ...{ baselineRun: undefined, workers: 1, repositoryDir: dir, workspaceDir: join(dir, '.worldgate') },
        ...{ command: [], commit: null },
      },
      toolsFor(dir),
    ),
  );

beforeAll(async () => {
  repository = makeRepository();
  const first = await GitHubApi.start();
  sha = first.repository.git.push('main', { a: '1' });
  await first.stop();
  base = await evaluateIn(repository, { commit: sha });
});
afterAll(removeFolders);

beforeEach(async () => {
  api = await GitHubApi.start();
  api.tokens.set('job', jobToken({ actions: 'read', contents: 'read' }));
  // The same content gives the same commit.
  expect(api.repository.git.push('main', { a: '1' })).toBe(sha);
  folder = mkdtempSync(join(tmpdir(), 'wg-baseline-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await api.stop();
  expect(api.problems).toEqual([]);
});

const artifact = (id = base.report.run_id, preset = 'tiny') => `worldgate-${preset}-${id}`;
const stored = (place: Partial<StoredRunPlace> = {}, bytes = zipFolder(base.runDir)) =>
  storeRun(api, artifact(), bytes, { sha, ...place });

async function find(change: Partial<FindRequest> & { token?: string } = {}) {
  const client = await createGitHubClient({
    ...{ token: change.token ?? 'job', apiUrl: api.url, fork: false, clock: testClock() },
    ...{ redact: (text: string) => text, limits: { requestTimeoutMs: 5000, maxAttempts: 2 } },
  });
  return findBaselineRun({
    ...{ asked: 'base-branch', client, repository: { owner: 'acme', name: 'robots' } },
    ...{ base: { branch: 'main', commit: sha }, commit: HEAD, runId: 99, folder },
    here: change.here ?? (await prepared(repository)),
    ...change,
  });
}

const none = (notes: unknown) => ({ dir: null, choice: { found: null, commit: null, notes } });

describe('the base branch', () => {
  it('gives its latest successful run, with where and when it was made', async () => {
    const run = stored();
    const found = await find();
    expect(found).toEqual({
      dir: join(folder, base.report.run_id),
      choice: {
        ...{ asked: 'base-branch', found: 'base-branch', ref: 'main', commit: sha, notes: [] },
        dated_at: base.manifest.finished_at,
        url: `https://github.com/acme/robots/actions/runs/${run.id}`,
      },
    });
    expect(manifestIn(found.dir!).result_digest).toBe(base.manifest.result_digest);
    expect(api.seen.map(({ method, path }) => `${method} ${path.replace(/\d+/g, 'N')}`)).toEqual([
      'GET /repos/acme/robots/actions/artifacts',
      'GET /repos/acme/robots/actions/runs/N',
      'GET /repos/acme/robots/actions/artifacts/N/zip',
    ]);
  });

  it('is found behind a page of artifacts of others', async () => {
    stored();
    for (let i = 0; i < 130; i++) {
      storeRun(api, `logs-${i}`, Buffer.from('x'), { sha: HEAD, branch: 'feature', event: 'pull_request' });
    }
    expect((await find()).choice.found).toBe('base-branch');
  });

  it('is not another preset whose name begins alike', async () => {
    storeRun(api, artifact(base.report.run_id, 'tiny-long'), zipFolder(base.runDir), { sha });
    expect(await find()).toMatchObject(
      none([expect.stringContaining('no successful run of tiny'), expect.any(String)]),
    );
  });

  const forged: [name: string, place: () => Partial<StoredRunPlace>][] = [
    ['a fork whose branch has the name', () => ({ head: api.addFork('visitor/robots') })],
    [
      'a fork whose workflow claims to be a push',
      () => ({ head: api.addFork('visitor/robots'), event: 'push' }),
    ],
    ['a pull request from the branch itself', () => ({ event: 'pull_request' })],
    ['a workflow that followed a pull request', () => ({ event: 'workflow_run' })],
    ['a comment', () => ({ event: 'issue_comment' })],
    ['pull_request_target', () => ({ event: 'pull_request_target' })],
    ['a repository that was deleted', () => ({ head: null })],
    ['another branch', () => ({ branch: 'feature' })],
    ['this very workflow run', () => ({ run: { id: 99 }, artifact: { runId: 99 } })],
    ['this very commit', () => ({ sha: HEAD })],
  ];
  it.each(forged)('is never %s', async (_, place) => {
    stored(place());
    const found = await find({ base: { branch: 'main', commit: null } });
    expect(found).toMatchObject({ dir: null, choice: { found: null } });
    expect(api.seen.some(({ path }) => path.endsWith('/zip'))).toBe(false);
  });

  it('says what has expired', async () => {
    stored({ artifact: { expired: true } });
    const notes = [expect.stringContaining('1 have expired'), expect.any(String)];
    expect(await find()).toMatchObject(none(notes));
  });

  it('goes on to an older run behind one that expired while it was asked for', async () => {
    stored();
    stored({ artifact: { download: { status: 404, body: Buffer.from('gone') } } });
    const found = await find();
    expect(found.choice).toMatchObject({
      found: 'base-branch',
      notes: [expect.stringContaining('was not taken')],
    });
  });
});

describe('what a run says of itself is not believed', () => {
  const unusable = async (bytes: Buffer, name = artifact()) => {
    storeRun(api, name, bytes, { sha });
    const { dir, choice } = await find({ base: { branch: 'main', commit: null }, commit: null });
    expect(dir).toBeNull();
    return choice.notes.join('\n');
  };
  const edited = (file: string, edit: (text: string) => string) =>
    zipFolder(base.runDir, (path, data) => (path === file ? Buffer.from(edit(data.toString())) : data));

  it('where an episode was turned into a success', async () => {
    const bytes = edited('results/episodes.jsonl', (text) =>
      text.replace('"success":false', '"success":true'),
    );
    expect(await unusable(bytes)).toContain('is not what the run wrote');
  });

  it('where the manifest names another commit', async () => {
    const bytes = edited('run_manifest.json', (text) => text.replace(sha, 'c'.repeat(40)));
    expect(await unusable(bytes)).toContain(
      `it says that it ran at commit ${'c'.repeat(40)}, and GitHub says ${sha}`,
    );
  });

  it('where the manifest is of another run', async () => {
    const bytes = zipFolder(base.runDir);
    expect(await unusable(bytes, artifact('20261121T091409123Z-1f3a9c0b'))).toContain(
      'its place says 20261121T091409123Z',
    );
  });

  it('where the plan was edited', async () => {
    const bytes = edited('inputs/plan.json', (text) => text.replace('"seed":0', '"seed":1'));
    expect(await unusable(bytes)).toContain('does not hold the preset');
  });

  it('where the archive leads out of its folder', async () => {
    expect(await unusable(zipOf([{ name: '../../run_manifest.json', data: '{}' }]))).toContain(
      'leads out of its folder',
    );
  });

  it('where its digest is not the one that GitHub states', async () => {
    stored({ artifact: { digest: sha256('other') } });
    const { choice } = await find({ commit: null });
    expect(choice.notes[0]).toContain('but GitHub states');
  });

  it('where it failed itself', async () => {
    const failed = forgeRun(base.runDir, ({ manifest }) => Object.assign(manifest, { verdict: 'failed' }));
    expect(await unusable(zipFolder(failed.dir), artifact(failed.id))).toContain(
      'its own verdict is "failed"',
    );
  });
});

describe('what measured something else is refused, and the difference named', () => {
  const cases: [name: string, change: (dir: string) => void, note: string][] = [
    [
      'the seed',
      (dir) => writePreset(dir, 'tiny', { seed: 7 }),
      '`seed` is "0" in the baseline and "7" here',
    ],
    ['more episodes', (dir) => writePreset(dir, 'tiny', { episodes: 30 }), 'so 6 seeds have no partner'],
    [
      'the engine',
      (dir) => writePreset(dir, 'tiny', { engine: 'native' }),
      '`engine` is "wasm" in the baseline',
    ],
    [
      'the task',
      (dir) => writeTask(dir, 'tasks/tiny.yaml', { episodeS: 0.7 }),
      'the file of task "tiny" has changed',
    ],
    [
      'the provider',
      (dir) => writePreset(dir, 'tiny', { provider: 'mock', policy: undefined }),
      '`provider` is "onnx"',
    ],
  ];
  it.each(cases)('%s', async (_, change, note) => {
    const dir = makeRepository();
    change(dir);
    stored();
    const { choice } = await find({ here: await prepared(dir), commit: null });
    expect(choice).toMatchObject({
      found: null,
      notes: [expect.stringMatching(/^run .* of commit .* was refused: /)],
    });
    expect(choice.notes[0]).toContain(note);
  });

  it('a physics engine of another version', async () => {
    stored();
    const here: ComparedRun = {
      ...(await prepared(repository)),
      physics: { engine: 'mujoco-wasm', version: '9.9.9' },
    };
    const { choice } = await find({ here, commit: null });
    expect(choice.notes[0]).toContain(
      `the physics engine was mujoco-wasm 3.14.0 in the baseline and is mujoco-wasm 9.9.9`,
    );
  });

  it('but gates, title and fewer episodes are said and compared', async () => {
    const dir = makeRepository();
    writePreset(dir, 'tiny', { gates: [], title: 'Another', episodes: 12 });
    stored();
    const { choice } = await find({ here: await prepared(dir) });
    expect(choice.found).toBe('base-branch');
    expect(choice.notes).toEqual([
      '`episodes` is 24 in the baseline and 12 here: only the seeds of this run are compared',
      '`gates` is not the same in the baseline, which changes nothing in what was measured',
    ]);
  });
});

describe('where the latest run cannot be compared', () => {
  it('the run of the merge base is', async () => {
    const { git } = api.repository;
    const head = git.commit({ tree: git.writeTree({ b: '1' }), message: 'head', parents: [sha] });
    const tip = git.push('main', { a: '2' });
    stored();
    const newer = forgeRun(base.runDir, (parts) => {
      withPlan(parts, { seed: 7, episodes: 24 });
      Object.assign(parts.manifest, { commit: tip, run_id: laterId(base.report.run_id) });
    });
    storeRun(api, artifact(newer.id), zipFolder(newer.dir), { sha: tip });

    const found = await find({ commit: head, base: { branch: 'main', commit: tip } });
    expect(found.choice).toMatchObject({
      asked: 'base-branch',
      found: 'merge-base',
      ref: 'main',
      commit: sha,
    });
    expect(found.choice.notes[0]).toContain('`seed` is "7" in the baseline and "0" here');
  });
});

describe('a release', () => {
  const release = (tag: string, asset?: Buffer) => {
    const { releases, assets, git } = api.repository;
    git.refs.set(`refs/tags/${tag}`, sha);
    const made = releases.add({
      ...{
        id: api.nextId(),
        tag,
        name: tag,
        draft: false,
        prerelease: false,
        immutable: false,
        target: 'main',
      },
      createdAt: api.tick(),
    });
    if (asset === undefined) return;
    const name = `${artifact()}.zip`;
    assets.add({ id: api.nextId(), release: made.id, name, contentType: 'application/zip', bytes: asset });
  };

  it('gives the run among its files', async () => {
    release('v1.0.0', zipFolder(base.runDir));
    expect((await find({ asked: 'release' })).choice).toMatchObject({
      ...{
        asked: 'release',
        found: 'release',
        ref: 'v1.0.0',
        commit: sha,
        dated_at: base.manifest.finished_at,
      },
      url: 'https://github.com/acme/robots/releases/tag/v1.0.0',
    });
  });

  it('gives the run of its tag where it has no such file', async () => {
    release('v1.0.0');
    stored({ branch: 'v1.0.0' });
    expect((await find({ asked: 'release' })).choice).toMatchObject({
      found: 'release',
      ref: 'v1.0.0',
      commit: sha,
    });
  });

  it('says that there is none, or none but this commit', async () => {
    expect(await find({ asked: 'release' })).toMatchObject(none(['there is no release yet']));
    release('v1.0.0', zipFolder(base.runDir));
    const own = await find({ asked: 'release', commit: sha });
    expect(own).toMatchObject(none([expect.stringContaining('is this very commit')]));
  });
});

describe('what GitHub does not let us do', () => {
  it('is said with the permission that is missing', async () => {
    stored();
    api.tokens.set('poor', jobToken({ contents: 'read' }));
    const { choice } = await find({ token: 'poor' });
    expect(choice).toMatchObject({
      found: null,
      notes: [expect.stringContaining('permissions: actions: read')],
    });
  });

  it('is said where the server fails', async () => {
    stored();
    api.failNext('GET', /\/artifacts$/, { kind: 'status', status: 502 }, 9);
    expect((await find()).choice.notes[0]).toMatch(
      /the search ended early: GitHub could not list the artifacts/,
    );
  });
});
