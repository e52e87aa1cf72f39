import type { EncryptedShare, ShareRevocation } from '../contracts/share.js';
/** What a page shows, and the title of its window. */
export interface ShareContent {
    title: string;
    /** Inside of `<main>`: heads with an `<h1 tabindex="-1">`. */
    html: string;
}
/** A page that anybody can read; with an end, it takes a script, and without one it has none. */
export declare function sharePage({ title, html }: ShareContent, expiresAt: string | null): string;
/** A page that says no more than that there is something, when it ends, and how it is locked. */
export declare function protectedSharePage(encrypted: EncryptedShare): string;
/** The page that takes the place of one that was taken back. */
export declare function revokedSharePage(revocation: ShareRevocation): string;
/** `2027-01-31 23:59 UTC`. */
export declare function timeWords(iso: string): string;
