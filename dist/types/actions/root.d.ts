import { type AuditFeature } from './audit.js';
import type { Door } from './door.js';
import { type RunFeature } from './run.js';
import type { SignFeature } from './signing.js';
export declare const ROOT_OUTPUTS: ("pending" | "outcome" | "verdict" | "grade" | "report-json" | "artifact-name" | "comment-url" | "signature-state" | "bundle-path" | "trust-level" | "attestation-url" | "package-path" | "package-digest" | "package-artifact-name" | "run-id" | "run-manifest" | "result-digest")[];
/** Door of the action at the root: an audit where results are named, else a run. Returns the exit code. */
export declare function rootDoor(door: Door, features: {
    run: RunFeature;
    audit: AuditFeature;
    sign: SignFeature;
}): Promise<number>;
