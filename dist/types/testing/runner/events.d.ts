import type { Value } from './expressions.js';
/** What started a run. */
export interface WorkflowEvent {
    name: string;
    payload: Record<string, Value>;
}
export interface RepositoryFacts {
    /** `owner/name`. */
    fullName: string;
    defaultBranch: string;
    id?: number;
    private?: boolean;
}
/** `pull_request` or `pull_request_target`; `headRepository` is another one for a pull request from a fork. */
export declare function pullRequestEvent(options: {
    repository: RepositoryFacts;
    number: number;
    headSha: string;
    baseSha: string;
    headRef?: string;
    headRepository?: RepositoryFacts;
    action?: string;
    name?: 'pull_request' | 'pull_request_target';
}): WorkflowEvent;
/** A push to a branch (`refs/heads/main`) or of a tag. */
export declare function pushEvent(options: {
    repository: RepositoryFacts;
    ref: string;
    sha: string;
    before?: string;
}): {
    name: string;
    payload: {
        ref: string;
        before: string;
        after: string;
        repository: {
            owner: {
                login: string;
                type: string;
            };
            html_url: string;
            id: number;
            name: string;
            full_name: string;
            private: boolean;
            fork: boolean;
            default_branch: string;
        };
        commits: never[];
    };
};
/** `workflow_dispatch`, `schedule`, `merge_group`, `issue_comment`, …: the payload is what the caller gives. */
export declare function otherEvent(name: string, repository: RepositoryFacts, payload?: Record<string, Value>): WorkflowEvent;
/** `workflow_run`, completed: what a finished run starts. `headRepository` is the fork of a pull request from one. */
export declare function workflowRunEvent(options: {
    repository: RepositoryFacts;
    run: {
        name: string;
        path: string;
        runId: number;
        result: string;
    };
    event: string;
    headSha: string;
    headBranch: string;
    headRepository?: RepositoryFacts;
}): WorkflowEvent;
export declare function repositoryPayload({ fullName, defaultBranch, id, private: isPrivate, }: RepositoryFacts): {
    owner: {
        login: string;
        type: string;
    };
    html_url: string;
    id: number;
    name: string;
    full_name: string;
    private: boolean;
    fork: boolean;
    default_branch: string;
};
/** What the event says of refs and commits: `sha`, `ref`, `head_ref` and `base_ref` of `github`. */
export declare function refsOf({ name, payload }: WorkflowEvent, fallback: {
    sha: string;
    defaultBranch: string;
}): {
    sha: string;
    ref: string;
    head_ref: string;
    base_ref: string;
};
/** Whether the head of the pull request lies in another repository: its jobs may only read and get no secrets. */
export declare function isFork({ name, payload }: WorkflowEvent): boolean;
