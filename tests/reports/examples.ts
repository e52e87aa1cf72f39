import type { LatencySummary, Measurements } from '../../src/contracts/benchmark.ts';
import type { EpisodeRecord } from '../../src/contracts/episode.ts';
import { type Gate, gate } from '../../src/contracts/gate.ts';
import type { Report } from '../../src/contracts/report.ts';
import type { RunManifest } from '../../src/contracts/run.ts';
import type { Digest } from '../../src/foundation/digest.ts';
import { sha256 } from '../../src/foundation/digest.ts';
import { Random } from '../../src/foundation/random.ts';
import { decideGates, runVerdict } from '../../src/gates/decide.ts';
import { buildReport } from '../../src/reports/build-report.ts';

/** Reports of simulated episodes, decided by the real gates: what reviewers will meet, with realistic numbers. */

export const RUN_ID = '20261121T091409123Z-1f3a9c0b';

function digestOf(text: string): Digest {
  return sha256(Buffer.from(text));
}

export function episode(index: number, success: boolean, more: Partial<EpisodeRecord> = {}): EpisodeRecord {
  return {
    episode: index,
    seed: index,
    task: 'push',
    success,
    termination: success ? 'success' : 'time_limit',
    steps: success ? 140 : 300,
    metrics: { final_distance_m: success ? 0.011 : 0.14 },
    trajectory_digest: digestOf(`episode ${index}`),
    ...more,
  };
}

/** Two policies on the same seeds: `rate` of the new one, `baselineRate` of the old, most outcomes shared. */
export function pairedEpisodes(
  count: number,
  tasks: readonly { name: string; rate: number; baselineRate: number }[],
): { records: EpisodeRecord[]; baselineRecords: EpisodeRecord[] } {
  const random = new Random(7, 'examples');
  const records: EpisodeRecord[] = [];
  const baselineRecords: EpisodeRecord[] = [];
  for (let index = 0; index < count * tasks.length; index++) {
    const task = tasks[index % tasks.length]!;
    const difficulty = random.next();
    const noise = random.next() * 0.12 - 0.06;
    const shared = { task: task.name, seed: Math.floor(index / tasks.length) };
    const distance = { final_distance_m: Number((0.005 + difficulty * 0.2).toFixed(6)) };
    const mine = difficulty + noise < task.rate;
    records.push(
      episode(index, mine, {
        ...shared,
        metrics: distance,
        ...(!mine && difficulty > 0.97 ? { termination: 'block_off_table' } : {}),
      }),
    );
    baselineRecords.push(episode(index, difficulty < task.baselineRate, { ...shared, metrics: distance }));
  }
  return { records, baselineRecords };
}

export function manifestOf(changes: Partial<RunManifest> = {}): RunManifest {
  return {
    schema_version: 'worldgate.run.v1',
    run_id: RUN_ID,
    state: 'completed',
    kind: 'eval',
    verdict: 'passed',
    reason: null,
    error: null,
    command: ['worldgate', 'eval', '--preset', 'push', '--seed', '0'],
    preset: { name: 'push', digest: digestOf('preset'), gates_overridden: false },
    provider: { name: 'onnx', capability: 'policy' },
    engine: 'wasm',
    components: [
      {
        role: 'physics',
        name: 'MuJoCo (WebAssembly)',
        version: '3.14.0',
        origin: 'real',
        digest: digestOf('mujoco'),
      },
      {
        role: 'engine',
        name: 'ONNX Runtime (WebAssembly)',
        version: '1.30.0',
        origin: 'real',
        digest: digestOf('ort'),
      },
      { role: 'policy', name: 'push-good.onnx', version: null, origin: 'real', digest: digestOf('policy') },
      { role: 'task', name: 'push', version: null, origin: 'real', digest: digestOf('task') },
    ],
    not_for_proof: false,
    inputs: {
      tasks: [{ name: 'push', digest: digestOf('task'), world_digest: digestOf('world') }],
      checkpoint_digest: digestOf('policy'),
      baseline_checkpoint_digest: null,
    },
    plan: { episodes: 300, seed: 0, workers: 2 },
    stop: null,
    episodes: null,
    result_digest: digestOf('result'),
    digest_reach: 'any-machine',
    baseline: null,
    gates: [],
    events: { warnings: 0, retries: 0, errors: 0, resumes: 0 },
    artifacts: [],
    hardware: {
      os: 'linux',
      arch: 'x64',
      cpu: 'AMD EPYC 7763 64-Core Processor',
      logical_cores: 4,
      usable_cores: 4,
      memory_bytes: 16_766_414_848,
      memory_limit_bytes: null,
      gpu: [],
    },
    versions: { worldgate: '0.1.0' },
    commit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    environment_present: [],
    started_at: '2026-11-21T09:14:09.123Z',
    finished_at: '2026-11-21T09:15:02.004Z',
    duration_s: 52.881,
    ...changes,
  };
}

interface EvalExample {
  name: string;
  title: string;
  gates: unknown[];
  records: EpisodeRecord[];
  baselineRecords?: EpisodeRecord[];
  stop?: 'fixed' | 'savi';
  planned?: number;
  manifest?: Partial<RunManifest>;
}

function evalReport(example: EvalExample): Report {
  const { records, baselineRecords = [], stop = 'fixed' } = example;
  const tasks = [...new Set(records.map((record) => record.task))];
  const planned = example.planned ?? records.length;
  const gates: Gate[] = example.gates.map((one) => gate.parse(one));
  const results = decideGates({
    gates,
    stop,
    tasks,
    planned,
    expected: records.length,
    records,
    measurements: null,
    metricUnits: { final_distance_m: 'm' },
    baseline: baselineRecords.length === 0 ? null : { records: baselineRecords, measurements: null, stop },
    mock: false,
  });
  const succeeded = (list: EpisodeRecord[]) => list.filter((record) => record.success).length;
  return buildReport({
    presetTitle: example.title,
    records,
    baselineRecords,
    measurements: null,
    manifest: manifestOf({
      verdict: runVerdict(results),
      command: ['worldgate', 'eval', '--preset', example.name, '--seed', '0'],
      preset: { name: example.name, digest: digestOf(example.name), gates_overridden: false },
      inputs: {
        tasks: tasks.map((name) => ({ name, digest: digestOf(name), world_digest: digestOf('world') })),
        checkpoint_digest: digestOf('policy'),
        baseline_checkpoint_digest: baselineRecords.length === 0 ? null : digestOf('baseline policy'),
      },
      gates: results,
      episodes: {
        planned,
        run: records.length,
        succeeded: succeeded(records),
        dropped: stop === 'savi' ? 3 : 0,
      },
      stop: {
        rule: stop,
        stopped_early: records.length < planned,
        fixed_plan_episodes: stop === 'savi' ? 158 : null,
        planned_before_run: true,
      },
      baseline:
        baselineRecords.length === 0
          ? null
          : {
              source: 'policy',
              run_id: null,
              checkpoint_digest: digestOf('baseline policy'),
              result_digest: digestOf('baseline result'),
              episodes: baselineRecords.length,
              succeeded: succeeded(baselineRecords),
            },
      ...example.manifest,
    }),
  });
}

function latencies(p50: number, seed: number, samples = 300): number[] {
  const random = new Random(seed, 'latency');
  return Array.from(
    { length: samples },
    () => p50 * (0.94 + 0.12 * random.next() + (random.next() > 0.98 ? 0.6 : 0)),
  );
}

function summaryOf(samples: readonly number[]): LatencySummary {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (q: number) => sorted[Math.floor(q * (sorted.length - 1))]!;
  const mean = samples.reduce((sum, x) => sum + x, 0) / samples.length;
  const estimate = (value: number, spread: number) => ({
    value,
    interval: [value * (1 - spread), value * (1 + spread)] as [number, number],
    level: 0.95,
  });
  return {
    samples: samples.length,
    errors: 0,
    retries: 0,
    latency_ms: {
      mean: estimate(mean, 0.01),
      p50: estimate(at(0.5), 0.008),
      p95: estimate(at(0.95), 0.02),
      p99: estimate(at(0.99), 0.09),
    },
    throughput_per_s: estimate(1000 / mean, 0.01),
    peak_memory_bytes: 182_452_224,
  };
}

function benchmarkMeasurements(): Measurements {
  const policy = latencies(1.312, 1);
  const baseline = latencies(1.18, 2);
  const ratio = (value: number) => ({
    value,
    interval: [value * 0.99, value * 1.012] as [number, number],
    level: 0.95,
  });
  return {
    schema_version: 'worldgate.measurements.v1',
    policy: summaryOf(policy),
    baseline: summaryOf(baseline),
    ratio: {
      mean: ratio(1.109),
      p50: ratio(1.112),
      p95: ratio(1.104),
      p99: ratio(1.02),
      pairs: policy.length,
    },
    samples_ms: { policy, baseline },
  };
}

function benchmarkReport(name: string, title: string, mock: boolean): Report {
  const measurements = benchmarkMeasurements();
  const results = decideGates({
    gates: [
      { name: 'p95', kind: 'latency', statistic: 'p95', max_ms: 5 },
      { name: 'throughput', kind: 'throughput', min_per_s: 400 },
      { name: 'errors', kind: 'errors', max_errors: 0 },
      { name: 'no-slowdown', kind: 'no_regression', of: 'latency', margin: 0.05 },
    ].map((one) => gate.parse(one)),
    stop: 'fixed',
    tasks: [],
    planned: 0,
    records: [],
    measurements,
    baseline: { records: null, measurements },
    mock,
  });
  return buildReport({
    presetTitle: title,
    records: [],
    baselineRecords: [],
    measurements,
    manifest: manifestOf({
      kind: 'benchmark',
      verdict: runVerdict(results),
      command: ['worldgate', 'benchmark', '--preset', name],
      preset: { name, digest: digestOf(name), gates_overridden: false },
      gates: results,
      result_digest: null,
      digest_reach: 'none',
      not_for_proof: mock,
      inputs: { tasks: [], checkpoint_digest: null, baseline_checkpoint_digest: null },
      components: [
        mock
          ? { role: 'provider', name: 'mock', version: '0.1.0', origin: 'mock', digest: null }
          : {
              role: 'engine',
              name: 'ONNX Runtime (native)',
              version: '1.30.0',
              origin: 'real',
              digest: null,
            },
      ],
      duration_s: 4.21,
    }),
  });
}

const success = (min: number, more: object = {}) => ({ name: 'success', kind: 'success_rate', min, ...more });
const coverage = { name: 'coverage', kind: 'coverage' };

function oneTask(count: number, rate: number, baselineRate: number) {
  return pairedEpisodes(count, [{ name: 'push', rate, baselineRate }]);
}

/** A suite of 200 tasks of which some lost much, some little. */
export function suiteOf(tasks: number): Report {
  const random = new Random(3, 'suite');
  const shapes = Array.from({ length: tasks }, (_, i) => {
    const baselineRate = 0.7 + 0.28 * random.next();
    const loss = i % 23 === 0 ? 0.45 : i % 7 === 0 ? 0.06 : -0.02;
    return {
      name: `kitchen/open-drawer-${String(i).padStart(3, '0')}`,
      baselineRate,
      rate: baselineRate - loss,
    };
  });
  return evalReport({
    name: 'kitchen-200',
    title: 'Two hundred kitchen tasks, against the last release',
    ...pairedEpisodes(25, shapes),
    gates: [
      success(0.5, { per_task: true }),
      { name: 'no-regression', kind: 'no_regression', margin: 0.02 },
      coverage,
    ],
  });
}

export const EXAMPLES: Readonly<Record<string, Report>> = {
  passed: evalReport({
    name: 'push',
    title: 'Push a block to its target pose',
    records: oneTask(112, 0.93, 0.8).records,
    planned: 316,
    stop: 'savi',
    gates: [success(0.7), coverage],
  }),
  failed: evalReport({
    name: 'push-regression',
    title: 'Push a block, against the baseline policy',
    ...oneTask(300, 0.72, 0.84),
    gates: [
      success(0.65),
      { name: 'no-regression', kind: 'no_regression', margin: 0.03 },
      { name: 'distance', kind: 'metric', metric: 'final_distance_m', max: 0.15, optional: true },
      coverage,
    ],
  }),
  inconclusive: evalReport({
    name: 'reach',
    title: 'Reach a target with a planar arm',
    records: oneTask(60, 0.8, 0.8).records,
    gates: [success(0.75), { name: 'no-regression', kind: 'no_regression', margin: 0.03 }, coverage],
  }),
  error: evalReport({
    name: 'push-large',
    title: 'Push with the large policy',
    records: [],
    gates: [],
    manifest: {
      state: 'failed',
      verdict: 'error',
      result_digest: null,
      error: {
        code: 'policy-output-shape',
        message: 'models/push-large.onnx answered "action" with shape [1, 3]; the task has 2 actuators',
        hint: 'Export the policy with 2 outputs, or list the third actuator in the task.',
      },
    },
  }),
  skipped: evalReport({
    name: 'bimanual-gpu',
    title: 'Bimanual transfer on a GPU',
    records: [],
    gates: [],
    manifest: {
      state: 'skipped',
      verdict: 'skipped',
      result_digest: null,
      reason: 'Needs a GPU with 16,000 MiB; this machine has none.',
    },
  }),
  mock: benchmarkReport('mock-smoke', 'The whole pipeline with a mock policy', true),
  benchmark: benchmarkReport('onnx-latency', 'Latency of the shipped policy, against the baseline', false),
  suite: suiteOf(200),
};
