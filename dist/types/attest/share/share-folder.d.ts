import { type ShareRevocation } from '../../contracts/share.js';
import type { Digest } from '../../foundation/digest.js';
export declare const PAGE_FILE = "index.html";
export declare const SHARE_FILE = "share.json";
/** The two files of a share, as text. */
export interface ShareFiles {
    page: string;
    json: string;
}
/** What the folder of a share says of it. */
export interface FoundShare {
    shareId: string;
    /** Null where a password protects it. */
    packageDigest: Digest | null;
}
/**
 * A folder that may be written to: new, empty, or with an earlier share and nothing besides.
 * @param dir absolute
 * @returns the earlier share
 * @throws WorldGateError `output-invalid`, `share-revoked`
 */
export declare function requireShareFolder(dir: string, packageDir: string): FoundShare | null;
/** The share that a folder holds; null where it holds none. */
export declare function readShareFolder(dir: string): FoundShare | null;
/** @returns absolute paths */
export declare function writeShareFolder(dir: string, { page, json }: ShareFiles): string[];
/** Puts the notice in the place of the page, and the record in the place of everything else. */
export declare function revokeShareFolder(dir: string, notice: ShareFiles, revocation: ShareRevocation): void;
/** Where the page is: an address, or the way to it from the package. */
export declare function writeShareUrl(packageDir: string, url: string): void;
/** The way from a package to a page on the same disk, as a relative address: no path of the machine is in it. */
export declare function relativeUrl(packageDir: string, shareDir: string): string;
export interface FoundUrl {
    url: string;
    /** Folder of the share, where the address leads to one on this disk. */
    shareDir: string | null;
    /** As far as the address names it. */
    shareId: string | null;
}
/** Where `share_url.txt` of a package leads; null where there is none, or nothing that was written here. */
export declare function readShareUrl(packageDir: string): FoundUrl | null;
