import type { RunManifest } from '../contracts/run.js';
/** Uncompressed bytes of one uploaded run. */
export declare const MAX_UPLOAD_BYTES: number;
/** The part of `@actions/artifact` that is used, so that tests can stand in for the service. */
export interface ArtifactStore {
    uploadArtifact: (name: string, files: string[], root: string) => Promise<{
        id?: number;
        size?: number;
    }>;
}
export interface UploadRequest {
    /** Absolute path of the run's folder. */
    runDir: string;
    manifest: RunManifest;
    /** `GITHUB_SERVER_URL`: only github.com and its data-residency hosts have the artifact service. */
    serverUrl: string;
    /** Applied to logs once more: a log that it would change stays behind. */
    redact: (text: string) => string;
    maxBytes?: number;
    deadlineMs?: number;
    store?: ArtifactStore;
}
export interface LeftBehind {
    path: string;
    why: string;
}
export interface Upload {
    /** Name of the artifact on the workflow run; `null` where nothing was uploaded. */
    name: string | null;
    id: number | null;
    /** Paths inside the run's folder. */
    files: string[];
    leftBehind: LeftBehind[];
    /** Why the upload failed, as a sentence; the verdict does not depend on it. */
    warning: string | null;
}
/**
 * Uploads a run to the workflow run as one artifact. What leaves the machine is an allowlist: the manifest, and
 * of what the manifest lists the results, the reports, the logs (if redaction finds nothing more in them) and
 * every file whose entry is marked `commit`, as that of the plan is; other inputs stay. Each file must be a regular file inside the
 * folder with the digest that the manifest states.
 *
 * Never throws for what the service or the files do: `warning` and `leftBehind` say it.
 */
export declare function uploadRun(request: UploadRequest): Promise<Upload>;
