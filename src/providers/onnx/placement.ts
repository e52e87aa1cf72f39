import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Device, type DeviceKind, deviceParts, type Execution } from '../../contracts/device.ts';
import { messageOf } from '../../foundation/errors.ts';
import { readText } from '../../foundation/read-text.ts';
import { providerFailure } from '../contract.ts';
import type { OrtSession, OrtTensor } from './engine.ts';

/** Names that ONNX Runtime gives its execution providers (`core/graph/constants.h`). */
export const EXECUTION_PROVIDERS: Readonly<Record<DeviceKind, string>> = {
  cpu: 'CPUExecutionProvider',
  cuda: 'CUDAExecutionProvider',
  tensorrt: 'TensorrtExecutionProvider',
  webgpu: 'WebGpuExecutionProvider',
};

const MAX_PROFILE_BYTES = 256 * 1024 * 1024;
const MAX_NAMES = 50;

/** Nodes that ONNX Runtime puts between providers itself; they compute nothing. */
const COPIES: ReadonlySet<string> = new Set(['MemcpyFromHost', 'MemcpyToHost']);

/**
 * The execution providers of a session, in the order in which they may take a node. What TensorRT cannot take, CUDA
 * does on the same GPU. ONNX Runtime adds the CPU to every list by itself; {@link watchPlacement} shows what it took.
 */
export function providerList(device: Device): (string | { name: string; deviceId: number })[] {
  const { kind, index } = deviceParts(device);
  if (kind === 'cpu' || kind === 'webgpu') return [kind];
  const cuda = { name: 'cuda', deviceId: index };
  return kind === 'cuda' ? [cuda] : [{ name: 'tensorrt', deviceId: index }, cuda];
}

/** A session whose first call is profiled. */
export interface WatchedPlacement {
  /** What the session must be created with. */
  options: Record<string, unknown>;
  /**
   * Makes the first call and reads where its nodes ran; later calls are not profiled.
   * @throws WorldGateError `provider-unavailable` where no node ran on the device
   */
  settle(session: OrtSession, feeds: Record<string, OrtTensor>, model: string): Promise<Execution>;
  /** Removes what the profile was written to. */
  discard(): void;
}

/** Finds out from ONNX Runtime itself which execution provider runs a model. */
export function watchPlacement(device: Device): WatchedPlacement {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'worldgate-placement-'));
  const discard = () => rmSync(folder, { recursive: true, force: true });
  return {
    options: { enableProfiling: true, profileFilePrefix: path.join(folder, 'profile') },
    async settle(session, feeds, model) {
      try {
        try {
          await session.run(feeds);
        } catch (cause) {
          throw providerFailure(
            'policy-failed',
            `${model} failed on the device "${device}": ${messageOf(cause)}`,
            {
              hint: 'run it on the CPU to see whether the device or the model is at fault',
              cause,
            },
          );
        }
        session.endProfiling();
        const [file] = readdirSync(folder);
        if (file === undefined) throw notShown(device, model);
        return placementOf(readText(path.join(folder, file), { maxBytes: MAX_PROFILE_BYTES }), device, model);
      } finally {
        discard();
      }
    },
    discard,
  };
}

/**
 * Counts the nodes of a profile by the execution provider that ran them.
 * @param profile what ONNX Runtime writes: a JSON array of events in Chrome's trace format
 * @throws WorldGateError `provider-unavailable` where none ran on `device`
 */
export function placementOf(profile: string, device: Device, model: string): Execution {
  const providers = new Map<string, string>();
  for (const { cat, name, args } of eventsOf(profile)) {
    const provider = args?.provider;
    if (cat !== 'Node' || typeof provider !== 'string' || typeof name !== 'string') continue;
    if (COPIES.has(String(args?.op_name))) continue;
    // A node in a loop runs many times.
    providers.set(name.replace(/_kernel_time$/, ''), provider);
  }
  if (providers.size === 0) throw notShown(device, model);
  const nodes: Record<string, number> = {};
  for (const provider of providers.values()) nodes[provider] = (nodes[provider] ?? 0) + 1;
  const provider = EXECUTION_PROVIDERS[deviceParts(device).kind];
  if (nodes[provider] === undefined) {
    throw providerFailure(
      'provider-unavailable',
      `ONNX Runtime ran none of the ${providers.size} nodes of ${model} on the device "${device}", but all on ${Object.keys(nodes).join(' and ')}`,
      {
        hint: 'the provider supports none of its operators: export the model with others, or use `device: cpu`',
      },
    );
  }
  const cpuNodes = [...providers].filter(([, by]) => by === EXECUTION_PROVIDERS.cpu).map(([name]) => name);
  return {
    device,
    provider,
    nodes,
    cpu_nodes: cpuNodes.slice(0, MAX_NAMES).map((name) => name.slice(0, 200)),
  };
}

interface ProfileEvent {
  cat?: unknown;
  name?: unknown;
  args?: { provider?: unknown; op_name?: unknown };
}

function eventsOf(profile: string): ProfileEvent[] {
  try {
    const events: unknown = JSON.parse(profile);
    return Array.isArray(events) ? events.filter((event) => typeof event === 'object' && event !== null) : [];
  } catch {
    return [];
  }
}

function notShown(device: Device, model: string) {
  return providerFailure(
    'provider-unavailable',
    `ONNX Runtime does not say what ran ${model} on the device "${device}"`,
    {
      hint: 'use onnxruntime-node 1.30.0, whose profile names the provider of each node',
    },
  );
}
