import { Repository } from './state.js';
import { type Token } from './tokens.js';
/** What happens to a request instead of, or after, what it asks for. */
export type Fault = 
/** Answers with `status`; `applied`: after carrying the request out. */
{
    kind: 'status';
    status: number;
    headers?: Record<string, string>;
    message?: string;
    applied?: boolean;
}
/** Something in between answers, as a portal or a proxy. */
 | {
    kind: 'text';
    status: number;
    contentType: string;
    body: string;
}
/** Half of the true answer, then the connection breaks. */
 | {
    kind: 'truncated';
}
/** Carries the request out where `applied`, and never answers. */
 | {
    kind: 'hang';
    applied?: boolean;
};
/** Asked for each request, in order; the first fault that is returned happens. */
export type FaultSource = (method: string, path: string) => Fault | null;
export interface Seen {
    method: string;
    path: string;
    token: string;
    status: number | 'none';
}
/** What was sent, request by request. */
export interface Received {
    method: string;
    path: string;
    query: URLSearchParams;
    body: unknown;
}
/** Primary limit of all tokens together: requests left, and when there are more. */
export interface RateLimit {
    limit: number;
    remaining: number;
    /** Seconds since 1970. */
    resetsAt: number;
}
/** Secondary limit: this many requests that write, then refusals until `refusals` of them were given. */
export interface SecondaryLimit {
    writes: number;
    refusals: number;
    retryAfterS: number | null;
}
export interface GitHubApiOptions {
    /** `/api/v3` for an Enterprise server. */
    prefix?: '' | '/api/v3';
    /** `owner/name` of the repository that is there from the start. */
    repository?: string;
}
/**
 * GitHub's REST API, as far as actions ask for it, on loopback and with behaviour: tokens with permissions, pages,
 * limits, faults, lists that lag. Every request and answer is held against GitHub's published description; `problems`
 * must stay empty.
 */
export declare class GitHubApi {
    #private;
    readonly tokens: Map<string, Token>;
    readonly repositories: Map<string, Repository>;
    readonly seen: Seen[];
    readonly received: Received[];
    readonly problems: string[];
    readonly faults: FaultSource[];
    rateLimit: RateLimit;
    secondaryLimit: SecondaryLimit | null;
    /** Where releases say that uploads are wanted; the API itself where null. */
    uploadOrigin: string | null;
    /** Number of requests by which lists are behind what was written. */
    lag: number;
    private constructor();
    static start({ prefix, repository }?: GitHubApiOptions): Promise<GitHubApi>;
    /** What `GITHUB_API_URL` is set to. */
    get url(): string;
    get origin(): string;
    /** The repository that was there from the start. */
    get repository(): Repository;
    stop(): Promise<void>;
    addRepository(fullName: string): Repository;
    /** `owner/name` as a fork of the first repository. */
    addFork(fullName: string): Repository;
    nextId(): number;
    /** A moment, one minute after the last one. */
    tick(): string;
    /** The next `times` requests that match meet `fault`. */
    failNext(method: string, pattern: RegExp, fault: Fault, times?: number): void;
}
