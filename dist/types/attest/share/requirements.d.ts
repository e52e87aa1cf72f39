import type { StoredPackage } from '../../audit/package/read-package.js';
import type { Verification } from '../../contracts/verification.js';
import { WorldGateError } from '../../foundation/errors.js';
/**
 * Whether a package may be shown to anybody: signed, verified by a trust that was stated, a proof, finished and not
 * revoked. What can be seen without a verification is refused before one is asked for.
 * @throws WorldGateError `share-refused`, `share-revoked`
 */
export declare function requireShareable({ dir, digest, evidence, claim, protocol }: StoredPackage): void;
/** A package that a share would vouch for, and that the verification does not. */
export declare class UnverifiedError extends WorldGateError {
    readonly verification: Verification;
    constructor(message: string, hint: string, verification: Verification);
}
/**
 * Whether a verification lets the package be shown.
 * @throws WorldGateError `share-unsigned`
 * @throws UnverifiedError with what failed, each once
 */
export declare function requireVerified({ digest }: Pick<StoredPackage, 'digest'>, verification: Verification): void;
