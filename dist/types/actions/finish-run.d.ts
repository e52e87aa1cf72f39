import type { RunOutcome } from '../evaluation/run-outcome.js';
import type { Door } from './door.js';
import { type FinishOptions } from './finish.js';
/** Tells the runner how a run ended. Returns the exit code of the step. */
export declare function finishRun(door: Door, { manifest, report, runDir, reportJson, failure }: RunOutcome, { upload, ...options }: FinishOptions & {
    upload: boolean;
}): Promise<number>;
