import { type KeyObject } from 'node:crypto';
import { type Digest } from '../../foundation/digest.js';
export interface TrustedKey {
    id: Digest;
    key: KeyObject;
    /** Null for a key that was named without a trusted signers file. */
    owner: string | null;
    validFrom: Date | null;
    validUntil: Date | null;
    revoked: boolean;
}
/** By key id; a map, so that no name that a bundle chooses can reach anything but a key. */
export type TrustedKeys = ReadonlyMap<Digest, TrustedKey>;
/** SHA-256 of the key as DER (SubjectPublicKeyInfo): what the hint of a bundle names. */
export declare function keyIdOf(key: KeyObject): Digest;
/**
 * A public key that we verify with: ECDSA P-256 or Ed25519.
 * @param where how messages call it
 * @throws WorldGateError `key-invalid`; also for a private key, which has no place among what is handed to verifiers
 */
export declare function parsePublicKey(pem: string, where: string): KeyObject;
/**
 * @param path of a trusted signers file (`worldgate.trusted_signers.v1`)
 * @throws WorldGateError `trusted-signers-invalid`, `key-invalid`, and those of reading a file
 */
export declare function readTrustedSigners(path: string): TrustedKeys;
/**
 * One key that the caller names without saying whose it is.
 * @throws WorldGateError `key-invalid`, and those of reading a file
 */
export declare function readPublicKey(path: string): TrustedKey;
