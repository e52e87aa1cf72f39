import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchCheckpoint } from '../../src/checkpoints/fetch.ts';
import {
  type CacheClient,
  type CheckpointCacheOptions,
  jobCache,
  openCheckpointCache,
} from '../../src/github/checkpoint-cache.ts';
import {
  checkpointWorld,
  digestOf,
  kept,
  removeWorlds,
  someBytes,
  type TestTools,
} from '../support/checkpoints.ts';
import { FileServer } from '../support/file-server.ts';

let server: FileServer;
beforeEach(async () => {
  server = await FileServer.start();
  server.files.set('/policy.onnx', { bytes });
});
afterEach(async () => {
  await server.stop();
  removeWorlds();
});

const bytes = someBytes(50_000);
const digest = digestOf(bytes);

/** A cache service as its client shows it: entries by key and path. */
class Service implements CacheClient {
  readonly entries = new Map<string, Buffer>();
  readonly calls: string[] = [];
  isFeatureAvailable = () => true;
  restoreCache = async ([file]: string[], key: string): Promise<string | undefined> => {
    this.calls.push('restore');
    const name = [...this.entries.keys()].findLast((entry) => entry.startsWith(key));
    if (name === undefined) return undefined;
    writeFileSync(file!, this.entries.get(name)!);
    return name.split(' ')[0];
  };
  saveCache = async ([file]: string[], key: string): Promise<number> => {
    this.calls.push('save');
    this.entries.set(`${key} ${path.basename(file!)}`, readFileSync(file!));
    return 1;
  };
}

function setUp(client: CacheClient, changes: Partial<CheckpointCacheOptions> = {}) {
  const notes: string[] = [];
  const open = () =>
    openCheckpointCache({
      client,
      save: 'miss',
      isDefaultBranch: false,
      note: (line) => void notes.push(line),
      redact: (text) => text.replaceAll('hunter2', '[redacted]'),
      monotonic: () => 0,
      ...changes,
    });
  const get = async (world: TestTools = checkpointWorld()) => {
    const fetched = await fetchCheckpoint(
      { uri: `${server.url}/policy.onnx`, digest },
      { ...world, shared: await open() },
    );
    expect(digestOf(readFileSync(fetched.local.path))).toBe(digest);
    return { ...fetched, world };
  };
  return { get, notes };
}

describe('the cache of the repository', () => {
  it('is filled on a miss and asked by the next job', async () => {
    const service = new Service();
    const { get } = setUp(service);
    expect((await get()).hit).toBe(false);
    expect([...service.entries.keys()][0]).toBe(
      `worldgate-checkpoint-v1-${digest.slice(7)}-1 ${digest.slice(7)}`,
    );
    server.files.clear();
    const { hit, world } = await get();
    expect(hit).toBe(true);
    expect(kept(world.storeDir, 'incoming')).toEqual([]);
    expect(service.calls).toEqual(['restore', 'save', 'restore']);
  });

  it('is never believed: other bytes under the digest are discarded', async () => {
    const service = new Service();
    service.entries.set(`worldgate-checkpoint-v1-${digest.slice(7)}-1 ${digest.slice(7)}`, someBytes(50_000));
    const { hit, world } = await setUp(service).get();
    expect(hit).toBe(false);
    expect(world.lines.join()).toContain('other bytes under its digest');
    expect(kept(world.storeDir, 'incoming')).toEqual([]);
  });

  it.each([
    ['miss', false, true],
    ['default-branch', false, false],
    ['default-branch', true, true],
    ['never', true, false],
  ] as const)(
    'with save %s, on the default branch %s, is filled: %s',
    async (save, isDefaultBranch, filled) => {
      const service = new Service();
      await setUp(service, { save, isDefaultBranch }).get();
      expect(service.entries.size === 1).toBe(filled);
    },
  );

  it('that is down costs one note', async () => {
    const service = new Service();
    service.restoreCache = async () => {
      throw new Error('connect ECONNREFUSED, token hunter2');
    };
    const { get, notes } = setUp(service);
    await get();
    expect(notes).toEqual([
      'The cache could not be read (connect ECONNREFUSED, token [redacted]); going on without it.',
    ]);
    expect(service.calls).toEqual([]);
  });

  it('that is slow is left', async () => {
    const service = new Service();
    service.restoreCache = () => new Promise(() => {});
    const { get, notes } = setUp(service, { deadlineMs: 20 });
    await get();
    expect(notes.join()).toContain('no answer in 0.02 s');
    expect(service.calls).toEqual([]);
  });

  it('that may only be read is said to have kept nothing', async () => {
    const service = new Service();
    service.saveCache = async () => -1;
    const { get, notes } = setUp(service);
    await get();
    expect(notes.join()).toContain('did not keep');
  });

  it('that is not there is not called', async () => {
    const service = new Service();
    service.isFeatureAvailable = () => false;
    const { get, notes } = setUp(service);
    await get();
    expect(service.calls).toEqual([]);
    expect(notes.join()).toContain('no cache service');
  });

  it('is used on hosted runners unless something else is asked for', async () => {
    const world = checkpointWorld();
    const event = path.join(world.cwd, 'event.json');
    writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }));
    const options = {
      save: 'miss',
      note: () => {},
      redact: (text: string) => text,
      monotonic: () => 0,
    } as const;
    const hosted = {
      RUNNER_ENVIRONMENT: 'github-hosted',
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: 'refs/heads/main',
    };
    expect(await jobCache(hosted, { ...options, when: 'auto' })).toBeDefined();
    expect(await jobCache(hosted, { ...options, when: 'never' })).toBeUndefined();
    const own = { RUNNER_ENVIRONMENT: 'self-hosted' };
    expect(await jobCache(own, { ...options, when: 'auto' })).toBeUndefined();
    expect(await jobCache(own, { ...options, when: 'always' })).toBeDefined();
  });
});
