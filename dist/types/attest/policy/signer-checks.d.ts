import type { TrustPolicy } from '../../contracts/trust-policy.js';
import type { VerificationCheck } from '../../contracts/verification.js';
import type { PackageSignature } from './facts.js';
/** Phase `identity`: that every statement which the policy wants is signed, and that each signature is of whom it accepts. */
export declare function signerChecks(policy: TrustPolicy, signed: readonly PackageSignature[]): VerificationCheck[];
