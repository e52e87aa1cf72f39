import type { StepAnnotation, StepCommand } from './commands.js';
import type { Value } from './expressions.js';
export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped';
/** What one step did. */
export interface StepResult {
    /** As the workflow names it; empty where it does not. */
    id: string;
    name: string;
    phase: 'pre' | 'main' | 'post';
    /** Before, and `conclusion` after, `continue-on-error`. */
    outcome: Outcome;
    conclusion: Outcome;
    /** Null where a signal ended it, or where there was no process. */
    exitCode: number | null;
    outputs: Record<string, string>;
    /** Masked; empty where it was too long, which is an annotation then. */
    summary: string;
    annotations: StepAnnotation[];
    /** Commands other than annotations and groups. */
    commands: StepCommand[];
    masks: string[];
    /** What the page of the run shows: both streams, masked. */
    log: string;
    /** As the process wrote it. */
    stdout: string;
    stderr: string;
    /** Signals that a cancellation needed. */
    signals: NodeJS.Signals[];
    /** Steps of a composite action. */
    steps: StepResult[];
}
/** What one job did; with a matrix there is one for each combination. */
export interface JobResult {
    id: string;
    name: string;
    matrix: Record<string, Value>;
    result: Outcome;
    outputs: Record<string, string>;
    steps: StepResult[];
    /** Why there are no steps: what could not be read or is not played. */
    error: string | null;
}
export declare function emptyStep(id: string, name: string, phase: StepResult['phase']): StepResult;
