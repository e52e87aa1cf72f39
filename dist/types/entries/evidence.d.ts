/** `worldgate/evidence`: claims, protocols and evidence packages, from results that others wrote. */
export type { ClaimOverrides } from '../audit/claims/claim-options.js';
export { type CreateRequest, createClaim } from '../audit/claims/create-claim.js';
export { type FrozenProtocol, freezeProtocol } from '../audit/claims/freeze-protocol.js';
export { type LintFinding, lintClaim } from '../audit/claims/lint-claim.js';
export { type ReadClaim, type ReadProtocol, readClaim, readProtocol } from '../audit/claims/read-claim.js';
export { type DiffOptions, type DiffPackage, diffEvidence } from '../audit/diff/diff-evidence.js';
export { type CheckedMembers, checkMembers, type MemberProblem } from '../audit/package/check-members.js';
export { episodesOf, readPackage, type StoredPackage } from '../audit/package/read-package.js';
export { type Recomputed, recompute } from '../audit/package/recompute.js';
export { type AuditOutcome, type AuditRequest, runAudit } from '../audit/package/run-audit.js';
export { AUDIT_SOURCES } from '../contracts/evidence-source.js';
