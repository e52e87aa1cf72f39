import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EpisodeRecord } from '../../src/contracts/episode.ts';
import { playEpisode } from '../../src/evaluation/episode.ts';
import { serveEpisodes } from '../../src/evaluation/worker.ts';
import {
  childEnvironment,
  startProcess,
  startThread,
  type WorkerHandle,
} from '../../src/evaluation/worker-handle.ts';
import { type PoolOptions, WorkerPool } from '../../src/evaluation/worker-pool.ts';
import type {
  EpisodeDone,
  EpisodeJob,
  FromWorker,
  ToWorker,
  WorkerReady,
  WorkerSetup,
} from '../../src/evaluation/worker-protocol.ts';
import { WorldGateError } from '../../src/foundation/errors.ts';
import { MockProvider } from '../../src/providers/mock/provider.ts';
import type { ProviderRequest } from '../../src/providers/registry.ts';
import { onnxModel } from '../support/onnx.ts';
import {
  cartTask,
  ENGINES,
  folderWith,
  openWorld,
  refusal,
  removeFolders,
  writeWorld,
} from '../support/worlds.ts';

const ENTRY = new URL('../../src/worker.ts', import.meta.url);
const TASK = cartTask({
  reset: { joints: [{ joint: 'rail', set: [-1, 1] }] },
  observation: { obs: [{ term: 'qpos', noise: { normal: 0.1 } }, { term: 'qvel' }] },
  quantities: { x: { term: 'qpos' } },
  success: { when: 'x > 0' },
});
const MOCK: ProviderRequest = {
  provider: 'mock',
  engine: 'wasm',
  device: 'cpu',
  checkpoint: undefined,
  mock: undefined,
  engines: ENGINES.href,
  nativeFolders: [],
};
type Mock = NonNullable<ProviderRequest['mock']>;
const mock = (options: Partial<Mock>): ProviderRequest => ({
  ...MOCK,
  mock: { behaviour: 'normal', after: 0, latency_ms: 0, ...options },
});

let task: string;
beforeAll(() => {
  task = writeWorld({ task: TASK });
});
afterAll(removeFolders);

const pools: WorkerPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

function setup(changes: Partial<WorkerSetup> = {}): WorkerSetup {
  return {
    type: 'setup',
    tasks: [{ path: task, assets: undefined }],
    policy: MOCK,
    baseline: undefined,
    engines: ENGINES.href,
    ...changes,
  };
}

const thread = () => startThread(ENTRY);
const child = () => startProcess(ENTRY, childEnvironment(process.env));

function poolOf(changes: Partial<PoolOptions> & { setup?: WorkerSetup } = {}): WorkerPool {
  const pool = new WorkerPool({
    workers: 2,
    start: thread,
    setup: setup(),
    stallTimeoutMs: 60_000,
    deadlineMs: Number.POSITIVE_INFINITY,
    signal: undefined,
    now: () => performance.now(),
    ...changes,
  });
  pools.push(pool);
  return pool;
}

function* jobs(count: number, first = 0): Generator<EpisodeJob> {
  for (let i = 0; i < count; i++) yield { type: 'episode', episode: first + i, task: 0, seed: 100 + i };
}

/** Opens a pool, plays some jobs and gives the results in plan order. */
async function played(pool: WorkerPool, list: Iterable<EpisodeJob>): Promise<EpisodeDone[]> {
  await pool.open();
  const done: EpisodeDone[] = [];
  await pool.run(list, (one) => done.push(one));
  return done.toSorted((a, b) => a.record.episode - b.record.episode);
}

/** The same episodes in this process, one after the other, in reverse. */
async function playedHere(count: number): Promise<EpisodeRecord[]> {
  const simulation = await openWorld({ task: TASK });
  const session = new MockProvider({ behaviour: 'normal', after: 0, latency_ms: 0 }).openPolicy({
    inputs: simulation.inputs,
    actionSize: simulation.actionSize,
    output: undefined,
    play: 1,
    taskFile: 'task.yaml',
  });
  const records: EpisodeRecord[] = [];
  for (const { episode, seed } of [...jobs(count)].reverse()) {
    records.unshift({ episode, seed, task: 'cart', ...(await playEpisode(simulation, session, seed)) });
  }
  simulation.dispose();
  return records;
}

describe('real workers', () => {
  it.each<[string, () => WorkerHandle, number]>([
    ['one thread', thread, 1],
    ['three threads', thread, 3],
    ['two processes', child, 2],
  ])('%s give the records that one process gives', async (_, start, workers) => {
    const expected = await playedHere(25);
    expect(new Set(expected.map(({ success }) => success)).size).toBe(2);
    const done = await played(poolOf({ start, workers }), jobs(25));
    expect(done.map(({ record }) => record)).toEqual(expected);
    expect(done.every(({ baseline }) => baseline === undefined)).toBe(true);
  });

  it('say what they run, and play a baseline on the same seeds', async () => {
    const checkpoint = path.join(
      folderWith({
        'zero.onnx': onnxModel({
          inputs: [{ name: 'obs', shape: ['n', 2] }],
          outputs: [{ name: 'action', shape: ['n', 1] }],
          nodes: [{ operator: 'MatMul', inputs: ['obs', 'w'], outputs: ['action'] }],
          constants: [{ name: 'w', shape: [2, 1], values: [-4, -2] }],
        }),
      }),
      'zero.onnx',
    );
    const baseline: ProviderRequest = { ...MOCK, provider: 'onnx', checkpoint };
    const pool = poolOf({ setup: setup({ baseline }) });
    const ready = await pool.open();
    expect(ready.policy).toMatchObject({ provider: 'mock', origin: 'mock' });
    expect(ready.baseline).toMatchObject({ provider: 'onnx', origin: 'real', engine: 'wasm' });
    expect(ready.physicsVersion).toMatch(/^\d+\.\d+\.\d+$/);
    const done: EpisodeDone[] = [];
    await pool.run(jobs(8), (one) => done.push(one));
    const expected = await playedHere(8);
    for (const { record, baseline } of done) {
      expect(record).toEqual(expected[record.episode]);
      expect(baseline).toMatchObject({ episode: record.episode, seed: record.seed, task: 'cart' });
      expect(baseline!.trajectory_digest).not.toBe(record.trajectory_digest);
    }
    // A second run on the same workers plays on.
    const more: EpisodeDone[] = [];
    await pool.run(jobs(3, 8), (one) => more.push(one));
    expect(more.map(({ record }) => record.episode).toSorted()).toEqual([10, 8, 9]);
  });

  it('play suites of more tasks than are kept compiled', async () => {
    const tasks = Array.from({ length: 18 }, (_, i) => ({
      path: writeWorld({ task: { ...TASK, name: `cart-${i}` } }),
      assets: undefined,
    }));
    const list = Array.from({ length: 36 }, (_, i) => ({
      type: 'episode' as const,
      episode: i,
      task: i % 18,
      seed: 100 + Math.floor(i / 18),
    }));
    const done = await played(poolOf({ workers: 1, setup: setup({ tasks }) }), list);
    const digests = (from: number) =>
      done.slice(from, from + 18).map(({ record }) => [record.task, record.trajectory_digest]);
    const [first, second] = await playedHere(2);
    expect(digests(0)).toEqual(tasks.map((_, i) => [`cart-${i}`, first!.trajectory_digest]));
    expect(digests(18)).toEqual(tasks.map((_, i) => [`cart-${i}`, second!.trajectory_digest]));
  });
});

describe('failures', () => {
  /** What a pool that plays `count` episodes ends in. */
  const failure = (changes: Parameters<typeof poolOf>[0], count = 50) =>
    refusal(() => played(poolOf(changes), jobs(count)));

  it.each<[string, () => WorkerHandle]>([
    ['thread', thread],
    ['process', child],
  ])('a policy that stalls is cut, in a %s', async (_, start) => {
    const error = await failure({
      start,
      workers: 1,
      setup: setup({ policy: mock({ behaviour: 'stall', after: 120 }) }),
      stallTimeoutMs: 3500,
    });
    expect(error).toMatchObject({ code: 'policy-stalled', exitCode: 4 });
    // An episode of the cart takes 50 calls.
    expect(error.message).toBe('the policy did not answer for 3.5 s in episode 2');
    expect(error.hint).toContain('call_timeout_s');
  });

  it('a policy that is slow but answers is not', async () => {
    const done = await played(
      poolOf({ workers: 1, setup: setup({ policy: mock({ latency_ms: 60 }) }), stallTimeoutMs: 2000 }),
      jobs(1),
    );
    expect(done).toHaveLength(1);
  });

  it('a worker that never gets ready is cut while it loads', async () => {
    const silent: WorkerHandle = {
      post: () => {},
      onMessage: () => {},
      onExit: () => {},
      kill: async () => {},
    };
    const error = await refusal(() => poolOf({ start: () => silent, stallTimeoutMs: 300 }).open());
    expect(error).toMatchObject({ code: 'policy-stalled', exitCode: 4 });
    expect(error.message).toContain('while it was loaded');
  });

  it('a process that is killed from outside', async () => {
    const before = new Set(children());
    const pool = poolOf({ start: child, workers: 2, setup: setup({ policy: mock({ latency_ms: 20 }) }) });
    await pool.open();
    const started = children().filter((pid) => !before.has(pid));
    expect(started).toHaveLength(2);
    const error = await refusal(async () => {
      const run = pool.run(jobs(100), () => {});
      process.kill(started[0]!, 'SIGKILL');
      await run;
    });
    expect(error).toMatchObject({ code: 'policy-failed', exitCode: 4 });
    expect(error.message).toMatch(/^an evaluation worker died.*: SIGKILL/);
    expect(error.hint).toBeTruthy();
    await pool.close();
    expect(children().filter((pid) => started.includes(pid))).toEqual([]);
  });

  it('a worker that cannot be started at all', async () => {
    const entry = pathToFileURL(path.join(folderWith({}), 'no.ts'));
    for (const start of [
      () => startThread(entry),
      () => startProcess(entry, childEnvironment(process.env)),
    ]) {
      const error = await refusal(() => poolOf({ start, workers: 1 }).open());
      expect(error).toMatchObject({ code: 'policy-failed', exitCode: 4 });
      expect(error.message).toContain('an evaluation worker died');
    }
  });

  it('an error of the policy keeps its code and hint, and says where it happened', async () => {
    for (const start of [thread, child]) {
      const error = await failure({
        start,
        workers: 1,
        setup: setup({ policy: mock({ behaviour: 'malformed', after: 60 }) }),
      });
      expect(error).toBeInstanceOf(WorldGateError);
      expect(error).toMatchObject({ code: 'policy-output-invalid', kind: 'environment', exitCode: 4 });
      expect(error.message).toBe('seed 101, control step 10: the policy returned NaN at action[0]');
      expect(error.hint).toContain('normalisation');
    }
  });

  it.each<[string, () => Partial<WorkerSetup>, string, number]>([
    [
      'a task that is wrong',
      () => ({ tasks: [{ path: writeWorld({ task: { ...TASK, sucess: 1 } }), assets: undefined }] }),
      'task-invalid',
      2,
    ],
    [
      'a model that is wrong',
      () => ({
        tasks: [{ path: writeWorld({ task: TASK, model: '<mujoco><x/></mujoco>' }), assets: undefined }],
      }),
      'mjcf-invalid',
      2,
    ],
    [
      'a policy that is not there',
      () => ({ policy: { ...MOCK, provider: 'onnx', checkpoint: '/nowhere/p.onnx' } }),
      'model-missing',
      2,
    ],
    [
      'a baseline that is no model',
      () => ({ baseline: { ...MOCK, provider: 'onnx', checkpoint: task } }),
      'model-invalid',
      2,
    ],
    ['an engine that is not there', () => ({ engines: 'file:///nowhere/' }), 'physics-engine-missing', 4],
  ])('%s is told before any episode', async (_, changes, code, exitCode) => {
    const error = await refusal(() => poolOf({ workers: 1, setup: setup(changes()) }).open());
    expect(error).toMatchObject({ code, exitCode });
  });

  it('a bug keeps its stack', async () => {
    const bug = await poolOf({ workers: 1, setup: setup({ tasks: [] }) })
      .open()
      .catch((error: unknown) => error);
    expect(bug).toBeInstanceOf(Error);
    expect(bug).not.toBeInstanceOf(WorldGateError);
    expect((bug as Error).stack).toMatch(/worker\.ts/);
  });

  it('what the writer of results throws ends the run', async () => {
    const pool = poolOf();
    await pool.open();
    const full = new WorldGateError('disk-full', 'no space left', { kind: 'environment', hint: 'free some' });
    await expect(
      pool.run(jobs(100), () => {
        throw full;
      }),
    ).rejects.toBe(full);
  });
});

/** Process ids of the children of this process. */
function children(): number[] {
  return readdirSync('/proc/self/task').flatMap((id) =>
    readFileSync(`/proc/self/task/${id}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

describe('ending early', () => {
  it('an abort before the start, while loading and in the middle of the run', async () => {
    const before = await refusal(() => poolOf({ signal: AbortSignal.abort() }).open());
    expect(before).toMatchObject({ code: 'interrupted', exitCode: 130 });
    expect(before.hint).toContain('--resume');

    const loading = new AbortController();
    const pool = poolOf({ signal: loading.signal });
    const opened = refusal(() => pool.open());
    loading.abort();
    expect(await opened).toMatchObject({ code: 'interrupted' });
    // Whoever runs it nevertheless is told again.
    expect(await refusal(() => pool.run(jobs(3), () => {}))).toMatchObject({ code: 'interrupted' });

    const running = new AbortController();
    const other = poolOf({ signal: running.signal, setup: setup({ policy: mock({ latency_ms: 5 }) }) });
    await other.open();
    const seen: number[] = [];
    const error = await refusal(() =>
      other.run(jobs(1000), ({ record }) => {
        seen.push(record.episode);
        if (seen.length === 2) running.abort();
      }),
    );
    expect(error).toMatchObject({ code: 'interrupted', exitCode: 130 });
    expect(seen).toHaveLength(2);
  });

  it('a deadline', async () => {
    let now = 0;
    const pool = poolOf({ now: () => now, deadlineMs: 1000 });
    await pool.open();
    const error = await refusal(() =>
      pool.run(jobs(100_000), () => {
        now = 1001;
      }),
    );
    expect(error).toMatchObject({ code: 'time-limit', exitCode: 4 });
    expect(error.hint).toContain('time_limit_s');
  });

  it('stop() ends the run at once; what is still played is not told', async () => {
    const pool = poolOf({ workers: 2 });
    await pool.open();
    const seen: number[] = [];
    await pool.run(jobs(1000), ({ record }) => {
      seen.push(record.episode);
      if (seen.length === 3) pool.stop();
    });
    expect(seen).toHaveLength(3);
    await pool.close();
    expect(seen).toHaveLength(3);
  });

  it('a run without jobs ends', async () => {
    expect(await played(poolOf({ workers: 1 }), [])).toEqual([]);
  });

  it('children see no variables but those they need', () => {
    const env = {
      PATH: '/bin',
      GITHUB_TOKEN: 'secret',
      HOME: '/home/x',
      NODE_OPTIONS: '--inspect',
      LANG: undefined,
    };
    expect(childEnvironment(env)).toEqual({ PATH: '/bin', HOME: '/home/x' });
  });
});

/** A worker that finishes its jobs when the test says so. */
class ScriptedWorker implements WorkerHandle {
  readonly queue: EpisodeJob[] = [];
  deepest = 0;
  #send: (message: FromWorker) => void = () => {};
  #exit: (detail: string) => void = () => {};

  post(message: ToWorker): void {
    if (message.type === 'setup') {
      const identity = {
        provider: 'mock',
        origin: 'mock' as const,
        engine: 'mock',
        engineVersion: '1',
        device: 'cpu',
        digest: null,
      };
      const ready: WorkerReady = {
        type: 'ready',
        policy: identity,
        baseline: undefined,
        physicsVersion: '1',
      };
      queueMicrotask(() => this.#send(ready));
    } else if (message.type === 'episode') {
      this.queue.push(message);
      this.deepest = Math.max(this.deepest, this.queue.length);
    }
  }

  onMessage(handler: (message: FromWorker) => void): void {
    this.#send = handler;
  }

  onExit(handler: (detail: string) => void): void {
    this.#exit = handler;
  }

  async kill(): Promise<void> {
    this.#exit('exit code 1');
  }

  finishOne(): void {
    const job = this.queue.shift()!;
    const record = { episode: job.episode, seed: job.seed } as EpisodeRecord;
    this.#send({ type: 'done', record, baseline: undefined });
  }
}

describe('feeding', () => {
  it('gives every job to one worker, two at a time, until none is left', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 40 }),
        fc.infiniteStream(fc.nat()),
        async (workers, count, choices) => {
          const scripted: ScriptedWorker[] = [];
          const pool = new WorkerPool({
            workers,
            start: () => {
              const worker = new ScriptedWorker();
              scripted.push(worker);
              return worker;
            },
            setup: setup(),
            stallTimeoutMs: 1e9,
            deadlineMs: Number.POSITIVE_INFINITY,
            signal: undefined,
            now: () => 0,
          });
          await pool.open();
          const seen: number[] = [];
          const run = pool.run(jobs(count), ({ record }) => seen.push(record.episode));
          for (;;) {
            // Let workers that become ready be fed.
            await Promise.resolve();
            const busy = scripted.filter((worker) => worker.queue.length > 0);
            if (busy.length === 0) break;
            busy[choices.next().value! % busy.length]!.finishOne();
          }
          await run;
          await pool.close();
          expect(seen.toSorted((a, b) => a - b)).toEqual([...jobs(count)].map(({ episode }) => episode));
          for (const worker of scripted) expect(worker.deepest).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('serveEpisodes in this process', () => {
  /** Talks to a worker over a message channel, as to a thread. */
  function serve() {
    const { port1, port2 } = new MessageChannel();
    const messages: FromWorker[] = [];
    let notify = () => {};
    let isOver = false;
    port1.on('message', (message: FromWorker) => {
      messages.push(message);
      notify();
    });
    serveEpisodes(
      (message) => port2.postMessage(message),
      (handler) => port2.on('message', handler),
      () => {
        isOver = true;
        port2.close();
        notify();
      },
    );
    const until = async (holds: () => boolean) => {
      while (!holds()) {
        await new Promise<void>((resolve) => {
          notify = resolve;
        });
      }
    };
    return {
      messages,
      post: (message: ToWorker) => port1.postMessage(message),
      count: (type: FromWorker['type'], n: number) =>
        until(() => messages.filter((message) => message.type === type).length >= n),
      end: () => until(() => isOver).finally(() => port1.close()),
    };
  }

  it('answers messages strictly in their order, also those that come early', async () => {
    const worker = serve();
    worker.post(setup({ baseline: MOCK }));
    for (const job of jobs(4)) worker.post(job);
    worker.post({ type: 'close' });
    await worker.count('done', 4);
    const expected = await playedHere(4);
    const told = worker.messages.filter(({ type }) => type !== 'alive');
    expect(told.map(({ type }) => type)).toEqual(['ready', 'done', 'done', 'done', 'done']);
    expect(told.slice(1).map((message) => (message as EpisodeDone).record)).toEqual(expected);
    expect(told.slice(1).map((message) => (message as EpisodeDone).baseline)).toEqual(expected);
  });

  it('reports failures with the episode and goes on', async () => {
    const worker = serve();
    worker.post(setup({ policy: mock({ behaviour: 'fail', after: 60 }) }));
    for (const job of jobs(3)) worker.post(job);
    await worker.count('failure', 2);
    worker.post({ type: 'close' });
    await worker.end();
    const failures = worker.messages.filter((message) => message.type === 'failure');
    expect(failures.map(({ episode, error }) => [episode, error.code])).toEqual([
      [1, 'policy-failed'],
      [2, 'policy-failed'],
    ]);
    expect(failures[0]!.error.message).toMatch(/^seed 101, control step 10: the mock failed at call 61/);
    expect(failures[0]!.error.stack).toBeUndefined();
  });

  it('gives signs of life between calls', async () => {
    const worker = serve();
    worker.post(setup({ policy: mock({ latency_ms: 20 }) }));
    for (const job of jobs(1)) worker.post(job);
    await worker.count('done', 1);
    expect(worker.messages.some(({ type }) => type === 'alive')).toBe(true);
    worker.post({ type: 'close' });
    await worker.end();
  });

  it('reports a setup that fails', async () => {
    const worker = serve();
    worker.post(setup({ policy: { ...MOCK, provider: 'onnx' } }));
    await worker.count('failure', 1);
    worker.post({ type: 'close' });
    await worker.end();
    expect(worker.messages).toMatchObject([
      { type: 'failure', episode: undefined, error: { code: 'policy-missing', kind: 'input' } },
    ]);
  });
});
