import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EpisodeRecord, ResultHeader } from '../src/contracts/episode.ts';
import { runPlan } from '../src/contracts/plan.ts';
import type { Hardware } from '../src/contracts/run.ts';
import { mergeShards } from '../src/evaluation/shards/merge-shards.ts';
import { writeFileAtomic } from '../src/foundation/atomic-file.ts';
import { canonicalJson } from '../src/foundation/canonical-json.ts';
import { sha256, sha256Json } from '../src/foundation/digest.ts';
import { Random } from '../src/foundation/random.ts';
import { createRun } from '../src/runs/workspace.ts';
import { type Figure, median } from './figure.ts';

const SHARDS = 64;
const EPISODES = 1000;
const REPETITIONS = process.env.BENCH_QUICK === undefined ? 5 : 2;

const HARDWARE: Hardware = {
  os: 'linux',
  arch: 'x64',
  cpu: 'bench',
  logical_cores: 4,
  usable_cores: 4,
  memory_bytes: 1,
  memory_limit_bytes: null,
  gpu: [],
};
const TASK = { name: 'push', digest: sha256('task'), world_digest: sha256('world') };
const PLAN = runPlan.parse({
  schema_version: 'worldgate.plan.v1',
  preset: {
    schema_version: 'worldgate.preset.v1',
    name: 'bench',
    title: 'Merge of shards',
    kind: 'eval',
    task: 'task.yaml',
    policy: { path: 'policy.onnx' },
    episodes: SHARDS * EPISODES,
    gates: [
      { name: 'success', kind: 'success_rate', min: 0.75 },
      { name: 'coverage', kind: 'coverage' },
    ],
  },
  files: { tasks: [], assets: null, policy: null, baseline_policy: null },
  baseline_run: null,
  gates_overridden: false,
});
const HEADER: ResultHeader = {
  schema_version: 'worldgate.result.v1',
  tasks: [TASK],
  policy: { provider: 'onnx', digest: sha256('policy'), engine: 'wasm', engine_version: '1', device: 'cpu' },
  physics: { engine: 'mujoco-wasm', version: '1' },
  plan: { episodes: SHARDS * EPISODES, seed: 0, stop: { rule: 'fixed', claims: [], baseline: null } },
};
const tools = {
  now: () => new Date(),
  randomBytes: (count: number) => randomBytes(count),
  redact: (text: string) => text,
};

function recordOf(episode: number): EpisodeRecord {
  const random = new Random(episode, 'bench');
  const success = random.next() < 0.8;
  return {
    episode,
    seed: episode,
    task: TASK.name,
    success,
    termination: success ? 'success' : 'time_limit',
    steps: 50 + random.integer(200),
    metrics: { distance: random.next(), effort: random.next() * 40 },
    trajectory_digest: sha256(String(episode)),
  };
}

/** Shards as jobs of a matrix leave them. */
async function writeShards(workspace: string): Promise<void> {
  for (let i = 0; i < SHARDS; i++) {
    const [first, end] = [i * EPISODES, (i + 1) * EPISODES];
    const slice = { shard: i + 1, shards: SHARDS, wave: 1, waves: 1, first, end };
    const run = createRun(
      workspace,
      {
        kind: 'eval',
        command: ['worldgate', 'eval', '--preset', 'bench', '--shard', `${i + 1}/${SHARDS}`],
        preset: { name: 'bench', digest: sha256Json(PLAN.preset), gates_overridden: false },
        provider: { name: 'onnx', capability: 'policy' },
        engine: 'wasm',
        components: [],
        not_for_proof: false,
        inputs: { tasks: [TASK], checkpoint_digest: HEADER.policy.digest, baseline_checkpoint_digest: null },
        plan: { episodes: SHARDS * EPISODES, seed: 0, workers: 4 },
        shard: { ...slice, policy_digest: null, baseline_digest: null },
        digest_reach: 'any-machine',
        hardware: HARDWARE,
        versions: { worldgate: '0.0.0' },
        commit: null,
        environment_present: [],
      },
      tools,
    );
    writeFileAtomic(run.path('inputs/plan.json'), `${canonicalJson(PLAN)}\n`);
    run.writeHeader('policy', HEADER);
    const records = Array.from({ length: EPISODES }, (_, k) => recordOf(first + k));
    const policy_digest = run.writeRecords('policy', HEADER, records);
    const succeeded = records.filter(({ success }) => success).length;
    await run.finish({
      state: 'partial',
      shard: { ...slice, policy_digest, baseline_digest: null },
      episodes: { planned: SHARDS * EPISODES, run: EPISODES, succeeded, dropped: 0 },
    });
  }
}

/** Time to read, check, merge and decide what a matrix has played, and to write the run and its reports. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-bench-'));
  try {
    await writeShards(path.join(folder, 'shards'));
    const times: number[] = [];
    for (let i = 0; i < REPETITIONS; i++) {
      const start = performance.now();
      const { manifest } = await mergeShards(
        {
          shardsDir: path.join(folder, 'shards'),
          shardPlan: null,
          frozen: null,
          baselineDir: undefined,
          workspaceDir: path.join(folder, `merged-${i}`),
        },
        tools,
      );
      times.push((performance.now() - start) / 1000);
      if (manifest.episodes?.run !== SHARDS * EPISODES) throw new Error('the merge is not whole');
    }
    const seconds = median(times);
    return [
      {
        name: `merge of ${SHARDS} shards × ${EPISODES} episodes`,
        value: seconds,
        unit: 's',
        target: '≤ 2',
        ok: seconds <= 2,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
