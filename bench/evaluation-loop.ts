import { type ChildProcess, fork } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { playEpisode } from '../src/evaluation/episode.ts';
import { startThread } from '../src/evaluation/worker-handle.ts';
import { WorkerPool } from '../src/evaluation/worker-pool.ts';
import type { EpisodeJob } from '../src/evaluation/worker-protocol.ts';
import { loadWasmEngine } from '../src/providers/onnx/engine.ts';
import { openProvider, type ProviderRequest } from '../src/providers/registry.ts';
import { loadTask } from '../src/worlds/load-task.ts';
import { loadMujoco } from '../src/worlds/mujoco.ts';
import { TaskSimulation } from '../src/worlds/simulation.ts';
import { type BareEpisode, ENGINES, MODEL, openBarePush } from './bare-push.ts';
import { type Figure, median } from './figure.ts';

const ROOT = new URL('../', import.meta.url);
const TASK = fileURLToPath(new URL('presets/worlds/push/task.yaml', ROOT));
const IS_QUICK = process.env.BENCH_QUICK !== undefined;
/** Seeds that no preset uses. */
const FIRST_SEED = 5_000_000;
const BLOCK = 20;
const BLOCKS = IS_QUICK ? 15 : 41;
const POOL_EPISODES = IS_QUICK ? 300 : 2000;
const POOL_REPEATS = IS_QUICK ? 1 : 3;
const WARMUP = 60;

const POLICY: ProviderRequest = {
  provider: 'onnx',
  engine: 'wasm',
  device: 'cpu',
  checkpoint: fileURLToPath(MODEL),
  mock: undefined,
  engines: ENGINES.href,
  nativeFolders: [],
};

interface Loops {
  /** Plays an episode; returns its control steps. */
  ours(seed: number): Promise<number>;
  /** The same episode for the bare loop. */
  asBare(seed: number): Promise<BareEpisode>;
  bare(episode: BareEpisode): Promise<number>;
}

/** Both loops in this process, on the same engines. */
async function openLoops(): Promise<Loops> {
  const [mujoco, onnx, provider] = await Promise.all([
    loadMujoco(ENGINES),
    loadWasmEngine(ENGINES),
    openProvider(POLICY),
  ]);
  const loaded = loadTask(TASK);
  const simulation = TaskSimulation.create(loaded, mujoco);
  const session = provider.openPolicy!({
    inputs: simulation.inputs,
    actionSize: simulation.actionSize,
    output: undefined,
    play: 1,
    taskFile: loaded.file,
  });
  const ours = async (seed: number) => (await playEpisode(simulation, session, seed)).steps;
  return {
    ours,
    asBare: async (seed) => {
      const steps = await ours(seed);
      simulation.reset(seed);
      return { qpos: [...simulation.physics.qpos], steps };
    },
    bare: await openBarePush(mujoco.module, onnx.ort as unknown as typeof import('onnxruntime-web')),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Our time for some episodes over that of a bare loop for the same ones; in turns, block by block. */
async function loopRatio(loops: Loops): Promise<{ ratio: number; microsecondsPerStep: number }> {
  const ratios: number[] = [];
  const perStep: number[] = [];
  for (let block = 0; block < BLOCKS; block++) {
    const seeds = Array.from({ length: BLOCK }, (_, i) => FIRST_SEED + (block % 10) * BLOCK + i);
    const episodes: BareEpisode[] = [];
    for (const seed of seeds) episodes.push(await loops.asBare(seed));
    const ours = async () => {
      for (const seed of seeds) await loops.ours(seed);
    };
    const bare = async () => {
      for (const episode of episodes) await loops.bare(episode);
    };
    // Whoever goes second in a pair has the same machine as whoever goes first only on average.
    const order = block % 2 === 0 ? [ours, bare] : [bare, ours];
    const times = [await timed(order[0]!), await timed(order[1]!)];
    const [ourTime, bareTime] = block % 2 === 0 ? times : times.toReversed();
    const steps = episodes.reduce((total, episode) => total + episode.steps, 0);
    if (block === 0) continue;
    ratios.push(ourTime! / bareTime!);
    perStep.push((1000 * ourTime!) / steps);
  }
  return { ratio: median(ratios), microsecondsPerStep: median(perStep) };
}

function* jobs(count: number, from: number): Generator<EpisodeJob> {
  for (let episode = 0; episode < count; episode++) {
    yield { type: 'episode', episode, task: 0, seed: from + episode };
  }
}

/** Two worker threads that are ready and warm. */
async function openPool(): Promise<WorkerPool> {
  let ready = 0;
  let allReady = () => {};
  const everyone = new Promise<void>((resolve) => {
    allReady = resolve;
  });
  const pool = new WorkerPool({
    workers: 2,
    start: () => {
      const handle = startThread(new URL('src/worker.ts', ROOT));
      handle.onMessage((message) => {
        if (message.type === 'ready' && ++ready === 2) allReady();
      });
      return handle;
    },
    setup: {
      type: 'setup',
      tasks: [{ path: TASK, assets: undefined }],
      policy: POLICY,
      baseline: undefined,
      engines: ENGINES.href,
    },
    stallTimeoutMs: 60_000,
    deadlineMs: Number.POSITIVE_INFINITY,
    signal: undefined,
    now: () => performance.now(),
  });
  await pool.open();
  await everyone;
  await pool.run(jobs(2 * WARMUP, FIRST_SEED), () => {});
  return pool;
}

/** Next message of a child process. */
function answer(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`the bare loop ended with ${code}`)));
  });
}

/** Episodes per second of two processes that know nothing of each other. */
async function bareRate(episodes: readonly BareEpisode[]): Promise<number> {
  const script = fileURLToPath(new URL('bare-push.ts', import.meta.url));
  const children = [0, 1].map(() => fork(script));
  try {
    await Promise.all(children.map(answer));
    const send = (child: ChildProcess, list: readonly BareEpisode[]) => {
      const answered = answer(child) as Promise<number>;
      child.send(list);
      return answered;
    };
    await Promise.all(children.map((child) => send(child, episodes.slice(0, WARMUP))));
    const shares = [0, 1].map((half) => episodes.filter((_, i) => i % 2 === half));
    const times = await Promise.all(children.map((child, i) => send(child, shares[i]!)));
    return shares.reduce((total, share, i) => total + (1000 * share.length) / times[i]!, 0);
  } finally {
    for (const child of children) child.kill();
  }
}

async function poolRate(): Promise<number> {
  const pool = await openPool();
  try {
    const time = await timed(() => pool.run(jobs(POOL_EPISODES, FIRST_SEED), () => {}));
    return (1000 * POOL_EPISODES) / time;
  } finally {
    await pool.close();
  }
}

/** What our evaluation costs beyond its physics and its policy, on one worker and on two. */
export async function run(): Promise<Figure[]> {
  const loops = await openLoops();
  const { ratio, microsecondsPerStep } = await loopRatio(loops);
  const episodes: BareEpisode[] = [];
  for (const { seed } of jobs(POOL_EPISODES, FIRST_SEED)) episodes.push(await loops.asBare(seed));
  const shares: number[] = [];
  let rate = 0;
  for (let repetition = 0; repetition < POOL_REPEATS; repetition++) {
    const bare = await bareRate(episodes);
    rate = await poolRate();
    shares.push(rate / bare);
  }
  return [
    {
      name: `evaluation loop (${microsecondsPerStep.toFixed(0)} µs per control step) against a bare loop`,
      value: ratio,
      unit: '×',
      target: '≤ 1.10',
      ok: ratio <= 1.1,
    },
    {
      name: `two workers (${rate.toFixed(0)} episodes/s) against two bare processes`,
      value: median(shares),
      unit: 'share',
      target: '≥ 0.9',
      ok: median(shares) >= 0.9,
    },
  ];
}
