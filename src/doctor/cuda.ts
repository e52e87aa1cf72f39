import path from 'node:path';
import type { DoctorCheck } from '../contracts/doctor.ts';
import type { GpuProbe } from '../observability/gpus.ts';
import type { HostIo } from '../observability/host-io.ts';
import { DEVICE_LIBRARIES, missingLibraries, packagesOf } from '../providers/onnx/device-libraries.ts';
import type { NativeBinding } from '../providers/onnx/native-binding.ts';
import { KNOWN_OUTPUT } from './known-model.ts';
import type { NativeProbeResult } from './native-probe.ts';

/** Oldest drivers by the CUDA that a provider is built for. Source: CUDA compatibility guide, minor version compatibility. */
const OLDEST_DRIVERS: Readonly<Record<string, number>> = { 12: 525, 13: 580 };

/** GPU arithmetic may add in another order. */
const TOLERANCE = 1e-3;

export interface CudaFacts {
  gpu: GpuProbe;
  binding: NativeBinding | undefined;
  exec: HostIo['exec'];
  platform: string;
  probe: () => Promise<NativeProbeResult>;
}

/**
 * What ONNX Runtime's CUDA provider lacks, in the order in which things go wrong: GPU, package, provider files,
 * the libraries these need, a session, its answer. Never an `error`: only presets that ask for CUDA need it.
 */
export async function checkCuda(facts: CudaFacts): Promise<DoctorCheck> {
  const { gpu, binding, platform } = facts;
  const verdict = (status: DoctorCheck['status'], detail: string, hint: string | null): DoctorCheck => ({
    name: 'cuda',
    status,
    detail,
    hint,
  });
  if (gpu.state !== 'found') return verdict('skipped', 'no GPU to check it with', null);
  if (platform !== 'linux') {
    return verdict(
      'skipped',
      `onnxruntime-node brings its CUDA provider only for Linux, not ${platform}`,
      null,
    );
  }
  if (binding === undefined || binding.files.length === 0) {
    return verdict(
      'warning',
      'onnxruntime-node is not installed here, so the GPU cannot be used yet',
      'the first run with `device: cuda` fetches it with its CUDA provider, on Linux on x64',
    );
  }
  const absent = DEVICE_LIBRARIES.cuda.filter((file) => !binding.files.includes(file));
  if (absent.length > 0) {
    return verdict(
      'warning',
      `onnxruntime-node ${binding.version} lacks ${absent.join(' and ')} beside its binding`,
      'the first run with `device: cuda` fetches it, on Linux on x64; or install onnxruntime-node again without `onnxruntime-node-install=skip` (and ONNXRUNTIME_NODE_INSTALL unset)',
    );
  }
  const library = path.join(binding.folder, DEVICE_LIBRARIES.cuda[1]!);
  const missing = await missingLibraries(facts.exec, library);
  if (missing.length > 0) {
    return verdict(
      'warning',
      `the CUDA provider needs libraries that are not found: ${missing.join(', ')}`,
      `install ${packagesOf(missing)}, or name their folder in LD_LIBRARY_PATH`,
    );
  }
  const result = await facts.probe();
  if (!result.ok) {
    return verdict(
      'warning',
      `a CUDA session fails: ${(lastComplaint(result.stderr) ?? result.error.message).replaceAll(`${binding.folder}/`, '')}`,
      driverHint(gpu, await cudaMajor(facts.exec, library)) ??
        'check that driver, CUDA and cuDNN versions go together',
    );
  }
  const worst = Math.max(
    ...KNOWN_OUTPUT.map((value, i) => Math.abs(value - (result.output[i] ?? Number.NaN))),
  );
  if (!(worst <= TOLERANCE)) {
    return verdict(
      'warning',
      `the GPU computes [${result.output.join(', ')}] where the CPU gives [${KNOWN_OUTPUT.join(', ')}]`,
      'do not trust results of this GPU; update its driver',
    );
  }
  return verdict('ok', `ONNX Runtime ${result.version} runs on the GPU and agrees with the CPU`, null);
}

/** Providers are built for one major version of CUDA, which is in the names of its libraries. */
async function cudaMajor(exec: HostIo['exec'], library: string): Promise<string> {
  const { stdout } = await exec('ldd', [library]);
  return /libcublasLt\.so\.(\d+)/.exec(stdout)?.[1] ?? '';
}

/** The reason of a failed session stands only on standard error, in colour, after a time stamp and a place. */
function lastComplaint(stderr: string): string | undefined {
  const lines = stderr
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const line = lines.findLast((candidate) => /failed|error|cannot|insufficient|not found/i.test(candidate));
  return line
    ?.replace(/^.*\[ONNXRuntimeError\] : \d+ : \w+ : /, '')
    .replace(/^.*?\[E:onnxruntime:[^\]]*\]\s*/, '');
}

/** @param major the CUDA that the provider is linked with, as `ldd` shows it */
function driverHint(gpu: GpuProbe, major: string): string | undefined {
  const driver = gpu.gpus[0]?.driver ?? '';
  const oldest = OLDEST_DRIVERS[major];
  return oldest !== undefined && Number.parseInt(driver, 10) < oldest
    ? `update the driver: CUDA ${major} needs ${oldest} or newer, this is ${driver}`
    : undefined;
}
