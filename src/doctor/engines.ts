import type { DoctorCheck } from '../contracts/doctor.ts';
import { isWorldGateError, messageOf } from '../foundation/errors.ts';
import { loadWasmEngine } from '../providers/onnx/engine.ts';
import type { NativeBinding } from '../providers/onnx/native-binding.ts';
import { loadMujoco } from '../worlds/mujoco.ts';
import { isKnownOutput, KNOWN_OUTPUT, runKnownModel } from './known-model.ts';
import { simulateKnownScene } from './known-scene.ts';
import type { NativeProbeResult } from './native-probe.ts';

/** An engine's check, and its version where it works. */
export interface EngineCheck {
  check: DoctorCheck;
  version: string | null;
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

/** Tries `onnxruntime-node` in a process of its own. Evaluations do without it, so its absence is a warning. */
export async function checkNative(
  binding: NativeBinding | undefined,
  probe: () => Promise<NativeProbeResult>,
): Promise<EngineCheck> {
  const name = 'onnx-native';
  const hint =
    'install it in the project with `npm install onnxruntime-node@1.30.0 --onnxruntime-node-install=skip`; without it benchmarks need `engine: wasm`';
  if (binding === undefined) {
    const detail = 'onnxruntime-node is not installed here; a run that asks for it fetches it with npm';
    return { check: { name, status: 'warning', detail, hint }, version: null };
  }
  const result = await probe();
  if (result.ok) return answered(name, result.version, result.output, 'warning');
  const detail = `onnxruntime-node ${binding.version}: ${result.error.message}`;
  return {
    check: { name, status: 'warning', detail, hint: result.error.hint ?? hint },
    version: null,
  };
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
  const of = (engine: EngineCheck, label: string) =>
    engine.version === null ? `${label}, which does not work here` : `${label} ${engine.version}`;
  const runs = physics.version !== null && wasm.version !== null;
  return {
    name: 'engines',
    status: runs ? (native.version === null ? 'warning' : 'ok') : 'error',
    detail: `eval: ${of(physics, 'MuJoCo')} and ${of(wasm, 'ONNX wasm')}; benchmark: ${of(native, 'ONNX native')}`,
    hint: runs && native.version !== null ? null : 'see the checks above',
  };
}
