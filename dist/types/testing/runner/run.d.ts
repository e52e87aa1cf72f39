import { type Permissions } from '../github/tokens.js';
import type { Value } from './expressions.js';
import { type JobResult, type Outcome, type StepResult } from './results.js';
import { type RunOptions } from './run-host.js';
export interface WorkflowOptions extends RunOptions {
    /** Path of the workflow in `folder`, as `.github/workflows/ci.yml`. */
    workflow: string;
    /** Folder of the repository: the workflow is read from it, and `actions/checkout` copies it. */
    folder: string;
    /** Other folders for `actions/checkout`, by `owner/name@ref` or `owner/name`. */
    checkouts?: Readonly<Record<string, string>>;
    /** Inputs of `workflow_dispatch`. */
    inputs?: Readonly<Record<string, Value>>;
    /** Jobs at once; 2 unless given. */
    parallel?: number;
    /**
     * "Re-run failed jobs" of this run: jobs that failed or were cancelled run again, and those that need them; of the others
     * their results and outputs count. Give the same `results` and `api`, whose artifacts are those of the whole run.
     */
    rerunFailed?: WorkflowResult;
}
export interface WorkflowResult {
    name: string;
    path: string;
    runId: number;
    attempt: number;
    result: Outcome;
    /** Why it is no success: for each job that failed or was cancelled what it could not read, or the steps that failed with the end of their log. */
    failures: string[];
    /** In the order in which they started; jobs of a called workflow are named `caller / job`. */
    jobs: JobResult[];
    /** Folder that everything was made in. */
    temp: string;
}
/**
 * Runs a whole workflow as GitHub would for this event. `actions/checkout`, `actions/upload-artifact` and
 * `actions/download-artifact` are played; other actions are those that `actions` names. Not played: containers, services,
 * concurrency, environments, time limits, and shells other than bash, sh and python.
 */
export declare function runWorkflow(options: WorkflowOptions): Promise<WorkflowResult>;
export interface ActionOptions extends RunOptions {
    /** Folder of the `action.yml`. */
    action: string;
    with?: Readonly<Record<string, string>>;
    env?: Readonly<Record<string, string>>;
    /** Folder that stands for the checkout; a new one unless given. */
    workspace?: string;
    permissions?: Permissions | 'read-all' | 'write-all';
    /** `${{ github.token }}`; a token with `permissions` is made unless given. */
    token?: string;
}
export interface ActionResult extends StepResult {
    /** `pre` and `post` phases, and those of the steps of a composite action. */
    phases: StepResult[];
    temp: string;
}
/** Runs one action as the only step of a job, with its `pre` and `post`. */
export declare function runAction(options: ActionOptions): Promise<ActionResult>;
