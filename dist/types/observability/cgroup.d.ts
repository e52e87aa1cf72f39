/** Limits that control groups put on this process; `null` where there is none. */
export interface CgroupLimits {
    /** CPU time per time, in cores; may be a fraction. */
    quotaCores: number | null;
    /** Cores that the process may be scheduled on. */
    cpusetCores: number | null;
    memoryBytes: number | null;
}
type ReadText = (path: string) => string | undefined;
/**
 * The limits in force, which are the tightest of the process's own group and of every group above it.
 * Source: proc(5) `/proc/[pid]/mountinfo`, cgroups(7), and the kernel's cgroup-v1 and cgroup-v2 guides.
 */
export declare function readCgroupLimits(readText: ReadText): CgroupLimits;
export {};
