import type { DoctorCheck } from '../contracts/doctor.js';
import type { HostIo } from '../observability/host-io.js';
import type { NativeBinding } from '../providers/onnx/native-binding.js';
import type { NativeProbeResult } from './native-probe.js';
/** An engine's check, and its version where it works. */
export interface EngineCheck {
    check: DoctorCheck;
    version: string | null;
    /** It is not here, and the first run that needs it fetches it. */
    isFetched?: true;
}
/** Loads MuJoCo and simulates a scene whose result is known. */
export declare function checkPhysics(engines: URL): Promise<EngineCheck>;
/** Loads ONNX Runtime's WebAssembly build and runs a model whose output is known. */
export declare function checkWasm(engines: URL): Promise<EngineCheck>;
/** Tries `onnxruntime-node` in a process of its own. Evaluations do without it, so its absence is a warning. */
export declare function checkNative(binding: NativeBinding | undefined, probe: () => Promise<NativeProbeResult>, machine: {
    host: Pick<HostIo, 'os' | 'exec'>;
    platform: string;
}): Promise<EngineCheck>;
/** Which engine and version a run takes unless its preset says otherwise. */
export declare function checkDefaults(physics: EngineCheck, wasm: EngineCheck, native: EngineCheck): DoctorCheck;
