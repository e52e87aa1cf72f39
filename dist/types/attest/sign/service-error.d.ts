import { WorldGateError } from '../../foundation/errors.js';
/** A service of Sigstore, as messages call it. */
export interface Service {
    name: 'certificate authority' | 'transparency log' | 'timestamp authority';
    url: string;
}
/** A service that refused, was not reached, or answered what cannot be used. */
export declare class SigningServiceError extends WorldGateError {
    /** Trying again later may help. */
    readonly temporary: boolean;
    constructor(code: string, message: string, hint: string, temporary: boolean);
}
/** Whether `error` says of itself that trying again later may help: what an outage is. */
export declare function isOutage(error: unknown): error is WorldGateError & {
    temporary: true;
};
/**
 * What a call of `@sigstore/sign` failed of. Nothing of the thrown error is kept but the status, the error code of
 * the system and the server's words: its own message may hold the whole identity token.
 * @param redact takes secrets out of the server's words
 */
export declare function serviceError(error: unknown, service: Service, redact: (text: string) => string): WorldGateError;
/** An answer that is not what the service's API promises. */
export declare function badAnswer({ name, url }: Service, found: string): SigningServiceError;
export declare function badAnswer(where: string, found: string): SigningServiceError;
