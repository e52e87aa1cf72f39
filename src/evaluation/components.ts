import type { z } from 'zod';
import { type Device, deviceParts } from '../contracts/device.ts';
import type { EngineName } from '../contracts/preset.ts';
import type { component, RunManifest } from '../contracts/run.ts';
import type { ProviderIdentity } from '../providers/contract.ts';
import type { PreparedRun } from './prepare.ts';
import type { RunTools } from './request.ts';

type Component = z.infer<typeof component>;

/** Names whose presence tells where a run took place; their values are never read. */
const TELLING_NAMES = /^(?:CI|GITHUB_|RUNNER_|CUDA_|NVIDIA_|SLURM_JOB)/;

export function environmentPresent(env: RunTools['env'], required: readonly string[]): string[] {
  return Object.keys(env)
    .filter(
      (name) =>
        (TELLING_NAMES.test(name) || required.includes(name)) && env[name] !== undefined && env[name] !== '',
    )
    .sort();
}

/** Where a rerun gives the same bits. */
export function digestReach(
  kind: PreparedRun['plan']['preset']['kind'],
  { engine, device }: { engine: EngineName; device: Device },
  isMock: boolean,
): RunManifest['digest_reach'] {
  // A GPU's kernels are chosen by timing them, and add in the order in which threads arrive.
  if (kind === 'benchmark' || (!isMock && deviceParts(device).kind !== 'cpu')) return 'none';
  return isMock || engine === 'wasm' ? 'any-machine' : 'same-cpu';
}

/** The parts that the results rest on, as far as they answered. */
export function componentsOf(
  prepared: PreparedRun,
  policy: ProviderIdentity,
  baseline: ProviderIdentity | undefined,
  physicsVersion: string | undefined,
): Component[] {
  const engine = (identity: ProviderIdentity, role: 'policy' | 'baseline_policy'): Component => ({
    role,
    name: identity.provider,
    version: null,
    origin: identity.origin,
    digest: identity.digest,
    ...(identity.execution !== undefined && { execution: identity.execution }),
  });
  return [
    ...(physicsVersion === undefined
      ? []
      : [
          {
            role: 'physics' as const,
            name: 'mujoco-wasm',
            version: physicsVersion,
            origin: 'real' as const,
            digest: null,
          },
        ]),
    {
      role: 'engine' as const,
      name:
        policy.engine === 'mock'
          ? 'mock'
          : `onnxruntime-${policy.engine} (${policy.execution?.device ?? policy.device})`,
      version: policy.engineVersion,
      origin: policy.origin,
      digest: null,
    },
    engine(policy, 'policy'),
    ...(baseline === undefined ? [] : [engine(baseline, 'baseline_policy')]),
    ...prepared.tasks.map(({ task, digest }) => ({
      role: 'task' as const,
      name: task.name,
      version: null,
      origin: 'real' as const,
      digest,
    })),
  ];
}
