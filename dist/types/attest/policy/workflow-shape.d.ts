import type { ReviewedWorkflow } from '../../contracts/trust-policy.js';
import { type Digest } from '../../foundation/digest.js';
export interface ShapeProblem {
    line: number;
    message: string;
}
/** An action that a workflow runs, by the commit that it is pinned to. */
export interface PinnedAction {
    action: string;
    commit: string;
    line: number;
}
export interface WorkflowShape {
    /** The highest level that the text reaches; null for none. */
    level: ReviewedWorkflow['level'] | null;
    /** What stands between the text and each level, in the order of the lines. */
    problems: Record<ReviewedWorkflow['level'], ShapeProblem[]>;
    actions: PinnedAction[];
    digest: Digest;
}
/** Source: docs.github.com, "GitHub-hosted runners reference"; `-latest` moves between these. */
export declare const HOSTED_LABELS: string[];
/**
 * Which trust level the text of a reusable workflow earns. L2: exactly one job has a token to sign with; it runs on a
 * GitHub-hosted runner, executes nothing but pinned actions, of which one signs, and gets digests alone. L3 besides: what is
 * signed was made by an action of ours in a job of the same workflow, and all jobs are as closed. Only the text is judged: that each pinned commit is one of the
 * action's own repository, and that the text is what lies at a commit, is for the reviewer to see.
 * @throws WorldGateError `yaml-invalid`
 */
export declare function workflowShape(text: string, name: string): WorkflowShape;
