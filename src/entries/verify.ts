/**
 * `worldgate/verify`: whether a package is what was signed, by whom it has to be, and as a trust policy asks. Sigstore's
 * libraries load when the first signature is looked at.
 */
export { policyForKey, policyForRepository } from '../attest/policy/default-policies.ts';
export type { VerifierFacts } from '../attest/policy/facts.ts';
export { lintPolicy, type PolicyFinding } from '../attest/policy/lint-policy.ts';
export { parsePolicy, type ReadPolicy, readPolicy } from '../attest/policy/read-policy.ts';
export { loadTrust, type TrustIo, type TrustMaterial, type TrustOptions } from '../attest/verify/trust.ts';
export { type VerifyRequest, verifyPackage } from '../attest/verify/verify-package.ts';
export { type VerifyAsk, type VerifyWorld, verifyRequest } from '../attest/verify/verify-request.ts';
export type { Verification } from '../contracts/verification.ts';
export { standingOf, verificationSentence } from '../reports/verification-facts.ts';
