import type { StoredPackage } from '../../audit/package/read-package.js';
import type { Verification } from '../../contracts/verification.js';
/**
 * Whether a package may be shown to anybody: signed, verified by a trust that was stated, a proof, finished and not
 * revoked. What can be seen without a verification is refused before one is asked for.
 * @throws WorldGateError `share-refused`, `share-revoked`
 */
export declare function requireShareable({ dir, digest, evidence, claim, protocol }: StoredPackage): void;
/**
 * Whether a verification lets the package be shown.
 * @throws WorldGateError `share-unsigned`, `share-unverified` with each failed check
 */
export declare function requireVerified({ digest }: Pick<StoredPackage, 'digest'>, verification: Verification): void;
