import type { Task } from '../contracts/task.js';
import { type Physics } from './physics.js';
/** Turns policy outputs into actuator controls. */
export declare class ActionMap {
    #private;
    /** Numbers that one action of the policy holds. */
    readonly size: number;
    constructor(task: Task, physics: Physics, file: string);
    reset(): void;
    /** Sets the targets of a control step; with a delay, those of an earlier action. `action` holds `size` numbers. */
    apply(action: Float64Array): void;
    get hasTorqueLaw(): boolean;
    /** Computes the torques for the next simulation step. */
    applyTorques(): void;
}
