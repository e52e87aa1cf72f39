import type { TaskNames } from '../importing/contract.js';
/**
 * Which planned task the results mean. A protocol may call a task `suite/id`, `suite/name`, by its name, or by its id;
 * results that name no task mean the only planned one.
 */
export declare class TaskMatcher {
    #private;
    constructor(planned: readonly string[]);
    /**
     * @returns index of the planned task; -1 for a task that the protocol does not have
     * @throws WorldGateError `task-ambiguous` where two tasks of the results mean the same planned one
     */
    match(names: TaskNames): number;
}
/** `suite/id (name)`, as far as it is known. */
export declare function taskLabel({ suite, id, name }: TaskNames): string;
