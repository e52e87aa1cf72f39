import type { DoctorCheck } from '../contracts/doctor.js';
import type { GpuProbe } from '../observability/gpus.js';
import type { HostIo } from '../observability/host-io.js';
import type { NativeBinding } from '../providers/onnx/native-binding.js';
import type { NativeProbeResult } from './native-probe.js';
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
export declare function checkCuda(facts: CudaFacts): Promise<DoctorCheck>;
