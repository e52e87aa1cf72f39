import type { GitHubApi } from '../github/server.js';
import { type Permissions } from '../github/tokens.js';
import type { ResultsService } from '../results/service.js';
import { type WorkflowEvent } from './events.js';
import type { Value } from './expressions.js';
import type { WorkflowDefinition } from './files.js';
import { type KillTimes } from './process.js';
import type { ActionSources, JobSetup } from './setup.js';
/** Options that a single action and a whole workflow have in common. */
export interface RunOptions {
    /** `owner/name` of the repository whose workflow runs; `acme/robots` unless given. */
    repository?: string;
    defaultBranch?: string;
    event: WorkflowEvent;
    /** Actions other than those of the checkout; see `ActionSources`. */
    actions?: ActionSources;
    /** Where `GITHUB_API_URL` leads; every job gets a token of its own in it. Without: a port that nothing listens on. */
    api?: GitHubApi;
    /** Artifacts and caches; without, there is no such service. */
    results?: ResultsService;
    secrets?: Readonly<Record<string, string>>;
    vars?: Readonly<Record<string, string>>;
    runId?: number;
    /** 1 unless given; a later one makes its folders beside those of the earlier ones. */
    attempt?: number;
    /** Commit of events that name none. */
    sha?: string;
    actor?: string;
    /** What a job may do that says nothing of `permissions`; `contents: read` unless given. */
    defaultPermissions?: Permissions;
    /** Where an OpenID Connect token is asked for; only jobs with `id-token: write` get it. */
    identity?: {
        url: string;
        token: string;
    };
    /** The Node of JavaScript actions; the one that runs this unless given. */
    node?: string;
    /** Environment of the runner's own; `PATH` and a new `HOME` unless given. */
    base?: Readonly<Record<string, string>>;
    /** Folder that everything is made in; a new one in the temporary folder unless given. The caller removes it. */
    temp?: string;
    /** Cancels the run. */
    signal?: AbortSignal;
    killTimes?: KillTimes;
    /** Called with each process that an action or a script starts. */
    onStart?: (pid: number) => void;
}
/** Makes what the jobs of one run are given. */
export declare class RunHost {
    #private;
    readonly temp: string;
    readonly github: Record<string, Value | undefined>;
    readonly vars: Readonly<Record<string, string>>;
    readonly actions: ActionSources;
    readonly signal: AbortSignal | undefined;
    readonly parallel: number;
    readonly defaultPermissions: Permissions;
    readonly workflow: Pick<WorkflowDefinition, 'env'>;
    readonly runId: number;
    readonly attempt: number;
    constructor(options: RunOptions, workflow: {
        name: string;
        path: string;
        env?: WorkflowDefinition['env'];
    }, parallel: number);
    /** A job's setup with a token, a workspace and temporary folders of its own; without what the workflow adds. */
    job(options: {
        id: string;
        permissions: Permissions;
        secrets: Readonly<Record<string, string>>;
        signal: AbortSignal | undefined;
        workspace?: string;
        token?: string;
    }): {
        setup: JobSetup;
        token: string;
    };
}
