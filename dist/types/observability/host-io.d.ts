/** How a program that was run ended. */
export interface ExecResult {
    /** Exit code; `null` where it never started or was ended by us. */
    code: number | null;
    stdout: string;
    stderr: string;
    /** `missing`: there is no such program; `timeout`: it was ended because it said nothing in time. */
    trouble: 'missing' | 'timeout' | null;
}
/** What the operating system says of the machine, without looking at limits. */
export interface OsFacts {
    /** `Linux`, `Darwin`, `Windows_NT`. */
    type: string;
    release: string;
    arch: string;
    /** Model name of each logical core. */
    cpuModels: readonly string[];
    /** Cores that this process may be scheduled on. */
    availableCores: number;
    memoryBytes: number;
}
/** Everything that a look at the host reads, so that tests can replay recorded machines. */
export interface HostIo {
    os: OsFacts;
    /** Text of a file, or `undefined` where it cannot be read. */
    readText(path: string): string | undefined;
    /** Runs a program to its end; never throws. */
    exec(file: string, args: readonly string[]): Promise<ExecResult>;
    /** `CUDA_VISIBLE_DEVICES`, where it is set. */
    visibleDevices: string | undefined;
}
/**
 * The machine that this process runs on.
 * @param visibleDevices `CUDA_VISIBLE_DEVICES`, read at the door
 * @param execEnv environment of the programs that are run
 */
export declare function hostIo(visibleDevices: string | undefined, execEnv: Record<string, string>, timeoutMs?: number): HostIo;
