import type { Gate } from '../contracts/gate.js';
import type { StoredRun } from '../runs/read-run.js';
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
export interface StoredDecision {
    /** Completed, and read whole. */
    run: StoredRun;
    presetTitle: string;
    gates: readonly Gate[];
    /** Completed run to compare with; `null` where the run's own baseline policy, or nothing, is compared with. */
    other: StoredRun | null;
    gatesOverridden: boolean;
}
/**
 * Decides gates on a run that was read, and makes its report anew; nothing is written.
 * @throws WorldGateError `gate-invalid`, `baseline-mismatch`
 */
export declare function decideStored({ run, presetTitle, gates, other, gatesOverridden, }: StoredDecision): Pick<RunOutcome, 'manifest' | 'report'>;
