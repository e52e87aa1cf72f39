import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchCheckpoint } from '../../src/checkpoints/fetch.ts';
import { openCheckpointCache } from '../../src/github/checkpoint-cache.ts';
import { DEFAULT_JOB, type ResultsJob } from '../../src/testing/results/job.ts';
import { checkpointWorld, digestOf, removeWorlds, someBytes } from '../support/checkpoints.ts';
import { FileServer } from '../support/file-server.ts';
import { ResultsService } from '../support/results-service.ts';

/** The unmodified `@actions/cache`, with the tar of this machine, against the service that ships for tests. */
const bytes = someBytes(50_000);
const digest = digestOf(bytes);
const realTimeout = globalThis.setTimeout;

let files: FileServer;
let service: ResultsService;
let temp: string;
let pausedMs = 0;
beforeEach(async () => {
  [files, service] = await Promise.all([FileServer.start(), ResultsService.start()]);
  files.files.set('/policy.onnx', { bytes });
  // What the toolkit prints, between `stop-commands` in a job, is not for the log of the tests.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const { cwd } = checkpointWorld();
  temp = path.join(cwd, 'temp');
  for (const folder of ['temp', 'workspace']) mkdirSync(path.join(cwd, folder));
  vi.stubEnv('RUNNER_TEMP', temp);
  vi.stubEnv('GITHUB_WORKSPACE', path.join(cwd, 'workspace'));
  vi.stubEnv('GITHUB_SERVER_URL', 'http://gh.localhost');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await Promise.all([files.stop(), service.stop()]);
  removeWorlds();
});

/** One job on a fresh machine that puts its store where the others do, which tar and the service rely on. */
async function job(as: Partial<ResultsJob> = {}, uris = ['/policy.onnx']) {
  for (const [name, value] of Object.entries(service.envOf({ ...DEFAULT_JOB, ...as }))) {
    vi.stubEnv(name, value);
  }
  const notes: string[] = [];
  const options = {
    save: 'miss',
    isDefaultBranch: false,
    note: (line: string) => void notes.push(line),
    redact: (text: string) => text,
    // Nothing but the toolkit's pauses takes time.
    monotonic: () => pausedMs,
  } as const;
  const shared = await openCheckpointCache(options);
  const world = checkpointWorld();
  const store = path.join(path.dirname(temp), 'store');
  const got = [];
  for (const uri of uris) {
    const wanted = digestOf(files.files.get(uri)?.bytes ?? bytes);
    const fetched = await fetchCheckpoint(
      { uri: `${files.url}${uri}`, digest: wanted },
      { ...world, storeDir: store, shared },
    );
    expect(digestOf(readFileSync(fetched.local.path))).toBe(wanted);
    got.push(fetched.hit);
  }
  rmSync(store, { recursive: true });
  return { hits: got, notes, lines: world.lines };
}

/** The toolkit's pauses between attempts take no time; the clock knows them all the same. */
function hurry(): void {
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((
    act: (...args: unknown[]) => void,
    ms = 0,
    ...args: unknown[]
  ) => {
    if (ms < 3000 || ms > 60_000) return realTimeout(act, ms, ...args);
    pausedMs += ms;
    return realTimeout(act, 0, ...args);
  }) as never);
}

it('what one job fetched, the next restores, in the scopes of the repository', async () => {
  expect(await job({ ref: 'refs/heads/main' })).toMatchObject({ hits: [false], notes: [] });
  expect(service.caches.entries.map(({ key, scope }) => [key, scope])).toEqual([
    [`worldgate-checkpoint-v1-${digest.slice(7)}-1`, 'refs/heads/main'],
  ]);
  files.files.clear();
  expect(await job()).toMatchObject({ hits: [true], notes: [] });
});

it.each(['read', 'none'] as const)('a job whose cache mode is %s is told once', async (cacheMode) => {
  files.files.set('/second.onnx', { bytes: someBytes(1000) });
  const { hits, notes } = await job({ cacheMode }, ['/policy.onnx', '/second.onnx']);
  expect(hits).toEqual([false, false]);
  expect(notes).toEqual(['The cache did not keep a checkpoint; the next job may have to fetch it again.']);
  expect(service.caches.entries).toEqual([]);
});

it('a job that may only read restores what the default branch saved', async () => {
  await job({ ref: 'refs/heads/main' });
  expect(await job({ cacheMode: 'read' })).toMatchObject({ hits: [true], notes: [] });
});

it('a service that is down costs one note, and is not asked again', async () => {
  hurry();
  service.refuseWith = 503;
  files.files.set('/second.onnx', { bytes: someBytes(1000) });
  const { hits, notes } = await job({}, ['/policy.onnx', '/second.onnx']);
  expect(hits).toEqual([false, false]);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatch(/^The cache gave nothing in \d+ s; going on without it\.$/);
  expect(service.seen.map(({ call }) => call)).toEqual(Array(5).fill('GetCacheEntryDownloadURL'));
});

it('a service that nobody answers for costs one note', async () => {
  const env = service.env;
  await service.stop();
  vi.spyOn(service, 'envOf').mockReturnValue(env);
  files.files.set('/second.onnx', { bytes: someBytes(1000) });
  const { hits, notes } = await job({}, ['/policy.onnx', '/second.onnx']);
  expect([hits, notes.length]).toEqual([[false, false], 1]);
  service = await ResultsService.start();
});

it.each([
  ['is no archive', () => someBytes(3000)],
  ['is cut', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
])('an entry that %s is not used', async (_, spoil) => {
  await job();
  for (const blob of service.blobs.blobs.values()) blob.bytes = spoil(blob.bytes);
  const { hits } = await job();
  expect(hits).toEqual([false]);
});

it('an entry with other bytes under the digest is followed by a good one, which the next job gets', async () => {
  await job();
  // Another archive, well made, with other bytes at the same place.
  const other = someBytes(60_000);
  files.files.set('/other.onnx', { bytes: other });
  const [entry] = service.caches.entries;
  await forge(entry!.key, other);
  const second = await job();
  expect(second).toMatchObject({ hits: [false], notes: [] });
  expect(second.lines.join()).toContain('other bytes under its digest');
  expect(service.caches.entries.map(({ key }) => key.slice(-2))).toEqual(['-1', '-2']);
  files.files.clear();
  expect(await job()).toMatchObject({ hits: [true], notes: [] });
});

/** Puts an archive with other bytes at the place of a checkpoint. */
async function forge(key: string, other: Buffer): Promise<void> {
  const file = path.join(path.dirname(temp), 'store', 'incoming', digest.slice(7));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, other);
  service.caches.entries.length = 0;
  const cache = await import('@actions/cache');
  expect(await cache.saveCache([file], key)).toBeGreaterThan(0);
  rmSync(path.join(path.dirname(temp), 'store'), { recursive: true });
}
