import { type SerialisedError } from '../evaluation/worker-protocol.js';
import type { NativeProbe } from './native-worker.js';
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
