import type { EpisodeRecord } from '../contracts/episode.ts';
import type { PolicySession, Provider } from '../providers/contract.ts';
import { openProvider, requireCapability } from '../providers/registry.ts';
import { type LoadedTask, loadTask } from '../worlds/load-task.ts';
import { loadMujoco, type MujocoEngine } from '../worlds/mujoco.ts';
import { TaskSimulation } from '../worlds/simulation.ts';
import { playEpisode } from './episode.ts';
import {
  type EpisodeJob,
  type FromWorker,
  HEARTBEAT_MS,
  serialiseError,
  type ToWorker,
  type WorkerSetup,
} from './worker-protocol.ts';

/** Simulations kept compiled at once; each holds about 14 MB unless its MJCF says less. */
const MAX_SIMULATIONS = 16;

interface Bench {
  simulation: TaskSimulation;
  policy: PolicySession;
  baseline: PolicySession | undefined;
}

/** Plays episodes in the order in which they are asked for. One per thread or process. */
class EpisodeWorker {
  readonly #send: (message: FromWorker) => void;
  readonly #tasks: readonly LoadedTask[];
  readonly #mujoco: MujocoEngine;
  readonly #policy: Provider;
  readonly #baseline: Provider | undefined;
  readonly #benches = new Map<number, Bench>();
  #lastSent = 0;

  private constructor(
    send: (message: FromWorker) => void,
    tasks: readonly LoadedTask[],
    mujoco: MujocoEngine,
    policy: Provider,
    baseline: Provider | undefined,
  ) {
    this.#send = send;
    this.#tasks = tasks;
    this.#mujoco = mujoco;
    this.#policy = policy;
    this.#baseline = baseline;
  }

  static async open(setup: WorkerSetup, send: (message: FromWorker) => void): Promise<EpisodeWorker> {
    const tasks = setup.tasks.map(({ path, assets }) => loadTask(path, assets));
    const [mujoco, policy] = await Promise.all([
      loadMujoco(new URL(setup.engines)),
      openProvider(setup.policy),
    ]);
    const baseline = setup.baseline === undefined ? undefined : await openProvider(setup.baseline);
    const worker = new EpisodeWorker(send, tasks, mujoco, policy, baseline);
    // The first task is compiled and bound now, so that what does not fit is said before any episode.
    const bench = worker.#bench(0);
    await bench.policy.warmUp?.();
    await bench.baseline?.warmUp?.();
    send({
      type: 'ready',
      policy: policy.identity,
      baseline: baseline?.identity,
      physicsVersion: mujoco.version,
    });
    return worker;
  }

  async play({ episode, task, seed }: EpisodeJob): Promise<void> {
    const { simulation, policy, baseline } = this.#bench(task);
    const name = this.#tasks[task]!.task.name;
    const alive = () => {
      const now = performance.now();
      if (now - this.#lastSent < HEARTBEAT_MS) return;
      this.#lastSent = now;
      this.#send({ type: 'alive' });
    };
    const trial = async (session: PolicySession): Promise<EpisodeRecord> => ({
      episode,
      seed,
      task: name,
      ...(await playEpisode(simulation, session, seed, alive)),
    });
    const record = await trial(policy);
    const paired = baseline === undefined ? undefined : await trial(baseline);
    this.#lastSent = performance.now();
    this.#send({ type: 'done', record, baseline: paired });
  }

  async close(): Promise<void> {
    await this.#policy.close();
    await this.#baseline?.close();
  }

  #bench(index: number): Bench {
    const known = this.#benches.get(index);
    if (known !== undefined) return known;
    if (this.#benches.size >= MAX_SIMULATIONS) {
      const [oldest, bench] = this.#benches.entries().next().value!;
      bench.simulation.dispose();
      this.#benches.delete(oldest);
    }
    const task = this.#tasks[index]!;
    const simulation = TaskSimulation.create(task, this.#mujoco);
    const binding = {
      inputs: simulation.inputs,
      actionSize: simulation.actionSize,
      output: task.task.action.output,
      play: task.task.action.play,
      taskFile: task.file,
    };
    const bench = {
      simulation,
      policy: requireCapability(this.#policy, 'openPolicy')(binding),
      baseline: this.#baseline && requireCapability(this.#baseline, 'openPolicy')(binding),
    };
    this.#benches.set(index, bench);
    return bench;
  }
}

/**
 * Serves episode jobs over a message channel until `close`. Messages are handled strictly one after
 * another: jobs that arrive early wait.
 * @param receive registers the handler of incoming messages
 * @param end called after `close`, or after a failure was reported
 */
export function serveEpisodes(
  send: (message: FromWorker) => void,
  receive: (handler: (message: ToWorker) => void) => void,
  end: () => void,
): void {
  let worker: EpisodeWorker | undefined;
  let queue = Promise.resolve();
  const handle = async (message: ToWorker): Promise<void> => {
    if (message.type === 'setup') worker = await EpisodeWorker.open(message, send);
    else if (message.type === 'episode') await worker!.play(message);
    else {
      await worker?.close();
      end();
    }
  };
  receive((message) => {
    queue = queue.then(() =>
      handle(message).catch((error: unknown) => {
        const episode = message.type === 'episode' ? message.episode : undefined;
        send({ type: 'failure', episode, error: serialiseError(error) });
      }),
    );
  });
}
