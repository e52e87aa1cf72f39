import type { StoredPackage } from '../../audit/package/read-package.js';
import type { SignedEvidence } from './outcome.js';
import type { PendingStatements } from './pending.js';
/** What whoever signs a package vouches for, with what a reader will ask about. */
export declare function signedEvidence({ digest, claim, protocol, evidence }: StoredPackage): SignedEvidence;
/** The same from the statements alone, which hold digests and the outcome. */
export declare function pendingEvidence({ evidence }: PendingStatements): SignedEvidence;
/**
 * Nobody vouches for what was taken back.
 * @throws WorldGateError `package-revoked`, and those of `readRevocation`
 */
export declare function requireNotRevoked({ dir, digest }: Pick<StoredPackage, 'dir' | 'digest'>): void;
