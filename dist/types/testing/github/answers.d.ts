import type { Call } from './route.js';
/** What a request gets. `body` is JSON; `bytes` anything else, as a redirect or an archive. */
export interface Answer {
    status: number;
    headers?: Record<string, string>;
    body?: unknown;
    bytes?: Buffer;
}
export declare function errorBody(message: string, status: number): {
    message: string;
    documentation_url: string;
    status: string;
};
export declare function failure(status: number, message: string): Answer;
/** The same for a repository that does not exist and for one that the token does not see. */
export declare function notFound(): Answer;
/** Lacking permission. */
export declare function forbidden(): Answer;
export interface FieldError {
    resource: string;
    field: string;
    code: string;
    message?: string;
}
/** 422 as most operations give it. */
export declare function invalid(...errors: FieldError[]): Answer;
/** 422 of the operations whose error names no field. */
export declare function unprocessable(message: string): Answer;
/**
 * One page of a list with its `Link` header (`per_page` 1 to 100, 30 unless given). `wrap` puts the page into an
 * object where the operation answers with one; its `total_count` is `items.length`.
 */
export declare function paged<T>(call: Call, items: readonly T[], shape: (item: T) => unknown, wrap?: ((page: unknown[], total: number) => unknown) | null): Answer;
