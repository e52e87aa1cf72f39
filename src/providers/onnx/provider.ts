import { type Device, type DeviceKind, deviceParts } from '../../contracts/device.ts';
import { sha256 } from '../../foundation/digest.ts';
import { messageOf, type WorldGateError } from '../../foundation/errors.ts';
import {
  type Health,
  type PolicyBinding,
  type PolicySession,
  type Provider,
  type ProviderIdentity,
  providerFailure,
  type TensorSpec,
} from '../contract.ts';
import type { OnnxEngine, OrtSession, OrtTensor } from './engine.ts';
import { providerList, type WatchedPlacement, watchPlacement } from './placement.ts';
import { bindPolicy, type OnnxModel } from './session.ts';
import { tensorSpecs } from './shapes.ts';

export interface OnnxOptions {
  device: Device;
  /** Threads of the native engine within one operator; 1 keeps latency comparable. */
  threads?: number;
}

/** A policy from any ONNX file. */
export class OnnxProvider implements Provider {
  readonly identity: ProviderIdentity;
  readonly capabilities = ['policy'] as const;
  readonly #model: OnnxModel;
  #placement: WatchedPlacement | undefined;

  private constructor(model: OnnxModel, placement: WatchedPlacement | undefined, identity: ProviderIdentity) {
    this.#model = model;
    this.#placement = placement;
    this.identity = identity;
  }

  /**
   * Loads a model.
   * @param name base name, for messages
   * @throws WorldGateError `model-invalid` or `provider-unavailable`
   */
  static async load(
    engine: OnnxEngine,
    bytes: Uint8Array,
    name: string,
    options: OnnxOptions,
  ): Promise<OnnxProvider> {
    const { session, placement } = await createSession(engine, bytes, name, options);
    let provider: OnnxProvider | undefined;
    const model: OnnxModel = {
      name,
      engine,
      session,
      inputs: tensorSpecs(session.inputMetadata, name),
      outputs: tensorSpecs(session.outputMetadata, name),
      settle: async (feeds) => provider!.settle(feeds),
    };
    provider = new OnnxProvider(model, placement, {
      provider: 'onnx',
      origin: 'real',
      engine: engine.name,
      engineVersion: engine.version,
      device: deviceParts(options.device).kind,
      digest: sha256(bytes),
    });
    return provider;
  }

  async health(): Promise<Health> {
    const { engine, engineVersion, device } = this.identity;
    return { ok: true, detail: `ONNX Runtime ${engineVersion} (${engine}, ${device})`, hint: null };
  }

  inputs(): readonly TensorSpec[] {
    return this.#model.inputs;
  }

  outputs(): readonly TensorSpec[] {
    return this.#model.outputs;
  }

  openPolicy(binding: PolicyBinding): PolicySession {
    return bindPolicy(this.#model, binding);
  }

  /**
   * Makes the first call of a device other than the CPU and keeps in `identity` where the model ran; does nothing
   * on the CPU and after the first call.
   * @throws WorldGateError `provider-unavailable` where the model did not run on its device
   */
  async settle(feeds: Record<string, OrtTensor>): Promise<void> {
    const placement = this.#placement;
    if (placement === undefined) return;
    this.#placement = undefined;
    const { name, session } = this.#model;
    this.identity.execution = await placement.settle(session, feeds, name);
  }

  async close(): Promise<void> {
    this.#placement?.discard();
    await this.#model.session.release();
  }
}

interface CreatedSession {
  session: OrtSession;
  /** Where nothing has to be shown, because there is only the CPU. */
  placement: WatchedPlacement | undefined;
}

async function createSession(
  engine: OnnxEngine,
  bytes: Uint8Array,
  name: string,
  options: OnnxOptions,
): Promise<CreatedSession> {
  const { device } = options;
  const { kind } = deviceParts(device);
  if (engine.name === 'wasm' && kind !== 'cpu') {
    throw providerFailure('provider-unavailable', `the engine "wasm" has no device "${device}"`, {
      hint: 'use the engine "native"',
    });
  }
  const common = {
    graphOptimizationLevel: 'all',
    logSeverityLevel: 4,
    ...(engine.name === 'native' && { intraOpNumThreads: options.threads ?? 1, interOpNumThreads: 1 }),
  };
  const onCpu = { ...common, executionProviders: [engine.name === 'wasm' ? 'wasm' : 'cpu'] };
  const create = (settings: Record<string, unknown>) => engine.ort.InferenceSession.create(bytes, settings);
  if (kind === 'cpu') {
    try {
      return { session: await create(onCpu), placement: undefined };
    } catch (cause) {
      throw sessionFailure(engine, name, onCpu.executionProviders[0]!, cause);
    }
  }
  const placement = watchPlacement(device);
  try {
    const executionProviders = providerList(device);
    return { session: await create({ ...common, ...placement.options, executionProviders }), placement };
  } catch (cause) {
    placement.discard();
    // What does not load on the CPU either is no fault of the device.
    try {
      await (await create(onCpu)).release();
    } catch (onCpuToo) {
      throw sessionFailure(engine, name, 'cpu', onCpuToo);
    }
    throw deviceFailure(device, cause);
  }
}

/** Hints of the devices that a model which is sound does not load on. */
const DEVICE_HINTS: Record<DeviceKind, string> = {
  cpu: '`worldgate doctor` checks every engine',
  cuda: '`worldgate doctor` names what the CUDA provider lacks',
  tensorrt:
    'TensorRT 10 must be installed beside CUDA; `worldgate doctor` names what the CUDA provider lacks',
  webgpu:
    'ONNX Runtime needs a Vulkan, Metal or D3D12 driver for WebGPU; `vulkaninfo --summary` lists those of Vulkan',
};

function deviceFailure(device: Device, cause: unknown): WorldGateError {
  const { kind } = deviceParts(device);
  return providerFailure(
    'provider-unavailable',
    `ONNX Runtime has no working device "${device}": ${reasonOf(cause)}`,
    { hint: DEVICE_HINTS[kind], cause },
  );
}

/** ONNX Runtime puts the place in its source before what is wrong. */
function reasonOf(cause: unknown): string {
  const line = messageOf(cause).split('\n')[0]!.trim();
  return line.replace(/^\S+\.(?:cc|h):\d+ .*? was false\. /, '');
}

function sessionFailure(engine: OnnxEngine, name: string, provider: string, cause: unknown): WorldGateError {
  const detail = reasonOf(cause);
  if (/execution ?provider|shared library|backend/i.test(detail)) {
    return providerFailure(
      'provider-unavailable',
      `ONNX Runtime has no working provider "${provider}": ${detail}`,
      { hint: DEVICE_HINTS.cpu, cause },
    );
  }
  return providerFailure(
    'model-invalid',
    `${name} is not an ONNX model that ONNX Runtime ${engine.version} can load: ${detail}`,
    {
      hint: 'check that the file is complete, and export it with an opset and data types that ONNX Runtime supports',
      cause,
    },
  );
}
