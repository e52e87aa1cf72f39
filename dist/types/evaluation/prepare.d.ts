import type { RunPlan } from '../contracts/plan.js';
import type { EngineName } from '../contracts/preset.js';
import type { RunManifest } from '../contracts/run.js';
import { type Digest } from '../foundation/digest.js';
import { type LoadedPreset } from '../presets/load.js';
import type { StoredRun } from '../runs/read-run.js';
import { type LoadedTask } from '../worlds/load-task.js';
import { type FetchedPolicies } from './checkpoints.js';
import { type Trees } from './file-refs.js';
import type { RunRequest, RunTools } from './request.js';
/** A checkpoint on this machine, read once and identified by its digest. */
export interface Checkpoint {
    path: string;
    digest: Digest;
}
/** A run whose inputs have all been read and found sound; nothing has been written yet. */
export interface PreparedRun {
    loaded: LoadedPreset;
    /** What is kept of the inputs, so that the run can be resumed and reproduced. */
    plan: RunPlan;
    engine: EngineName;
    tasks: LoadedTask[];
    assets: string | undefined;
    policy: Checkpoint | null;
    baselinePolicy: Checkpoint | null;
    /** Of the policies, those that came by URI. */
    fetched: FetchedPolicies;
    baselineRun: StoredRun | null;
}
export declare function treesOf(request: Pick<RunRequest, 'repositoryDir'>, tools: Pick<RunTools, 'installation'>): Trees;
export declare function presetPlaces(request: Pick<RunRequest, 'repositoryDir'>, tools: Pick<RunTools, 'installation'>): {
    shippedDir: string;
    repositoryDir: string;
};
/**
 * Resolves preset and flags, reads tasks and checkpoints, and checks that they fit each other as far as that
 * can be told without an engine.
 * @throws WorldGateError of the first thing that is wrong
 */
export declare function prepareRun(request: RunRequest, tools: RunTools): Promise<PreparedRun>;
/** Files that the caller names instead of those that an earlier run used. */
export interface GivenFiles {
    task: string | undefined;
    policy: string | undefined;
    baselinePolicy: string | undefined;
    assets: string | undefined;
    /** Absolute folder of the run that the earlier run was compared with. */
    baselineDir: string | undefined;
}
/**
 * Prepares what an earlier run did, from the plan in its folder.
 * @throws WorldGateError `file-unnamed` for a file that has to be named again, `checkpoint-mismatch` for a
 *   checkpoint that has changed, `baseline-missing`, `usage` for a file that the run has no use for
 */
export declare function prepareAgain(plan: RunPlan, inputs: RunManifest['inputs'], given: GivenFiles, trees: Trees, tools: Pick<RunTools, 'fetchCheckpoint'>): Promise<PreparedRun>;
