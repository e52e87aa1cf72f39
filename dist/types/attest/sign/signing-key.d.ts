import { type KeyObject } from 'node:crypto';
import type { Digest } from '../../foundation/digest.js';
/** Text of a private key and how messages call it: `--key lab.pem`, `variable LAB_KEY`. */
export interface KeyText {
    pem: string;
    name: string;
    /** For an encrypted key. */
    passphrase: {
        text: string;
        name: string;
    } | null;
}
export interface SigningKey {
    privateKey: KeyObject;
    /** Of `crypto.sign`: Ed25519 brings its own hash. */
    algorithm: 'sha256' | null;
    id: Digest;
    /** What bundles name the key by: base64 of the id's bytes. */
    hint: string;
}
export declare const ACCEPTED_KEYS = "a private key of type ECDSA P-256 or Ed25519, as PKCS#8 in PEM";
/**
 * @throws WorldGateError `key-invalid`, `key-unsupported`, `key-passphrase`; never with a part of the key
 */
export declare function readSigningKey({ pem, name, passphrase }: KeyText): SigningKey;
