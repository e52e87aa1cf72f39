import { type AuditFeature } from './audit.js';
import type { Door } from './door.js';
import { type RunFeature } from './run.js';
export declare const ROOT_OUTPUTS: ("verdict" | "outcome" | "grade" | "report-json" | "artifact-name" | "comment-url" | "package-path" | "package-digest" | "run-id" | "run-manifest" | "result-digest")[];
/** Door of the action at the root: an audit where results are named, else a run. Returns the exit code. */
export declare function rootDoor(door: Door, features: {
    run: RunFeature;
    audit: AuditFeature;
}): Promise<number>;
