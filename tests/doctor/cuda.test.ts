import { describe, expect, it } from 'vitest';
import { type CudaFacts, checkCuda } from '../../src/doctor/cuda.ts';
import { checkGpu } from '../../src/doctor/machine.ts';
import type { NativeProbeResult } from '../../src/doctor/native-probe.ts';
import { type GpuProbe, probeGpus } from '../../src/observability/gpus.ts';
import { MISSING, NVIDIA_SMI, type Recorded, recordedHost } from '../support/host.ts';

const FOLDER = '/project/node_modules/onnxruntime-node/bin/napi-v6/linux/x64';
const CPU_FILES = ['libonnxruntime.so.1', 'onnxruntime_binding.node'];
const ALL_FILES = [...CPU_FILES, 'libonnxruntime_providers_cuda.so', 'libonnxruntime_providers_shared.so'];

const LDD_COMPLETE = `	linux-vdso.so.1 (0x00007ffd6b5f2000)
	libcublasLt.so.12 => /usr/local/cuda/lib64/libcublasLt.so.12 (0x00007f3b1d800000)
	libcudnn.so.9 => /lib/x86_64-linux-gnu/libcudnn.so.9 (0x00007f3b1d600000)
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f3b1d41f000)
	/lib64/ld-linux-x86-64.so.2 (0x00007f3b6b1c8000)
`;
const LDD_INCOMPLETE = `	linux-vdso.so.1 (0x00007ffd6b5f2000)
	libcublasLt.so.12 => not found
	libcublas.so.12 => not found
	libcurand.so.10 => not found
	libcufft.so.11 => not found
	libcudart.so.12 => not found
	libcudnn.so.9 => not found
	libonnxruntime_providers_shared.so => not found
	libstdc++.so.6 => /lib/x86_64-linux-gnu/libstdc++.so.6 (0x00007f3b1d600000)
`;
/** A provider that does not load, in the words of ONNX Runtime 1.30.0. */
const STDERR =
  '\u001b[1;31m2026-11-21 12:01:27.640514753 [E:onnxruntime:onnxruntime-node, provider_bridge_ort.cc:2146 Create] /onnxruntime_src/onnxruntime/core/session/provider_bridge_ort.cc:1988 onnxruntime::Provider& onnxruntime::ProviderLibrary::Get() [ONNXRuntimeError] : 1 : FAIL : ' +
  `Failed to load library ${FOLDER}/libonnxruntime_providers_cuda.so with error: libnvrtc.so.12: cannot open shared object file: No such file or directory\n\u001b[m\n`;

const gpuOf = (recorded: Recorded): Promise<GpuProbe> =>
  probeGpus(recordedHost({}, { 'nvidia-smi': recorded }));

async function check({
  smi = NVIDIA_SMI.two,
  files = ALL_FILES,
  ldd = { stdout: LDD_COMPLETE },
  probe = { ok: true, version: '1.30.0', output: [7, 0, 0, 15.75] },
  ...rest
}: {
  smi?: Recorded;
  files?: string[];
  ldd?: Recorded;
  probe?: NativeProbeResult;
} & Partial<Pick<CudaFacts, 'binding' | 'platform'>> = {}) {
  const host = recordedHost({}, { ldd });
  return {
    host,
    result: await checkCuda({
      gpu: await gpuOf(smi),
      binding: { version: '1.30.0', folder: FOLDER, files },
      exec: host.exec,
      platform: 'linux',
      probe: async () => probe,
      ...rest,
    }),
  };
}

describe('checkCuda', () => {
  it('accepts a GPU that computes what the CPU computes', async () => {
    const { result, host } = await check();
    expect(result).toMatchObject({ name: 'cuda', status: 'ok', hint: null });
    expect(host.calls).toEqual([`ldd ${FOLDER}/libonnxruntime_providers_cuda.so`]);
    const rounded: NativeProbeResult = { ok: true, version: '1.30.0', output: [7.0001, 0, 0, 15.7499] };
    expect((await check({ probe: rounded })).result.status).toBe('ok');
  });

  it.each([MISSING, NVIDIA_SMI.noDriver, NVIDIA_SMI.noDevices, NVIDIA_SMI.timeout])(
    'has nothing to check without a GPU',
    async (smi) => {
      expect((await check({ smi })).result.status).toBe('skipped');
    },
  );

  it('names each thing that is missing, in the order in which it is met', async () => {
    expect((await check({ binding: undefined })).result.detail).toContain(
      'onnxruntime-node is not installed',
    );
    const noFiles = (await check({ files: CPU_FILES })).result;
    expect(noFiles).toMatchObject({ status: 'warning' });
    expect(noFiles.detail).toBe(
      'onnxruntime-node 1.30.0 lacks libonnxruntime_providers_shared.so and libonnxruntime_providers_cuda.so beside its binding',
    );
    const half = (await check({ files: [...CPU_FILES, 'libonnxruntime_providers_cuda.so'] })).result;
    expect(half.detail).toContain('lacks libonnxruntime_providers_shared.so beside');
    const noLibraries = (await check({ ldd: { stdout: LDD_INCOMPLETE } })).result;
    expect(noLibraries.detail).toBe(
      'the CUDA provider needs libraries that are not found: libcublasLt.so.12, libcublas.so.12, libcurand.so.10, libcufft.so.11, libcudart.so.12, libcudnn.so.9',
    );
    expect(noLibraries.hint).toContain('install the CUDA 12 runtime and cuDNN 9,');
    expect((await check({ platform: 'win32' })).result.status).toBe('skipped');
  });

  it('takes the reason of a failed session from standard error', async () => {
    const error = {
      code: undefined,
      message: 'OrtSessionOptionsAppendExecutionProvider_Cuda: Failed to load shared library',
      hint: undefined,
      kind: undefined,
      stack: undefined,
    };
    const { result } = await check({ probe: { ok: false, error, stderr: STDERR } });
    expect(result).toMatchObject({ status: 'warning' });
    expect(result.detail).toBe(
      'a CUDA session fails: Failed to load library libonnxruntime_providers_cuda.so with error: libnvrtc.so.12: cannot open shared object file: No such file or directory',
    );
    const silent = (await check({ probe: { ok: false, error, stderr: '' } })).result;
    expect(silent.detail).toBe(`a CUDA session fails: ${error.message}`);
    const old = { stdout: '0, Tesla V100, GPU-01, 470.256.02, 16160\n' };
    const outdated = (await check({ smi: old, probe: { ok: false, error, stderr: '' } })).result;
    expect(outdated.hint).toBe('update the driver: CUDA 12 needs 525 or newer, this is 470.256.02');
  });

  it('distrusts a GPU that computes something else', async () => {
    for (const output of [
      [7, 0, 0, 15.5],
      [7, 0, 0],
      [Number.NaN, 0, 0, 15.75],
    ]) {
      const { result } = await check({ probe: { ok: true, version: '1.30.0', output } });
      expect(result.status).toBe('warning');
      expect(result.detail).toContain('the GPU computes [');
    }
  });

  it('still tries a session where there is no ldd', async () => {
    const { result } = await check({ ldd: MISSING });
    expect(result.status).toBe('ok');
  });
});

describe('checkGpu', () => {
  it.each([
    [NVIDIA_SMI.two, 'ok'],
    [MISSING, 'skipped'],
    [NVIDIA_SMI.noDevices, 'skipped'],
    [NVIDIA_SMI.noDriver, 'warning'],
    [NVIDIA_SMI.timeout, 'warning'],
    [{ code: 255, stderr: 'NVIDIA-SMI has failed' }, 'warning'],
  ])('grades what nvidia-smi says', async (recorded, status) => {
    expect(checkGpu(await gpuOf(recorded)).status).toBe(status);
  });

  it('says that hidden GPUs are hidden', async () => {
    const host = recordedHost({}, { 'nvidia-smi': NVIDIA_SMI.two }, { visibleDevices: '' });
    expect(checkGpu(await probeGpus(host))).toMatchObject({
      status: 'skipped',
      detail: 'CUDA_VISIBLE_DEVICES hides all 2 GPUs',
    });
  });
});
