import type { LoadedTask } from '../worlds/load-task.js';
import type { TaskIdentity } from './worker-protocol.js';
/** What makes each task the same as another: its parsed file, and every file that its model is built from. */
export declare function taskIdentities(tasks: readonly LoadedTask[]): TaskIdentity[];
