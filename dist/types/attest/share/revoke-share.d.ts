import { type ShareRevocation } from '../../contracts/share.js';
import type { Uploaded } from './publish-share.js';
import { type ShareFiles } from './share-folder.js';
export interface RevokeRequest {
    /** Absolute folder of a share or of a package. */
    given: string;
    /** Absolute folder of the other one, where the caller names it. */
    share: string | null;
    package: string | null;
    reason: string;
    by: string;
    now: Date;
    /** A path as the caller sees it. */
    shown: (file: string) => string;
    /** Replaces what was uploaded, where the caller says where that is. */
    takeDown: ((shareId: string, files: ShareFiles) => Promise<Uploaded>) | null;
}
export interface RevokedShare {
    revocation: ShareRevocation;
    /** Absolute folders that now hold the record. */
    shareDir: string | null;
    packageDir: string | null;
    /** Address of the notice, where one was uploaded. */
    url: string | null;
    /** What is still to be done, as sentences. */
    notes: string[];
}
/**
 * Takes a share back: a notice in the place of its page, and a record that `audit verify` honours beside the package. What
 * was begun can be finished by calling it again: the first record stays.
 * @throws WorldGateError `share-missing`, `share-mismatch`, and those of an upload
 */
export declare function revokeShare(request: RevokeRequest): Promise<RevokedShare>;
