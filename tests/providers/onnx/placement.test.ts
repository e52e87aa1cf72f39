import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { device, deviceParts } from '../../../src/contracts/device.ts';
import { KNOWN_INPUT, KNOWN_MODEL } from '../../../src/doctor/known-model.ts';
import { loadNativeEngine } from '../../../src/providers/onnx/engine.ts';
import { placementOf, providerList } from '../../../src/providers/onnx/placement.ts';
import { OnnxProvider } from '../../../src/providers/onnx/provider.ts';
import { ROOT } from '../../support/runner.ts';

const node = (name: string, provider: string) => ({
  cat: 'Node',
  pid: 1,
  tid: 1,
  dur: 3,
  ts: 4,
  ph: 'X',
  name: `${name}_kernel_time`,
  args: { op_name: name.split('_')[0], provider, node_index: '0' },
});
const session = { cat: 'Session', pid: 1, tid: 1, dur: 1, ts: 1, ph: 'X', name: 'model_run', args: {} };

it('counts the nodes of a profile by what ran them, each once, and names those on the CPU', () => {
  const profile = JSON.stringify([
    session,
    node('Conv_0', 'CUDAExecutionProvider'),
    node('Shape_1', 'CPUExecutionProvider'),
    node('Conv_0', 'CUDAExecutionProvider'),
    node('MemcpyToHost_7', 'CUDAExecutionProvider'),
    node('Gather_2', 'CPUExecutionProvider'),
    node('MemcpyFromHost_8', 'CUDAExecutionProvider'),
    node('Gemm_3', 'CUDAExecutionProvider'),
  ]);
  expect(placementOf(profile, 'cuda:1', 'a.onnx')).toEqual({
    device: 'cuda:1',
    provider: 'CUDAExecutionProvider',
    nodes: { CUDAExecutionProvider: 2, CPUExecutionProvider: 2 },
    cpu_nodes: ['Shape_1', 'Gather_2'],
  });
});

it.each([
  [
    'the CPU alone',
    [node('Gemm_0', 'CPUExecutionProvider')],
    'ran none of the 1 nodes of a.onnx on the device "cuda", but all on CPUExecutionProvider',
  ],
  [
    'CUDA where TensorRT was asked for',
    [node('Gemm_0', 'CUDAExecutionProvider')],
    'on the device "tensorrt", but all on CUDAExecutionProvider',
  ],
  ['nothing that is told', [session], 'does not say what ran a.onnx'],
])('refuses %s', (_, events, words) => {
  const name = words.includes('tensorrt') ? 'tensorrt' : 'cuda';
  expect(() => placementOf(JSON.stringify(events), name, 'a.onnx')).toThrow(words);
});

it('refuses a profile that is cut off', () => {
  expect(() => placementOf('[{"cat":"Node"', 'webgpu', 'a.onnx')).toThrow('does not say what ran a.onnx');
});

it("reads ONNX Runtime's own profile", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-profile-'));
  try {
    const { ort } = loadNativeEngine([ROOT]);
    const created = await ort.InferenceSession.create(new Uint8Array(KNOWN_MODEL), {
      executionProviders: ['cpu'],
      enableProfiling: true,
      profileFilePrefix: path.join(folder, 'p'),
      logSeverityLevel: 4,
    });
    await created.run({ x: new ort.Tensor('float32', Float32Array.from(KNOWN_INPUT), [2, 3]) });
    created.endProfiling();
    await created.release();
    const profile = readFileSync(path.join(folder, readdirSync(folder)[0]!), 'utf8');
    expect(placementOf(profile, 'cpu', 'known')).toMatchObject({
      provider: 'CPUExecutionProvider',
      nodes: { CPUExecutionProvider: 1 },
    });
    expect(() => placementOf(profile, 'webgpu', 'known')).toThrow('all on CPUExecutionProvider');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('never lists the CPU for another device', () => {
  expect(providerList('cpu')).toEqual(['cpu']);
  expect(providerList('webgpu')).toEqual(['webgpu']);
  expect(providerList('cuda:3')).toEqual([{ name: 'cuda', deviceId: 3 }]);
  expect(providerList('tensorrt')).toEqual([
    { name: 'tensorrt', deviceId: 0 },
    { name: 'cuda', deviceId: 0 },
  ]);
});

it('knows devices by name', () => {
  expect(deviceParts('cuda:12')).toEqual({ kind: 'cuda', index: 12 });
  expect(deviceParts('webgpu')).toEqual({ kind: 'webgpu', index: 0 });
  for (const name of ['cpu:0', 'cuda:', 'cuda:-1', 'cuda:01', 'cuda:100', 'webgpu:1', 'gpu', 'CUDA']) {
    expect(device.safeParse(name).success, name).toBe(false);
  }
});

const hasCuda = createRequire(path.join(ROOT, 'package.json'))
  .resolve('onnxruntime-node')
  .replace(/dist.*/, `bin/napi-v6/${process.platform}/${process.arch}`);

it('never computes on the CPU where another device was asked for, and tells a bad model from a bad device', async () => {
  const files = readdirSync(hasCuda);
  expect(files).not.toContain('libonnxruntime_providers_cuda.so');
  const engine = loadNativeEngine([ROOT]);
  const load = (bytes: Uint8Array) => OnnxProvider.load(engine, bytes, 'a.onnx', { device: 'cuda' });
  await expect(load(new Uint8Array(KNOWN_MODEL))).rejects.toMatchObject({
    code: 'provider-unavailable',
    message: expect.stringContaining('ONNX Runtime has no working device "cuda"'),
  });
  await expect(load(new Uint8Array(KNOWN_MODEL).subarray(0, 100))).rejects.toMatchObject({
    code: 'model-invalid',
  });
});
