import { type Digest } from '../../foundation/digest.js';
/** One trusted root or several, as they were read. */
export interface LoadedRoots {
    /** For reports: the file, or the instance and where it came from. */
    name: string;
    /** Of the bytes that were read. */
    digest: Digest;
    /** Trusted roots as JSON; each was found to be well-formed. */
    roots: readonly unknown[];
    /** What the reader should know, such as that no newer root could be fetched. */
    note: string | null;
}
/** An instance of Sigstore that has a TUF repository. */
export type TufInstance = 'public-good' | 'github' | NamedInstance;
export interface NamedInstance {
    mirror: string;
    rootFile: string;
    rootDigest: Digest;
}
export interface TufIo {
    cacheFolder: string;
    offline: boolean;
}
/**
 * A trusted root file: JSON, or JSON Lines with several, as `gh attestation trusted-root` prints them.
 * @throws WorldGateError `trusted-root-invalid`, and those of reading a file
 */
export declare function fileRoots(file: string): () => Promise<LoadedRoots>;
/**
 * The trusted root of an instance, through TUF: refreshed where a server answers within a few seconds, else the one that
 * was fetched last, else (public-good instance) the one that this version was built with.
 * @throws WorldGateError `trusted-root-missing` where there is none at all, `trusted-root-invalid`
 */
export declare function tufRoots(instance: TufInstance, { cacheFolder, offline }: TufIo): Promise<LoadedRoots>;
/**
 * An instance that the caller names.
 * @param mirror URL of its TUF repository
 * @param rootFile the `root.json` that trust begins with
 * @throws WorldGateError `trust-options`, and those of reading a file
 */
export declare function namedInstance(mirror: string, rootFile: string): NamedInstance;
