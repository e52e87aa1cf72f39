import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchmarkPolicy } from '../../src/benchmark/benchmark.ts';
import { taskBinding } from '../../src/benchmark/task-binding.ts';
import { measurements as measurementsSchema } from '../../src/contracts/benchmark.ts';
import { startProcess } from '../../src/evaluation/worker-handle.ts';
import {
  benchmarkDeps,
  benchmarkRequest,
  installation,
  mockPolicy,
  onnxPolicy,
  projectFolder,
} from '../support/benchmark.ts';
import { INT64, onnxModel } from '../support/onnx-model.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'worldgate-benchmark-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, bytes: Uint8Array | string): string {
  const at = path.join(folder, name);
  writeFileSync(at, bytes);
  return at;
}

/** y = [sum of x, sum of x] */
const sums = (batch: number | string = 'batch') =>
  onnxModel({
    inputs: [{ name: 'x', shape: [batch, 3] }],
    outputs: [{ name: 'y', shape: [batch, 2] }],
    constants: [{ name: 'w', dims: [3, 2], values: [1, 1, 1, 1, 1, 1] }],
    nodes: [['MatMul', ['x', 'w'], ['y']]],
  });

/** The square root of inputs from -1 to 1: NaN for every second one. */
const squareRoot = () =>
  onnxModel({
    inputs: [{ name: 'x', shape: ['batch', 1] }],
    outputs: [{ name: 'y', shape: ['batch', 1] }],
    nodes: [['Sqrt', ['x'], ['y']]],
  });

/** Loads, and fails whenever it runs: 3 numbers do not reshape into 7. */
const throwing = () =>
  onnxModel({
    inputs: [{ name: 'x', shape: ['batch', 3] }],
    outputs: [{ name: 'y', shape: ['n', 'm'] }],
    constants: [{ name: 'shape', type: INT64, dims: [2], values: [1, 7] }],
    nodes: [['Reshape', ['x', 'shape'], ['y']]],
  });

const nulls = (samples: readonly (number | null)[]) => samples.filter((sample) => sample === null).length;

describe('a policy that answers', () => {
  it.each(['native', 'wasm'] as const)('is measured on the %s engine', async (engine) => {
    const policy = onnxPolicy(file('sums.onnx', sums()), engine);
    const progress: number[] = [];
    const result = await benchmarkPolicy(
      benchmarkRequest(policy),
      benchmarkDeps({ onProgress: (calls, total) => progress.push(calls, total) }),
    );
    const { measurements } = result;
    expect(measurementsSchema.parse(measurements)).toEqual(measurements);
    expect(result.policy).toMatchObject({
      provider: 'onnx',
      engine,
      origin: 'real',
      engineVersion: '1.30.0',
    });
    expect(result.failures).toEqual([]);
    expect(measurements.policy).toMatchObject({ samples: 20, errors: 0, retries: 0 });
    expect(measurements.samples_ms.policy).toHaveLength(20);
    expect(measurements.samples_ms.policy.every((ms) => ms !== null && ms > 0)).toBe(true);
    expect(measurements.baseline).toBeNull();
    expect(measurements.ratio).toBeNull();
    // A Node process with ONNX Runtime in it, and not the test runner beside it.
    expect(measurements.policy.peak_memory_bytes).toBeGreaterThan(30e6);
    expect(measurements.policy.peak_memory_bytes).toBeLessThan(600e6);
    expect(progress.slice(-2)).toEqual([20, 20]);
  });

  it('is measured in pairs with its baseline', async () => {
    const fast = mockPolicy();
    const slow = mockPolicy({ latency_ms: 3 });
    const { measurements } = await benchmarkPolicy(
      benchmarkRequest(slow, { baseline: fast, plan: { samples: 30 } }),
      benchmarkDeps(),
    );
    expect(measurements.samples_ms.policy).toHaveLength(30);
    expect(measurements.samples_ms.baseline).toHaveLength(30);
    // A timer of 3 ms against a function that returns at once.
    expect(measurements.ratio!.pairs).toBe(30);
    expect(measurements.ratio!.p50.value).toBeGreaterThan(3);
    expect(measurements.ratio!.p50.interval[0]!).toBeGreaterThan(2);
  });

  it('takes several observations per call where the model allows it', async () => {
    const plan = { batch: 4, samples: 10 };
    const free = await benchmarkPolicy(
      benchmarkRequest(onnxPolicy(file('free.onnx', sums())), { plan }),
      benchmarkDeps(),
    );
    expect(free.measurements.policy).toMatchObject({ samples: 10, errors: 0 });
    await expect(
      benchmarkPolicy(benchmarkRequest(onnxPolicy(file('fixed.onnx', sums(1))), { plan }), benchmarkDeps()),
    ).rejects.toMatchObject({ code: 'policy-mismatch', message: expect.stringContaining('[1, 3]') });
  });

  it('takes the sizes of a task', async () => {
    const task = { path: path.join(projectFolder, 'presets/worlds/reach/task.yaml'), assets: undefined };
    const binding = await taskBinding(task, installation.engines);
    const policy = onnxPolicy(path.join(projectFolder, 'models/reach/reach.onnx'));
    const result = await benchmarkPolicy(benchmarkRequest(policy, { binding }), benchmarkDeps());
    expect(result.measurements.policy).toMatchObject({ samples: 20, errors: 0 });
    await expect(
      benchmarkPolicy(benchmarkRequest(onnxPolicy(file('other.onnx', sums())), { binding }), benchmarkDeps()),
    ).rejects.toMatchObject({ code: 'policy-mismatch', kind: 'input' });
  });
});

describe('a policy that fails in calls', () => {
  it('has its errors counted and left out of the latency', async () => {
    // Two warm-up calls and five samples are answered.
    const policy = mockPolicy({ behaviour: 'fail', after: 7 });
    const { measurements, failures } = await benchmarkPolicy(benchmarkRequest(policy), benchmarkDeps());
    expect(measurements.policy).toMatchObject({ samples: 5, errors: 15, retries: 0 });
    expect(measurements.samples_ms.policy.slice(0, 5)).not.toContain(null);
    expect(nulls(measurements.samples_ms.policy.slice(5))).toBe(15);
    expect(failures).toMatchObject([{ of: 'policy', error: { code: 'policy-failed' } }]);
  });

  it('is not measured when it never answers', async () => {
    await expect(
      benchmarkPolicy(benchmarkRequest(mockPolicy({ behaviour: 'fail' })), benchmarkDeps()),
    ).rejects.toMatchObject({ code: 'policy-failed', kind: 'environment' });
    const baseline = mockPolicy({ behaviour: 'malformed' });
    await expect(
      benchmarkPolicy(benchmarkRequest(mockPolicy(), { baseline }), benchmarkDeps()),
    ).rejects.toMatchObject({ code: 'policy-output-invalid' });
    await expect(
      benchmarkPolicy(benchmarkRequest(onnxPolicy(file('throwing.onnx', throwing()))), benchmarkDeps()),
    ).rejects.toMatchObject({ code: 'policy-failed', message: expect.stringContaining('throwing.onnx') });
  });

  it('has outputs that are not finite counted', async () => {
    const policy = onnxPolicy(file('sqrt.onnx', squareRoot()));
    const { measurements, failures } = await benchmarkPolicy(benchmarkRequest(policy), benchmarkDeps());
    const { samples, errors } = measurements.policy;
    expect(samples + errors).toBe(20);
    expect(nulls(measurements.samples_ms.policy)).toBe(errors);
    expect(samples).toBeGreaterThan(0);
    expect(errors).toBeGreaterThan(0);
    expect(failures[0]!.error).toMatchObject({ code: 'policy-output-invalid' });
  });

  it('is told when its action has the wrong shape', async () => {
    const binding = {
      inputs: [{ name: 'x', size: 3, terms: [{ label: 'x', size: 3 }] }],
      actionSize: 5,
      output: undefined,
      play: 1,
      taskFile: 'task.yaml',
    };
    await expect(
      benchmarkPolicy(benchmarkRequest(onnxPolicy(file('two.onnx', sums())), { binding }), benchmarkDeps()),
    ).rejects.toMatchObject({
      code: 'policy-mismatch',
      message: expect.stringMatching(
        /drive 5 actuators, but the output "y" of two\.onnx has the shape \[(?:1|\?), 2\]/,
      ),
    });
  });
});

describe('a policy that does not come back', () => {
  it('loses the stuck call, and goes on in a fresh process', async () => {
    // Each process answers two warm-up calls and six samples, and hangs in the seventh.
    const policy = mockPolicy({ behaviour: 'stall', after: 8 });
    let starts = 0;
    const deps = benchmarkDeps();
    const { measurements, failures } = await benchmarkPolicy(
      benchmarkRequest(policy, { plan: { samples: 10 }, callTimeoutMs: 3000 }),
      {
        ...deps,
        start: () => {
          starts++;
          return deps.start();
        },
      },
    );
    expect(starts).toBe(2);
    expect(measurements.policy).toMatchObject({ samples: 9, errors: 1 });
    expect(measurements.samples_ms.policy.map((ms) => ms === null)).toEqual(
      Array.from({ length: 10 }, (_, i) => i === 6),
    );
    expect(failures).toMatchObject([{ error: { code: 'policy-stalled' } }]);
    // The policy was busy for the time limit too: 9 answers in over 3 s.
    expect(measurements.policy.throughput_per_s.value).toBeLessThanOrEqual(9 / 3);
  });

  it('is given up after four lost calls', async () => {
    const dying = pathToFileURL(
      file(
        'dying.mjs',
        `process.on('message', () => {
          const policy = { provider: 'mock', origin: 'mock', engine: 'mock', engineVersion: '1', device: 'cpu', digest: null };
          process.send({ type: 'loaded', policy, baseline: undefined });
          process.send({ type: 'warm', peakMemoryBytes: 1 }, () => process.exit(3));
        });`,
      ),
    );
    let starts = 0;
    const start = () => {
      starts++;
      return startProcess(dying, {});
    };
    await expect(
      benchmarkPolicy(benchmarkRequest(mockPolicy()), benchmarkDeps({ start })),
    ).rejects.toMatchObject({ code: 'policy-failed', message: expect.stringContaining('call 4 of 20') });
    expect(starts).toBe(4);
  });

  it('is given up at once when it hangs before its first sample', async () => {
    const policy = mockPolicy({ behaviour: 'stall' });
    await expect(
      benchmarkPolicy(benchmarkRequest(policy, { callTimeoutMs: 3000 }), benchmarkDeps()),
    ).rejects.toMatchObject({ code: 'policy-stalled', message: expect.stringContaining('warmed up') });
  });

  it('loses the call in which its process dies', async () => {
    const crashing = pathToFileURL(
      file(
        'crashing.mjs',
        `process.on('message', () => {
          const policy = { provider: 'mock', origin: 'mock', engine: 'mock', engineVersion: '1', device: 'cpu', digest: null };
          process.send({ type: 'loaded', policy, baseline: undefined });
          process.send({ type: 'warm', peakMemoryBytes: 2e12 });
          const calls = { type: 'calls', durations: Float64Array.of(5, 6, 7), failed: [1], retries: [4, 0], errors: [] };
          process.send(calls, () => process.kill(process.pid, 'SIGSEGV'));
        });`,
      ),
    );
    const deps = benchmarkDeps();
    let starts = 0;
    const start = () => (starts++ === 0 ? startProcess(crashing, {}) : deps.start());
    const { measurements, failures } = await benchmarkPolicy(benchmarkRequest(mockPolicy()), {
      ...deps,
      start,
    });
    expect(measurements.samples_ms.policy.slice(0, 4)).toEqual([5, null, 7, null]);
    expect(measurements.policy).toMatchObject({
      samples: 18,
      errors: 2,
      retries: 4,
      peak_memory_bytes: 2e12,
    });
    expect(failures).toMatchObject([
      { error: { code: 'policy-failed', message: expect.stringMatching(/died in call 4 of 20.*SIGSEGV/) } },
    ]);
  });
});

describe('a policy that cannot be measured', () => {
  it.each([
    ['missing', () => path.join(folder, 'absent.onnx'), 'model-missing'],
    ['empty', () => file('empty.onnx', ''), 'model-invalid'],
    ['truncated', () => file('truncated.onnx', sums().subarray(0, 90)), 'model-invalid'],
    ['no ONNX file', () => file('text.onnx', 'not a model at all'), 'model-invalid'],
  ])('is refused when it is %s', async (_, checkpoint, code) => {
    for (const engine of ['native', 'wasm'] as const) {
      await expect(
        benchmarkPolicy(benchmarkRequest(onnxPolicy(checkpoint(), engine)), benchmarkDeps()),
      ).rejects.toMatchObject({ code, kind: 'input', hint: expect.any(String) });
    }
  });

  it('is refused when the native engine is not installed', async () => {
    const policy = { ...onnxPolicy(file('fine.onnx', sums())), nativeFolders: [folder] };
    await expect(benchmarkPolicy(benchmarkRequest(policy), benchmarkDeps())).rejects.toMatchObject({
      code: 'provider-unavailable',
      kind: 'environment',
    });
  });
});

describe('a benchmark that must end', () => {
  it('ends when it is interrupted', async () => {
    const controller = new AbortController();
    const policy = mockPolicy({ latency_ms: 20 });
    const running = benchmarkPolicy(
      benchmarkRequest(policy, { plan: { samples: 10_000 } }),
      benchmarkDeps({ signal: controller.signal, onProgress: () => controller.abort() }),
    );
    await expect(running).rejects.toMatchObject({ code: 'interrupted', exitCode: 130 });
  });

  it('ends at its time limit', async () => {
    const policy = mockPolicy({ latency_ms: 20 });
    await expect(
      benchmarkPolicy(
        benchmarkRequest(policy, { plan: { samples: 10_000 }, timeLimitMs: 500 }),
        benchmarkDeps(),
      ),
    ).rejects.toMatchObject({ code: 'time-limit' });
  });
});
