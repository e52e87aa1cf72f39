import type { ImportSink } from '../importing/contract.js';
import type { InputTree } from '../importing/input-tree.js';
/** `rank_N.jsonl`: `{task_suite, eval_rank, task_id, task_name, category, episode_idx, success}`, a row per episode. */
export declare function readRankRows(tree: InputTree, files: readonly string[], sink: ImportSink): void;
