import { fileURLToPath } from 'node:url';
import type { BenchmarkDeps, BenchmarkRequest } from '../../src/benchmark/benchmark.ts';
import type { EngineName } from '../../src/contracts/preset.ts';
import { startProcess } from '../../src/evaluation/worker-handle.ts';
import { installationAt } from '../../src/foundation/installation.ts';
import type { MockOptions } from '../../src/providers/mock/provider.ts';
import type { ProviderRequest } from '../../src/providers/registry.ts';

const root = new URL('../../', import.meta.url);
export const installation = installationAt(root, new URL('src/worker.ts', root), '0.0.0');
export const projectFolder = fileURLToPath(root);

export function mockPolicy(mock: Partial<MockOptions> = {}): ProviderRequest {
  return {
    provider: 'mock',
    engine: 'wasm',
    device: 'cpu',
    checkpoint: undefined,
    mock: { behaviour: 'normal', after: 0, latency_ms: 0, ...mock },
    engines: installation.engines.href,
    nativeFolders: [],
  };
}

export function onnxPolicy(checkpoint: string, engine: EngineName = 'native'): ProviderRequest {
  return {
    provider: 'onnx',
    engine,
    device: 'cpu',
    checkpoint,
    mock: undefined,
    engines: installation.engines.href,
    nativeFolders: [projectFolder],
  };
}

export function benchmarkRequest(
  policy: ProviderRequest,
  {
    plan,
    ...rest
  }: Partial<Omit<BenchmarkRequest, 'plan'>> & { plan?: Partial<BenchmarkRequest['plan']> } = {},
): BenchmarkRequest {
  return {
    policy,
    baseline: undefined,
    binding: undefined,
    plan: { samples: 20, warmup: 2, batch: 1, seed: 7, ...plan },
    callTimeoutMs: 30_000,
    timeLimitMs: 120_000,
    ...rest,
  };
}

export function benchmarkDeps(deps: Partial<BenchmarkDeps> = {}): BenchmarkDeps {
  return {
    start: () => startProcess(installation.worker, { PATH: '/usr/bin:/bin' }),
    now: () => performance.now(),
    signal: undefined,
    onProgress: undefined,
    ...deps,
  };
}
