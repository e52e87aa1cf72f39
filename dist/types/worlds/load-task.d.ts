import { type Task } from '../contracts/task.js';
import { type Digest } from '../foundation/digest.js';
export interface LoadedTask {
    task: Task;
    /** Base name of the task file, for messages. */
    file: string;
    /** Of the parsed task: comments and layout do not count. */
    digest: Digest;
    /** Absolute path of the MJCF file. */
    modelPath: string;
}
/**
 * Reads a task file and finds its MJCF beside it or in the assets folder.
 * @param taskPath absolute path
 * @param assets absolute folder with models and weights that do not stand beside the task
 * @throws WorldGateError `task-invalid`, `mjcf-missing`, `path-unsafe` and what {@link readYaml} throws.
 */
export declare function loadTask(taskPath: string, assets?: string): LoadedTask;
