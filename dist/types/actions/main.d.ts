import { type AuditFeature } from './audit.js';
import type { Door } from './door.js';
import { type GateFeature } from './gate.js';
import { type ActionName } from './inputs.js';
import { type RunFeature } from './run.js';
import type { FinishSigningFeature, SignFeature } from './signing.js';
import { type SummaryFeature, type VerifyFeature } from './verify.js';
/** What the doors open to. */
export interface ActionFeatures {
    run: RunFeature;
    audit: AuditFeature;
    gate: GateFeature;
    sign: SignFeature;
    finishSigning: FinishSigningFeature;
    verify: VerifyFeature;
    writeSummary: SummaryFeature;
    redact: Door['redact'];
}
export declare const ACTION_OUTPUTS: {
    readonly root: ("pending" | "outcome" | "verdict" | "grade" | "report-json" | "artifact-name" | "comment-url" | "signature-state" | "bundle-path" | "trust-level" | "attestation-url" | "package-path" | "package-digest" | "package-artifact-name" | "run-id" | "run-manifest" | "result-digest")[];
    readonly run: readonly ["verdict", "run-id", "run-manifest", "result-digest", "report-json", "artifact-name", "comment-url", "outcome", "grade", "package-path", "package-digest", "package-artifact-name", "bundle-path", "trust-level", "signature-state", "attestation-url", "pending"];
    readonly audit: readonly ["verdict", "artifact-name", "comment-url", "outcome", "grade", "package-path", "package-digest", "package-artifact-name", "bundle-path", "trust-level", "signature-state", "attestation-url", "pending"];
    readonly sign: readonly ["bundle-path", "trust-level", "signature-state", "attestation-url", "pending", "bundles", "package-digest", "artifact-name"];
    readonly verify: readonly ["verified", "signer", "claims", "trust-level", "package-digest", "report-json", "summary-path"];
    readonly gate: readonly ["verdict", "run-id", "run-manifest", "result-digest", "report-json"];
    readonly comment: readonly ["verdict", "comment-url"];
};
/**
 * Runs one action in this process, as the runner's `main` does, and ends the process with the action's exit code:
 * a connection that a server keeps open must not keep the job.
 */
export declare function action(name: ActionName, features: ActionFeatures): Promise<never>;
