import path from 'node:path';
import { type Device, type DeviceKind, deviceParts } from '../../contracts/device.ts';
import type { HostIo } from '../../observability/host-io.ts';
import { providerFailure } from '../contract.ts';
import { findNativeBinding } from './native-binding.ts';

const SHARED = 'libonnxruntime_providers_shared.so';
const CUDA = 'libonnxruntime_providers_cuda.so';
const TENSORRT = 'libonnxruntime_providers_tensorrt.so';

/** Libraries of ONNX Runtime that must stand beside its binding; the CPU and WebGPU are inside the binding's own. */
export const DEVICE_LIBRARIES: Readonly<Record<DeviceKind, readonly string[]>> = {
  cpu: [],
  webgpu: [],
  cuda: [SHARED, CUDA],
  tensorrt: [SHARED, CUDA, TENSORRT],
};

/** Packages by the libraries in them. */
const LIBRARY_PACKAGES: readonly (readonly [RegExp, (major: string) => string])[] = [
  [/^libcudnn/, (major) => `cuDNN ${major}`],
  [/^lib(nvinfer|nvonnxparser)/, (major) => `TensorRT ${major}`],
  [/^lib(cublas|cublasLt|cudart|nvrtc)\./, (major) => `the CUDA ${major} runtime`],
  // These two count their versions apart from CUDA's: curand 10 and cufft 11 belong to CUDA 12.
  [/^lib(curand|cufft)\./, () => 'the CUDA runtime'],
  [/^libcuda\./, () => 'the NVIDIA driver'],
];

/** Names that `ldd` cannot resolve for a library; none where `ldd` itself is missing. */
export async function missingLibraries(exec: HostIo['exec'], file: string): Promise<string[]> {
  const { stdout } = await exec('ldd', [file]);
  const names = [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name!);
  // Beside the provider itself, which loads it with the binding.
  return [...new Set(names)].filter((name) => !name.startsWith('libonnxruntime'));
}

/** What is to be installed for libraries, in words. */
export function packagesOf(libraries: readonly string[]): string {
  const packages = libraries.map((library) => {
    const major = /\.so\.(\d+)/.exec(library)?.[1] ?? '';
    return LIBRARY_PACKAGES.find(([pattern]) => pattern.test(library))?.[1](major).trim() ?? library;
  });
  const exact = new Set(packages);
  // "the CUDA 12 runtime" says it all.
  if ([...exact].some((name) => /^the CUDA \d+ runtime$/.test(name))) exact.delete('the CUDA runtime');
  return [...exact].join(' and ');
}

/**
 * Makes sure that what a device's provider is linked with is on this machine.
 * @throws WorldGateError `provider-unavailable`, naming each library that is missing
 */
export async function requireLibraries(
  device: Device,
  folders: readonly string[],
  host: { platform: string; arch: string; exec: HostIo['exec'] },
): Promise<void> {
  const own = DEVICE_LIBRARIES[deviceParts(device).kind].filter((library) => library !== SHARED);
  const folder = findNativeBinding(folders, host.platform, host.arch)?.folder;
  if (own.length === 0 || folder === undefined) return;
  const lists = await Promise.all(
    own.map((library) => missingLibraries(host.exec, path.join(folder, library))),
  );
  const missing = [...new Set(lists.flat())];
  if (missing.length === 0) return;
  throw providerFailure(
    'provider-unavailable',
    `the device "${device}" needs libraries that are not found: ${missing.join(', ')}`,
    { hint: `install ${packagesOf(missing)}, or name their folder in LD_LIBRARY_PATH` },
  );
}
