import type { DoctorCheck, DoctorReport } from '../contracts/doctor.ts';
import type { Installation } from '../foundation/installation.ts';
import { probeGpus } from '../observability/gpus.ts';
import { probeHardware } from '../observability/hardware.ts';
import type { HostIo } from '../observability/host-io.ts';
import { DEVICE_LIBRARIES } from '../providers/onnx/device-libraries.ts';
import { findNativeBinding, type NativeBinding } from '../providers/onnx/native-binding.ts';
import { wrap } from '../reports/text.ts';
import { checkCuda } from './cuda.ts';
import { checkDefaults, checkNative, checkPhysics, checkWasm } from './engines.ts';
import {
  checkCacheFolder,
  checkCores,
  checkGpu,
  checkMemory,
  checkNode,
  checkRunFolder,
  type FolderFacts,
  lookAtFolder,
} from './machine.ts';
import { type NativeProbeResult, probeNative } from './native-probe.ts';
import { checkWorkflow, type WorkflowFacts } from './workflow.ts';

export interface DoctorDeps {
  /** `process.versions.node` */
  nodeVersion: string;
  /** `process.platform` */
  platform: string;
  engines: URL;
  host: HostIo;
  native: NativeBinding | undefined;
  /** The one whose binding has the CUDA provider beside it, where there is one. */
  nativeCuda: NativeBinding | undefined;
  probeNative: (device: 'cpu' | 'cuda') => Promise<NativeProbeResult>;
  lookAtFolder: (folder: string) => Promise<FolderFacts>;
  /** Folder in which runs are kept; need not exist. */
  runFolder: string;
  cacheFolder: string;
  /** `null` outside of a workflow. */
  workflow: WorkflowFacts | null;
}

/** What the door knows of this machine, for {@link localDoctor}. */
export interface LocalFacts
  extends Pick<DoctorDeps, 'nodeVersion' | 'platform' | 'host' | 'runFolder' | 'cacheFolder' | 'workflow'> {
  installation: Installation;
  nativeFolders: readonly string[];
  /** Where the CUDA provider is fetched to. */
  gpuFolder: string;
  /** Environment of child processes (`childEnvironment`). */
  childEnv: Record<string, string>;
}

/** The dependencies of {@link diagnose} on a real machine. */
export function localDoctor(facts: LocalFacts): DoctorDeps {
  const { installation, nativeFolders, gpuFolder, childEnv, ...rest } = facts;
  const bindingIn = (folders: readonly string[]) =>
    findNativeBinding(folders, facts.platform, facts.host.os.arch);
  const cudaFolder = [...nativeFolders, gpuFolder].find((folder) => {
    const files = bindingIn([folder])?.files ?? [];
    return DEVICE_LIBRARIES.cuda.every((library) => files.includes(library));
  });
  return {
    ...rest,
    engines: installation.engines,
    native: bindingIn(nativeFolders),
    nativeCuda: cudaFolder === undefined ? undefined : bindingIn([cudaFolder]),
    probeNative: (device) =>
      probeNative(installation.worker, childEnv, {
        nativeFolders: device === 'cuda' && cudaFolder !== undefined ? [cudaFolder] : nativeFolders,
        device,
      }),
    lookAtFolder,
  };
}

/**
 * Checks everything that a run rests on. Each engine computes an answer that is known, so that a file which
 * loads and computes nonsense is found too. Never throws for what it finds.
 */
export async function diagnose(deps: DoctorDeps): Promise<DoctorReport> {
  const { engines, host, native } = deps;
  // One after another: engines that load at once would need their memory at once.
  const physics = await checkPhysics(engines);
  const wasm = await checkWasm(engines);
  const onnxNative = await checkNative(native, () => deps.probeNative('cpu'), deps);
  const hardware = await probeHardware(host);
  const gpu = await probeGpus(host);
  const cuda = await checkCuda({
    gpu,
    binding: deps.nativeCuda ?? native,
    exec: host.exec,
    platform: deps.platform,
    probe: () => deps.probeNative('cuda'),
  });
  const checks: DoctorCheck[] = [
    checkNode(deps.nodeVersion),
    physics.check,
    wasm.check,
    onnxNative.check,
    checkDefaults(physics, wasm, onnxNative),
    checkGpu(gpu),
    cuda,
    checkCores(hardware),
    checkMemory(hardware),
    checkRunFolder(await deps.lookAtFolder(deps.runFolder)),
    checkCacheFolder(await deps.lookAtFolder(deps.cacheFolder)),
    ...checkWorkflow(deps.workflow),
  ];
  return { schema_version: 'worldgate.doctor.v1', checks };
}

/** Columns of what people read, as of reports for a terminal. */
const WIDTH = 80;
const INDENT = 9;

/**
 * A line for each check, with what does not fit indented below; one that starts with `error:` means that a run
 * would fail.
 */
export function doctorText({ checks }: DoctorReport): string {
  return checks
    .flatMap(({ name, status, detail, hint }) => {
      const text = `${name}: ${detail}${hint === null ? '' : ` (${hint})`}`.replace(/\s*\n\s*/g, ' ');
      return wrap(text, WIDTH - INDENT).map((line, i) => (i === 0 ? `${status}:` : '').padEnd(INDENT) + line);
    })
    .join('\n');
}
