import type { ImportOptions, ImportSink } from '../importing/contract.js';
import type { InputTree } from '../importing/input-tree.js';
/**
 * `vqa_results.json`: questions about one generated video, each answered by a judge model and checked. A question is
 * an episode; `must_pass_failure` is 1 where a question that has to hold did not.
 */
export declare function readVqaChecks(tree: InputTree, file: string, sink: ImportSink): void;
/**
 * `{name}_eval_results.json`: `{dimension: [mean, [{video_path, video_results}]]}` as VBench writes it. A video is an
 * episode without an outcome, with a metric per dimension.
 *
 * `imaging_quality` stands there as 0 to 100 per video and as a ratio in its mean; it becomes a ratio. A dimension
 * whose mean is not that of its videos in any other way is left out, since its unit is not known.
 */
export declare function readPaiBench(tree: InputTree, file: string, options: ImportOptions, sink: ImportSink): void;
/** `vqa_summary.json`, and a `summary.json` whose rows are not there: numbers to show. @returns whether it has any */
export declare function readAggregate(tree: InputTree, file: string, sink: ImportSink): boolean;
