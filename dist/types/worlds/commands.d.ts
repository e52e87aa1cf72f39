import type { Task } from '../contracts/task.js';
/** The commands that a task gives its policy, as they stand at the current control step. */
export declare class Commands {
    #private;
    readonly names: readonly string[];
    readonly values: Float64Array;
    constructor(task: Task);
    /** Draws the commands of an episode; `attempt` gives a fresh draw when a reset is repeated. */
    reset(seed: number, attempt: number): void;
    /** @param time seconds since the start of the episode; must not go back */
    update(time: number): void;
}
