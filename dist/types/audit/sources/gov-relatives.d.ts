import type { ImportSink } from '../importing/contract.js';
import type { InputTree } from '../importing/input-tree.js';
/** Whether a file begins like a summary of aeros or of the chaos grid. */
export declare const isRelative: (head: string) => boolean;
/**
 * Summaries of the benchmark's author, whose other formats are public: `experiment_results*.json` of aeros (per cent)
 * and `summary.json` of the chaos grid (ratio). They hold aggregates, which are reported and never decided.
 * @throws WorldGateError `counts-disagree` where a rate is not that of its counts
 */
export declare function readRelative(tree: InputTree, file: string, sink: ImportSink): void;
