import type { Contexts, Value } from './expressions.js';
import type { KillTimes } from './process.js';
/** What takes the place of an action that is not run here. */
export interface StandInCall {
    inputs: Readonly<Record<string, string>>;
    env: Readonly<Record<string, string>>;
    workspace: string;
    /** Id of the workflow run. */
    runId: number;
    github: Readonly<Record<string, Value | undefined>>;
}
export interface StandInResult {
    outputs?: Record<string, string>;
    /** Added to the environment of later steps. */
    env?: Record<string, string>;
    /** Printed to the log. */
    log?: string;
    /** Why the step fails; it succeeds unless given. */
    failure?: string;
}
export type StandIn = (call: StandInCall) => StandInResult | Promise<StandInResult>;
/**
 * Actions by `owner/repo` (all of its folders) or `owner/repo/path`, with or without `@ref`: a folder that holds them, or
 * a stand-in. The longest name that fits counts.
 */
export type ActionSources = Readonly<Record<string, string | StandIn>>;
/** Everything that a job is given. */
export interface JobSetup {
    workspace: string;
    /** A new folder of this job: `runner.temp` and command files lie in it. */
    temp: string;
    toolCache: string;
    /** The Node that JavaScript actions run on. */
    node: string;
    /** Environment that the runner itself has: `PATH`, `HOME`. */
    base: Readonly<Record<string, string>>;
    actions: ActionSources;
    /** Folder and name of the repository whose workflow runs, for `$/…`. */
    ownRepository: string;
    /** `github`, without what belongs to a step. */
    github: Record<string, Value | undefined>;
    /** `strategy`, `matrix`, `needs`, `inputs`, `vars`, `secrets`. */
    contexts: Contexts;
    /** Environment of workflow and job. */
    env: Readonly<Record<string, string>>;
    /** Only JavaScript actions get these: addresses and tokens of the services. */
    services: Readonly<Record<string, string>>;
    /** Every step gets these: where an OpenID Connect token is asked for. */
    identity: Readonly<Record<string, string>>;
    defaults: {
        shell?: string | undefined;
        'working-directory'?: string | undefined;
    };
    secrets: readonly string[];
    signal: AbortSignal | undefined;
    killTimes: KillTimes;
    onStart: ((pid: number) => void) | undefined;
}
