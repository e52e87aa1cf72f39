import { type EncryptedShare, type EncryptionHeader } from '../../contracts/share.js';
export interface EncryptRequest {
    /** Any JSON. */
    content: unknown;
    kind: EncryptionHeader['content'];
    shareId: string;
    expiresAt: string | null;
    /** In normalisation form KC, not empty. */
    password: string;
    randomBytes: (count: number) => Uint8Array;
}
/**
 * AES-256-GCM under a key that PBKDF2 derives from the password: a salt and a nonce of its own each time, all
 * parameters authenticated.
 */
export declare function encryptShare(request: EncryptRequest): Promise<EncryptedShare>;
/**
 * The content of a protected share.
 * @throws WorldGateError `share-invalid`; `password-wrong`, which a changed file gives as well
 */
export declare function decryptShare(value: unknown, password: string): Promise<unknown>;
