import type { HostIo } from './host-io.js';
export interface Gpu {
    /** Place in `nvidia-smi`'s order; `null` where it did not say. */
    index: number | null;
    name: string;
    uuid: string | null;
    driver: string | null;
    memory_mib: number | null;
}
/**
 * What asking for GPUs gave. `absent`: no driver tools; `no-driver`: tools, but the driver is not loaded;
 * `none`: the driver sees no GPU; `hidden`: `CUDA_VISIBLE_DEVICES` leaves none.
 */
export interface GpuProbe {
    state: 'found' | 'absent' | 'no-driver' | 'none' | 'hidden' | 'timeout' | 'failed';
    gpus: readonly Gpu[];
    /** One line for people. */
    detail: string;
}
/** The NVIDIA GPUs that a CUDA program started by us would see. Never throws. */
export declare function probeGpus(io: HostIo): Promise<GpuProbe>;
