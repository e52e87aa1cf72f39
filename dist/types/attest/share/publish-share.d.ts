import type { PublicShare } from '../../contracts/share.js';
import type { Verification } from '../../contracts/verification.js';
import type { SharePassword } from './password.js';
import { type ShareFiles } from './share-folder.js';
/** What became of an upload. */
export interface Uploaded {
    url: string;
    /** What the caller should know, as sentences. */
    notes: string[];
}
export interface PublishRequest {
    /** Absolute folder. */
    packageDir: string;
    approval: {
        file: string;
        name: string;
    };
    /** Absolute folder of the share. */
    outputDir: string;
    password: SharePassword | null;
    /** As `--expires` says it. */
    expires: string | undefined;
    trustedBy: PublicShare['signature']['trusted_by'];
    /** Called once everything that can be refused before has been. */
    verify: () => Promise<Verification>;
    /** Where the files go besides the folder, if anywhere. */
    upload: ((shareId: string, files: ShareFiles) => Promise<Uploaded>) | null;
    /** File of the caller's that a line of labels is added to. */
    reliabilityRecord: string | null;
    now: Date;
    /** A path as the caller sees it. */
    shown: (file: string) => string;
    randomBytes: (count: number) => Uint8Array;
}
export interface PublishedShare {
    share: PublicShare;
    /** Address of the page, where it was uploaded. */
    url: string | null;
    /** Absolute path of the page. */
    page: string;
    /** Absolute paths of what was written into the folder. */
    files: string[];
    encrypted: boolean;
    notes: string[];
}
/**
 * Writes a page and a summary of a package that was approved, signed and verified; uploads them if the caller said where.
 * Nothing of the package but what `PublicShare` names leaves it.
 * @throws WorldGateError `share-refused`, `share-revoked`, `share-unsigned`, `share-unverified`, `approval-*`,
 *   `output-invalid`, and those of reading a package and of an upload
 */
export declare function publishShare(request: PublishRequest): Promise<PublishedShare>;
