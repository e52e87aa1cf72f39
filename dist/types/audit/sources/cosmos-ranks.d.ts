import type { ImportOptions, ImportSink } from '../importing/contract.js';
import type { InputTree } from '../importing/input-tree.js';
/**
 * Rows of LIBERO-Para shards, `rankN.jsonl`: one per paraphrase of a task. What `progress/rankN.json` and
 * `summary.json` beside them say of the seed is used; what they say of the counts has to agree.
 * @throws WorldGateError `counts-disagree`, `format-invalid`
 */
export declare function readParaphraseRanks(tree: InputTree, files: readonly string[], options: ImportOptions, sink: ImportSink): void;
