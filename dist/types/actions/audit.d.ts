import type { AuditOutcome } from '../audit/package/run-audit.js';
import type { AuditAsk } from '../cli/audit-request.js';
import { type Door } from './door.js';
/** @param folder absolute folder that the paths of `ask` start from */
export type AuditFeature = (ask: AuditAsk, folder: string) => Promise<AuditOutcome>;
export declare const AUDIT_OUTPUTS: readonly ["verdict", "outcome", "grade", "package-path", "package-digest", "artifact-name", "comment-url"];
/** Door of `actions/audit`: decides a claim from results that exist, packs the evidence, reports. Returns the exit code. */
export declare function auditDoor(door: Door, audit: AuditFeature): Promise<number>;
