import { type Route } from '../route.js';
import type { GitHubApi } from '../server.js';
import type { IssueComment, Repository } from '../state.js';
import type { Account } from '../tokens.js';
export declare const comments: readonly Route[];
/** Adds a comment as somebody else would, without a request. */
export declare function addComment(api: GitHubApi, repository: Repository, comment: {
    issue: number;
    body: string;
    author: Account;
    app?: {
        id: number;
        slug: string;
    } | null;
}): IssueComment;
