import { sha256 } from '../../foundation/digest.ts';
import { messageOf } from '../../foundation/errors.ts';
import {
  type Health,
  type PolicyBinding,
  type PolicySession,
  type Provider,
  type ProviderIdentity,
  providerFailure,
  type TensorSpec,
} from '../contract.ts';
import type { OnnxEngine } from './engine.ts';
import { bindPolicy, type OnnxModel } from './session.ts';
import { tensorSpecs } from './shapes.ts';

export interface OnnxOptions {
  device: 'cpu' | 'cuda';
  /** Threads of the native engine within one operator; 1 keeps latency comparable. */
  threads?: number;
}

/** A policy from any ONNX file. */
export class OnnxProvider implements Provider {
  readonly identity: ProviderIdentity;
  readonly capabilities = ['policy'] as const;
  readonly #model: OnnxModel;

  private constructor(model: OnnxModel, identity: ProviderIdentity) {
    this.#model = model;
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
    const session = await createSession(engine, bytes, name, options);
    const model: OnnxModel = {
      name,
      engine,
      session,
      inputs: tensorSpecs(session.inputMetadata, name),
      outputs: tensorSpecs(session.outputMetadata, name),
    };
    return new OnnxProvider(model, {
      provider: 'onnx',
      origin: 'real',
      engine: engine.name,
      engineVersion: engine.version,
      device: options.device,
      digest: sha256(bytes),
    });
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

  async close(): Promise<void> {
    await this.#model.session.release();
  }
}

async function createSession(engine: OnnxEngine, bytes: Uint8Array, name: string, options: OnnxOptions) {
  const { ort } = engine;
  if (engine.name === 'wasm' && options.device !== 'cpu') {
    throw providerFailure('provider-unavailable', `the engine "wasm" has no device "${options.device}"`, {
      hint: 'use the engine "native" with onnxruntime-node and its CUDA provider',
    });
  }
  const provider = engine.name === 'wasm' ? 'wasm' : options.device;
  const threads =
    engine.name === 'native' ? { intraOpNumThreads: options.threads ?? 1, interOpNumThreads: 1 } : {};
  try {
    return await ort.InferenceSession.create(bytes, {
      executionProviders: [provider],
      graphOptimizationLevel: 'all',
      logSeverityLevel: 4,
      ...threads,
    });
  } catch (cause) {
    const detail = messageOf(cause).split('\n')[0]!.trim();
    if (/execution ?provider|shared library|backend/i.test(detail)) {
      throw providerFailure(
        'provider-unavailable',
        `ONNX Runtime has no working provider "${provider}": ${detail}`,
        {
          hint: '`worldgate doctor` names what the CUDA provider lacks',
          cause,
        },
      );
    }
    throw providerFailure(
      'model-invalid',
      `${name} is not an ONNX model that ONNX Runtime ${engine.version} can load: ${detail}`,
      {
        hint: 'check that the file is complete, and export it with an opset and data types that ONNX Runtime supports',
        cause,
      },
    );
  }
}
