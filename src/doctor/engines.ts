import type { DoctorCheck } from '../contracts/doctor.ts';
import { isWorldGateError, messageOf } from '../foundation/errors.ts';
import type { HostIo } from '../observability/host-io.ts';
import { loadWasmEngine } from '../providers/onnx/engine.ts';
import type { NativeBinding } from '../providers/onnx/native-binding.ts';
import { NATIVE_RELEASE } from '../providers/onnx/native-release.ts';
import { loadMujoco } from '../worlds/mujoco.ts';
import { isKnownOutput, KNOWN_OUTPUT, runKnownModel } from './known-model.ts';
import { simulateKnownScene } from './known-scene.ts';
import type { NativeProbeResult } from './native-probe.ts';

/** An engine's check, and its version where it works. */
export interface EngineCheck {
  check: DoctorCheck;
  version: string | null;
  /** It is not here, and the first run that needs it fetches it. */
  isFetched?: true;
}

function broken(name: string, error: unknown): EngineCheck {
  const hint = (isWorldGateError(error) ? error.hint : undefined) ?? 'reinstall the package';
  return { check: { name, status: 'error', detail: messageOf(error), hint }, version: null };
}

/** Loads MuJoCo and simulates a scene whose result is known. */
export async function checkPhysics(engines: URL): Promise<EngineCheck> {
  const name = 'physics';
  try {
    const engine = await loadMujoco(engines);
    const { problem, sameBits } = simulateKnownScene(engine);
    if (problem !== null || sameBits === false) {
      const detail = problem ?? 'its results differ in bits from those of other machines';
      const hint = 'reinstall the package; if that does not help, report this machine and its Node version';
      return {
        check: { name, status: 'error', detail: `MuJoCo ${engine.version}: ${detail}`, hint },
        version: null,
      };
    }
    const bits = sameBits === null ? '' : ', the same bits as elsewhere';
    const detail = `MuJoCo ${engine.version} computes a known answer${bits}`;
    return { check: { name, status: 'ok', detail, hint: null }, version: engine.version };
  } catch (error) {
    return broken(name, error);
  }
}

/** Loads ONNX Runtime's WebAssembly build and runs a model whose output is known. */
export async function checkWasm(engines: URL): Promise<EngineCheck> {
  const name = 'onnx-wasm';
  try {
    const engine = await loadWasmEngine(engines);
    const output = await runKnownModel(engine, 'cpu');
    return answered(name, engine.version, output, 'error');
  } catch (error) {
    return broken(name, error);
  }
}

const INSTALL = `\`npm install onnxruntime-node@${NATIVE_RELEASE.version} --onnxruntime-node-install=skip\``;

/** Tries `onnxruntime-node` in a process of its own. Evaluations do without it, so its absence is a warning. */
export async function checkNative(
  binding: NativeBinding | undefined,
  probe: () => Promise<NativeProbeResult>,
  machine: { host: Pick<HostIo, 'os' | 'exec'>; platform: string },
): Promise<EngineCheck> {
  if (binding === undefined) return checkAbsent(machine);
  const name = 'onnx-native';
  const result = await probe();
  if (result.ok) return answered(name, result.version, result.output, 'warning');
  const detail = `onnxruntime-node ${binding.version}: ${result.error.message}`;
  const hint =
    result.error.hint ?? `install it again: ${INSTALL}; until then benchmarks need \`engine: wasm\``;
  return { check: { name, status: 'warning', detail, hint }, version: null };
}

/** What a run that needs `onnxruntime-node` will do where it is not installed; `provideNativeEngine` does it. */
async function checkAbsent({ host, platform }: Parameters<typeof checkNative>[2]): Promise<EngineCheck> {
  const warn = (detail: string, hint: string): EngineCheck => ({
    check: {
      name: 'onnx-native',
      status: 'warning',
      detail: `onnxruntime-node is not installed here${detail}`,
      hint,
    },
    version: null,
  });
  const wasm = 'benchmarks need `engine: wasm` here';
  const target = `${platform}-${host.os.arch}`;
  if (!NATIVE_RELEASE.platforms.includes(target)) return warn(` and has no binary for ${target}`, wasm);
  // musl's `ldd` says its name on standard error.
  if (platform === 'linux' && /\bmusl\b/.test((await host.exec('ldd', ['--version'])).stderr)) {
    return warn(' and does not run on musl, only on glibc', wasm);
  }
  // Windows keeps npm as a script, which cannot be tried without a shell.
  if (platform !== 'win32' && (await host.exec('npm', ['--version'])).trouble === 'missing') {
    return warn(' and cannot be fetched: npm is not on the PATH', `install npm; without it ${wasm}`);
  }
  const fetched = warn(
    `; the first run that needs it fetches it with npm over the network, about ${NATIVE_RELEASE.downloadMb} MB`,
    `only benchmarks need it, unless their preset says \`engine: wasm\`; to have it beforehand: ${INSTALL}`,
  );
  return { ...fetched, isFetched: true };
}

function answered(
  name: string,
  version: string,
  output: readonly number[],
  otherwise: 'error' | 'warning',
): EngineCheck {
  if (isKnownOutput(output)) {
    const detail = `ONNX Runtime ${version} computes a known answer`;
    return { check: { name, status: 'ok', detail, hint: null }, version };
  }
  const detail = `ONNX Runtime ${version} computes [${output.join(', ')}] where [${KNOWN_OUTPUT.join(', ')}] is right`;
  return { check: { name, status: otherwise, detail, hint: 'reinstall it' }, version: null };
}

/** Which engine and version a run takes unless its preset says otherwise. */
export function checkDefaults(physics: EngineCheck, wasm: EngineCheck, native: EngineCheck): DoctorCheck {
  const of = (engine: EngineCheck, label: string) => {
    if (engine.isFetched === true) return `${label} ${NATIVE_RELEASE.version}, fetched at first use`;
    return engine.version === null ? `${label}, which does not work here` : `${label} ${engine.version}`;
  };
  const runs = physics.version !== null && wasm.version !== null;
  const benchmarks = native.version !== null || native.isFetched === true;
  return {
    name: 'engines',
    status: runs ? (benchmarks ? 'ok' : 'warning') : 'error',
    detail: `eval: ${of(physics, 'MuJoCo')} and ${of(wasm, 'ONNX wasm')}; benchmark: ${of(native, 'ONNX native')}`,
    hint: runs && benchmarks ? null : 'see the checks above',
  };
}
