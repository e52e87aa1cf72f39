/** Milliseconds that a process has between the signals of a cancellation: SIGINT, SIGTERM, SIGKILL. */
export interface KillTimes {
    interruptMs: number;
    terminateMs: number;
}
/** Those of the runner (`ProcessInvoker`). */
export declare const RUNNER_KILL_TIMES: KillTimes;
export interface ProcessRequest {
    file: string;
    args: readonly string[];
    cwd: string;
    env: Readonly<Record<string, string>>;
    /** Cancels the process. */
    signal: AbortSignal | undefined;
    killTimes: KillTimes;
    onLine: (line: string, stream: 'stdout' | 'stderr') => void;
    onStart?: ((pid: number) => void) | undefined;
}
export interface ProcessResult {
    /** Null where a signal ended it. */
    exitCode: number | null;
    stdout: string;
    stderr: string;
    /** Signals that a cancellation needed. */
    signals: NodeJS.Signals[];
}
/** Runs a program in a process group of its own and reads both of its streams line by line. */
export declare function runProcess(request: ProcessRequest): Promise<ProcessResult>;
