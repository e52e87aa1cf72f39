import type { TrustPolicy } from '../../contracts/trust-policy.js';
import type { VerificationCheck } from '../../contracts/verification.js';
import { type PolicyFacts } from './facts.js';
/**
 * Every demand of a policy on the facts of one package, met or not: who signed (phase `identity`) and the rest
 * (`trust_policy`). Nothing is left out after a failure. What was signed must agree with the certificates
 * ({@link sourceChecks}, part of the answer) whatever the policy says. Signatures that are not valid count as absent; what
 * could then not be looked at is named in one check `demands`.
 * @param policy as `parsePolicy` gave it: a contradictory one may let nothing pass
 * @returns a package is accepted where no check is `failed`
 */
export declare function evaluatePolicy(policy: TrustPolicy, facts: PolicyFacts): Promise<VerificationCheck[]>;
