import type { Trees } from './file-refs.js';
import { type GivenFiles } from './prepare.js';
import type { RunTools } from './request.js';
import type { RunOutcome } from './run-outcome.js';
export interface ResumeRequest {
    /** Absolute. */
    runDir: string;
    given: GivenFiles;
    workers: number | undefined;
    trees: Trees;
}
/**
 * Goes on with an interrupted run and ends in the digest that it would have had without the interruption.
 * @throws WorldGateError `run-finished`, `not-resumable`, `run-locked`, `resume-mismatch`, `checkpoint-mismatch`,
 *   `file-unnamed`
 */
export declare function resumePreset(request: ResumeRequest, tools: RunTools): Promise<RunOutcome>;
