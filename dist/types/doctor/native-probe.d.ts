import { type SerialisedError } from '../evaluation/worker-protocol.js';
import type { NativeProbe } from './native-worker.js';
/** Where `onnxruntime-node` lies. */
export interface NativeBinding {
    version: string;
    /** Folder of the binary for this platform. */
    folder: string;
    /** Names in that folder; empty where this platform has none. */
    files: readonly string[];
}
/** `onnxruntime-node` as the first of `folders` that has it resolves it; it is not loaded. */
export declare function findNativeBinding(folders: readonly string[], platform: string, arch: string): NativeBinding | undefined;
export type NativeProbeResult = {
    ok: true;
    version: string;
    output: number[];
} | {
    ok: false;
    error: SerialisedError;
    stderr: string;
};
/** Tries the native engine in a worker process. Never throws and never outlives its time limit. */
export declare function probeNative(worker: URL, env: Record<string, string>, request: Omit<NativeProbe, 'type'>, timeoutMs?: number): Promise<NativeProbeResult>;
