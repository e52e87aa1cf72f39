import { type AuditFeature } from './audit.js';
import type { Door } from './door.js';
import { type GateFeature } from './gate.js';
import { type ActionName } from './inputs.js';
import { type RunFeature } from './run.js';
/** What the doors open to. */
export interface ActionFeatures {
    run: RunFeature;
    audit: AuditFeature;
    gate: GateFeature;
    redact: Door['redact'];
}
export declare const ACTION_OUTPUTS: {
    readonly root: ("verdict" | "outcome" | "grade" | "report-json" | "artifact-name" | "comment-url" | "package-path" | "package-digest" | "run-id" | "run-manifest" | "result-digest")[];
    readonly run: readonly ["verdict", "run-id", "run-manifest", "result-digest", "report-json", "artifact-name", "comment-url"];
    readonly audit: readonly ["verdict", "outcome", "grade", "package-path", "package-digest", "artifact-name", "comment-url"];
    readonly gate: readonly ["verdict", "run-id", "run-manifest", "result-digest", "report-json"];
    readonly comment: readonly ["verdict", "comment-url"];
};
/**
 * Runs one action in this process, as the runner's `main` does, and ends the process with the action's exit code:
 * a connection that a server keeps open must not keep the job.
 */
export declare function action(name: ActionName, features: ActionFeatures): Promise<never>;
