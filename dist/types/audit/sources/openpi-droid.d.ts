import type { ImportOptions, ImportSink } from '../importing/contract.js';
import type { InputTree } from '../importing/input-tree.js';
/**
 * `results/eval_*.csv` of `examples/droid/main.py`: one file per session, one row per rollout. The files do not say
 * which task a rollout tried, so all rows are rollouts of one task, numbered through all files in the order of their
 * paths.
 * @throws WorldGateError `units-ambiguous` where 0.01 may mean yes, `shards-overlap` for a rollout that is there twice
 */
export declare function readDroidCsvs(tree: InputTree, files: readonly string[], options: ImportOptions, sink: ImportSink): Promise<void>;
