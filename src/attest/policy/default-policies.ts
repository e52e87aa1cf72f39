import { type TrustPolicy, trustPolicy } from '../../contracts/trust-policy.ts';
import type { Digest } from '../../foundation/digest.ts';

/** Accepts what any workflow of one repository signed, whatever came of its claim. */
export function policyForRepository(of: {
  issuer: string;
  /** owner/name */
  repository: string;
  repository_id?: string;
}): TrustPolicy {
  return trustPolicy.parse({
    schema_version: 'worldgate.trust_policy.v1',
    signer: { kind: 'certificate', ...of },
    min_level: 'L1',
    claims: 'any',
    allow_drafts: true,
  });
}

/** Accepts what one of these keys signed, whatever came of its claim. @param keyIds SHA-256 of each public key (DER, SubjectPublicKeyInfo) */
export function policyForKey(keyIds: readonly Digest[]): TrustPolicy {
  return trustPolicy.parse({
    schema_version: 'worldgate.trust_policy.v1',
    signer: { kind: 'key', key_ids: keyIds },
    claims: 'any',
    allow_drafts: true,
  });
}
