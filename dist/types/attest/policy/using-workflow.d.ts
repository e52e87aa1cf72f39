import { type WorkflowNode } from './workflow-tree.js';
/** One event that starts a workflow, with the patterns of GitHub that narrow it; null where none is stated. */
export interface Trigger {
    event: string;
    branches: string[] | null;
    tags: string[] | null;
    /** Whether branches, or tags, are all but some. */
    ignores: {
        branches: boolean;
        tags: boolean;
    };
}
/** What a step, or a called workflow, evaluates, as it is written there: expressions of GitHub are not resolved. */
export interface Evaluation {
    preset: string | null;
    claim: string | null;
    /** Null where an expression decides. */
    makesEvidence: boolean | null;
    /** Folder that paths start from, relative to the repository. */
    folder: string;
}
/** A workflow of the repository that runs something of ours. */
export interface UsingWorkflow {
    /** `.github/workflows/policy.yml` */
    path: string;
    /** Whether any of its own jobs may ask for a token to sign with, and does not leave that to a reusable workflow. */
    signs: boolean;
    /** Whether no job of it, and no workflow that it calls, may ask for such a token. */
    lacksToken: boolean;
    /** Whether all its jobs name GitHub-hosted runners. */
    hosted: boolean;
    /** Reusable workflows of ours that it calls, as `owner/name/path@ref`. */
    calls: string[];
    triggers: Trigger[];
    evaluations: Evaluation[];
    /** Whether it verifies evidence itself, as a release does that waits for it. */
    gates: boolean;
}
/** @returns null where it uses nothing of ours */
export declare function usingWorkflow(file: string, root: WorkflowNode): UsingWorkflow | null;
/** What starts a workflow: one event, a list of them, or a mapping with what narrows each. */
export declare function triggersOf(root: WorkflowNode): Trigger[];
/** Whether only a run knows what stands there. */
export declare function isExpression(text: string): boolean;
