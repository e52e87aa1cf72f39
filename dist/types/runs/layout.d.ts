export declare const MANIFEST = "run_manifest.json";
/** A file of this name in a run folder keeps the run from being pruned. */
export declare const PIN = "keep";
/** While this file is in a run folder and its owner lives, the run is being written. */
export declare const LOCK = "lock";
export declare const RUN_FOLDERS: readonly ["inputs", "results", "reports", "artifacts", "logs"];
/** `policy` is what the run evaluates; `baseline` is run beside it in the same job. */
export type Arm = 'policy' | 'baseline';
/** Files with a meaning of their own, relative to the run folder. */
export declare const RESULT_FILES: Record<Arm, {
    header: string;
    episodes: string;
}>;
export declare const MEASUREMENTS = "results/measurements.json";
export declare function runsFolder(workspaceDir: string): string;
