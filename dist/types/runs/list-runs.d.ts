import type { GateResult } from '../contracts/gate.js';
import type { RunManifest } from '../contracts/run.js';
export type GateRowData = Pick<GateResult, 'name' | 'kind' | 'verdict' | 'measured' | 'required' | 'interval' | 'n' | 'method'>;
/** What `--json` says about a run, here and after `eval`, `gate` and `benchmark`. */
export interface RunRow {
    run_id: string;
    /** Relative to the folder that the caller works in. */
    run_dir: string;
    state: RunManifest['state'];
    kind: RunManifest['kind'];
    preset: string;
    verdict: RunManifest['verdict'];
    not_for_proof: boolean;
    result_digest: RunManifest['result_digest'];
    episodes: {
        planned: number;
        run: number;
        succeeded: number;
    } | null;
    gates: GateRowData[];
    started_at: string;
    duration_s: number | null;
    error: null;
}
/** A folder among the runs that cannot be read as one; listed, never dropped. */
export interface UnreadableRun {
    run_id: string;
    run_dir: string;
    error: {
        code: string;
        message: string;
    };
}
/** @param relativeTo absolute folder that `run_dir` is given relative to */
export declare function runRow(manifest: RunManifest, dir: string, relativeTo: string): RunRow;
/** Names of everything among the runs that is not a plain file, newest first. */
export declare function runFolderNames(workspaceDir: string): string[];
/** Every run of a workspace, newest first. */
export declare function listRuns(workspaceDir: string, relativeTo: string): (RunRow | UnreadableRun)[];
/**
 * The absolute folder of the run that a user means: `latest`, an id, the unique beginning of one, or a path.
 * @param from absolute folder that a path is relative to
 * @throws WorldGateError `run-unknown` with the nearest id, `run-ambiguous`
 */
export declare function resolveRun(workspaceDir: string, reference: string, from: string): string;
