import type { Digest } from '../../foundation/digest.js';
export declare const KEY_TYPES: readonly ["p256", "ed25519"];
export type KeyType = (typeof KEY_TYPES)[number];
export interface KeygenRequest {
    /** Absolute path that the names of the three files begin with. */
    prefix: string;
    type: KeyType;
    /** Whose key it is, for readers. */
    owner: string;
    /** Encrypts the private key. */
    passphrase: string | null;
    now: Date;
}
export interface NewKey {
    id: Digest;
    privatePath: string;
    publicPath: string;
    trustedSignersPath: string;
}
/**
 * Makes a key to sign with, and the file of trusted signers that says whose it is.
 * @throws WorldGateError `key-exists`, `owner-invalid`, and those of writing
 */
export declare function makeKey({ prefix, type, owner, passphrase, now }: KeygenRequest): NewKey;
