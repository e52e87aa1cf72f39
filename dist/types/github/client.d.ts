import type { z } from 'zod';
/** Time, waiting and chance, passed in so that tests decide them. */
export interface Clock {
    /** Epoch milliseconds. */
    now: () => number;
    sleep: (ms: number) => Promise<void>;
    /** Uniform in [0, 1). Used to spread retries, never for a result. */
    random: () => number;
}
export interface ClientLimits {
    /** One request, from the first byte sent to the last byte of the answer. */
    requestTimeoutMs: number;
    /** All calls and waits of one client together: a comment is not worth a job that hangs. */
    budgetMs: number;
    /** Longest single wait; where the server asks for more, the call fails at once and says so. */
    maxWaitMs: number;
    maxAttempts: number;
}
export declare const CLIENT_LIMITS: ClientLimits;
export interface ClientOptions {
    token: string;
    apiUrl: string;
    /** The workflow runs for a pull request from a fork (explains a 403). */
    fork: boolean | null;
    clock: Clock;
    /** Applied to every text of the server before it reaches a message. */
    redact: (text: string) => string;
    limits?: Partial<ClientLimits>;
}
export interface ApiCall<T> {
    /** `GET /repos/{owner}/{repo}/…`, as in GitHub's API description. */
    route: string;
    parameters: Record<string, string | number | object>;
    answer: z.ZodType<T>;
    /** What the call is for, in words that follow "to". */
    purpose: string;
    /** The permission that the call needs, as a workflow writes it. */
    permission: string | null;
    /**
     * `repeatable`: the same request may be sent again without harm (reads, deletions).
     * `once`: it is sent once, because a second time could do it twice or undo somebody's newer write.
     */
    repeat: 'repeatable' | 'once';
}
export interface ApiAnswer<T> {
    data: T;
    /** The server has a further page. */
    more: boolean;
}
export interface GitHubClient {
    /** Sends one call. Throws `GitHubError`. */
    call: <T>(call: ApiCall<T>) => Promise<ApiAnswer<T>>;
    /**
     * Waits before the caller repeats something that failed with `error` for the `attempt`-th time (from 1):
     * as long as the server asked, else exponentially with jitter. Throws `error` where waiting is no use.
     */
    waitFor: (error: unknown, attempt: number) => Promise<void>;
    /** Waits within the budget; returns at once when nothing is left of it. */
    pause: (ms: number) => Promise<void>;
    clock: Clock;
}
/** A client for one server and one token. Loads the GitHub toolkit when called. */
export declare function createGitHubClient(options: ClientOptions): Promise<GitHubClient>;
