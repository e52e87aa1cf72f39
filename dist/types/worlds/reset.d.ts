import type { Task } from '../contracts/task.js';
import { type Physics } from './physics.js';
/**
 * The seeded reset of a task: keyframe, then model fields, joints and mocap bodies in the order they are
 * written. Model fields start from the compiled model in every episode, so draws never add up.
 */
export declare class Resetter {
    #private;
    constructor(task: Task, physics: Physics, file: string);
    /** Leaves the physics at the start of the episode, with derived quantities computed. */
    reset(seed: number, attempt: number): void;
}
