import { z } from 'zod';
import type { GitHubClient } from './client.js';
import type { RepositoryName } from './event-context.js';
/** The parts of a comment that matter here; the API sends many more. */
declare const comment: z.ZodObject<{
    id: z.ZodInt;
    html_url: z.ZodString;
    body: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user: z.ZodNullable<z.ZodObject<{
        login: z.ZodString;
        type: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type IssueComment = z.infer<typeof comment>;
/** Who a token acts as. */
export interface Identity {
    /** Lower case, without `[bot]`: REST and GraphQL spell the login of an app differently. */
    login: string;
    bot: boolean;
}
export interface PullRequestRef {
    repository: RepositoryName;
    number: number;
}
/** The calls on a pull request's comments. A pull request is an issue to this part of the API. */
export interface CommentsApi {
    /** All comments, oldest first. */
    list: () => Promise<IssueComment[]>;
    /** `null` where it was deleted. */
    read: (id: number) => Promise<IssueComment | null>;
    /** Sent once: look before you call it again. */
    create: (body: string) => Promise<IssueComment>;
    /** Sent once, because a repeat could undo a newer write; `null` where the comment was deleted. */
    update: (id: number, body: string) => Promise<IssueComment | null>;
    /** Succeeds also where it is gone already. */
    remove: (id: number) => Promise<void>;
    identity: () => Promise<Identity>;
}
export declare function commentsApi(client: GitHubClient, pullRequest: PullRequestRef, apiUrl: string): CommentsApi;
/** Whether `comment` was written by `identity`. */
export declare function wroteIt(identity: Identity, { user }: IssueComment): boolean;
/** The identity that a comment shows its author to be. */
export declare function authorOf({ user }: IssueComment): Identity | null;
export {};
