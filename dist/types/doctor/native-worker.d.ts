import { type SerialisedError } from '../evaluation/worker-protocol.js';
/** Asks a worker process to try the native engine. */
export interface NativeProbe {
    type: 'native-probe';
    nativeFolders: readonly string[];
    device: 'cpu' | 'cuda';
}
export type NativeProbeAnswer = {
    type: 'answer';
    version: string;
    output: number[];
} | {
    type: 'failure';
    error: SerialisedError;
};
/**
 * Computes the known model on the native engine, in a process of its own: a broken driver or a missing CPU
 * instruction ends the process, and the reason why a GPU session fails stands only on its standard error.
 */
export declare function serveNativeProbe(send: (answer: NativeProbeAnswer) => void, receive: (handler: (message: unknown) => void) => void): void;
