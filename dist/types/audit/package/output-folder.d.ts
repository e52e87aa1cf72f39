import type { Digest } from '../../foundation/digest.js';
/**
 * Whether a folder is a package that an earlier call wrote, and nothing besides: only such a folder may be replaced or
 * taken away.
 */
export declare function isPackage(folder: string): boolean;
/** Takes an earlier package away, if there is one; one that was revoked stays. */
export declare function removePackage(folder: string): void;
/** A package whose revocation would not go with it. */
export declare function isReplaceable(folder: string): boolean;
/** What goes with a package that is replaced, and that making it again does not bring back. */
export interface ReplacedPackage {
    digest: Digest;
    /** Names of the files beside the members: signatures, the address of a share. */
    dropped: string[];
    /** What `share_url.txt` says. */
    shareUrl: string | null;
}
/**
 * The package that is about to be replaced, null where there is none.
 * @throws WorldGateError `package-revoked`: a package made again has the digest of the one that was revoked, and nothing
 *   would say so any more
 */
export declare function packageToReplace(folder: string): ReplacedPackage | null;
/** What a caller should know of a package that was replaced, as sentences. */
export declare function replacedNotes(replaced: ReplacedPackage | null): string[];
/**
 * Nothing that an audit reads may lie where it writes, whatever links lead there.
 * @throws WorldGateError `output-invalid`
 */
export declare function requireOwnFolder(request: {
    from: string;
    claim: string;
    protocol: string;
    anchor: string | undefined;
    ppi: string | undefined;
    attachments?: readonly string[];
    output: string;
}): void;
