import type { FromWorker, ToWorker } from './worker-protocol.js';
/** A running worker, whatever it runs in. */
export interface WorkerHandle {
    post(message: ToWorker): void;
    onMessage(handler: (message: FromWorker) => void): void;
    /** Called once when the worker is gone; `detail` says how, where it was not asked to go. */
    onExit(handler: (detail: string) => void): void;
    /** Ends the worker at once, also in the middle of a call. */
    kill(): Promise<void>;
}
/** The variables of `env` that a child process is given. */
export declare function childEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string>;
/** A thread: cheap, and safe to end at any moment because WebAssembly is ours to stop. */
export declare function startThread(entry: URL): WorkerHandle;
/** A process: native code cannot be stopped inside a thread without taking everything down with it. */
export declare function startProcess(entry: URL, env: Record<string, string>): WorkerHandle;
