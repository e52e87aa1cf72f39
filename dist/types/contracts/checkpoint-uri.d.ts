/** Where the bytes of a checkpoint come from, taken apart. */
export type CheckpointUri = {
    scheme: 'hf';
    repository: string;
    revision: string;
    file: string | null;
} | {
    scheme: 'https';
    url: string;
} | {
    scheme: 'github-release';
    owner: string;
    repository: string;
    tag: string;
    asset: string;
} | {
    scheme: 'oci';
    registry: string;
    repository: string;
    reference: string;
    file: string | null;
} | {
    scheme: 's3';
    bucket: string;
    key: string;
} | {
    scheme: 'file';
    path: string;
};
export type CheckpointScheme = CheckpointUri['scheme'];
/** How a URI of each scheme is written, for messages and the documentation. */
export declare const URI_FORMS: Readonly<Record<CheckpointScheme, string>>;
/** Whether a text names a checkpoint by URI and not by a path; a drive (`C:\models`) is a path. */
export declare function isCheckpointUri(text: string): boolean;
/**
 * Takes a URI apart. Plain `http` is understood for this machine only.
 * @throws WorldGateError `checkpoint-uri-invalid` saying the form that its scheme has, `checkpoint-uri-secret`
 */
export declare function parseCheckpointUri(text: string): CheckpointUri;
/** The one way in which a URI is written; a local file keeps only its name, because where it lies is nobody's business. */
export declare function formatCheckpointUri(uri: CheckpointUri): string;
/** What in the URI itself fixes the bytes: a commit of Hugging Face, a digest of OCI; else `null`. */
export declare function pinnedRevision(uri: CheckpointUri): string | null;
/** Hosts that are this machine. */
export declare function isLoopback(hostname: string): boolean;
