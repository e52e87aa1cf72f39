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
/** Where uploads go, and how much of them. */
export interface UploadTarget {
    /** `GITHUB_SERVER_URL`: only github.com and its data-residency hosts have the artifact service. */
    serverUrl: string;
    redact: (text: string) => string;
    maxBytes?: number;
    deadlineMs?: number;
    store?: ArtifactStore;
}
export interface UploadRequest extends UploadTarget {
    /** Absolute path of the run's folder. */
    runDir: string;
    manifest: RunManifest;
}
export interface LeftBehind {
    path: string;
    why: string;
}
export interface Upload {
    /** Name of the artifact on the workflow run; `null` where nothing was uploaded. */
    name: string | null;
    id: number | null;
    /** Paths inside the folder. */
    files: string[];
    leftBehind: LeftBehind[];
    /** Why the upload failed, as a sentence; the verdict does not depend on it. */
    warning: string | null;
}
/**
 * Uploads a run to the workflow run as one artifact. What leaves the machine is an allowlist: the manifest, and
 * of what the manifest lists the results, the reports, the logs (if redaction finds nothing more in them) and
 * every file whose entry is marked `commit`, as that of the plan is; other inputs stay. Each file must be a regular file inside the
 * folder with the digest that the manifest states. A log that `redact` would still change stays behind.
 *
 * Never throws for what the service or the files do: `warning` and `leftBehind` say it.
 */
export declare function uploadRun(request: UploadRequest): Promise<Upload>;
export interface FolderUpload {
    /** As messages call it. */
    what: string;
    /** Absolute path. */
    folder: string;
    /** Of the artifact. */
    name: string;
    /** Paths inside the folder; may throw where nothing of it should leave the machine. */
    select: () => Pick<Upload, 'files' | 'leftBehind'>;
}
/** Uploads files of a folder as one artifact. Never throws for what the service or the files do. */
export declare function uploadFolder({ what, folder, name, select }: FolderUpload, target: UploadTarget): Promise<Upload>;
/** `worldgate-push-20261121T091409123Z-1f3a9c0b`: unique within a workflow run, and without a forbidden character. */
export declare function artifactName(name: string, id: string): string;
