import type { Report } from '../contracts/report.js';
import type { RunManifest } from '../contracts/run.js';
/** What running, or deciding again, leaves behind. */
export interface RunOutcome {
    manifest: RunManifest;
    report: Report;
    /** Absolute. */
    runDir: string;
    /** Absolute path of the report as JSON. */
    reportJson: string;
    /** What ended the run before it could be decided; `undefined` for a run with a verdict of its own. */
    failure: unknown;
}
