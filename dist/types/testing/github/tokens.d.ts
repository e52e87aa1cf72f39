/** Permissions of a workflow's `permissions:` block, and `metadata`, which every token can read. */
export type Scope = 'actions' | 'administration' | 'attestations' | 'checks' | 'contents' | 'deployments' | 'id-token' | 'issues' | 'metadata' | 'pages' | 'pull-requests' | 'statuses';
export type Access = 'none' | 'read' | 'write';
export type Permissions = Readonly<Partial<Record<Scope, Access>>>;
/** Somebody who can comment, push and own: a person or an app. */
export interface Account {
    login: string;
    id: number;
    type: 'Bot' | 'User';
}
/** What a token is and what it may do; scopes that are not named are `none`. */
export interface Token {
    account: Account;
    /** `installation`: of a job or an app, which may not ask `GET /user`. */
    kind: 'installation' | 'user';
    permissions: Permissions;
    /** The app that check runs and comments are made through; only for installations. */
    app: {
        id: number;
        slug: string;
    } | null;
    /** Repositories (`owner/name`) that the token sees; all unless given. */
    repositories?: readonly string[];
}
/** Who comments with a job's own token. */
export declare const ACTIONS_BOT: Account;
export declare const ACTIONS_APP: {
    id: number;
    slug: string;
};
/** Permissions as a workflow file writes them: a map, `read-all`, `write-all`, or `{}` for nothing. */
export declare function permissionsOf(block: Permissions | 'read-all' | 'write-all'): Permissions;
/** `GITHUB_TOKEN` of a job with these permissions. */
export declare function jobToken(block: Permissions | 'read-all' | 'write-all'): Token;
/**
 * `GITHUB_TOKEN` of a job of a pull request from a fork: what the workflow asks to write it may only read, and there is
 * no token for OpenID Connect.
 */
export declare function forkToken(block: Permissions | 'read-all' | 'write-all'): Token;
/** A person's token, which may do everything. */
export declare function userToken(account: Account): Token;
export declare function allows(token: Token, scope: Scope, access: 'read' | 'write'): boolean;
