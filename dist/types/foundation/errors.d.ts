/**
 * Who has to act on an error. It decides the process exit code:
 * `input` (the caller's mistake) is 2, `environment` (engine, disk, network, provider) is 4,
 * `interrupted` is 130.
 */
export type ErrorKind = 'input' | 'environment' | 'interrupted';
export interface WorldGateErrorOptions {
    /** The first thing to try, as one sentence. */
    hint?: string;
    kind?: ErrorKind;
    cause?: unknown;
}
/**
 * Every foreseen failure. `code` is stable and kebab-case (`task-invalid`, `model-missing`);
 * `message` says what is wrong and where; `hint` says what to try first.
 * A user's mistake is always one of these; any other exception is a bug and keeps its stack trace.
 */
export declare class WorldGateError extends Error {
    readonly code: string;
    readonly hint: string | undefined;
    readonly kind: ErrorKind;
    constructor(code: string, message: string, options?: WorldGateErrorOptions);
    get exitCode(): number;
}
/** A service that refused, was not reached, or answered what cannot be used. */
export declare class ServiceError extends WorldGateError {
    /** Asking again later may help. */
    readonly temporary: boolean;
    constructor(code: string, message: string, hint: string, temporary: boolean);
}
export declare function isWorldGateError(error: unknown): error is WorldGateError;
/** The message of anything that was thrown, without its stack. */
export declare function messageOf(error: unknown): string;
