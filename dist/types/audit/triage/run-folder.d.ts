import type { TriageCandidate, TriageReport } from '../../contracts/triage.js';
import type { Importer } from '../importing/contract.js';
export interface RunFolderRequest {
    /** Absolute paths. */
    from: string;
    /** The report for whoever runs this, as JSON; it stays private. */
    report: string | undefined;
    /** The report for those who handed the folder over, as Markdown. */
    customerReport: string | undefined;
    /** Id of the candidate whose episodes are wanted. */
    selectRun: string | undefined;
    /** Where `audit_input.json` goes. */
    output: string | undefined;
    /** Writes the reports only. */
    dryRun: boolean;
    /** All unless stated. */
    importers?: readonly Importer[];
}
export interface RunFolderOutcome {
    report: TriageReport;
    /** What was written for `--select-run`. */
    written: {
        output: string;
        episodes: number;
        candidate: TriageCandidate;
    } | null;
}
/**
 * Triage of a folder that somebody left: reports first, then the audit input of the candidate that a person selected.
 * No candidate is ever chosen by itself, and the folder is not changed.
 * @throws WorldGateError `usage`, `output-invalid` for a file inside the folder, `candidate-unknown`,
 *   `candidate-refused`, and those of reading and writing; the reports are written before the selection is judged
 */
export declare function runFolderTriage(request: RunFolderRequest): Promise<RunFolderOutcome>;
