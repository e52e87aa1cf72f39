import type { RunOutcome } from './run-outcome.js';
export interface DecideRequest {
    /** Absolute folder of a completed run. */
    runDir: string;
    /** Gates file that replaces the run's own gates. */
    gatesFile: string | undefined;
    /** Absolute folder of a completed run to compare with instead of the run's own baseline. */
    baselineDir: string | undefined;
}
/**
 * Decides the gates of a completed run again, by the stop rule that the run had. The run itself stays as it
 * is; what was decided otherwise than by its own gates is written beside its reports.
 * @throws WorldGateError `run-unfinished`, `run-tampered`, `run-invalid`, `gates-invalid`
 */
export declare function decideAgain(request: DecideRequest): RunOutcome;
