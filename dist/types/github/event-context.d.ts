/** Environment variables by name, as the door read them. */
export type Environment = Readonly<Record<string, string | undefined>>;
export interface RepositoryName {
    owner: string;
    name: string;
}
export interface PullRequestContext {
    number: number;
    /** Tip of the contributor's branch (never the merge commit that `GITHUB_SHA` names). */
    headSha: string | null;
    baseSha: string | null;
    baseRef: string | null;
    /** Whether the head branch lives in another repository; `null` where the event does not tell. */
    fork: boolean | null;
}
/** What the platform says about where this process runs. Anything that it does not say is `null`. */
export interface EventContext {
    inActions: boolean;
    repository: RepositoryName | null;
    eventName: string | null;
    pullRequest: PullRequestContext | null;
    /** The commit that is judged: the pull request's head, else `GITHUB_SHA`. */
    commit: string | null;
    runId: number | null;
    runAttempt: number | null;
    serverUrl: string;
    /** `null` where `GITHUB_API_URL` is set to something unusable: the token must not go to another server. */
    apiUrl: string | null;
    /** Page of the workflow run. */
    runUrl: string | null;
    /** What could not be read, as sentences for the log. */
    notes: string[];
}
/** GitHub caps webhook payloads at 25 MB; a larger file is no event. */
export declare const MAX_EVENT_BYTES: number;
/**
 * Reads the event context from environment variables and the text of the event file.
 *
 * @param env `GITHUB_*` variables (read at the door).
 * @param readEvent returns the text of a file, or throws. Called once, with `GITHUB_EVENT_PATH`.
 */
export declare function readEventContext(env: Environment, readEvent: (path: string) => string): EventContext;
