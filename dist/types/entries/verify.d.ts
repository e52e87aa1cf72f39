/**
 * `worldgate/verify`: whether a package is what was signed, by whom it has to be, and as a trust policy asks. Sigstore's
 * libraries load when the first signature is looked at.
 */
export { policyForKey, policyForRepository } from '../attest/policy/default-policies.js';
export type { VerifierFacts } from '../attest/policy/facts.js';
export { lintPolicy, type PolicyFinding } from '../attest/policy/lint-policy.js';
export { parsePolicy, type ReadPolicy, readPolicy } from '../attest/policy/read-policy.js';
export { loadTrust, type TrustIo, type TrustMaterial, type TrustOptions } from '../attest/verify/trust.js';
export { type VerifyRequest, verifyPackage } from '../attest/verify/verify-package.js';
export { type VerifyAsk, type VerifyWorld, verifyRequest } from '../attest/verify/verify-request.js';
export type { Verification } from '../contracts/verification.js';
export { standingOf, verificationSentence } from '../reports/verification-facts.js';
