/** `worldgate/evidence`: claims, protocols and evidence packages, from results that others wrote. */
export type { ClaimOverrides } from '../audit/claims/claim-options.ts';
export { type CreateRequest, createClaim } from '../audit/claims/create-claim.ts';
export { type FrozenProtocol, freezeProtocol } from '../audit/claims/freeze-protocol.ts';
export { type LintFinding, lintClaim } from '../audit/claims/lint-claim.ts';
export { type ReadClaim, type ReadProtocol, readClaim, readProtocol } from '../audit/claims/read-claim.ts';
export { type DiffOptions, type DiffPackage, diffEvidence } from '../audit/diff/diff-evidence.ts';
export { type CheckedMembers, checkMembers, type MemberProblem } from '../audit/package/check-members.ts';
export { episodesOf, readPackage, type StoredPackage } from '../audit/package/read-package.ts';
export { type Recomputed, recompute } from '../audit/package/recompute.ts';
export { type AuditOutcome, type AuditRequest, runAudit } from '../audit/package/run-audit.ts';
export { AUDIT_SOURCES } from '../contracts/evidence-source.ts';
