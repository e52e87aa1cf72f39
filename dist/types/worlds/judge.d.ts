import type { Task } from '../contracts/task.js';
import type { ExpressionCompiler, ExpressionScope } from './expressions.js';
export interface Judgement {
    success: boolean;
    metrics: Record<string, number | null>;
}
/** Success, termination and metrics of a task, over the control steps of one episode. */
export declare class Judge {
    #private;
    /** @throws WorldGateError `expression-invalid`, `task-invalid` */
    constructor(task: Task, compiler: ExpressionCompiler, controlStep: number, file: string);
    reset(): void;
    /**
     * Takes in one control step.
     * @returns why the episode ends here, or `undefined`: `success` or the name of a termination condition
     */
    step(scope: ExpressionScope): string | undefined;
    /** @param termination why the episode ended */
    judge(scope: ExpressionScope, termination: string): Judgement;
}
