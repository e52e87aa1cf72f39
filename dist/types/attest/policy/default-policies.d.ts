import { type TrustPolicy } from '../../contracts/trust-policy.js';
import type { Digest } from '../../foundation/digest.js';
/** Accepts what any workflow of one repository signed, whatever came of its claim. */
export declare function policyForRepository(of: {
    issuer: string;
    /** owner/name */
    repository: string;
    repository_id?: string;
}): TrustPolicy;
/** Accepts what one of these keys signed, whatever came of its claim. @param keyIds SHA-256 of each public key (DER, SubjectPublicKeyInfo) */
export declare function policyForKey(keyIds: readonly Digest[]): TrustPolicy;
