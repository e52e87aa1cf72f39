import type { Clock } from '../../github/client.js';
import type { IdentityToken } from '../../github/identity-token.js';
import type { SigstoreInstance } from './instance.js';
import { type SigningLimits } from './retries.js';
import type { SignedBundle } from './signer.js';
export interface SigstoreRequest {
    instance: SigstoreInstance;
    identity: IdentityToken;
    clock: Clock;
    limits: SigningLimits;
    /** Applied to every text of a service before it reaches a message. */
    redact: (text: string) => string;
}
/**
 * Signs statements with one short-lived key, for which the instance certifies once who the job is; each signature is
 * witnessed by the instance's logs and timestamp authorities.
 * @returns one bundle for each payload, and the subject of the certificate
 * @throws SigningServiceError
 */
export declare function signWithSigstore(payloads: readonly Buffer[], { instance, identity, clock, limits, redact }: SigstoreRequest): Promise<{
    bundles: SignedBundle[];
    subject: string;
}>;
