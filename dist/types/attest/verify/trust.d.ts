import { type TrustedKeys } from './trusted-keys.js';
import { type LoadedRoots } from './trusted-root.js';
/** What the caller trusts; every path is absolute or relative to the working folder. */
export interface TrustOptions {
    /** A trusted signers file. */
    trustedSigners?: string;
    /** One public key (PEM). */
    publicKey?: string;
    /** A trusted root of Sigstore, or several as JSON Lines; then no other is used, and nothing is fetched. */
    trustedRoot?: string;
    /** Another instance than the public-good one and GitHub's: where its TUF repository is, … */
    tufMirror?: string;
    /** … and the `root.json` that it begins with. */
    tufRoot?: string;
    /** Ask no server for a newer root. */
    offline?: boolean;
}
export interface TrustIo {
    now: Date;
    /** Where roots that TUF brought are kept between calls. */
    cacheFolder: string;
}
export interface TrustMaterial {
    keys: TrustedKeys;
    now: Date;
    /** Whether the caller said which Sigstore to trust: then the witnesses of a key's signature are looked at, too. */
    namesRoots: boolean;
    /**
     * Roots that may have issued a certificate, loaded when first asked for.
     * @param organization of the certificate's issuer; which instance it is of
     * @throws WorldGateError `trusted-root-missing`, `trusted-root-invalid`
     */
    rootsFor: (organization: string | null) => Promise<LoadedRoots>;
    /** Roots that were loaded so far, for reports. */
    rootsUsed: () => readonly LoadedRoots[];
}
/**
 * Reads what the caller trusts. Files that he names are read at once, so that what is wrong with them is said first; a
 * root that TUF brings is loaded when a certificate asks for it.
 * @throws WorldGateError `trust-options`, `trusted-signers-invalid`, `key-invalid`, `trusted-root-invalid`, and those of
 *   reading a file
 */
export declare function loadTrust(options: TrustOptions, { now, cacheFolder }: TrustIo): TrustMaterial;
/** How certificates of GitHub's own instance are told from those of the public-good one, as `gh` tells them. */
export declare const GITHUB_ORGANIZATION = "GitHub, Inc.";
