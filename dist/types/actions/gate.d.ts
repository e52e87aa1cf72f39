import type { RunOutcome } from '../evaluation/run-outcome.js';
import { type Door } from './door.js';
export interface GateRequest {
    /** Absolute folder of a finished run. */
    runDir: string;
    /** Absolute path of a file with other gates. */
    gates: string | undefined;
    /** Absolute folder of the run to compare with. */
    baseline: string | undefined;
    log: (line: string) => void;
}
export type GateFeature = (request: GateRequest) => Promise<RunOutcome>;
export declare const GATE_OUTPUTS: readonly ["verdict", "run-id", "run-manifest", "result-digest", "report-json"];
/** Door of `actions/gate`: decides again on a finished run. Returns the exit code. */
export declare function gateDoor(door: Door, decide: GateFeature): Promise<number>;
