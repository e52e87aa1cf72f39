import type { TrustPolicy } from '../../contracts/trust-policy.js';
import type { VerificationCheck } from '../../contracts/verification.js';
import type { PackageFacts } from './facts.js';
/** Phase `trust_policy`: what the package must say, by its own verdict computed again. */
export declare function packageChecks(policy: TrustPolicy, found: PackageFacts | null): VerificationCheck[];
