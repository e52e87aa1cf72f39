import path from 'node:path';
import type { DoctorCheck } from '../contracts/doctor.ts';
import type { GpuProbe } from '../observability/gpus.ts';
import type { HostIo } from '../observability/host-io.ts';
import { DEVICE_LIBRARIES, missingLibraries, packagesOf } from '../providers/onnx/device-libraries.ts';
import type { NativeBinding } from '../providers/onnx/native-binding.ts';
import { KNOWN_OUTPUT } from './known-model.ts';
import type { NativeProbeResult } from './native-probe.ts';

/** onnxruntime-node's provider is built for CUDA 12. Source: CUDA compatibility guide, minor version compatibility. */
const OLDEST_CUDA_12_DRIVER = 525;

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
      'onnxruntime-node is not installed here, so the GPU cannot be used',
      'install it in the project with `npm install onnxruntime-node@1.30.0`',
    );
  }
  const absent = DEVICE_LIBRARIES.cuda.filter((file) => !binding.files.includes(file));
  if (absent.length > 0) {
    return verdict(
      'warning',
      `onnxruntime-node ${binding.version} lacks ${absent.join(' and ')} beside its binding`,
      'install it again without `onnxruntime-node-install=skip` (and ONNXRUNTIME_NODE_INSTALL unset), so that its CUDA provider is fetched',
    );
  }
  const missing = await missingLibraries(facts.exec, path.join(binding.folder, DEVICE_LIBRARIES.cuda[1]!));
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
      driverHint(gpu) ?? 'check that driver, CUDA and cuDNN versions go together',
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

function driverHint(gpu: GpuProbe): string | undefined {
  const driver = gpu.gpus[0]?.driver ?? '';
  return Number.parseInt(driver, 10) < OLDEST_CUDA_12_DRIVER
    ? `update the driver: CUDA 12 needs ${OLDEST_CUDA_12_DRIVER} or newer, this is ${driver}`
    : undefined;
}
