import { type FailOn } from '../contracts/verdict.js';
import type { RunOutcome } from '../evaluation/run-outcome.js';
import { type PublishRequest } from '../github/publish.js';
import type { Door } from './door.js';
export interface FinishOptions {
    failOn: FailOn;
    comment: Pick<NonNullable<PublishRequest['comment']>, 'mode' | 'token'> | null;
    upload: boolean;
}
/**
 * Tells the runner how a run ended: outputs first, then annotations, upload, summary and comment, and the exit code
 * last. Nothing after the outputs can change the verdict.
 *
 * @returns the exit code of the step
 */
export declare function finish(door: Door, outcome: RunOutcome, options: FinishOptions): Promise<number>;
/**
 * Ends an action that could not produce a run. A foreseen failure shows its code and the first thing to try; any
 * other exception is a bug and keeps its stack. The verdict is `error`: that is never the same as a failed gate.
 *
 * @returns the exit code of the step
 */
export declare function finishBroken(door: Door, outputs: readonly string[], error: unknown): number;
