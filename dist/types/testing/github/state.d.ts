import { GitStore } from './git-store.js';
import type { Account } from './tokens.js';
/** What the server's time and lag are to a list. */
export interface Moment {
    /** Number of requests that were answered. */
    requests(): number;
    /** Number of requests by which lists are behind. */
    lag(): number;
}
/**
 * Things of one kind, in the order in which they were made. Lists see them as they were `lag` requests ago, as the
 * replicas behind GitHub's lists do; a thing that is asked for by its id is always the newest.
 */
export declare class Collection<T extends {
    id: number;
}> {
    #private;
    constructor(moment: Moment);
    /** As they are. Use `add`, `remove` and `change` to change them. */
    get items(): readonly T[];
    /** As a list shows them. */
    get listed(): readonly T[];
    find(id: number): T | undefined;
    add(item: T): T;
    /** True where there was one. */
    remove(id: number): boolean;
    change(item: T, change: Partial<T>): T;
    clear(): void;
}
export interface IssueComment {
    id: number;
    issue: number;
    body: string;
    author: Account;
    createdAt: string;
    updatedAt: string;
    /** `performed_via_github_app`. */
    app: {
        id: number;
        slug: string;
    } | null;
    minimized: string | null;
}
/** An issue; a pull request is one with `pull`. */
export interface Issue {
    number: number;
    title: string;
    body: string | null;
    author: Account;
    state: 'open' | 'closed';
    /** Where it is null, a closed issue was closed when it was opened. */
    closedAt: string | null;
    stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
    locked: boolean;
    labels: string[];
    pull: Pull | null;
}
export interface Pull {
    head: {
        sha: string;
        ref: string;
        repository: Repository | null;
    };
    base: {
        sha: string;
        ref: string;
    };
    mergedAt: string | null;
    mergeCommit: string | null;
    draft: boolean;
    /** Paths and what happened to them. */
    files: {
        path: string;
        status: 'added' | 'modified' | 'removed';
    }[];
}
export interface Annotation {
    path: string;
    start_line: number;
    end_line: number;
    annotation_level: 'notice' | 'warning' | 'failure';
    message: string;
    title?: string;
    raw_details?: string;
    start_column?: number;
    end_column?: number;
}
export interface CheckRun {
    id: number;
    name: string;
    headSha: string;
    status: 'queued' | 'in_progress' | 'completed';
    conclusion: string | null;
    detailsUrl: string | null;
    externalId: string;
    startedAt: string | null;
    completedAt: string | null;
    output: {
        title: string | null;
        summary: string | null;
        text: string | null;
    };
    annotations: Annotation[];
    app: {
        id: number;
        slug: string;
    };
    suite: number;
}
export interface CommitStatus {
    id: number;
    sha: string;
    context: string;
    state: 'error' | 'failure' | 'pending' | 'success';
    description: string | null;
    targetUrl: string | null;
    creator: Account;
    createdAt: string;
}
export interface Label {
    id: number;
    name: string;
    color: string;
    description: string | null;
}
export interface Reaction {
    id: number;
    /** `issue/7` or `comment/1001`. */
    subject: string;
    content: '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';
    user: Account;
}
export interface WorkflowRun {
    id: number;
    /** Path of the workflow file, as `.github/workflows/ci.yml`. */
    path: string;
    name: string;
    workflowId: number;
    event: string;
    status: 'queued' | 'in_progress' | 'completed';
    conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | null;
    headBranch: string | null;
    headSha: string;
    /** Where the head commit lies: the fork for its pull requests; null where it was deleted. */
    headRepository: Repository | null;
    /** Numbers as GitHub lists them: none for a pull request from a fork. */
    pulls: number[];
    attempt: number;
    actor: Account;
    createdAt: string;
}
export interface Artifact {
    id: number;
    runId: number;
    name: string;
    /** The zip archive. */
    bytes: Buffer;
    /** `sha256:…` as the service states it; null for artifacts that have none. */
    digest: string | null;
    expired: boolean;
    createdAt: string;
    /** Answers the download instead of `bytes`: what a storage that is down or lies sends. */
    download?: {
        status: number;
        body: Buffer;
    };
}
export interface Release {
    id: number;
    tag: string;
    name: string;
    draft: boolean;
    prerelease: boolean;
    immutable: boolean;
    target: string;
    body?: string;
    createdAt: string;
}
export interface ReleaseAsset {
    id: number;
    release: number;
    name: string;
    contentType: string;
    bytes: Buffer;
}
export interface Attestation {
    id: number;
    bundle: unknown;
    /** `sha256:…` of the subjects. */
    subjects: string[];
}
export interface CacheRecord {
    id: number;
    key: string;
    version: string;
    ref: string;
    size: number;
    createdAt: string;
}
export type RolePermission = 'admin' | 'write' | 'read' | 'none';
/** One repository: everything that the routes read and write. */
export declare class Repository {
    readonly owner: string;
    readonly name: string;
    readonly id: number;
    private: boolean;
    fork: boolean;
    parent: Repository | null;
    defaultBranch: string;
    readonly git: GitStore;
    readonly issues: Map<number, Issue>;
    readonly comments: Collection<IssueComment>;
    readonly checkRuns: Collection<CheckRun>;
    readonly statuses: Collection<CommitStatus>;
    readonly labels: Collection<Label>;
    readonly reactions: Collection<Reaction>;
    readonly runs: Collection<WorkflowRun>;
    readonly artifacts: Collection<Artifact>;
    readonly releases: Collection<Release>;
    readonly assets: Collection<ReleaseAsset>;
    readonly attestations: Collection<Attestation>;
    readonly caches: Collection<CacheRecord>;
    /** Permission by login; others have `read` in public repositories and none in private ones. */
    readonly collaborators: Map<string, RolePermission>;
    pages: {
        html_url: string;
        branch: string;
        public: boolean;
    } | null;
    constructor(fullName: string, id: number, moment: Moment);
    get fullName(): string;
    /** Adds an issue; with `pull`, a pull request. What is left out is what an ordinary one has. */
    addIssue(issue: Partial<Omit<Issue, 'pull'>> & {
        number: number;
        pull?: Partial<Pull>;
    }): Issue;
}
