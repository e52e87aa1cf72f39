import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { restoreCache, saveCache } from '@actions/cache';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_JOB, type ResultsJob } from '../../src/testing/results/job.ts';
import { ResultsService } from '../../src/testing/results/service.ts';

// The clients of the runner's toolkit, as they are published.
let service: ResultsService;
let folder: string;
let printed = '';

beforeEach(async () => {
  service = await ResultsService.start();
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'worldgate-results-')));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  as({});
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await service.stop();
  rmSync(folder, { recursive: true });
});

/** From here on this process is a step of that job. */
function as(job: Partial<ResultsJob>): void {
  const env = {
    ...{ ACTIONS_CACHE_MODE: '', GITHUB_SERVER_URL: 'http://gh.localhost', RUNNER_TEMP: folder },
    ...{ GITHUB_WORKSPACE: folder, ...service.envOf({ ...DEFAULT_JOB, ...job }) },
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
}

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}

describe('artifacts', () => {
  it('are uploaded in blocks, listed, downloaded and deleted', async () => {
    const client = new DefaultArtifactClient();
    const big = Buffer.alloc(20_000_000, 'a line that does not compress to nothing\n');
    const files = [write('up/one.txt', 'one'), write('up/deep/big.bin', big)];
    const made = await client.uploadArtifact('results', files, join(folder, 'up'), { compressionLevel: 0 });
    expect(service.files('results').get('one.txt')).toBe('one');
    expect(service.seen.filter(({ call }) => call === 'PUT').length).toBeGreaterThan(2);

    const { artifacts } = await client.listArtifacts();
    expect(artifacts).toMatchObject([{ name: 'results', id: made.id, digest: `sha256:${made.digest}` }]);
    await client.downloadArtifact(made.id!, { path: join(folder, 'down') });
    expect(readFileSync(join(folder, 'down', 'deep', 'big.bin')).equals(big)).toBe(true);

    await client.deleteArtifact('results');
    await expect(client.getArtifact('results')).rejects.toThrow('not found');
  });

  it('are of one run, under a name that is taken once', async () => {
    const client = new DefaultArtifactClient();
    const upload = () => client.uploadArtifact('results', [write('one.txt', 'one')], folder);
    await upload();
    await expect(upload()).rejects.toThrow('already exists');
    as({ runId: 2 });
    expect((await client.listArtifacts()).artifacts).toEqual([]);
    await upload();
    expect(service.artifactService.artifacts.map(({ runId }) => runId)).toEqual([123456789, 2]);
  });

  it('are refused without a token that the service gave', async () => {
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', process.env.ACTIONS_RUNTIME_TOKEN!.replace(/\w+$/, 'forged'));
    const upload = new DefaultArtifactClient().uploadArtifact('results', [write('one.txt', '1')], folder);
    await expect(upload).rejects.toThrow('401');
  });
});

describe('caches', () => {
  const save = (key: string, content: string) => saveCache([write('store/model.bin', content)], key);
  const restore = async (key: string, prefixes: string[] = []) => {
    rmSync(join(folder, 'store'), { recursive: true, force: true });
    const found = await restoreCache([join(folder, 'store/model.bin')], key, prefixes);
    return found === undefined ? null : [found, readFileSync(join(folder, 'store/model.bin'), 'utf8')];
  };

  it('are saved once and restored by key, then by prefix, the newest first', async () => {
    expect(await restore('model-1')).toBeNull();
    expect(await save('model-1', 'first')).toBeGreaterThan(0);
    expect(await save('model-1', 'other')).toBe(-1);
    await save('model-2', 'second');
    expect(await restore('model-1')).toEqual(['model-1', 'first']);
    expect(await restore('model-9', ['model-'])).toEqual(['model-2', 'second']);
  });

  it('of a pull request are not seen by the default branch, but the other way round', async () => {
    await save('mine', 'of the pull request');
    as({ ref: 'refs/heads/main', readableRefs: [] });
    expect(await restore('mine')).toBeNull();
    await save('shared', 'of main');
    as({ ref: 'refs/pull/8/merge' });
    expect(await restore('mine')).toBeNull();
    expect(await restore('shared')).toEqual(['shared', 'of main']);
  });

  it('are read and not written with a read-only token, whether or not the runner says so', async () => {
    as({ ref: 'refs/heads/main', readableRefs: [] });
    await save('shared', 'of main');
    as({ cacheMode: 'read' });
    expect(await restore('shared')).toEqual(['shared', 'of main']);
    expect(await save('mine', 'x')).toBe(-1);
    expect(printed).toContain("cache-mode 'read' does not permit writes");
    // A toolkit that does not know the mode learns it from the service.
    vi.stubEnv('ACTIONS_CACHE_MODE', '');
    expect(await save('mine', 'x')).toBe(-1);
    expect(printed).toContain('cache write denied');
    expect(service.caches.entries.map(({ key }) => key)).toEqual(['shared']);
  });

  it('over the quota go by their last use', async () => {
    await save('a', 'one');
    await save('b', 'two');
    await restore('a');
    service.caches.quotaBytes = service.caches.entries.reduce((sum, { bytes }) => sum + bytes.length, 0) + 10;
    await save('c', 'three');
    expect(service.caches.entries.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(await restore('b')).toBeNull();
  });

  it('that are down or broken are a miss', async () => {
    await save('a', 'one');
    service.failNext(/^GetCacheEntryDownloadURL$/, { kind: 'status', status: 403 });
    expect(await restore('a')).toBeNull();
    service.failNext(/^GET$/, { kind: 'truncated' }, 99);
    expect(await restore('a')).toBeNull();
    expect(printed).toContain('::warning::Failed to restore');
  });
});
