import type { AuditOutcome } from '../audit/package/run-audit.js';
import type { AuditAsk } from '../cli/audit-request.js';
import { type Door } from './door.js';
import { type SignFeature } from './signing.js';
/** @param folder absolute folder that the paths of `ask` start from */
export type AuditFeature = (ask: AuditAsk, folder: string) => Promise<AuditOutcome>;
export declare const AUDIT_OUTPUTS: readonly ["verdict", "artifact-name", "comment-url", "outcome", "grade", "package-path", "package-digest", "package-artifact-name", "bundle-path", "trust-level", "signature-state", "attestation-url", "pending"];
/** Door of `actions/audit`: decides a claim from results that exist, packs and signs the evidence, reports. Returns the exit code. */
export declare function auditDoor(door: Door, { audit, sign }: {
    audit: AuditFeature;
    sign: SignFeature;
}): Promise<number>;
