import type { ImportSink } from '../importing/contract.js';
import type { InputTree } from '../importing/input-tree.js';
import { type VlaTask } from './vla-eval-tasks.js';
/** What one file says of itself, once its episodes are read. */
export interface VlaResult {
    file: string;
    benchmark: string;
    suite: string;
    result: Record<string, unknown>;
    config: Record<string, unknown>;
    seed: number | null;
    tasks: readonly VlaTask[];
}
/** Whether all shards and all episodes of each benchmark are there. */
export declare class VlaCoverage {
    #private;
    constructor(tree: InputTree, sink: ImportSink);
    /** @throws WorldGateError `mixed-runs` for shards of different runs */
    add(of: VlaResult): void;
    finish(): void;
}
/** `{name}.progress`, which the harness removes when a benchmark is done. */
export declare function noteUnfinished(tree: InputTree, sink: ImportSink): void;
