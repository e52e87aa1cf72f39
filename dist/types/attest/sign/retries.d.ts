import type { Clock } from '../../github/client.js';
export interface SigningLimits {
    /** One request, from the first byte sent to the last byte of the answer. */
    requestTimeoutMs: number;
    /** A log of version 2 answers when the entry is in its tree: that takes seconds. */
    logTimeoutMs: number;
    /** All calls and waits of one signature together; certificates live for ten minutes. */
    budgetMs: number;
    /** Longest single wait. */
    maxWaitMs: number;
    /** Of one call. */
    maxAttempts: number;
}
export declare const SIGNING_LIMITS: SigningLimits;
/** Repeats calls that fail for the moment, within one budget of time. */
export declare class Retries {
    #private;
    constructor(clock: Clock, limits: SigningLimits);
    /** Of several calls, one has failed for good: the others need not go on. */
    stop(): void;
    /** @throws the last error of `work`, when it is permanent, or attempts or time are used up */
    run<T>(work: () => Promise<T>): Promise<T>;
}
