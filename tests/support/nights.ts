import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurements } from '../../src/contracts/benchmark.ts';
import type { EpisodeRecord, ResultHeader } from '../../src/contracts/episode.ts';
import type { GateResult } from '../../src/contracts/gate.ts';
import type { RunManifest } from '../../src/contracts/run.ts';
import type { Verdict } from '../../src/contracts/verdict.ts';
import { canonicalJson } from '../../src/foundation/canonical-json.ts';
import { sha256 } from '../../src/foundation/digest.ts';
import { Random } from '../../src/foundation/random.ts';
import { recordLine, resultDigest } from '../../src/runs/records.ts';
import { wilson } from '../../src/statistics/proportion-intervals.ts';
import { gateOf, reportOf } from './finished-run.ts';

export interface Night {
  preset?: string;
  /** Days since 1 June 2026. */
  day: number;
  /** True success rate. */
  rate?: number;
  episodes?: number;
  tasks?: readonly string[];
  commit?: string;
  /** Of the gate; else that of its interval. */
  verdict?: Verdict;
  /** Only so many episodes were needed. */
  stoppedAfter?: number;
  /** A benchmark with this median latency. */
  latencyMs?: number;
  cpu?: string;
  seed?: number;
}

/** Identifier of the run of a night: the same night gives the same. */
export function nightId({ day, seed = 0, preset = 'push' }: Night): string {
  const time = new Date(Date.UTC(2026, 5, 1 + day, 2)).toISOString().replace(/[-:.]/g, '');
  return `${time}-${sha256(`${preset} ${seed}`).slice(7, 15)}`;
}

/** Writes the folder of a run below `dir` as an evaluation leaves it, with real digests. @returns its manifest */
export function writeNight(dir: string, night: Night): RunManifest {
  const { preset = 'push', rate = 0.8, episodes = 200, tasks = ['push'], day } = night;
  const id = nightId(night);
  const folder = join(dir, id);
  for (const name of ['results', 'reports']) mkdirSync(join(folder, name), { recursive: true });
  const isBenchmark = night.latencyMs !== undefined;
  const header: ResultHeader = {
    schema_version: 'worldgate.result.v1',
    tasks: tasks.map((name) => ({ name, digest: sha256(name), world_digest: sha256('world') })),
    policy: {
      provider: 'onnx',
      digest: sha256('policy'),
      engine: 'wasm',
      engine_version: '1',
      device: 'cpu',
    },
    physics: { engine: 'mujoco-wasm', version: '1' },
    plan: {
      episodes,
      seed: 0,
      stop: { rule: night.stoppedAfter === undefined ? 'fixed' : 'savi', claims: [], baseline: null },
    },
  };
  const random = new Random(night.seed ?? day, 'night');
  const records = Array.from({ length: night.stoppedAfter ?? episodes }, (_, episode): EpisodeRecord => {
    const success = random.next() < rate;
    return {
      episode,
      seed: Math.floor(episode / tasks.length),
      task: tasks[episode % tasks.length]!,
      success,
      termination: success ? 'success' : 'time_limit',
      steps: 100,
      metrics: { distance: 0.25 },
      trajectory_digest: sha256(`${episode} ${success}`),
    };
  });
  const succeeded = records.filter(({ success }) => success).length;
  const lines = records.map(recordLine);
  const digest = resultDigest(header, lines);
  const [low, high] = wilson(succeeded, records.length, { alpha: 0.1 });
  const decided: Verdict = low >= 0.7 ? 'passed' : high < 0.7 ? 'failed' : 'inconclusive';
  const verdict = night.verdict ?? (isBenchmark ? 'passed' : decided);
  const gate: GateResult = {
    ...gateOf(verdict),
    measured: succeeded / records.length,
    required: 0.7,
    interval: [low, high],
    n: records.length,
    sentence: `The success rate is ${succeeded} of ${records.length} episodes.`,
  };
  const started = new Date(Date.UTC(2026, 5, 1 + day, 2));
  const finished = new Date(started.getTime() + 60_000);
  const report = {
    ...reportOf(preset, verdict, { runId: id }),
    gates: [gate],
    groups: tasks.map((label) => ({
      label,
      episodes: 10,
      succeeded: 4,
      baseline_episodes: 0,
      baseline_succeeded: 0,
      pairs: null,
      p_adjusted: null,
    })),
    groups_by: 'task' as const,
  };
  const files: Record<string, string> = { 'reports/report.json': `${JSON.stringify(report)}\n` };
  if (isBenchmark)
    files['results/measurements.json'] = `${JSON.stringify(measured(night.latencyMs!, random))}\n`;
  else {
    files['results/header.json'] = `${canonicalJson(header)}\n`;
    files['results/episodes.jsonl'] = `${lines.join('\n')}\n`;
  }
  const manifest: RunManifest = {
    schema_version: 'worldgate.run.v1',
    run_id: id,
    state: verdict === 'error' ? 'failed' : 'completed',
    kind: isBenchmark ? 'benchmark' : 'eval',
    verdict,
    reason: null,
    error: null,
    command: ['eval', '--preset', preset],
    preset: { name: preset, digest: sha256(preset), gates_overridden: false },
    provider: { name: 'onnx', capability: 'policy' },
    engine: 'wasm',
    components: [],
    not_for_proof: false,
    inputs: {
      tasks: header.tasks,
      checkpoint_digest: header.policy.digest,
      baseline_checkpoint_digest: null,
    },
    plan: { episodes, seed: 0, workers: 2 },
    stop: isBenchmark
      ? null
      : {
          rule: header.plan.stop.rule,
          stopped_early: night.stoppedAfter !== undefined,
          fixed_plan_episodes: null,
          planned_before_run: true,
        },
    episodes: isBenchmark ? null : { planned: episodes, run: records.length, succeeded, dropped: 0 },
    result_digest: isBenchmark ? null : digest,
    digest_reach: 'any-machine',
    baseline: null,
    gates: [gate],
    events: { warnings: 0, retries: 0, errors: 0, resumes: 0 },
    artifacts: Object.entries(files).map(([path, text]) => {
      const role = path.startsWith('reports') ? ('report' as const) : ('result' as const);
      writeFileSync(join(folder, path), text);
      return { path, role, size_bytes: Buffer.byteLength(text), digest: sha256(text), commit: false };
    }),
    hardware: {
      os: 'linux',
      arch: 'x64',
      cpu: night.cpu ?? 'Example CPU',
      logical_cores: 4,
      usable_cores: 4,
      memory_bytes: 1,
      memory_limit_bytes: null,
      gpu: [],
    },
    versions: {},
    commit: night.commit ?? sha256(`commit ${day}`).slice(7, 47),
    environment_present: [],
    started_at: started.toISOString(),
    finished_at: finished.toISOString(),
    duration_s: 60,
  };
  writeFileSync(join(folder, 'run_manifest.json'), `${JSON.stringify(manifest)}\n`);
  return manifest;
}

function measured(ms: number, random: Random): Measurements {
  const noisy = (factor: number) => {
    const value = ms * factor * (0.97 + 0.06 * random.next());
    return { value, interval: [value * 0.98, value * 1.02] as [number, number], level: 0.9 };
  };
  const summary = {
    samples: 200,
    errors: 0,
    retries: 0,
    latency_ms: { mean: noisy(1), p50: noisy(1), p95: noisy(1.4), p99: noisy(1.6) },
    throughput_per_s: { value: 1000 / ms, interval: [900 / ms, 1100 / ms] as [number, number], level: 0.9 },
    peak_memory_bytes: 1,
  };
  return {
    schema_version: 'worldgate.measurements.v1',
    policy: summary,
    baseline: null,
    ratio: null,
    samples_ms: { policy: [], baseline: [] },
  };
}
