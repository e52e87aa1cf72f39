import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurements } from '../../src/contracts/benchmark.ts';
import type { EpisodeRecord, ResultHeader } from '../../src/contracts/episode.ts';
import { sha256 } from '../../src/foundation/digest.ts';
import {
  createRun,
  type RunEnd,
  type RunStart,
  type RunTools,
  type RunWorkspace,
} from '../../src/runs/workspace.ts';

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'worldgate-runs-'));
}

/** A clock that moves one second each time it is read, and bytes that count up. */
export function tools(start = '2026-11-21T09:14:09.123Z'): RunTools {
  let time = Date.parse(start) - 1000;
  let counter = 0;
  return {
    now: () => {
      time += 1000;
      return new Date(time);
    },
    randomBytes: (count) =>
      new Uint8Array(count).fill(0).map((_, i) => (i === count - 1 ? ++counter % 256 : 0)),
    redact: (text) => text.replace(/\/(?:home|tmp|root)\/\S+/g, '[path]').replace(/ghp_\w+/g, '[secret]'),
  };
}

export function header(tasks: readonly string[] = ['push'], episodes = 20, seed = 100): ResultHeader {
  return {
    schema_version: 'worldgate.result.v1',
    tasks: tasks.map((name) => ({ name, digest: sha256(name), world_digest: sha256(`${name} world`) })),
    policy: {
      provider: 'onnx',
      digest: sha256('policy'),
      engine: 'wasm',
      engine_version: '1.30.0',
      device: 'cpu',
    },
    physics: { engine: 'mujoco', version: '3.14.0' },
    plan: { episodes, seed, stop: { rule: 'fixed', claims: [], baseline: null } },
  };
}

/** Episodes of a plan in order; every third one fails. */
export function records(
  count: number,
  tasks: readonly string[] = ['push'],
  seed = 100,
  succeeds: (episode: number) => boolean = (episode) => episode % 3 !== 0,
): EpisodeRecord[] {
  return Array.from({ length: count }, (_, episode) => ({
    episode,
    seed: seed + Math.floor(episode / tasks.length),
    task: tasks[episode % tasks.length]!,
    success: succeeds(episode),
    termination: succeeds(episode) ? 'success' : 'time_limit',
    steps: 40 + (episode % 7),
    metrics: { distance_m: 0.1 / (episode + 1), effort_j: episode % 5 === 0 ? null : 1.5 * episode },
    trajectory_digest: sha256(`${seed} ${episode} ${succeeds(episode)}`),
  }));
}

export const START: RunStart = {
  kind: 'eval',
  command: ['eval', '--preset', 'push'],
  preset: { name: 'push', digest: sha256('preset'), gates_overridden: false },
  provider: { name: 'onnx', capability: 'policy' },
  engine: 'wasm',
  components: [{ role: 'physics', name: 'mujoco', version: '3.14.0', origin: 'real', digest: null }],
  not_for_proof: false,
  inputs: { tasks: header().tasks, checkpoint_digest: sha256('policy'), baseline_checkpoint_digest: null },
  plan: { episodes: 20, seed: 100, workers: 2 },
  digest_reach: 'any-machine',
  hardware: {
    os: 'linux',
    arch: 'x64',
    cpu: 'a CPU',
    logical_cores: 2,
    usable_cores: 2,
    memory_bytes: 8e9,
    memory_limit_bytes: null,
    gpu: [],
  },
  versions: { worldgate: '0.1.0' },
  commit: null,
  environment_present: ['CI', 'HOME'],
};

/** The start of the run that a header is of. */
export function startOf({ tasks, policy, plan }: ResultHeader): RunStart {
  return {
    ...START,
    inputs: { ...START.inputs, tasks, checkpoint_digest: policy.digest },
    plan: { ...START.plan, episodes: plan.episodes, seed: plan.seed },
  };
}

export function endOf(list: readonly EpisodeRecord[]): RunEnd {
  return {
    state: 'completed',
    verdict: 'passed',
    stop: { rule: 'fixed', stopped_early: false, fixed_plan_episodes: null, planned_before_run: true },
    episodes: {
      planned: list.length,
      run: list.length,
      succeeded: list.filter(({ success }) => success).length,
      dropped: 0,
    },
  };
}

/** A completed evaluation on disk. */
export async function completedRun(
  workspaceDir: string,
  {
    list = records(20),
    about = header(),
    with: given = tools(),
  }: {
    list?: EpisodeRecord[];
    about?: ResultHeader;
    with?: RunTools;
  } = {},
): Promise<RunWorkspace> {
  const run = createRun(workspaceDir, startOf(about), given);
  run.writeHeader('policy', about);
  const result_digest = run.writeRecords('policy', about, list);
  await run.finish({ ...endOf(list), result_digest });
  return run;
}

const value = (x: number) => ({ value: x, interval: [x, x] as [number, number], level: 0.9 });

export const MEASUREMENTS_EXAMPLE: Measurements = {
  schema_version: 'worldgate.measurements.v1',
  policy: {
    samples: 3,
    errors: 0,
    retries: 0,
    latency_ms: { mean: value(2), p50: value(2), p95: value(3), p99: value(3) },
    throughput_per_s: value(500),
    peak_memory_bytes: 1e8,
  },
  baseline: null,
  ratio: null,
  samples_ms: { policy: [1, 2, 3], baseline: [] },
};
