import { type FailOn } from '../contracts/verdict.js';
import { type PublishRequest } from '../github/publish.js';
import type { Exhibit } from '../reports/exhibit.js';
import type { ReportError } from '../reports/section.js';
import type { Door } from './door.js';
export interface FinishOptions {
    failOn: FailOn;
    comment: Pick<NonNullable<PublishRequest['comment']>, 'mode' | 'token'> | null;
}
/** What fails a step whatever the verdict is: the verdict stands, and is reported. */
export interface Problem {
    title: string;
    message: string;
    exitCode: number;
    /** Of a bug of ours. */
    stack: string | null;
}
/** How a run or an audit ended. */
export interface Ending {
    exhibit: Exhibit;
    /** All but `artifact-name` and `comment-url`. */
    outputs: Readonly<Record<string, string>>;
    /** The exit code of what broke it, which stands above `fail-on`. */
    exitCode: number | undefined;
    /** Whether there is an upload, and how. */
    upload: PublishRequest['upload'];
    /** Outputs that name the artifact; `artifact-name` unless given. */
    artifactOutputs?: readonly string[];
    /** Ends the last line of the log, as in `run 20261121T091409123Z-1f3a9c0b`. */
    label: string;
    /** Why it ended so, in sentences. */
    reasons: readonly string[];
    problems?: readonly Problem[];
    /** Sentences for the log. */
    notes?: readonly string[];
    warnings?: readonly string[];
}
/**
 * Tells the runner how something ended: outputs first, then annotations, upload, summary and comment, and the exit code
 * last. Nothing after the outputs can change the verdict.
 *
 * @returns the exit code of the step
 */
export declare function finish(door: Door, { exhibit, outputs, upload, label, problems, notes, warnings, ...ending }: Ending, { failOn, comment }: FinishOptions): Promise<number>;
/** What broke an action, for those who read of it. */
export declare function explained(error: unknown, redact: Door['redact']): ReportError;
/**
 * Ends an action that could not produce anything to show. A foreseen failure shows its code and the first thing to try;
 * any other exception is a bug and keeps its stack. The verdict is `error`: that is never the same as a failed gate.
 *
 * @returns the exit code of the step
 */
export declare function finishBroken(door: Door, outputs: readonly string[], error: unknown): number;
