import { type Upload, type UploadTarget } from './artifact-upload.js';
/** Uncompressed bytes of one uploaded package: the lines of a million episodes fit. */
export declare const MAX_PACKAGE_BYTES: number;
export interface PackageUploadRequest extends UploadTarget {
    /** Absolute path of the package. */
    packageDir: string;
    /** Of the claim. */
    slug: string;
    /** Of the audit. */
    id: string;
}
/**
 * Uploads an evidence package to the workflow run as one artifact: its manifest, the members that the manifest lists,
 * each with its digest, and its signatures, and nothing else that lies in the folder. All of them or none, because a
 * package that lacks a member is none.
 *
 * Never throws for what the service or the files do: `warning` says it.
 */
export declare function uploadPackage(request: PackageUploadRequest): Promise<Upload>;
