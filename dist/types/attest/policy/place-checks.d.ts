import type { TrustPolicy } from '../../contracts/trust-policy.js';
import type { VerificationCheck } from '../../contracts/verification.js';
import { type PackageSignature, type VerifierFacts } from './facts.js';
/**
 * Phase `trust_policy`: the event, ref and commit that the evidence must be of, and what must be that of the verifying job.
 * The certificate decides. Where another run signed, which a policy must allow, its event and ref must be accepted as
 * well, and the commit is that of the signed statement.
 */
export declare function placeChecks(policy: TrustPolicy, signed: readonly PackageSignature[], verifier: VerifierFacts): VerificationCheck[];
