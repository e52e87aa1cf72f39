import type { Answer } from './answers.js';
import type { GitHubApi } from './server.js';
import type { Repository } from './state.js';
import type { Scope, Token } from './tokens.js';
/** One request, after its token was found to be good enough for it. */
export interface Call {
    api: GitHubApi;
    token: Token;
    /** Repository that the path names. */
    repository: Repository;
    method: string;
    /** As sent, without the prefix of an Enterprise server. */
    path: string;
    /** Values of the names in the route's path, decoded. */
    params: Readonly<Record<string, string>>;
    query: URLSearchParams;
    /** JSON of the request; undefined where it has none. */
    body: unknown;
    /** The request's bytes, and their type. */
    bytes: Buffer;
    contentType: string;
    /** What the caller wants to get, as its header says. */
    accept: string;
}
/**
 * One operation. `path` is written as GitHub's description does (`/repos/{owner}/{repo}/…`), which must hold it
 * (`scripts/extract-openapi.ts`). `needs` are the permissions of which one is enough; whether they must allow to write
 * follows from the method (`GET` reads), unless `access` says otherwise.
 */
export interface Route {
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    path: string;
    needs: readonly Scope[];
    access?: 'read' | 'write';
    answer: (call: Call) => Answer;
}
/** A field of the request's body as text; empty where it is none. */
export declare function textOf(call: Call, field: string): string;
