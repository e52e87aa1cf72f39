import type { TrustPolicy } from '../../contracts/trust-policy.js';
import type { VerificationCheck } from '../../contracts/verification.js';
import type { PackageFacts } from './facts.js';
/**
 * Phase `trust_policy`: which claim the package is of, what that asks for, of which model, and what became of it. Of
 * several claims that a policy names, one must be met as a whole.
 */
export declare function claimChecks(claims: TrustPolicy['claims'], { claim, outcome }: PackageFacts): VerificationCheck[];
