import path from 'node:path';
import type { Device } from '../contracts/device.ts';
import type { EngineName, Preset } from '../contracts/preset.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { type Provider, providerFailure } from './contract.ts';
import type { MockOptions } from './mock/provider.ts';

export const PROVIDER_NAMES = ['onnx', 'mock'] as const satisfies readonly Preset['provider'][];

/** All that is needed to open a provider; plain data, so that it can be sent to a worker. */
export interface ProviderRequest {
  provider: Preset['provider'];
  engine: EngineName;
  device: Device;
  /** Absolute path of the checkpoint; required by `onnx`. */
  checkpoint: string | undefined;
  mock: MockOptions | undefined;
  /** URL of the WebAssembly engines. */
  engines: string;
  /** Folders where `onnxruntime-node` may be installed, in order. */
  nativeFolders: readonly string[];
}

/**
 * Opens a provider; its engine is loaded only now.
 * @throws WorldGateError `model-missing`, `model-invalid`, `provider-unavailable`
 */
export async function openProvider(request: ProviderRequest): Promise<Provider> {
  if (request.provider === 'mock') {
    const { MockProvider } = await import('./mock/provider.ts');
    return new MockProvider(request.mock ?? { behaviour: 'normal', after: 0, latency_ms: 0 });
  }
  if (request.checkpoint === undefined) {
    throw new WorldGateError('policy-missing', 'no policy was given', {
      hint: 'name an ONNX file with --policy, or `policy` in the preset',
    });
  }
  const [{ readCheckpoint }, { OnnxProvider }, { loadNativeEngine, loadWasmEngine }] = await Promise.all([
    import('./onnx/checkpoint.ts'),
    import('./onnx/provider.ts'),
    import('./onnx/engine.ts'),
  ]);
  const bytes = readCheckpoint(request.checkpoint);
  const engine =
    request.engine === 'wasm'
      ? await loadWasmEngine(new URL(request.engines))
      : loadNativeEngine(request.nativeFolders);
  return OnnxProvider.load(engine, bytes, path.basename(request.checkpoint), { device: request.device });
}

/** A capability of a provider. @throws WorldGateError `capability-missing` */
export function requireCapability<
  K extends 'openPolicy' | 'score' | 'predict' | 'embed' | 'generate' | 'transfer' | 'reason',
>(provider: Provider, capability: K): NonNullable<Provider[K]> {
  const method = provider[capability];
  if (method === undefined) {
    throw providerFailure(
      'capability-missing',
      `the provider "${provider.identity.provider}" cannot do ${capability === 'openPolicy' ? 'policy' : capability}`,
      {
        hint: `it has: ${provider.capabilities.join(', ')}`,
      },
    );
  }
  return method.bind(provider) as NonNullable<Provider[K]>;
}
