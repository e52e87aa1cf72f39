import { z } from 'zod';
import { WorldGateError } from '../foundation/errors.js';
import type { Environment } from './event-context.js';
/** Where a job asks who it is, and what it shows to be answered. Both are secrets of the job. */
export interface IdentityRequest {
    url: string;
    bearer: string;
}
declare const claims: z.ZodObject<{
    aud: z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>;
    sub: z.ZodString;
    iss: z.ZodString;
    repository: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    repository_visibility: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    sha: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    ref: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    run_id: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
}, z.core.$strip>;
/** What GitHub's token service says of a job. Source: docs.github.com, "OpenID Connect reference". */
export type IdentityClaims = z.infer<typeof claims>;
export interface IdentityToken {
    /** The JWT itself: a secret. */
    token: string;
    claims: IdentityClaims;
}
/** Why the job could not be told who it is. Never holds the token, or a part of it. */
export declare class IdentityTokenError extends WorldGateError {
    /** Asking again later may help. */
    readonly temporary: boolean;
    constructor(code: string, message: string, hint: string, temporary: boolean);
}
export interface IdentityTokenOptions {
    audience: string;
    /** Hides the token in all that the log shows; called before anything else is done with it. */
    mask: (secret: string) => void;
    /** From the first byte sent to the last byte of the answer. */
    timeoutMs: number;
}
/** `null` where the job may not ask: the runner sets both variables or none. */
export declare function identityRequestOf(env: Environment): IdentityRequest | null;
/**
 * Asks the runner's token service once who this job is.
 * @throws IdentityTokenError `identity-url`, `identity-refused`, `identity-unavailable`, `identity-invalid`
 */
export declare function fetchIdentityToken({ url, bearer }: IdentityRequest, { audience, mask, timeoutMs }: IdentityTokenOptions): Promise<IdentityToken>;
export {};
