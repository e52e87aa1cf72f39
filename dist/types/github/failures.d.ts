import { WorldGateError } from '../foundation/errors.js';
export type GitHubFailure = 'unauthorized' | 'forbidden' | 'not-found' | 'invalid' | 'rate-limited' | 'refused' | 'server-error' | 'bad-answer' | 'timeout' | 'unreachable';
interface GitHubErrorOptions {
    failure: GitHubFailure;
    message: string;
    hint: string;
    status: number | null;
    mayHaveApplied: boolean;
    retryAfterMs: number | null;
    cause?: unknown;
}
/** A call to GitHub's API that did not succeed. `code` is `github-` and the failure. */
export declare class GitHubError extends WorldGateError {
    readonly failure: GitHubFailure;
    /** HTTP status, `null` where no answer came. */
    readonly status: number | null;
    /** The server may have carried the request out although the answer was lost or an error. */
    readonly mayHaveApplied: boolean;
    /** How long the server asked us to wait; `null` where it did not say. */
    readonly retryAfterMs: number | null;
    constructor(options: GitHubErrorOptions);
    /** Trying again later may help. */
    get temporary(): boolean;
}
/** What an error answer of the API holds, and what the caller wanted. */
export interface Refusal {
    status: number;
    headers: Readonly<Record<string, string | number | undefined>>;
    /** The server's own words, already redacted and bounded. */
    serverMessage: string;
    /** What the call was for, in words that follow "to": `list the comments of pull request 7`. */
    purpose: string;
    /** The permission that the call needs, as a workflow writes it: `pull-requests: write`. */
    permission: string | null;
    /** The workflow runs for a pull request from a fork. */
    fork: boolean | null;
    /** Epoch milliseconds; used where the server sends no `Date`. */
    nowMs: number;
}
/** Turns an answer with status 400 or more into the failure that it stands for, with the first thing to try. */
export declare function refusalError(refusal: Refusal): GitHubError;
export {};
