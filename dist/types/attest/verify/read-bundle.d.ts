import { type SigstoreBundle } from '../../contracts/sigstore.js';
/** The largest statement that GitHub's store takes is 16 MB; base64 makes a third more of it. */
export declare const MOST_BUNDLE_BYTES: number;
/** One bundle, as its bytes stand in a file. */
export interface BundleBytes {
    /** The file, with the line where it holds several. */
    file: string;
    bytes: Uint8Array;
}
/**
 * The bundles of a file: one as JSON, or several as JSON Lines, as `gh attestation download` writes them. They are not
 * read yet: {@link parseBundle} and `verifyBundle` do that.
 * @param name how messages call the file
 * @throws WorldGateError `file-too-large`, `file-not-text`, `bundle-invalid` where there is none
 */
export declare function readBundles(bytes: Uint8Array, name: string): BundleBytes[];
/** A bundle that was read, with the JSON that it was read from. */
export interface ReadBundle {
    bundle: SigstoreBundle;
    json: unknown;
}
/**
 * Reads one Sigstore bundle, strictly: a size limit, UTF-8, no key twice, none that reaches a prototype, none unknown; a
 * media type of the list; one signature over one in-toto statement.
 * @throws WorldGateError `file-too-large`, `file-not-text`, `json-invalid`, `bundle-invalid`
 */
export declare function parseBundle(bytes: Uint8Array, file: string): ReadBundle;
