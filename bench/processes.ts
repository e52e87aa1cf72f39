/** Figures of whole processes: start-up of the command line, a gate on a long run, the demo. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { EpisodeRecord, ResultHeader } from '../src/contracts/episode.ts';
import type { RunPlan } from '../src/contracts/plan.ts';
import { preset } from '../src/contracts/preset.ts';
import { writeFileAtomic } from '../src/foundation/atomic-file.ts';
import { sha256, sha256Json } from '../src/foundation/digest.ts';
import { Random } from '../src/foundation/random.ts';
import { createRun } from '../src/runs/workspace.ts';
import { type Figure, median } from './figure.ts';

const CLI = path.resolve(import.meta.dirname, '../dist/cli.js');
const REPEATS = 9;

/** Wall-clock milliseconds of one process. */
function timed(args: readonly string[], cwd: string): number {
  const start = performance.now();
  const result = spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
  const ms = performance.now() - start;
  if (result.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${result.status}`);
  return ms;
}

/** Peak memory of one process in MB, asked of the process itself as it exits. */
function peakMb(args: readonly string[], cwd: string): number {
  const hook = `data:text/javascript,process.on('exit',()=>console.error('PEAK '+process.resourceUsage().maxRSS))`;
  const { stderr } = spawnSync(process.execPath, ['--import', hook, ...args], { cwd, encoding: 'utf8' });
  return Number(/PEAK (\d+)/.exec(stderr)?.[1]) / 1024;
}

/** A finished run of `count` made-up episodes, written the way a real one is. */
async function longRun(workspace: string, count: number): Promise<string> {
  const resolved = preset.parse({
    schema_version: 'worldgate.preset.v1',
    name: 'long',
    title: 'A long run',
    kind: 'eval',
    task: 'task.yaml',
    episodes: count,
    gates: [
      { name: 'success', kind: 'success_rate', min: 0.75 },
      { name: 'coverage', kind: 'coverage' },
      { name: 'distance', kind: 'metric', metric: 'distance', max: 1 },
    ],
  });
  const digest = sha256('bench');
  const task = { name: 'long', digest, world_digest: digest };
  const header: ResultHeader = {
    schema_version: 'worldgate.result.v1',
    tasks: [task],
    policy: { provider: 'onnx', digest, engine: 'wasm', engine_version: '1', device: 'cpu' },
    physics: { engine: 'mujoco-wasm', version: '1' },
    plan: { episodes: count, seed: 0, stop: { rule: 'fixed', claims: [], baseline: null } },
  };
  const random = new Random(1, 'bench');
  const records: EpisodeRecord[] = Array.from({ length: count }, (_, episode) => ({
    episode,
    seed: episode,
    task: 'long',
    success: random.next() < 0.8,
    termination: 'time_limit',
    steps: 100,
    metrics: { distance: random.next() },
    trajectory_digest: sha256(`episode ${episode}`),
  }));
  const run = createRun(
    workspace,
    {
      kind: 'eval',
      command: ['worldgate', 'eval'],
      preset: { name: 'long', digest: sha256Json(resolved), gates_overridden: false },
      provider: { name: 'onnx', capability: 'policy' },
      engine: 'wasm',
      components: [],
      not_for_proof: false,
      inputs: { tasks: [task], checkpoint_digest: digest, baseline_checkpoint_digest: null },
      plan: { episodes: count, seed: 0, workers: 1 },
      digest_reach: 'any-machine',
      hardware: {
        os: 'Linux',
        arch: 'x64',
        cpu: 'any',
        logical_cores: 1,
        usable_cores: 1,
        memory_bytes: 1,
        memory_limit_bytes: null,
        gpu: [],
      },
      versions: {},
      commit: null,
      environment_present: [],
    },
    { now: () => new Date(), randomBytes: (n) => new Uint8Array(n), redact: (text) => text },
  );
  const plan: RunPlan = {
    schema_version: 'worldgate.plan.v1',
    preset: resolved,
    files: {
      tasks: [{ tree: 'repository', path: 'task.yaml' }],
      assets: null,
      policy: null,
      baseline_policy: null,
    },
    baseline_run: null,
    gates_overridden: false,
  };
  writeFileAtomic(run.path('inputs/plan.json'), JSON.stringify(plan));
  run.writeHeader('policy', header);
  const resultDigest = run.writeRecords('policy', header, records);
  const succeeded = records.filter(({ success }) => success).length;
  await run.finish({
    state: 'completed',
    verdict: 'passed',
    result_digest: resultDigest,
    episodes: { planned: count, run: count, succeeded, dropped: 0 },
    stop: { rule: 'fixed', stopped_early: false, fixed_plan_episodes: null, planned_before_run: true },
  });
  return run.dir;
}

export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-bench-'));
  try {
    const help: number[] = [];
    for (let i = 0; i < REPEATS; i++) {
      help.push(timed([CLI, '--help'], folder) - timed(['-e', '0'], folder));
    }
    const runDir = await longRun(path.join(folder, '.worldgate'), 10_000);
    const gate = Array.from({ length: REPEATS }, () => timed([CLI, 'gate', runDir], folder));
    const demo = timed([CLI, 'demo'], folder) / 1000;
    const memory = peakMb([CLI, 'demo'], folder);
    return [
      {
        name: '`worldgate --help` beyond `node -e 0`',
        value: median(help),
        unit: 'ms',
        target: '≤ 120 ms',
        ok: median(help) <= 120,
      },
      {
        name: '`worldgate gate`, 10,000 episodes',
        value: median(gate),
        unit: 'ms',
        target: '≤ 400 ms',
        ok: median(gate) <= 400,
      },
      { name: 'the demo', value: demo, unit: 's', target: '≤ 60 s', ok: demo <= 60 },
      { name: 'the demo, peak memory', value: memory, unit: 'MB', target: '≤ 600 MB', ok: memory <= 600 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
