import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { type Device, deviceParts } from '../../src/contracts/device.ts';
import { runManifest } from '../../src/contracts/run.ts';
import { childEnvironment } from '../../src/evaluation/worker-handle.ts';
import { isWorldGateError } from '../../src/foundation/errors.ts';
import { Random } from '../../src/foundation/random.ts';
import { lookAtGpus } from '../../src/observability/gpu-guard/query.ts';
import { hostIo } from '../../src/observability/host-io.ts';
import { DEVICE_LIBRARIES, requireLibraries } from '../../src/providers/onnx/device-libraries.ts';
import { loadNativeEngine, type OrtSession, type OrtTensor } from '../../src/providers/onnx/engine.ts';
import { provideNativeEngine } from '../../src/providers/onnx/fetch-native.ts';
import { GPU_RELEASE } from '../../src/providers/onnx/native-release.ts';
import { EXECUTION_PROVIDERS, providerList, watchPlacement } from '../../src/providers/onnx/placement.ts';
import { OnnxProvider } from '../../src/providers/onnx/provider.ts';
import { onnxModel } from '../support/onnx.ts';
import { ROOT } from '../support/runner.ts';

export interface Check {
  name: string;
  /** @returns what was found, in a few words */
  run: () => Promise<string>;
}

/** Something that a check needs is not here. */
export class Skipped extends Error {}

interface Options {
  folder: string;
  cacheDir: string;
  fetch: boolean;
}

const MODEL = path.join(ROOT, 'models/push/push-good.onnx');
/** A GPU may add in another order, and multiplies in TF32 where it may: 10 bits of a mantissa. */
const TOLERANCE = 5e-3;
const CALLS = 20;

const host = () => hostIo(process.env.CUDA_VISIBLE_DEVICES, childEnvironment(process.env));

export function checks(options: Options): Check[] {
  return [
    ...(['webgpu', 'cuda', 'tensorrt'] as const).flatMap((device) => [
      { name: `${device} agrees with the CPU`, run: () => agreesWithCpu(device, options) },
      { name: `${device} is named by a benchmark`, run: () => runNames(device, BENCHMARK, options) },
      { name: `${device} is named by an evaluation`, run: () => runNames(device, EVAL, options) },
    ]),
    { name: 'webgpu: what it leaves to the CPU is named', run: () => namesTheCpu(options) },
    { name: 'webgpu: a model that it cannot run at all is refused', run: () => refusesTheCpu(options) },
    { name: 'memory of the GPU comes back', run: () => memoryReturns(options) },
    { name: 'the providers are fetched by their digest', run: () => isFetched(options) },
  ];
}

/** Folders with a binding that has what the device needs. */
async function foldersFor(device: Device, { cacheDir }: Options): Promise<readonly string[]> {
  const { kind } = deviceParts(device);
  const libraries = DEVICE_LIBRARIES[kind];
  const platform = { platform: process.platform, arch: process.arch };
  if (kind !== 'webgpu') {
    const { state, detail } = await lookAtGpus(host());
    if (state !== 'found') throw new Skipped(`no NVIDIA GPU: ${detail}`);
  }
  const folders = await provideNativeEngine({
    folders: [ROOT],
    cacheDir,
    host: { ...platform, isMusl: false },
    env: process.env,
    isOffline: false,
    log: console.log,
    signal: undefined,
    libraries,
    ...(libraries.length > 0 && { release: GPU_RELEASE }),
  });
  try {
    await requireLibraries(device, folders, { ...platform, exec: host().exec });
  } catch (error) {
    // TensorRT is an installation of its own; without CUDA itself nothing on a GPU machine is as it should be.
    if (kind === 'tensorrt' && isWorldGateError(error)) throw new Skipped(error.message);
    throw error;
  }
  return folders;
}

async function agreesWithCpu(device: Device, options: Options): Promise<string> {
  const { ort } = loadNativeEngine(await foldersFor(device, options));
  const bytes = readFileSync(MODEL);
  const random = new Random(7, 'gpu-test');
  const onCpu = await ort.InferenceSession.create(bytes, { executionProviders: ['cpu'] });
  const feedsOf = (session: OrtSession): Record<string, OrtTensor> =>
    Object.fromEntries(
      session.inputMetadata.map(({ name, shape }) => {
        const dims = shape.map((d) => (typeof d === 'number' ? d : 1));
        const size = dims.reduce((total, d) => total * d, 1);
        const data = Float32Array.from({ length: size }, () => random.uniform(-1, 1));
        return [name, new ort.Tensor('float32', data, dims)];
      }),
    );
  const placement = watchPlacement(device);
  const onDevice = await ort.InferenceSession.create(bytes, {
    executionProviders: providerList(device),
    ...placement.options,
  }).catch((error: Error) => {
    placement.discard();
    if (/No supported adapters/.test(error.message))
      throw new Skipped('no Vulkan driver that WebGPU can use');
    throw error;
  });
  try {
    const execution = await placement.settle(onDevice, feedsOf(onCpu), path.basename(MODEL));
    assert.ok((execution.nodes[EXECUTION_PROVIDERS[deviceParts(device).kind]] ?? 0) > 0);
    let worst = 0;
    for (let call = 0; call < CALLS; call++) {
      const feeds = feedsOf(onCpu);
      const [there, here] = [await onDevice.run(feeds), await onCpu.run(feeds)];
      for (const name of onCpu.outputNames) {
        const [a, b] = [there[name]!.data as Float32Array, here[name]!.data as Float32Array];
        assert.equal(a.length, b.length);
        for (let i = 0; i < a.length; i++) worst = Math.max(worst, Math.abs(a[i]! - b[i]!));
      }
    }
    assert.ok(worst <= TOLERANCE, `answers differ by ${worst}`);
    const nodes = Object.entries(execution.nodes).map(([name, count]) => `${count} on ${name}`);
    return `${nodes.join(', ')}; ${CALLS} answers differ by ${worst.toExponential(1)} at most`;
  } finally {
    await onDevice.release();
    await onCpu.release();
  }
}

const BENCHMARK = ['benchmark', '--policy', MODEL, '--samples', '50', '--warmup', '5'];
const EVAL = ['eval', '--preset', 'push', '--engine', 'native', '--episodes', '2', '--workers', '1'];

/** A run as a user starts it: what ran stands in manifest and comment. */
async function runNames(device: Device, command: readonly string[], options: Options): Promise<string> {
  await foldersFor(device, options);
  const workspace = path.join(options.folder, device, command[0]!);
  const args = [...command, '--device', device];
  const ended = await promisify(execFile)(
    process.execPath,
    [path.join(ROOT, 'src/bin.ts'), ...args, '--run-workspace', workspace],
    { cwd: ROOT, env: process.env },
  ).catch((error: { stdout: string }) => error);
  if (/No supported adapters/.test(ended.stdout)) throw new Skipped('no Vulkan driver that WebGPU can use');
  const run = readdirSync(path.join(workspace, 'runs')).find((name) => /^\d/.test(name));
  const dir = path.join(workspace, 'runs', run!);
  const manifest = runManifest.parse(JSON.parse(readFileSync(path.join(dir, 'run_manifest.json'), 'utf8')));
  assert.equal(manifest.error, null);
  assert.equal(manifest.digest_reach, 'none');
  const { execution } = manifest.components.find(({ role }) => role === 'policy')!;
  assert.equal(execution?.provider, EXECUTION_PROVIDERS[deviceParts(device).kind]);
  const comment = readFileSync(path.join(dir, 'reports', 'comment.md'), 'utf8');
  assert.ok(comment.includes(execution!.provider), 'the comment does not name the provider');
  return `${execution!.provider}, ${Object.values(execution!.nodes).reduce((sum, n) => sum + n, 0)} nodes`;
}

/** WebGPU has no kernel for Hardmax. */
function modelOf(...operators: readonly string[]): Uint8Array {
  const values = ['x', ...operators.map((_, i) => `v${i}`)];
  return onnxModel({
    inputs: [{ name: 'x', shape: [1, 8] }],
    outputs: [{ name: values.at(-1)!, shape: [1, 8] }],
    nodes: operators.map((operator, i) => ({
      operator,
      inputs: [values[i]!],
      outputs: [values[i + 1]!],
    })),
  });
}

async function settle(model: Uint8Array, options: Options): Promise<OnnxProvider> {
  const engine = loadNativeEngine(await foldersFor('webgpu', options));
  const provider = await OnnxProvider.load(engine, model, 'made.onnx', { device: 'webgpu' }).catch(
    (error: Error) => {
      if (/No supported adapters/.test(error.message))
        throw new Skipped('no Vulkan driver that WebGPU can use');
      throw error;
    },
  );
  try {
    await provider.settle({ x: new engine.ort.Tensor('float32', new Float32Array(8), [1, 8]) });
    return provider;
  } finally {
    await provider.close();
  }
}

async function namesTheCpu(options: Options): Promise<string> {
  const { execution } = (await settle(modelOf('Relu', 'Hardmax', 'Neg'), options)).identity;
  assert.deepEqual(execution?.nodes, { WebGpuExecutionProvider: 2, CPUExecutionProvider: 1 });
  assert.match(execution!.cpu_nodes[0]!, /Hardmax/);
  return `${execution!.cpu_nodes[0]} of 3 nodes`;
}

async function refusesTheCpu(options: Options): Promise<string> {
  const refusal = await settle(modelOf('Hardmax'), options).then(
    () => assert.fail('it was run on the CPU'),
    (error: unknown) => error,
  );
  if (!isWorldGateError(refusal)) throw refusal;
  assert.equal(refusal.code, 'provider-unavailable');
  return refusal.message;
}

async function memoryReturns(options: Options): Promise<string> {
  await foldersFor('cuda', options);
  const used = async () => (await lookAtGpus(host())).gpus.map(({ memory_used_mib: mib }) => mib ?? 0);
  const before = await used();
  await runNames('cuda', BENCHMARK, { ...options, folder: path.join(options.folder, 'memory') });
  for (let wait = 0; wait < 10; wait++) {
    const more = Math.max(...(await used()).map((mib, i) => mib - (before[i] ?? 0)));
    if (more <= 16) return `${more} MiB more than before`;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`before: ${before.join(', ')} MiB in use, 5 s after: ${(await used()).join(', ')}`);
}

async function isFetched({ folder, fetch }: Options): Promise<string> {
  if (!fetch) throw new Skipped('361 MB; asked for with --fetch');
  if (`${process.platform}-${process.arch}` !== 'linux-x64') throw new Skipped('only for Linux on x64');
  const [at] = await provideNativeEngine({
    folders: [],
    cacheDir: path.join(folder, 'fetched'),
    host: { platform: process.platform, arch: process.arch, isMusl: false },
    env: process.env,
    isOffline: false,
    log: console.log,
    signal: undefined,
    libraries: DEVICE_LIBRARIES.tensorrt,
    release: GPU_RELEASE,
  });
  for (const target of Object.values(GPU_RELEASE.extra!.wheel.keeps)) {
    assert.ok(existsSync(path.join(at!, target)), target);
  }
  return `sha256:${GPU_RELEASE.extra!.wheel.sha256.slice(0, 12)}…`;
}
