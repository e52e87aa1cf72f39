import type { ImportOptions, ImportSink } from '../importing/contract.js';
type ErrorKind = 'mse' | 'mae';
/**
 * The errors of `open_loop_eval.py`: how far predicted actions lie from recorded ones. Each trajectory is one episode
 * without an outcome, with the metrics `open_loop_mse` and `open_loop_mae` (lower is better).
 */
export declare class OpenLoop {
    #private;
    count: number;
    constructor(options: ImportOptions, sink: ImportSink);
    open(file: string, runSeed: number | null): void;
    close(): void;
    trajectory(id: number, mse: string, mae: string, line: number): void;
    average(kind: ErrorKind, text: string, line: number): void;
}
export {};
