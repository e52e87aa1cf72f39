import type { DoctorCheck } from '../contracts/doctor.js';
import type { Hardware } from '../contracts/run.js';
import type { GpuProbe } from '../observability/gpus.js';
/** What a folder that may not exist yet allows. */
export interface FolderFacts {
    freeBytes: number;
    /** Why nothing can be written there, or `null`. */
    writeError: string | null;
}
/** Looks at a folder, or at the nearest one above it that exists; leaves nothing behind. */
export declare function lookAtFolder(folder: string): Promise<FolderFacts>;
export declare function checkNode(version: string): DoctorCheck;
export declare function checkCores({ cpu, logical_cores, usable_cores }: Hardware): DoctorCheck;
export declare function checkMemory({ memory_bytes, memory_limit_bytes }: Hardware): DoctorCheck;
export declare function checkGpu({ state, detail }: GpuProbe): DoctorCheck;
/** Runs are written below `.worldgate/runs`; a disk that is full or read-only fails them. */
export declare function checkRunFolder(facts: FolderFacts): DoctorCheck;
export declare function checkCacheFolder(facts: FolderFacts): DoctorCheck;
